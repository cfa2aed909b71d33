import { readLikeness } from './likeness';
import { type Line, weigh } from './lines';

/** With what a Japanese sentence begins, behind a letter that nobody sets in front of it. Folded. */
const OPENERS =
  /(?<=[\u30a1-\u30fc\u4e00-\u9fff\da-z])(?:しかし|だが|だけど|ところが|そして|それ[はがをでに]|これ[はがをでに]|この|その|どちら|どれ|また[はも]?|ただ|やがて|ここ[はがでに]|そこ[はがでに]|さらに|けれど|すると|いまも|もっとも|たしかに|なぜ)/g;
/** So much less than nothing is what a writer writes, and so much of it stays. */
const WRITTEN = -3;
const SHORTEST = 8;

/**
 * Where in a Japanese sentence, in front of which an advert was put without a mark, the article's own begins:
 * `…、ハヤカネしかし岩場の…止まった。` null where it has no such beginning.
 */
export function findOpening({ folded }: Line, start: number, end: number): number | null {
  const openings = [...folded.slice(start, end).matchAll(OPENERS)];
  if (!openings.length) return null;
  const likenessOf = readLikeness(folded, 'japanese');
  for (const { index } of openings) {
    const at = start + index;
    if (weigh(folded.slice(start, at)) < SHORTEST || weigh(folded.slice(at, end)) < SHORTEST)
      continue;
    if (likenessOf(start, at) > 0 && likenessOf(at, end) <= WRITTEN) return at;
  }
  return null;
}
