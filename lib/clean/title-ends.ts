import type { Span } from '../article';
import { fold } from './fold';
import { weigh } from './lines';
import type { Unit } from './rule';
import { SITE_WORD, SPOKEN_OF, type TitleSources } from './site-names';
import { gramsOf } from './topics';
import { findWords, TRADES } from './vocabulary';

/** Between the headline and what was hung on it. */
const HANGS = /[_|｜-]+|(?<=[\u3400-\u9fff？！?!]\s?)[\s\u3000,，]+(?=[\u3400-\u9fff])/g;
const DOOR =
  /官网|官方|登[录陆]|注册|入口|下载|直播|影视|视频|在线|免费|彩金|公式|推荐排行|平台|代[写发办开]|放款|app\b|online|login|bonus/;
/** Letters of what is hung on a headline, and of the headline. */
const LONGEST_TAIL = 40;
const SHORTEST_HEAD = 6;

/** A date that was hung on a headline together with what sells. */
const UPDATED = /[\s\u3000]*\d{4}年\d{1,2}月\d{1,2}日(?:最新)?更新[\s\u3000]*$/;

/** Where behind a headline that the body speaks about something begins that sells, and that it does not speak of. */
export function findSellingTail({ view: { folded } }: Unit, sources: TitleSources): number | null {
  const { topics } = sources;
  for (const { 0: mark, index } of folded.matchAll(HANGS)) {
    const head = folded.slice(0, index);
    const tail = folded.slice(index + mark.length);
    const [first = ''] = tail.split(/[\s\u3000_|｜,，-]/);
    if (weigh(head) < SHORTEST_HEAD || weigh(tail) > LONGEST_TAIL) continue;
    const trades = findWords(tail).filter(
      ({ word }) => TRADES.has(word.category) && !topics.isAbout(word.category),
    );
    const sells =
      trades.some(({ word }) => word.strength > 1) ||
      (DOOR.test(tail) && /[\u3400-\u9fff]/.test(tail));
    if (isSaidByKeywords(head, tail, sources)) return index;
    if (!sells || topics.overlap(tail) >= KNOWN || topics.overlap(first) >= KNOWN) continue;
    if (topics.overlap(head) >= SPOKEN_OF) return index - (UPDATED.exec(head)?.[0].length ?? 0);
  }
  return null;
}

/** So much of a tail is in the run of keywords that the page calls itself, and nothing of the head. */
const SAID = 0.5;

function isSaidByKeywords(head: string, tail: string, sources: TitleSources): boolean {
  if (!sources.isKeywords || sources.topics.overlap(head) < SPOKEN_OF) return false;
  const own = sources.titles[0]?.view.folded ?? '';
  if (own.includes(head)) return false;
  const grams = new Set(gramsOf(own));
  const tailGrams = gramsOf(tail);
  const said = tailGrams.filter((gram) => grams.has(gram)).length;
  return (
    said > 0 && said >= SAID * tailGrams.length && !gramsOf(head).some((gram) => grams.has(gram))
  );
}

/** So much of a tail in the body, and it is the article's. */
const KNOWN = 0.15;

/** Goods in brackets or between ticks in front of a headline: `✅【…】✅Headline`. */
const BRACKETED =
  /^(?:[^\p{L}\p{N}【[(（《“「]{0,3}[【[][^】\]【[]{2,24}[】\]][^\p{L}\p{N}【[(（《“「]{0,3}){1,4}/u;

/** Where behind goods that the body does not speak of a headline begins that it speaks of; 0 where nothing stands in front. */
export function findSellingHead(unit: Unit, sources: TitleSources): number {
  const { folded } = unit.view;
  const { topics } = sources;
  if (!/[【[]/.test(folded)) return findSoldParts(unit, sources);
  const head = BRACKETED.exec(folded)?.[0] ?? '';
  const rest = folded.slice(head.length);
  if (!head || weigh(rest) < SHORTEST_HEAD || topics.overlap(rest) < SPOKEN_OF) return 0;
  const sells = findWords(head).some(
    ({ word }) => TRADES.has(word.category) && word.strength > 1 && !topics.isAbout(word.category),
  );
  if (!sells) return 0;
  // More of the kind may stand between the bracket and the headline.
  const last = [...rest.matchAll(/\s[-–—_|]\s?/g)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  const isMore =
    end > 0 &&
    topics.overlap(rest.slice(0, end)) < KNOWN &&
    topics.overlap(rest.slice(end)) >= SPOKEN_OF;
  return head.length + (isMore ? end : 0);
}

/** Between parts of a title. */
const PARTED = /\s*[|｜_]+\s*|\s+[-–—]\s+/g;

/** Where behind parts that sell the last part begins, where a heading that the page shows begins with that; 0 otherwise. */
function findSoldParts({ view: { folded }, kind }: Unit, { topics, titles }: TitleSources): number {
  const last = kind === 'title' ? [...folded.matchAll(PARTED)].at(-1) : undefined;
  if (!last) return 0;
  const head = folded.slice(0, last.index);
  const rest = folded.slice(last.index + last[0].length).trim();
  const isStrange = (part: string) =>
    findWords(part).some(
      ({ word }) =>
        TRADES.has(word.category) && word.strength > 1 && !topics.isAbout(word.category),
    );
  if (!head.split(PARTED).every(isStrange) || weigh(rest) < SHORTEST_HEAD) return 0;
  if (findWords(rest).some(({ word }) => TRADES.has(word.category))) return 0;
  const isShown = titles.some(
    (other) => SHOWN.test(other.kind) && other.view.folded.trim().startsWith(rest),
  );
  return isShown && topics.overlap(rest) >= SPOKEN_OF ? last.index + last[0].length : 0;
}

/** What a headline is found by in a longer title. */
const SHOWN = /^(?:h1|title-cell|og:title|json-ld)$/;
const SHORTEST_SHOWN = 8;
const ENDS_QUESTION = /[？?！!]\s?$/;
/** Behind the name of the book. Folded. */
const CHAPTER = /^\s*第\s?[零〇一二三四五六七八九十百千两\d]{1,8}\s?[章回节话]/;
const SPACE = /[\s\u3000]$/;
const BEHIND = /^\s*(?:$|[_|｜]|[-–—]\s?)/;

/** Words between spaces, at least two of which name goods or say how they are sold, in front of a headline that has none. */
function areGoods(front: string, shown: string): boolean {
  if (!SPACE.test(front)) return false;
  const goods = (text: string) =>
    findWords(fold(text)).filter(({ word }) => TRADES.has(word.category));
  return new Set(goods(front).map(({ word }) => word.token)).size >= 2 && !goods(shown).length;
}

/**
 * What stands around the headline that readers of the page saw: in front of it a question for search
 * engines, goods, or, with spaces between them, the names of the site and a column; behind it names.
 */
export function findFront(unit: Unit, { titles }: TitleSources): Span[] | null {
  const { text } = unit.view;
  if (unit.kind !== 'title') return null;
  for (const { kind, view } of titles) {
    const shown = view.text.trim();
    if (!SHOWN.test(kind) || weigh(shown) < SHORTEST_SHOWN) continue;
    const at = text.indexOf(shown);
    if (at <= 0 || !BEHIND.test(text.slice(at + shown.length))) continue;
    const front = text.slice(0, at);
    const isNames =
      SPACE.test(front) &&
      (SITE_WORD.test(unit.view.folded.slice(0, at).trim()) || CHAPTER.test(view.folded));
    if (!isNames && !ENDS_QUESTION.test(front) && !areGoods(front, shown)) continue;
    const end = at + shown.length;
    return [
      { start: 0, end: at },
      ...(end < text.length ? [{ start: end, end: text.length }] : []),
    ];
  }
  return null;
}

/** Forums of one kit end titles with the board, the site and its maker. Folded. */
const BOARD =
  /\s-\s(?:(?!\s-\s).){1,30}\s-\s(?:(?!\s-\s).){1,40}(?:\s-\s手机版)?\s-\spowered by discuz!?(?:\s?x?[\d.]{1,5})?\s?$/;

/** Where in the folded title of a thread the names of its forum begin; null where it has none. */
export function findBoard(folded: string): number | null {
  if (!folded.includes('powered by discuz')) return null;
  const at = folded.search(BOARD);
  return at > 0 ? at : null;
}
