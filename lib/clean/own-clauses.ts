import type { Span } from '../article';
import { endOfContacts } from './advert';
import { CALL } from './calls';
import { foreignLinks } from './foreign-links';
import { JOINS } from './joining-words';
import { readLikeness } from './likeness';
import { type Line, weigh } from './lines';
import { brandsOfPage } from './page-brands';
import { PROMISES } from './put-in-signs';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { findOpening } from './sentence-openers';
import { countTones } from './tone';
import { isTrade } from './topics';
import { weighOffer } from './weigh-offer';

const CLAUSES = /[^，,；;：:]+[，,；;：:]?/g;
/** Japanese sets its clauses apart with what Chinese sets between the items of a list. */
const JAPANESE_CLAUSES = /[^、，]+[、，]?/g;
const KANA = /[\u3041-\u30ff]/;
const UNSPACED = /[\u3040-\u9fff]/;
/** So much in front of what was put between, and so much behind it, is the sentence of the article. */
const OWN_SIDE = 7;
/** The same of a short beginning, `隔夜吃的话`, where much is behind it. */
const SHORT_SIDE = 5;
const LONG_SIDE = 20;
/** The same where nothing of it is on the other side, and so much of its words is in the rest of the article. */
const OWN_HALF = 14;
const SHARED = 0.12;
/** A clause of a writer may have a word that offers have too. */
const SILENT = 0.5;
/** One that joins its words says when: `不然第二天汤会发苦`. */
const HARDLY = 1.25;

/**
 * Gives back what a sentence that goes as a whole has of the article: clauses on both sides of what was
 * put between them, which sell nothing, promise nothing and join their words as writers do.
 */
export function keepOwnClauses(page: PageContext, found: Map<Unit, Finding[]>): void {
  for (const [unit, findings] of found) {
    const lines = page.linesOf(unit);
    findings.forEach((finding, index) => {
      if ((finding.confidence ?? 0) < CUT_AT) return;
      for (const line of lines) {
        const sentence = sentenceOf(line, finding);
        const between =
          sentence &&
          (beforeOpening(line, page, sentence) ??
            putBetween(line, page, sentence) ??
            putInFront(line, page, sentence));
        const start = between ? null : startWithoutLead(line, page, finding);
        if (start !== null) findings[index] = { ...finding, start };
        if (!between) continue;
        findings[index] = {
          ...finding,
          ...unit.view.toSource(line.start + between.start, line.start + between.end),
        };
      }
      findings[index] = withComma(unit, findings[index] ?? finding);
    });
  }
}

const COMMA = /[，,；;]/;

/** What was put between two commas takes the second with it. */
function withComma({ text }: Unit, finding: Finding): Finding {
  const isBetween =
    COMMA.test(text.charAt(finding.end)) && COMMA.test(text.charAt(finding.start - 1));
  return isBetween ? { ...finding, end: finding.end + 1 } : finding;
}

/** The sentence of a line that a finding is. */
function sentenceOf(line: Line, { start, end }: Span): Span | undefined {
  const { view } = line.unit;
  const whole = view.toSource(line.start, line.end);
  if (start < whole.start || end > whole.end) return undefined;
  return line.sentences.find((sentence) => {
    const span = view.toSource(line.start + sentence.start, line.start + sentence.end);
    return span.start === start && span.end === end;
  });
}

/**
 * Where what begins with the first clauses of a sentence, which tell something, and ends before the sentence
 * does begins without them, in offsets of the unit; null where it has none such.
 */
function startWithoutLead(line: Line, page: PageContext, finding: Span): number | null {
  const { view } = line.unit;
  const at = (span: Span) => view.toSource(line.start + span.start, line.start + span.end);
  const sentence = line.sentences.find((each) => {
    const span = at(each);
    return span.start === finding.start && span.end > finding.end;
  });
  if (!sentence) return null;
  const text = line.text.slice(sentence.start, sentence.end);
  const isKorean = page.letters === 'hangul';
  if (!isKorean && (!UNSPACED.test(text) || KANA.test(text))) return null;
  const clauses = [...text.matchAll(CLAUSES)].map(({ 0: clause, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + clause.length,
  }));
  const loud = clauses.find((clause) => !isSilent(line, page, clause));
  if (!loud || loud.start === sentence.start) return null;
  const { start } = at(loud);
  const lead = { start: sentence.start, end: loud.start };
  const isLead = isKorean
    ? readLikeness(line.folded, 'korean')(lead.start, lead.end) <= WRITTEN_ALIKE
    : isOwn(line, lead, SHORT_SIDE);
  return start < finding.end && isLead ? start : null;
}

/** What of a sentence was put between its clauses, or in front of them or behind; null where it has none of its own. */
function putBetween(line: Line, page: PageContext, { start, end }: Span): Span | null {
  const text = line.text.slice(start, end);
  if (!UNSPACED.test(text)) return null;
  const clauses = [...text.matchAll(KANA.test(text) ? JAPANESE_CLAUSES : CLAUSES)].map(
    ({ 0: clause, index }) => ({ start: start + index, end: start + index + clause.length }),
  );
  if (clauses.length < 2) return null;
  const isLoud = (clause: Span) => !isSilent(line, page, clause);
  const first = clauses.find(isLoud);
  const last = clauses.findLast(isLoud);
  if (!first || !last) return null;
  const [before, after] = [
    { start, end: first.start },
    { start: last.end, end },
  ];
  const areOwn = (least: number, other: number) =>
    isOwn(line, before, least) && isOwn(line, after, other);
  if (areOwn(OWN_SIDE, OWN_SIDE) || areOwn(SHORT_SIDE, LONG_SIDE))
    return { start: first.start, end: last.end };
  if (isOwnHalf(line, page, before)) {
    const endsAlike =
      weigh(line.text.slice(after.start, end)) >= SHORTEST_OWN &&
      isWrittenAlike(line, page, after, ENDS_ALIKE);
    return { start: first.start, end: endsAlike ? last.end : end };
  }
  return isOwnHalf(line, page, after) ? { start, end: last.end } : null;
}

/** What of a Japanese sentence was put in front of the words with which the article's own begins. */
function beforeOpening(line: Line, page: PageContext, { start, end }: Span): Span | null {
  if (page.letters !== 'kana') return null;
  const at = findOpening(line, start, end);
  return at !== null && isSilent(line, page, { start: at, end }) ? { start, end: at } : null;
}

/** What offers end with, where they are not put into a sentence. Folded. */
const CLOSES = /先\p{Script=Han}{1,2}后付款?|货到付款|不[成过]不收[费钱]|随[叫传]随到/gu;
const SHORTEST_OWN = 4;

/**
 * What of a sentence was put in front of the end of the article's own, which a question of the seller's
 * tore off: `再以溶液老公深夜不回家？加賴 abc123，先查後付塗刷三次。`
 */
function putInFront(line: Line, page: PageContext, { start, end }: Span): Span | null {
  if (!/[?？]\s?$/.test(line.text.slice(0, start))) return null;
  const last = [...line.folded.slice(start, end).matchAll(CLOSES)].at(-1);
  if (!last) return null;
  const rest = { start: start + last.index + last[0].length, end };
  const text = line.text.slice(rest.start, end);
  const isRest =
    /^\p{Script=Han}/u.test(text) && !/[，,]/.test(text) && weigh(text) >= SHORTEST_OWN;
  return isRest && isSilent(line, page, rest) ? { start, end: rest.start } : null;
}

/** Whether nothing of a part of a line sells, promises or says where to write. */
export function isSilent(line: Line, page: PageContext, { start, end }: Span): boolean {
  const folded = line.folded.slice(start, end);
  return (
    namesNothing(line, { start, end }) &&
    !CALL.test(folded) &&
    countTones(folded) === 0 &&
    !brandsOfPage(page).namedIn(folded) &&
    !PROMISES.some(({ weight, pattern }) => weight >= 1 && pattern.test(folded)) &&
    isQuiet(line.text.slice(start, end), folded) &&
    !foreignLinks(line.unit, page, { start: line.start + start, end: line.start + end }).length
  );
}

/** Whether a part of a line names no trade and nowhere to write. */
export function namesNothing({ folded, hits }: Line, { start, end }: Span): boolean {
  return (
    !hits.some((hit) => hit.start < end && hit.end > start && isTrade(hit.word.category)) &&
    !endOfContacts(folded.slice(start, end))
  );
}

/** What happens next, in the words of who tells it: 黑里便亮出一串金点子. Folded. */
const HAPPENS =
  /再[用把拿将]|(?<![方随小大顺轻])便(?![宜民捷利携当])|(?<=[\u4e00-\u9fff])(?:起来|下去|完再?[拿用]|[亮翻掉落滚冒露]出)/;

function isOwn(line: Line, { start, end }: Span, least: number): boolean {
  const folded = line.folded.slice(start, end);
  return (
    weigh(line.text.slice(start, end)) >= least && (JOINS.test(folded) || HAPPENS.test(folded))
  );
}

function isOwnHalf(line: Line, page: PageContext, side: Span): boolean {
  return (
    isOwn(line, side, OWN_HALF) &&
    (page.topics.overlap(line.folded.slice(side.start, side.end), line.index) >= SHARED ||
      isWrittenAlike(line, page, side))
  );
}

/** So much less than nothing is a part of a text like what is put in. */
const WRITTEN_ALIKE = -3;
const ENDS_ALIKE = -1;

/** Whether a part of a line in Chinese is written as articles are. */
function isWrittenAlike(
  line: Line,
  { letters }: PageContext,
  { start, end }: Span,
  most = WRITTEN_ALIKE,
): boolean {
  return letters === 'han' && readLikeness(line.folded)(start, end) <= most;
}

function isQuiet(text: string, folded: string): boolean {
  const { most, reaches } = weighOffer(text, folded);
  return most <= SILENT || (most <= HARDLY && !reaches && JOINS.test(folded));
}
