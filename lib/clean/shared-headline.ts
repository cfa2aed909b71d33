import type { Span } from '../article';
import { weigh } from './lines';
import type { Unit } from './rule';
import { lettersOf, SPOKEN_OF, type TitleSources } from './site-names';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** Kinds of candidates that hold the whole headline. */
const WHOLE = /^(?:title|h1|og:title|json-ld)$/;
/** Between a headline and what was set beside it. Folded. */
const BESIDE =
  /\s*[_|｜¦]+\s*|\s+[-–—·•»>]+\s+|(?<=[\u3400-\u9fff\d])[-–—]{1,2}(?=[\u3400-\u9fff])|\s*:\s*|\s*[([【](?=.*[)\]】]\s*$)/g;
const SHORTEST = 6;

/**
 * What stands around the headline where goods were put beside it: both the page's title and its heading
 * have the headline between separators, and what is beside it in one of them sells. null where they don't.
 */
export function findShared(unit: Unit, sources: TitleSources): Span[] | null {
  if (!WHOLE.test(unit.kind)) return null;
  const own = partsOf(unit.view.folded);
  if (own.length < 2) return null;
  const isShown = sources.titles.some(({ kind }) => kind === 'h1');
  for (const other of sources.titles) {
    if (other === unit || !WHOLE.test(other.kind)) continue;
    // What only machines read may all say the same; where readers see a heading, that says what it is.
    if (isShown && unit.kind !== 'h1' && other.kind !== 'h1') continue;
    const theirs = partsOf(other.view.folded);
    const shared = sharedRun(own, theirs, (span) =>
      isHonest(unit.view.folded.slice(span.start, span.end), sources),
    );
    if (!shared) continue;
    const rest = [...own, ...theirs].filter(({ key }) => !shared.keys.has(key));
    if (rest.some(({ text }) => sells(text))) return around(shared, unit.view.text.length);
  }
  return asideOf(unit, own, sources);
}

/** `Headline（goods）`, where the page's title sells the same. */
function asideOf(unit: Unit, own: readonly Part[], sources: TitleSources): Span[] | null {
  const [head, aside] = own;
  if (unit.kind !== 'h1' || own.length !== 2 || !head || !aside) return null;
  if (!/[)\]】]\s*$/.test(aside.text) || !isHonest(head.text, sources)) return null;
  const trades = tradesOf(aside.text);
  const title = sources.titles[0]?.view.folded ?? '';
  const isSold = tradesOf(title).some((trade) => trades.includes(trade));
  return isSold ? around(head, unit.view.text.length) : null;
}

/** Two and more parts of the page's title sell, and a heading that the body speaks of doesn't. */
export function isAmongGoods(own: string, heading: string): boolean {
  return (
    tradesOf(heading).length === 0 &&
    own.split(/[,，、_|｜]|\s[-–—]\s/).filter((part) => tradesOf(part).length > 0).length >= MANY
  );
}

const MANY = 2;

interface Part extends Span {
  text: string;
  key: string;
}

function partsOf(folded: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const add = (to: number) => {
    const text = folded.slice(from, to);
    if (lettersOf(text)) parts.push({ start: from, end: to, text, key: lettersOf(text) });
  };
  for (const { 0: mark, index } of folded.matchAll(BESIDE)) {
    // Behind a colon a headline goes on, but where goods stand in front of it.
    if (mark.includes(':') && !tradesOf(folded.slice(from, index)).length) continue;
    add(index);
    from = index + mark.length;
  }
  add(folded.length);
  return parts.slice(0, MOST_PARTS);
}

/** The longest honest run of parts that stands in both; null where that is the whole of `own`. */
function sharedRun(
  own: readonly Part[],
  theirs: readonly Part[],
  honest: (span: Span) => boolean,
): (Span & { keys: ReadonlySet<string> }) | null {
  const keys = theirs.map(({ key }) => key);
  for (let length = Math.min(own.length, theirs.length); length > 0; length--) {
    for (let from = 0; from + length <= own.length; from++) {
      const run = own.slice(from, from + length);
      const isShared = keys.some((_, at) => run.every(({ key }, n) => keys[at + n] === key));
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      if (!isShared) continue;
      // Both have what sells in the same place: it is the headline's.
      if (length > 1 && !honest(span)) return null;
      if (!honest(span)) continue;
      return length < own.length ? { ...span, keys: new Set(run.map(({ key }) => key)) } : null;
    }
  }
  return null;
}

/** A title has few parts; more of them are none. */
const MOST_PARTS = 12;

function isHonest(text: string, { topics }: TitleSources): boolean {
  return weigh(text) >= SHORTEST - 2 && !tradesOf(text).length && topics.overlap(text) >= SPOKEN_OF;
}

/** Trades of which a text has a word that tells. */
function tradesOf(text: string): string[] {
  return findWords(text)
    .filter(({ word }) => isTrade(word.category) && word.strength > 1)
    .map(({ word }) => word.category);
}

function sells(text: string): boolean {
  return findWords(text).some(({ word }) => isTrade(word.category));
}

function around(part: Span, length: number): Span[] {
  return [
    { start: 0, end: part.start },
    { start: part.end, end: length },
  ].filter(({ start, end }) => end > start);
}
