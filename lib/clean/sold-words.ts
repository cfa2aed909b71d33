import type { Span } from '../article';
import { JOINS } from './joining-words';
import { speaksForOffice } from './office-notices';
import { isTitleReplaced, sellingParts } from './replaced-title';
import type { PageContext } from './rule';
import { ownTitle, subjectWords } from './subject-words';
import { soundsSelling } from './tone';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** What a text has of the words with which a page sells in the place of its title. */
export interface Sold {
  words: number;
  /** Of all words of the text. */
  share: number;
}

/** The words of what a page sells in the place of its title, as pairs of characters, or stems. */
export interface SoldWords {
  has: (word: string) => boolean;
  of: (folded: string) => Sold;
  /** The same of all words of the title, whatever the article says of them. */
  ofTitle: (folded: string) => Sold;
  /** Where they stand in a folded text. */
  spansIn: (folded: string) => Span[];
}

/** What a page sells: names that no dictionary knows, and the words of a title that sells. */
export interface Goods {
  names: readonly string[];
  sold: SoldWords;
}

const NONE: Sold = { words: 0, share: 0 };
const NOTHING: SoldWords = {
  has: () => false,
  of: () => NONE,
  ofTitle: () => NONE,
  spansIn: () => [],
};
const PAIR = 2;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const PARTS = /[_|｜]|\s[-–—]\s/;
const FINISHED = /[。！？.!?][”’」』）)]?$/;
/** A sentence with more of them is not the article's, unless somebody tells something in it. */
const MOST_SHARED = 2;
/** Folded. */
const TELLS = /[他她我]|了(?!解)|曾经?|[说道]着/;
/** So many, and such a share of a clause, are no chance; fewer where hardly anything else stands there. */
const ENOUGH = 3;
const ENOUGH_SHARE = 0.2;
const FEW = 2;
const FEW_SHARE = 0.4;

/** Whether a text speaks with the words of what is sold. */
export function speaksOfSold({ words, share }: Sold): boolean {
  return (words >= ENOUGH && share >= ENOUGH_SHARE) || (words >= FEW && share >= FEW_SHARE);
}

/**
 * The words of a title that is none, or of what was hung on one that is, as far as no sentence of the
 * article that joins its words has them: whoever hacked a page pastes the same goods into its text.
 */
export function readSoldWords(page: PageContext): SoldWords {
  const texts = soldTexts(page);
  if (!texts.length) return NOTHING;
  const sold = new Set(texts.flatMap((text) => [...subjectWords(text)]));
  const named = new Set(sold);
  for (const word of subjectWords(ownTitle(page))) sold.delete(word);
  const told = new Set<string>();
  for (const { folded, sentences, hits } of page.lines) {
    for (const { start, end } of sentences) {
      const sentence = folded.slice(start, end);
      if (!FINISHED.test(sentence) || !JOINS.test(sentence)) continue;
      const goods = hits.filter(
        (hit) => hit.start >= start && hit.end <= end && isTrade(hit.word.category),
      );
      const tells = TELLS.test(sentence) && !soundsSelling(sentence);
      if (goods.some(({ word }) => word.strength === 3 || !tells)) continue;
      const shared = [...subjectWords(sentence)].filter((word) => sold.has(word));
      const isTold = tells || shared.length <= MOST_SHARED;
      if (isTold) for (const word of shared) told.add(word);
    }
  }
  for (const word of told) sold.delete(word);
  return {
    has: (word) => sold.has(word),
    of: (folded) => measure(sold, folded),
    ofTitle: (folded) => measure(named, folded),
    spansIn: (folded) => spansOf(sold, folded),
  };
}

function spansOf(words: ReadonlySet<string>, folded: string): Span[] {
  const spans: Span[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      spans.push({ start: at, end: at + word.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}

function measure(words: ReadonlySet<string>, folded: string): Sold {
  // A name of four characters is three pairs, and one word.
  let covered = 0;
  let from = 0;
  for (const { start, end } of spansOf(words, folded)) {
    covered += Math.max(0, end - Math.max(start, from));
    from = Math.max(from, end);
  }
  return {
    words: covered / PAIR,
    share: covered / Math.max(1, folded.replace(NO_LETTERS, '').length),
  };
}

function soldTexts(page: PageContext): string[] {
  const [own] = page.titles;
  if (own && isTitleReplaced(page))
    return own.view.folded.split(PARTS).filter((part) => !speaksForOffice(part));
  const hung = page.titles.flatMap(({ index, view }) =>
    (page.title.siteNames.get(index) ?? [])
      .map(({ start, end }) => view.folded.slice(start, end))
      .filter((text) =>
        findWords(text).some(
          ({ word }) =>
            word.strength > 1 && isTrade(word.category) && !page.topics.isAbout(word.category),
        ),
      ),
  );
  return [...new Set([...sellingParts(page), ...hung])];
}
