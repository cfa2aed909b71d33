import type { Span } from '../article';
import { type Line, weigh } from './lines';
import { LAST_WORD, PROMISES, SERVICES } from './put-in-signs';
import { isReport } from './reports';
import type { PageContext } from './rule';
import { subjectWords } from './subject-words';
import { isTrade } from './topics';

const LONGEST = 45;
/** Besides the number or the account. */
const ENOUGH_SIGNS = 2;
const SURE = 1;
const SENTENCE_END = /[。！!？?；;]/g;
/** What becomes of a number in a story. Folded. */
export const OF_NUMBER = /^(?:这个号|[写印贴留挂抄记]|打不通|没人接|一直)/;
/** Somebody tells what was. Folded. */
const TELLS = /[我他她它们]|说|曾|当时|记者|后来|已经|据|介绍|表示/;

/**
 * Offers in the middle of a sentence that goes on around them without any mark: from the first word that
 * only a seller has to the number or the account that ends them. `isKnown`: whether the article has a word.
 */
export function gluedOffers(
  line: Line,
  page: PageContext,
  isKnown: (word: string) => boolean,
): Span[] {
  const { folded } = line;
  return [...folded.matchAll(LAST_WORD)].flatMap(({ 0: contact, index }) => {
    const end = index + contact.length;
    const from = startOfSentence(folded, index);
    const signs = signsIn(line, page, from, index);
    const start = Math.min(...signs);
    if (signs.length < ENOUGH_SIGNS || end - start > LONGEST) return [];
    const offer = folded.slice(start, end);
    const rest = restOf(folded, end);
    if (TELLS.test(offer) || isReport(offer) || !weigh(rest) || OF_NUMBER.test(rest)) return [];
    const known = [...subjectWords(offer)].filter(isKnown).length;
    if (known > (signs.length > ENOUGH_SIGNS ? 1 : 0)) return [];
    const goesOn = !signsIn(line, page, end, end + rest.length).length;
    const isSaid = line.quotations.some((said) => said.start < end && said.end > start);
    return goesOn && !isSaid ? [{ start, end }] : [];
  });
}

function startOfSentence(folded: string, before: number): number {
  return Math.max(
    0,
    ...[...folded.slice(0, before).matchAll(SENTENCE_END)].map(({ index }) => index + 1),
  );
}

function restOf(folded: string, from: number): string {
  return folded.slice(from).split(SENTENCE_END, 1)[0] ?? '';
}

/** Where the words that only sellers have begin. */
function signsIn(line: Line, page: PageContext, from: number, to: number): number[] {
  const part = line.folded.slice(from, to);
  const sure = PROMISES.filter(({ weight }) => weight >= SURE).map(({ pattern }) => pattern);
  const found = [...sure, SERVICES].flatMap((pattern) =>
    [...part.matchAll(new RegExp(pattern.source, 'g'))].map(({ index }) => from + index),
  );
  const ofTrades = line.hits.filter(
    ({ start, end, word }) =>
      start >= from && end <= to && isTrade(word.category) && !page.topics.isAbout(word.category),
  );
  // A word that only those who break the law have weighs twice.
  return [
    ...found,
    ...ofTrades.flatMap(({ start, word }) => (word.strength === 3 ? [start, start] : [start])),
  ];
}
