import type { Block, CleanedArticle, PageMarks, Span } from '../article';
import type { TitleChoice } from './choose-title';
import type { ClearView } from './clear-view';
import type { FoundFields } from './find-fields';
import type { Scar } from './gbk-scars';
import type { Line } from './lines';
import type { PinyinBracket, PinyinEvidence } from './pinyin-evidence';
import type { Letters } from './scripts-of-text';
import type { Topics } from './topics';

/** The languages of the interface, for words that live in a rule. */
export interface Localised {
  en: string;
  'zh-Hans': string;
  'zh-Hant': string;
}

/** A span that a rule points at. */
export interface Finding extends Span {
  /** What the damaged characters read; '' (the default) cuts. */
  replacement?: string;
  /** 0..1. Below `CUT_AT` the span is flagged, not cut. Default: the rule's own. */
  confidence?: number;
  /** Not even a quotation keeps it: nobody quotes what the page sells itself. */
  evenQuoted?: boolean;
}

/** One title candidate, one metadata value or one block, as rules see it. */
export interface Unit {
  where: 'title' | 'metadata' | 'body';
  /** Number of the title candidate, the field or the block. */
  index: number;
  text: string;
  /** Title: where the candidate came from. Metadata: the field's name. Body: the kind of block. */
  kind: string;
  /** Only for the body. */
  block?: Block | undefined;
  /** Whether it can hold control or invisible characters; see `invisible.ts`. */
  mayHoldUnseen: boolean;
  /** The text without noise that is cut anyway, and how it maps back. */
  view: ClearView;
  /** Brackets that look like pinyin, in offsets of `text`. */
  brackets: PinyinBracket[];
}

/** What a rule may know of the whole page. Computed once an article, before any rule runs. */
export interface PageContext {
  units: Unit[];
  /** Body units only. */
  body: Unit[];
  titles: Unit[];
  marks: PageMarks;
  /** The page gate: the sum of the weights of the marks seen. See `page-marks.ts`. */
  score: number;
  script: CleanedArticle['script'];
  url: string;
  lang: string | null;
  /** What the body is written in. */
  letters: Letters | null;
  /** The views of the body, folded, a line feed between them. */
  readonly folded: string;
  /** The body by lines, in order. */
  lines: Line[];
  linesOf: (unit: Unit) => Line[];
  /** Damage by GBK, in offsets of each unit's view. */
  scarsOf: (unit: Unit) => Scar[];
  pinyin: PinyinEvidence;
  /** Numbers of the lines that speak about advertising nobody asked for; see `mention.ts`. */
  onSpam: () => ReadonlySet<number>;
  /** How many lines report on a trade (`reports.ts`), and how many speak as a seller does (`tone.ts`). */
  tone: () => { reports: number; loud: number };
  /** What the article itself speaks about. */
  topics: Topics;
  /** Metadata that stands in the body as text. */
  found: FoundFields;
  title: TitleChoice;
}

/** What a rule cuts of the body. */
export interface Cut extends Span {
  unit: Unit;
  /** Of the rule. */
  kind: string;
}

export interface Rule {
  /** Stored in people's libraries: never renamed or reused. */
  id: string;
  /** The class in the taxonomy of injected text: `A1`, `C4`, … */
  kind: string;
  /** Ends the sentence 'Removed because it …'. */
  reason: Localised;
  /** Where it looks. Default: everywhere. */
  where?: Unit['where'][];
  confidence: number;
  /**
   * What it never touches. Default: code. `quotes` are blocks within a `blockquote`; `speech` is
   * what stands between quotation marks among other words.
   */
  spares?: ('code' | 'quotes' | 'speech')[];
  /**
   * `exempt`: what it cuts does not count for the guard rail (`guard-rail.ts`), because it is no
   * text that anybody wrote for reading. Default: counts.
   */
  guard?: 'exempt';
  examples: {
    /** Each is cut to nothing where it stands between two sentences. `page` adds what the gate needs. */
    spam: string[];
    /** Shown to people; each needs a page around it to be judged. */
    inContext?: string[];
    /** Sentences that look like the prey and are not: the important half. */
    prose: string[];
  };
  /** Whether a page can hold any of its prey, told at a glance: most pages can't. Default: yes. */
  mayFind?: (page: PageContext) => boolean;
  /** Runs when the others have, and is told what they cut. */
  isLate?: true;
  /**
   * Reads the page once; a rule that needs nothing of it leaves this out. What it gives is passed to `find`.
   * `cuts`: what others cut, where the rule is late.
   */
  prepare?: (page: PageContext, cuts: readonly Cut[]) => unknown;
  find: (unit: Unit, page: PageContext, prepared: unknown) => Iterable<Finding>;
}

/** Findings at or above are cut, below are flagged. */
export const CUT_AT = 0.8;

/** Types a rule. All rules have the same fields in the same order: those of one shape are read fastest. */
export function defineRule<const T extends Rule>(rule: T): T {
  const { id, kind, reason, where, confidence, spares, guard, examples } = rule as Rule;
  const { mayFind, isLate, prepare, find } = rule as Rule;
  const fields = { id, kind, reason, where, confidence, spares, guard, examples };
  return { ...fields, mayFind, isLate, prepare, find } as Rule as T;
}
