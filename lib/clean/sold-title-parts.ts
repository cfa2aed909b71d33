import type { Span } from '../article';
import { readLikeness } from './likeness';
import { weigh } from './lines';
import { DOOR } from './own-title';
import type { Unit } from './rule';
import { lettersOf, SITE_WORD, type TitleSources } from './site-names';
import { PART } from './title-parts';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** A part reads that much like what is put in; less where it names goods or leads in somewhere … */
const SELLS = 4;
const SELLS_GOODS = 1;
/** … or the body hardly says a word of it. */
const SELLS_UNSAID = 2;
const HARDLY_SPOKEN_OF = 0.1;
/** The headline reads so much less like it than what sells. */
const LESS = 1;
/** The body speaks of the headline, and of what sells less. */
const SPOKEN_OF = 0.12;
const SHORTEST = 4;
/** What is a title; what else is one by chance may be a line of the text. */
const NAMED = /^(?:title|h1|og:title|json-ld)$/;
/** What a page says beside its title. */
const SAYS = /^(?:h1|heading|og:title|json-ld|title-cell)$/;

/**
 * What stands around the headline in a Chinese title of which other parts sell what the article is not about, wherever
 * they stand: `casino_column_Headline_near you`. null: no such title, or `names`, what was found around it otherwise,
 * have all that sells. `apart`: its parts between separators. Spans are of the view.
 */
export function aroundSold(
  { kind, view: { folded } }: Unit,
  { topics, titles }: TitleSources,
  apart: readonly Span[],
  names: readonly Span[],
): Span[] | null {
  if (!NAMED.test(kind) || !/[\u4e00-\u9fff]{4}/.test(folded)) return null;
  const parts = apart.length > 1 ? apart : spacedParts(folded);
  if (parts.length < 2) return behindEcho(folded, { topics, titles });
  const isSaid = (own: string) =>
    titles.some(
      ({ view, kind }) =>
        SAYS.test(kind) && lettersOf(view.folded.replace(PART, '')) === lettersOf(own),
    );
  const goods = parts.map(({ start, end }) =>
    findWords(folded.slice(start, end)).some(
      ({ word }) => word.strength > 1 && isTrade(word.category) && !topics.isAbout(word.category),
    ),
  );
  if (!goods.some(Boolean)) return null;
  const likenessOf = readLikeness(folded);
  const read = parts.map(({ start, end }, at) => {
    const text = folded.slice(start, end).trim();
    const namesGoods = goods[at] ?? false;
    const isOffer = namesGoods || DOOR.test(text);
    const isHeadline = isSaid(text);
    const likeness = likenessOf(start, end);
    const isUnsaid = likeness >= SELLS_UNSAID && topics.overlapOwn(text) < HARDLY_SPOKEN_OF;
    const sells = !isHeadline && (isUnsaid || likeness >= (isOffer ? SELLS_GOODS : SELLS));
    return { start, end, text, likeness, isHeadline, namesGoods, sells };
  });
  const isNamed = ({ start, end }: Span) =>
    names.some((name) => name.start <= start && name.end >= end);
  const sold = read.filter((part) => part.sells && !isNamed(part));
  if (!sold.length || !read.some(({ sells, namesGoods }) => sells && namesGoods)) return null;
  const rank = ({ isHeadline, text }: (typeof read)[number]) =>
    Number(isHeadline) + topics.overlapOwn(text);
  const best = read
    .filter(
      ({ sells, text, isHeadline }) =>
        !sells &&
        weigh(text) >= SHORTEST &&
        (isHeadline || (topics.overlapOwn(text) >= SPOKEN_OF && !SITE_WORD.test(text))),
    )
    .reduce<(typeof read)[number] | null>(
      (one, other) => (!one || rank(other) > rank(one) ? other : one),
      null,
    );
  if (
    !best ||
    !sold.some((part) => part.likeness >= best.likeness + LESS && rank(part) < rank(best))
  )
    return null;
  // One part that sells may be the headline of an article about it, and the other the name of a site.
  const longest = Math.max(...sold.map(({ text }) => weigh(text)));
  if (sold.length === 1 && !best.isHeadline && 2 * weigh(best.text) < longest) return null;
  let [from, to] = [read.indexOf(best), read.indexOf(best)];
  const isOwn = (at: number) => {
    const part = read[at];
    return (
      part && !part.sells && !SITE_WORD.test(part.text) && topics.overlapOwn(part.text) >= SPOKEN_OF
    );
  };
  while (!best.isHeadline && isOwn(from - 1)) from--;
  while (!best.isHeadline && isOwn(to + 1)) to++;
  const start = read[from]?.start ?? 0;
  const end = read[to]?.end ?? folded.length;
  return [
    { start: 0, end: start },
    { start: end, end: folded.length },
  ].filter((span) => span.end > span.start);
}

/** Between words that were put around a headline with nothing else. */
const SPACES = /[\s\u3000▪◆●★]+/g;

function spacedParts(folded: string): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { 0: space, index } of folded.matchAll(SPACES)) {
    if (index > start) parts.push({ start, end: index });
    start = index + space.length;
  }
  if (start < folded.length) parts.push({ start, end: folded.length });
  return parts;
}

/** Between parts of what the page calls itself. */
const PARTED = /[_|｜–—-]+/;
const SHORTEST_ECHO = 4;

/** `代开发票Headline` on a page that calls itself `代开发票_…`: what stands in front of the headline; null where nothing does. */
function behindEcho(
  folded: string,
  { topics, titles }: Pick<TitleSources, 'topics' | 'titles'>,
): Span[] | null {
  const [own] = titles;
  if (!own || own.view.folded === folded) return null;
  const echo = own.view.folded
    .split(PARTED)
    .map((part) => part.trim())
    .find(
      (part) =>
        part.length >= SHORTEST_ECHO &&
        folded.startsWith(part) &&
        weigh(folded.slice(part.length)) >= SHORTEST &&
        readLikeness(part)(0, part.length) >= SELLS_GOODS &&
        findWords(part).some(
          ({ word }) =>
            isTrade(word.category) && word.strength > 1 && !topics.isAbout(word.category),
        ) &&
        topics.overlapOwn(part) < HARDLY_SPOKEN_OF &&
        topics.overlapOwn(folded.slice(part.length)) >= SPOKEN_OF,
    );
  return echo ? [{ start: 0, end: echo.length }] : null;
}
