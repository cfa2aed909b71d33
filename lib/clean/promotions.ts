import { fold } from './fold';
import { foreignLinks } from './foreign-links';
import { CUT_AT, type PageContext } from './rule';
import { isTrade } from './topics';
import { type Category, findWords, type WordHit } from './vocabulary';

/** Trades that a page surely sells without being about them, and the lines that do. */
export interface Promotions {
  /** `line`: its number. */
  add: (hits: readonly WordHit[], line: number) => void;
  /**
   * Whether another place of the page than the line `except` sells a trade of the hits, or, where
   * one of them is a sure word, two other places sell anything.
   */
  sells: (hits: readonly WordHit[], except: number) => boolean;
  /** Whether another place of the page than the line `except` sells anything. */
  sellsAnything: (except: number) => boolean;
}

/** In place of the number of a line: titles, and what nobody sees. */
const NO_LINE = -1;

/** So many places that sell anything make a page surely one into which advertising was put. */
const OF_THE_KIND = 2;

/**
 * What a page sells in its title, in text that it hides and in links with sure words. The advertising
 * in its lines is added as it is found: a doubtful sentence is judged by what stands elsewhere.
 */
export function readPromotions(page: PageContext): Promotions {
  const places = new Map<Category, Set<number>>();
  const add: Promotions['add'] = (hits, line) => {
    for (const { word } of hits) {
      if (!isTrade(word.category) || word.strength < 2) continue;
      if (page.topics.isAbout(word.category)) continue;
      const lines = places.get(word.category);
      if (lines) lines.add(line);
      else places.set(word.category, new Set([line]));
    }
  };
  for (const { index, view } of page.titles) {
    if (index === 0 && page.title.falseTitle >= CUT_AT) add(findWords(view.folded), NO_LINE);
    for (const { start, end } of page.title.siteNames.get(index) ?? []) {
      add(findWords(view.folded.slice(start, end)), NO_LINE);
    }
  }
  for (const unit of page.body) {
    for (const { start, end } of unit.block?.facts.hidden ?? []) {
      add(sure(findWords(fold(unit.text.slice(start, end)))), NO_LINE);
    }
  }
  for (const { index, unit, start, end } of page.lines) {
    for (const link of foreignLinks(unit, page, { start, end })) {
      add(sure(findWords(fold(unit.text.slice(link.start, link.end)))), index);
    }
  }
  const others = (except: number) => {
    const all = new Set([...places.values()].flatMap((lines) => [...lines]));
    all.delete(except);
    return all.size;
  };
  return {
    add,
    sellsAnything: (except) => others(except) > 0,
    sells(hits, except) {
      const elsewhere = ({ word }: WordHit) => {
        const lines = places.get(word.category);
        return lines !== undefined && lines.size > Number(lines.has(except));
      };
      if (hits.some(elsewhere)) return true;
      if (!sure(hits).length) return false;
      return others(except) >= OF_THE_KIND;
    },
  };
}

function sure(hits: readonly WordHit[]): WordHit[] {
  return hits.filter(({ word }) => word.strength === 3);
}
