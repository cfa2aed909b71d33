/**
 * The nouns. A page becomes an article; rules point at spam in it; a reader may put anything back.
 * What is shown (a reading) is derived each time from these, and never stored as truth.
 */

/** The script a Chinese text is written in. */
export type Script = 'hans' | 'hant';

/** What detection can say; `null` stands for text that is not Chinese (or too short to tell). */
export type DetectedScript = Script | 'mixed' | null;

/** What a reader can ask for: as written, Simplified, Simplified with mainland words, Traditional, Taiwan, Taiwan with its words, Hong Kong. */
export const SCRIPT_CHOICES = ['original', 'hans', 'hansp', 'hant', 'tw', 'twp', 'hk'] as const;
export type ScriptChoice = (typeof SCRIPT_CHOICES)[number];

/**
 * One copy of a page, taken at one moment. `html` is the serialised copy; what only the live page
 * knows (computed visibility, open shadow roots) is written on it as `data-qw-*` attributes.
 */
export interface Snapshot {
  /** The address of the tab, given by the browser and never by the page. */
  url: string;
  html: string;
  /** `layout`: computed style and geometry were read; `style-sheets`: only what style sheets declare. */
  seen: 'layout' | 'style-sheets';
  /** Frames of other origins, whose text could not be read. */
  unreadFrames: number;
}

/** A run of characters in one block: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Why a reader of the live page would not have seen a run of text. */
export type HiddenBy =
  | 'display'
  | 'visibility'
  | 'opacity'
  | 'font-size'
  | 'off-screen'
  | 'tiny'
  | 'clip'
  | 'color'
  | 'marquee';

/** What the snapshot saw about a block and its text alone can't tell. Kept with the article, so that rules can run again. */
export interface BlockFacts {
  /** Runs that the live page did not show. */
  hidden?: (Span & { by: HiddenBy })[];
  /** Runs that the page itself marked as noise against copying (class `jammer` and the like). */
  noise?: Span[];
}

/**
 * One run of text that reads as a line: a paragraph, a heading, a list item, a table cell.
 * Blocks are numbered in the order of the article's HTML; see `html/blocks.ts` for how they are cut.
 */
export interface Block {
  /** The nearest block element: `p`, `h2`, `li`, `td`, `pre`, `figcaption`, … */
  kind: string;
  /** Text nodes joined as they stand, white space and all; `<br>` is one line feed; ruby readings (`rt`, `rp`) are left out. */
  text: string;
  /** Links in the text, with their absolute address. */
  links: (Span & { href: string })[];
  /** Runs of code (`code`, `kbd`, `samp`, `var`); the whole text in `pre`. */
  code: Span[];
  /** Elements the block stands in, outermost first: any of `blockquote`, `table`, `figure`, `li`, `pre`, `details`, … */
  within: string[];
  /** Numbers of the boxes (`div`, `section`, `td`, …) it stands in, outermost first; each number is one element. */
  boxes: number[];
  facts: BlockFacts;
}

/** A line that might be the title. The first of `Article.titles` is what the page calls itself. */
export interface TitleCandidate {
  text: string;
  from:
    | 'title'
    | 'og:title'
    | 'json-ld'
    | 'h1'
    | 'heading'
    | 'title-cell'
    | 'bold'
    | 'breadcrumb'
    | 'text';
}

/** A fact about the article, as the page gave it (pinyin in brackets and all), and where it came from. */
export interface MetadataField {
  name:
    | 'byline'
    | 'published'
    | 'modified'
    | 'source'
    | 'siteName'
    | 'section'
    | 'editor'
    | 'licence'
    | 'excerpt'
    | 'image'
    | 'canonical';
  /** Dates: `YYYY-MM-DD`, with `THH:MM[:SS][±HH:MM]` only if the page gives a time. */
  value: string;
  /** For people and tests: `json-ld`, `meta:author`, `label:来源`, `time`, `url`, … */
  from: string;
}

/** Independent signs that a mirror kit made this page (`clean/page-marks.ts`), with how often each was seen. */
export type PageMarks = Record<string, number>;

/** What extraction did not keep; told to the reader, since it can't be put back. */
export interface LeftOut {
  /**
   * Words (a Han character counts as one) of visible text in the article, and with what it lacks of its container:
   * furniture, links and labels count for nothing. Older articles have the words of the whole page.
   */
  pageWords: number;
  articleWords: number;
  images: number;
  embeds: number;
  /** Frames of other origins, whose text could not be read. */
  frames: number;
}

/** Stored HTML: messages between the parts of an extension end at 64 MiB, and a library has many items. */
export const MAX_HTML_LENGTH = 8_000_000;

/** What of a page an article is made of. */
export interface Extraction {
  /** Sanitised. Parsing and serialising it gives the same string. */
  html: string;
  /** Derived from `html` and the facts by `readBlocks`. */
  blocks: Block[];
  leftOut: LeftOut;
  script: DetectedScript;
}

/** The article as extracted and sanitised: 'the original'. Never changed after it is stored. */
export interface Article extends Extraction {
  url: string;
  /** BCP 47, from the page or detected; null where neither says. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  titles: TitleCandidate[];
  fields: MetadataField[];
  marks: PageMarks;
  /** What else of the page was nearly taken for the article. Left out: nothing was. */
  others?: Extraction[];
}

/** Where a removal stands. `unit` numbers the title candidate, the metadata field, or the block. */
export interface Place extends Span {
  where: 'title' | 'metadata' | 'body';
  unit: number;
}

/** One span that rules cut, or damaged characters that they rebuilt (then `replacement` is what they read). */
export interface Removal extends Place {
  /** Rule ids, best first: overlapping spans merge into one removal with several reasons. `reader` is the reader's own. */
  rules: string[];
  text: string;
  replacement: string;
  /** 0..1: how sure it is that nothing genuine goes. */
  confidence: number;
}

/** Something suspicious that was left alone: not sure enough to cut. */
export interface Flag extends Place {
  rule: string;
  text: string;
  confidence: number;
}

/** What the rules made of an article. */
export interface Cleaning {
  /** Which of `titles` is the headline. */
  titleIndex: number;
  removals: Removal[];
  flags: Flag[];
  /** The version of the rules that found them. */
  rulesVersion: number;
}

export interface CleanedArticle extends Article, Cleaning {}

/**
 * A cleaned article as it is stored: blocks are left out, since `readBlocks(html, facts)`
 * gives them again.
 */
export interface StoredArticle extends Omit<CleanedArticle, 'blocks' | 'others'> {
  facts: [block: number, facts: BlockFacts][];
  others?: StoredExtraction[];
  reading: ReadingText;
}

/** As in `StoredArticle`. */
export interface StoredExtraction extends Omit<Extraction, 'blocks'> {
  facts: [block: number, facts: BlockFacts][];
}

/** What an article reads, less its removals: what lists, search and duplicates go by. Not converted. */
export interface ReadingText {
  title: string;
  byline: string | null;
  /** `YYYY-MM-DD`, with a time only if the page gave one. */
  published: string | null;
  source: string | null;
  /** A paragraph an entry, white space folded. */
  paragraphs: string[];
  /** How many removals are in force. */
  removed: number;
}

/** What the reader decided about an article, over and above the rules. */
export interface ReaderChoices {
  /** Keys (`removalKey`) of removals that were put back. */
  putBack: string[];
  /** Spans that the reader took out. */
  added: Removal[];
  /** A title that the reader wrote; null: the cleaned one. */
  title: string | null;
  /** null: follow the preference. */
  script: ScriptChoice | null;
  /** Rebuild Traditional text that was made badly from Simplified. Left out: no. */
  repair?: boolean;
}

export const NO_CHOICES: ReaderChoices = { putBack: [], added: [], title: null, script: null };

/** The place of a removal as a string, stable while the stored original is. */
export function removalKey({ where, unit, start, end }: Place): string {
  return `${where}:${unit}:${start}-${end}`;
}

/** The first field of a name, as the page gave it. */
export function fieldOf(
  article: Pick<Article, 'fields'>,
  name: MetadataField['name'],
): string | null {
  return article.fields.find((field) => field.name === name)?.value ?? null;
}
