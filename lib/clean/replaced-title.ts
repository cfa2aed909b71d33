import { ADVERT, MORE } from './likely-title';
import { readLikeness } from './likeness';
import { CUT_AT, type PageContext } from './rule';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** What the body speaks of, of a headline and of a title that is none. */
const SPOKEN_OF = 0.25;
/** What sells has less in common with the body, even where that sells it, too. */
const LESS = 0.6;
/** So much of a title stands in the body where that is about it, or sells it under the same name. */
const HARDLY = 0.15;

const known = new WeakMap<PageContext, boolean>();

/**
 * Whether what the page calls itself was put there by somebody who sells: it is surely no title, or in Chinese
 * reads like an advert and the headline that another line is does not; or no heading says a word of it, it names
 * a trade, and the body speaks of that headline.
 */
export function isTitleReplaced(page: PageContext): boolean {
  let is = known.get(page);
  if (is === undefined) {
    is = read(page);
    known.set(page, is);
  }
  return is;
}

function read({ title, titles, marks, topics, letters }: PageContext): boolean {
  const [own] = titles;
  const chosen = titles[title.index];
  if (!own || !chosen || title.index === 0) return false;
  if (title.falseTitle >= CUT_AT) return true;
  if (letters === 'han' && isAdvertFor(own.view.folded, chosen.view.folded.trim())) return true;
  const overlap = topics.overlap(own.view.folded);
  const ofChosen = topics.overlap(chosen.view.folded);
  if (marks.titleSaid !== 0 || ofChosen < SPOKEN_OF || overlap > LESS * ofChosen) return false;
  const strengths = findWords(own.view.folded)
    .filter(({ word }) => isTrade(word.category) && !topics.isAbout(word.category))
    .map(({ word }) => word.strength);
  const strongest = Math.max(0, ...strengths);
  return strongest > 1 || (strongest > 0 && overlap < HARDLY);
}

/** Whether a title reads so much like what is put in, and so much more than the headline, that it is no title; see `likely-title.ts`. */
function isAdvertFor(own: string, headline: string): boolean {
  const likenessOf = (text: string) => readLikeness(text)(0, text.length);
  const likeness = likenessOf(own);
  return likeness >= ADVERT && likeness - likenessOf(headline) >= MORE && !own.includes(headline);
}

const PARTS = /[_|｜–—－]|(?<![a-z0-9])-|-(?![a-z0-9])/;
/** Shorter ones are names of sections and sites. */
const SHORTEST_PART = 6;
const HAN = /[\u4e00-\u9fff]/g;
/** What is hung on titles reads that much like what is put in; see `readLikeness`. */
const SELLS = 3;

const knownParts = new WeakMap<PageContext, string[]>();

/** What sells and was hung on the page's own title, which is a title nevertheless: parts of it, folded. */
export function sellingParts(page: PageContext): string[] {
  let parts = knownParts.get(page);
  if (!parts) {
    parts = page.letters === 'han' ? readParts(page) : [];
    knownParts.set(page, parts);
  }
  return parts;
}

function readParts({ titles }: PageContext): string[] {
  const [own, ...others] = titles.map(({ view }) => view.folded);
  const parts = (own ?? '').split(PARTS).map((part) => part.trim());
  // Without another title nobody tells which part is the headline.
  if (!others.length || parts.filter(Boolean).length < 2) return [];
  return parts.filter((part) => {
    if ((part.match(HAN)?.length ?? 0) < SHORTEST_PART) return false;
    if (readLikeness(part)(0, part.length) < SELLS) return false;
    return !others.some((other) => other.includes(part));
  });
}
