import type { Block } from '../article';
import type { PageLine } from './facts-near-article';
import { isFurniture } from './strip-furniture';
import { countWords, weighText } from './weigh-text';

/** A sentence or more, in the unit of `weighText`: what is shorter is a label, a date or a teaser's headline. */
const MIN_SENTENCE = 80;
/** More of a line than this in links, and it is about other pages. */
const MAX_LINKS = 0.5;
/** The container of an article holds this much of what was kept; the rest may be a headline or a standfirst over it. */
const MIN_HELD = 0.9;

/**
 * Notes where the lines of a page stand, before the page is taken apart. Gives what counts the words that an
 * article lacks of its container: the smallest element that holds nearly all of what was kept. Lines in
 * furniture, of links, or shorter than a sentence are nobody's loss.
 */
export function missingCounter(lines: readonly PageLine[]): (article: readonly Block[]) => number {
  const parents = parentsOf(lines);
  return (article) => {
    const whole = new Set(article.map(({ text }) => text));
    const kept = new Set(article.flatMap(({ text }) => sentencesOf(text)));
    const found = lines.map(({ element, text }): Line => {
      // As most lines of an article are in it.
      if (whole.has(text)) return { element, missing: [], kept: isShort(text) ? 0 : text.length };
      const sentences = sentencesOf(text);
      const missing = sentences.filter((sentence) => !kept.has(sentence));
      return { element, missing, kept: sentences.length > missing.length ? text.length : 0 };
    });
    const inContainer = containerOf(found, parents);
    let isAround: Reader | undefined;
    const isLinks = once(isMostlyLinks);
    let words = 0;
    for (const [index, { element, missing }] of found.entries()) {
      if (missing.length === 0 || !element || !inContainer(element)) continue;
      const { text } = lines[index] as PageLine;
      if (weighText(text) < MIN_SENTENCE) continue;
      isAround ??= furnitureAround(found, parents);
      if (isAround(element) || isLinks(element)) continue;
      words += missing.reduce((sum, sentence) => sum + countWords(sentence), 0);
    }
    return words;
  };
}

interface Line {
  element: Element | null;
  /** Sentences that the article lacks. */
  missing: string[];
  /** Characters of the line, where the article has any of its sentences. */
  kept: number;
}

type Parents = ReadonlyMap<Element, Element | null>;

function parentsOf(lines: readonly PageLine[]): Parents {
  const parents = new Map<Element, Element | null>();
  for (const { element } of lines) {
    for (let at = element; at && !parents.has(at); at = at.parentElement) {
      parents.set(at, at.parentElement);
    }
  }
  return parents;
}

/** Short runs, such as numbers, say nothing of where they are from. */
const isShort = (text: string) => text.trim().length <= 3;

/** What ends a sentence, or is folded away. Most lines of a page have nothing of it. */
const ENDS_OR_FOLDS = /[。！？；!?;]|\.\s|\s\s|[^\S ]/;

const FOLDS = /\s\s|[^\S ]/;

/** White space is folded away: it is not kept as it was. */
function sentencesOf(text: string): string[] {
  if (!ENDS_OR_FOLDS.test(text)) return isShort(text) ? [] : [text.trim()];
  const sentences = text.split(/[。！？；!?;\n]+|\.\s/);
  const folded = FOLDS.test(text)
    ? sentences.map((sentence) => sentence.replace(/\s+/g, ' '))
    : sentences;
  return folded.map((sentence) => sentence.trim()).filter((sentence) => !isShort(sentence));
}

/** Whether an element stands in the smallest one around the longest kept line that holds nearly all that was kept. */
function containerOf(found: readonly Line[], parents: Parents): Reader {
  const longest = found.reduce<Line | null>(
    (best, line) => (line.kept > (best?.kept ?? 0) ? line : best),
    null,
  );
  const chain: Element[] = [];
  for (let at = longest?.element ?? null; at; at = parents.get(at) ?? null) chain.push(at);
  const places = new Map(chain.map((element, index) => [element, index]));
  const placeOf = (element: Element): number => {
    const way: Element[] = [];
    let at: Element | null = element;
    while (at && !places.has(at)) {
      way.push(at);
      at = parents.get(at) ?? null;
    }
    const place = (at && places.get(at)) ?? chain.length;
    for (const passed of way) places.set(passed, place);
    return place;
  };
  const heldAt = new Array<number>(chain.length + 1).fill(0);
  let all = 0;
  for (const { element, kept } of found) {
    if (!element || kept === 0) continue;
    all += kept;
    heldAt[placeOf(element)] = (heldAt[placeOf(element)] ?? 0) + kept;
  }
  let held = 0;
  const container = heldAt.findIndex((kept) => {
    held += kept;
    return held >= all * MIN_HELD;
  });
  return (element) => all > 0 && placeOf(element) <= container;
}

type Reader = (element: Element) => boolean;

/** Some kits call every part of an article a widget: where the article stands in such, names say nothing. */
function furnitureAround(found: readonly Line[], parents: Parents): Reader {
  const kept = found.filter((line) => line.kept > 0);
  const isNamed = furnitureReader(parents, true);
  const named = keptOf(kept.filter(({ element }) => element && isNamed(element)));
  return named * 2 > keptOf(kept) ? furnitureReader(parents, false) : isNamed;
}

const keptOf = (found: readonly Line[]) => found.reduce((sum, { kept }) => sum + kept, 0);

function furnitureReader(parents: Parents, byName: boolean): Reader {
  const known = new Map<Element, boolean>();
  return (element) => {
    const way: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && !isFurniture(at, byName)) {
      way.push(at);
      at = parents.get(at) ?? null;
    }
    const isAround = at !== null && (known.get(at) ?? true);
    if (at) known.set(at, isAround);
    for (const passed of way) known.set(passed, isAround);
    return isAround;
  };
}

/** One element may hold all lines of a page, with breaks between them. */
function once(ask: Reader): Reader {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? ask(element);
    known.set(element, answer);
    return answer;
  };
}

function isMostlyLinks(element: Element): boolean {
  const links = [...element.querySelectorAll('a')];
  const weight = links.reduce((sum, link) => sum + weighText(link.textContent ?? ''), 0);
  return weight > weighText(element.textContent ?? '') * MAX_LINKS;
}
