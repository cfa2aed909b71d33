import type { Span } from '../article';
import { fold } from './fold';
import { foreignLinks } from './foreign-links';
import { JOINS } from './joining-words';
import { type Line, weigh } from './lines';
import { isOnSpam } from './mention';
import { clauseBetween, endOfOffer } from './offer-ends';
import { quotationsAt } from './quotations';
import { isReport } from './reports';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { type Common, readSubject } from './subject-words';
import { isTrade } from './topics';
import { mayHoldOffer, type Offer, weighOffer } from './weigh-offer';

/** So much of signs makes a sentence an offer; see `weighOffer`. */
const ENOUGH = 2.75;
/** Two sentences side by side, none of which has enough, need some more together. */
const ENOUGH_TOGETHER = 3.25;
/** The same on a page that advertises elsewhere. */
const ON_MARKED = 0.75;
/** An article on such advertising names examples; items of lists are short. */
const ON_SPAM = 0.75;
const IN_LIST = 0.5;
/** Without an address it takes so many kinds of promises. */
const MANY_KINDS = 3;
const LONGEST = 70;
/** What stands beside an offer and is as short belongs to it where it sells or asks. */
const SHORT = 25;
/** A single mild promise takes a loud voice, and so do many without an address. */
const LOUD = 3.5;
/** Who promises only to be quick must say more. */
const VERY_LOUD = 4.25;
const OFFER = 0.85;

interface Part extends Span {
  weight: number;
  offer: Offer;
}

/**
 * Sentences that offer something to a stranger, whatever it is, and have no word of the article's
 * subject. `found`: what is known to advertise by its words.
 */
export function findOffers(
  page: PageContext,
  found: ReadonlyMap<Unit, Finding[]>,
): [Line, Finding][] {
  const isSure = [...found.values()].flat().some(({ confidence = 0 }) => confidence >= CUT_AT);
  const bonus = isSure || page.title.falseTitle >= CUT_AT ? ON_MARKED : 0;
  let common: ReturnType<typeof readSubject> | undefined;
  const costOf = (line: Line, part: Span) => {
    common ??= readSubject(page, new Set(page.lines.filter((each) => isFound(each, found))));
    return costOfWords(common(line, part));
  };
  return page.lines.flatMap((line, index) => {
    const leads = leadsAway(line, page, { start: 0, end: line.text.length });
    if (!leads && !mayHoldOffer(line.text, line.folded)) return [];
    if (!isOpen(line) || isFound(line, found)) return [];
    if (/[:：]$/.test(page.lines[index - 1]?.text ?? '')) return [];
    // A long line has something of everything.
    const isShort = line.weight <= 2 * LONGEST;
    if (isShort && weighOffer(line.text, line.folded, leads).most + bonus < ENOUGH) return [];
    const more =
      (isOnSpam(page.onSpam(), line.index) ? ON_SPAM : 0) +
      (line.unit.kind === 'li' ? IN_LIST : 0) -
      bonus;
    return findParts(line, page, more, (part) => costOf(line, part), knownIn(line, found)).flatMap(
      ({ start, end }): [Line, Finding][] => {
        const span = line.unit.view.toSource(line.start + start, line.start + end);
        return leavesArticle(line, span, found) ? [] : [[line, { ...span, confidence: OFFER }]];
      },
    );
  });
}

function findParts(
  line: Line,
  page: PageContext,
  more: number,
  costOf: (part: Span) => number,
  isKnown: (part: Span) => boolean,
): Part[] {
  const parts = partsOf(line, page);
  const cut = new Set<Part>();
  const isStrange = (part: Part, score: number, enough: number) => {
    const least = enough + (part.offer.isCalled ? Math.max(0, more) : more);
    return score >= least && score - costOf(part) >= least;
  };
  for (const part of parts) {
    if (isOffer(part.offer, more) && isStrange(part, part.offer.score, ENOUGH)) cut.add(part);
  }
  for (const run of runsOf(
    parts,
    (part) => !cut.has(part) && !isKnown(part) && mayJoin(part, line) && costOf(part) < 1,
  )) {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || first === last) continue;
    const offer = partOf(line, page, first.start, last.end)?.offer;
    if (!offer || !isOffer(offer, more) || offer.score < ENOUGH_TOGETHER + more) continue;
    for (const part of run) cut.add(part);
  }
  for (const [step, order] of [
    [1, [...parts.keys()]],
    [-1, [...parts.keys()].reverse()],
  ] as const) {
    for (const index of order) {
      const part = parts[index];
      const next = parts[index + step];
      if (!part || !next || !cut.has(part) || cut.has(next) || !isShort(next)) continue;
      if (!next.offer.narrates && costOf(next) === 0 && belongs(line, next, step < 0))
        cut.add(next);
    }
  }
  return [...cut];
}

/** `more`: so much more than elsewhere is asked of an offer here, less on a page that advertises. */
function isOffer(offer: Offer, more: number): boolean {
  const { reaches, isOpen, kinds, pushes, score } = offer;
  if (isOpen && !isUnmistakable(offer, more < 0)) return false;
  if (!reaches) return kinds >= MANY_KINDS && pushes > 1 && score >= LOUD + Math.min(0, more);
  if (pushes) return true;
  return kinds > 1 || (kinds > 0 && score >= LOUD);
}

/** Who hides nothing sells openly, or lets people know: it takes more to tell. `isMarked`: the page advertises elsewhere. */
function isUnmistakable(
  { isCalled, isAtAddress, isShady, isMerelyFast, pushes, score }: Offer,
  isMarked: boolean,
): boolean {
  if (!pushes) return isMarked && !isAtAddress;
  if (!isMarked) return isShady ? !isCalled || score >= LOUD : pushes > 1 && score >= LOUD;
  if (isAtAddress) return score >= LOUD;
  return isCalled || !isMerelyFast || score >= VERY_LOUD;
}

/** Parts side by side for which something holds, run by run. */
function runsOf(parts: readonly Part[], holds: (part: Part) => boolean): Part[][] {
  const runs: Part[][] = [[]];
  for (const part of parts) {
    if (holds(part)) runs.at(-1)?.push(part);
    else runs.push([]);
  }
  return runs;
}

const KANA = /[\u3041-\u30ff]/;

/** `洗了两天` promises nobody to be quick: in Chinese a count of days is no offer by itself. */
function mayJoin(part: Part, { folded }: Line): boolean {
  const { kinds, pushes, isMerelyFast, reaches, narrates } = part.offer;
  const isCount = isMerelyFast && pushes > 0 && !KANA.test(folded);
  return isShort(part) && ((kinds > 0 && !isCount) || reaches) && !narrates;
}

/** What stands beside an offer is its own where it pushes too, or leads to it: `Need a plumber?`, `【出票】`. */
function belongs(line: Line, part: Part, isInFront: boolean): boolean {
  const { pushes, reaches, addresses, score } = part.offer;
  if (reaches || (pushes > 0 && score >= SECOND)) return true;
  if (!isInFront) return false;
  const text = textOf(line, part);
  if (/】$/.test(text)) return true;
  return /[?？]$/.test(text) && (addresses || !(ASKS.test(fold(text)) || JOINS.test(fold(text))));
}

const SECOND = 1.75;
/** Who asks the reader to think with him begins so. Folded. */
const ASKS =
  /^(?:who|what|why|how|when|where|which|is|are|do|does|did|wer|was|wie|warum|wann|wo|qui|que|quoi|comment|pourquoi|qué|cómo|quién|por|кто|что|как|почему|зачем|chi|che|come|perch[ée]|kim|ne|neden|nasıl|siapa|apa|kenapa|ai|sao|kto|co|jak)(?!\p{L})|谁|什么|怎|为何|吗|呢|何|なぜ|どう|誰|왜|어떻게|누가|无/u;

function isShort({ weight }: Part): boolean {
  return weight <= SHORT;
}

/** What a text has of the words of the article speaks for it. */
function costOfWords({ count, share, isSubject }: Common): number {
  return (isSubject ? SUBJECT : 0) + Math.min(MOST_WORDS, count) * WORD + share * ALL_WORDS;
}

const SUBJECT = 2;
const WORD = 0.25;
const MOST_WORDS = 4;
const ALL_WORDS = 4;

/** Cells, headings and captions are short anyway; quotations are weighed as a whole, in `fake-quotes.ts`. */
function isOpen({ unit }: Line): boolean {
  return (
    !/^(?:t[dh]|h\d|figcaption)$/.test(unit.kind) && !unit.block?.within.includes('blockquote')
  );
}

function isFound(line: Line, found: ReadonlyMap<Unit, Finding[]>): boolean {
  const whole = line.unit.view.toSource(line.start, line.end);
  return sureIn(line, whole, found).some(
    ({ start, end }) => start <= whole.start && end >= whole.end,
  );
}

function sureIn({ unit }: Line, span: Span, found: ReadonlyMap<Unit, Finding[]>): Finding[] {
  return (found.get(unit) ?? []).filter(
    ({ confidence = 0, start, end }) =>
      confidence >= CUT_AT && start < span.end && end > span.start,
  );
}

/** Tells of parts of a line whether something in them is known to advertise. */
function knownIn(line: Line, found: ReadonlyMap<Unit, Finding[]>): (part: Span) => boolean {
  const whole = line.unit.view.toSource(line.start, line.end);
  const known = sureIn(line, whole, found);
  return ({ start, end }) => {
    if (!known.length) return false;
    const span = line.unit.view.toSource(line.start + start, line.start + end);
    return known.some((each) => each.start < span.end && each.end > span.start);
  };
}

/**
 * Whether a part of a span is known to advertise and what is left of it does not: there the article's
 * sentence goes on around it.
 */
function leavesArticle(line: Line, span: Span, found: ReadonlyMap<Unit, Finding[]>): boolean {
  const known = sureIn(line, span, found);
  if (!known.length) return false;
  let rest = '';
  let from = span.start;
  for (const { start, end } of known.sort((a, b) => a.start - b.start)) {
    rest += line.unit.text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  rest += line.unit.text.slice(from, span.end);
  const { score, narrates } = weighOffer(rest, fold(rest));
  return weigh(rest) > LONGEST_REST || narrates || score <= 0;
}

const LONGEST_REST = 12;

function partsOf(line: Line, page: PageContext): Part[] {
  return line.sentences.flatMap(({ start, end }) => {
    const clause = clauseBetween(line, start, end);
    const part = clause
      ? partOf(line, page, clause.start, clause.end)
      : partOf(line, page, start, endOfOffer(line, start, end));
    return part && !isReport(line.folded.slice(part.start, part.end)) ? [part] : [];
  });
}

/** null: too long to be an offer. */
function partOf(line: Line, page: PageContext, start: number, end: number): Part | null {
  const text = textOf(line, { start, end });
  const weight = weigh(text);
  if (weight > LONGEST) return null;
  const leads = leadsAway(line, page, { start, end });
  return { start, end, weight, offer: weighOffer(text, fold(text), leads) };
}

/**
 * Whether a part of a line holds a link to another site. Where a trade is named, the link may be all
 * that was pasted; `pasted-link.ts` tells.
 */
function leadsAway(line: Line, page: PageContext, { start, end }: Span): boolean {
  return (
    foreignLinks(line.unit, page, { start: line.start + start, end: line.start + end }).length >
      0 && !line.hits.some(({ word }) => isTrade(word.category))
  );
}

/** A part of a line without what it quotes. */
function textOf(line: Line, { start, end }: Span): string {
  let text = '';
  let from = start;
  for (const quotation of quotationsAt(line.quotations, start, end)) {
    text += line.text.slice(from, Math.max(from, quotation.start));
    from = Math.max(from, quotation.end);
  }
  return text + line.text.slice(from, end);
}
