import type { Span } from '../article';
import { endOfContacts } from './advert';
import { CALL } from './calls';
import { fold } from './fold';
import { JOINS } from './joining-words';
import { type Line, weigh } from './lines';
import { weighOffer } from './offer-signs';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { countTones } from './tone';
import { isTrade } from './topics';

const CLAUSES = /[^，,；;：:]+[，,；;：:]?/g;
/** Japanese sets its clauses apart with what Chinese sets between the items of a list. */
const JAPANESE_CLAUSES = /[^、，]+[、，]?/g;
const KANA = /[\u3041-\u30ff]/;
const UNSPACED = /[\u3040-\u9fff]/;
/** So much in front of what was put between, and so much behind it, is the sentence of the article. */
const OWN_SIDE = 11;
/** A clause of a writer may have a word that offers have too. */
const SILENT = 0.5;

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
        const between = sentence && (putBetween(line, sentence) ?? putInFront(line, sentence));
        if (!between) continue;
        findings[index] = {
          ...finding,
          ...unit.view.toSource(line.start + between.start, line.start + between.end),
        };
      }
    });
  }
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

/** What of a sentence was put between its clauses; null where it has none of its own on both sides. */
export function putBetween(line: Line, { start, end }: Span): Span | null {
  const text = line.text.slice(start, end);
  if (!UNSPACED.test(text)) return null;
  const clauses = [...text.matchAll(KANA.test(text) ? JAPANESE_CLAUSES : CLAUSES)].map(
    ({ 0: clause, index }) => ({ start: start + index, end: start + index + clause.length }),
  );
  if (clauses.length < 3) return null;
  let first = 0;
  while (first < clauses.length && isSilent(line, clauses[first])) first++;
  let last = clauses.length - 1;
  while (last > first && isSilent(line, clauses[last])) last--;
  const between = { start: clauses[first]?.start ?? end, end: clauses[last]?.end ?? end };
  const sides = [
    { start, end: between.start },
    { start: between.end, end },
  ];
  return sides.every((side) => isOwn(line, side)) ? between : null;
}

/** What offers end with, where they are not put into a sentence. Folded. */
const CLOSES = /先\p{Script=Han}{1,2}后付款?|货到付款|不[成过]不收[费钱]|随[叫传]随到/gu;
const SHORTEST_OWN = 4;

/**
 * What of a sentence was put in front of the end of the article's own, which a question of the seller's
 * tore off: `再以溶液老公深夜不回家？加賴 abc123，先查後付塗刷三次。`
 */
function putInFront(line: Line, { start, end }: Span): Span | null {
  if (!/[?？]\s?$/.test(line.text.slice(0, start))) return null;
  const last = [...line.folded.slice(start, end).matchAll(CLOSES)].at(-1);
  if (!last) return null;
  const rest = { start: start + last.index + last[0].length, end };
  const text = line.text.slice(rest.start, end);
  const isRest =
    /^\p{Script=Han}/u.test(text) && !/[，,]/.test(text) && weigh(text) >= SHORTEST_OWN;
  return isRest && isSilent(line, rest) ? { start, end: rest.start } : null;
}

function isSilent(line: Line, clause: Span | undefined): boolean {
  if (!clause) return true;
  const text = line.text.slice(clause.start, clause.end);
  const folded = line.folded.slice(clause.start, clause.end);
  return (
    !line.hits.some(
      (hit) => hit.start >= clause.start && hit.end <= clause.end && isTrade(hit.word.category),
    ) &&
    !endOfContacts(folded) &&
    !CALL.test(folded) &&
    countTones(folded) === 0 &&
    weighOffer(text, fold(text)).most <= SILENT
  );
}

function isOwn(line: Line, { start, end }: Span): boolean {
  return (
    weigh(line.text.slice(start, end)) >= OWN_SIDE && JOINS.test(line.folded.slice(start, end))
  );
}
