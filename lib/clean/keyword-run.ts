import type { DetectedScript } from '../article';
import { type Line, weigh } from './lines';
import { isReport } from './reports';
import { clashesWith } from './scripts-of-text';
import { tells } from './tells';
import { isTrade, type Topics } from './topics';
import type { WordHit } from './vocabulary';

/** Between the items of a run. A capital I between spaces stands for a bar. */
const SEPARATORS = /\s+i\s+|[_|｜¦,，、;；/·•~～—–\-\s]+/;
/** The same without the separators that ordinary titles have. */
const HARD_SEPARATORS = /\s+i\s+|[_|｜¦,，、;；/·•~～—–-]+/;
const SENTENCE_END = /[。！？!?]|[.](?=\s|$)/g;
/** Words that join words: a run of keywords has none. */
const FUNCTION_WORDS =
  /[的了是和有不我他她它这那与及为对从把被让就都也很将并其]|\b(?:the|of|and|to|is|are|was|that|with|this|for|from|by|it|as)\b|(?:です|ます|した|から)|(?:습니다|에서|그리고)/g;

/** Longer lines are text; a page that is nothing but keywords is another matter (`rules/spam-page.ts`). */
const LONGEST = 3000;

/** What tells a run of keywords. */
export interface RunText {
  text: string;
  folded: string;
  hits: readonly WordHit[];
  /** Where it stands in the body, see `Line`. */
  edge?: 'head' | 'tail' | null;
  /** What `weigh` says of its text, where that is known. */
  weight?: number;
}

const ofLines = new WeakMap<Line, number>();

/** `runConfidence` of a line of the body; asked before and after it is known which lines are edges. */
export function runOfLine(line: Line, topics: Topics, script: DetectedScript): number {
  const known = line.edge ? undefined : ofLines.get(line);
  if (known !== undefined) return known;
  const confidence = runConfidence(line, topics, script, line.index);
  if (!line.edge) ofLines.set(line, confidence);
  return confidence;
}

/**
 * How sure it is that a line is a run of keywords that promote something: many items, no sentence,
 * words of a trade that the article does not speak of. 0..1.
 */
export function runConfidence(
  { text, folded, hits, edge, weight }: RunText,
  topics: Topics,
  script: DetectedScript,
  except?: number,
): number {
  // What most lines are, told cheaply.
  if (!hits.length && text.search(SENTENCE_END) >= 0) return 0;
  const letters = weight ?? weigh(text);
  if (letters < 4 || letters > LONGEST) return 0;
  const sells = hits.filter(({ word }) => isTrade(word.category));
  const isStrange = sells.length > 0 && !!edge && isDoor(folded, topics, except);
  const isOwn = ({ word }: WordHit) => !isStrange && topics.isAbout(word.category);
  const trade = sells.filter((hit) => hit.word.strength >= 3 || !isOwn(hit));
  const sentences = text.match(SENTENCE_END)?.length ?? 0;
  if (!trade.length && sentences) return 0;
  const clash = clashesWith(script, text);
  if (!trade.length && !clash && itemsOf(folded).length < 4) return 0;
  if (sentences > 2 + letters / 200) return 0;
  const strong = trade.filter(({ word }) => word.strength >= 2);
  const sure = trade.filter(({ word }) => word.strength >= 3);
  if (sure.length && sure.every(isOwn)) return 0;
  // What costs most is asked last, of the few texts that may be a run.
  if (TELLS.test(folded)) return 0;
  if (!isStrange && sells.length < 3 && tells({ text, folded, hits })) return 0;
  if (isStrange && sure.length) return 0.9;

  const narrow = itemsOf(folded);
  const covered = coverage(folded, trade);
  const distinct = new Set(trade.map(({ word }) => word.token)).size;
  const functionWords = folded.match(FUNCTION_WORDS)?.length ?? 0;
  const reads = functionWords > 0.06 * letters && functionWords > 1;
  const overlap = topics.overlap(folded, except);
  if (overlap < 0.35) {
    const wide = folded.split(SEPARATORS).filter((item) => item.length > 1);
    const items = narrow.length >= 3 ? narrow : wide;
    const share = (found: readonly WordHit[]) =>
      items.length ? itemsWith(items, found).length / items.length : 0;
    if (items.length >= 3 && !reads && !sentences) {
      if (share(strong) >= 0.5 || share(sure) >= 0.3) return 0.97;
    }
    // Names of goods between spaces, which Japanese sentences don't have.
    if (KANA.test(folded) && wide.length >= 4 && !sentences && sure.length && trade.length >= 2)
      return reads ? 0 : 0.9;
    if (isGoods(text, folded, distinct, wide.length) && overlap < 0.06 && !sentences) return 0.88;
    if (covered >= 0.55 && distinct >= 3 && strong.length) return 0.96;
    // Each word harmless, and nothing but such words.
    if (covered >= 0.7 && distinct >= 3 && overlap < 0.05 && !sentences) return 0.88;
    if (covered >= 0.35 && sure.length >= 2 && !sentences && !reads) return 0.93;
  }
  if (clash && !sentences && narrow.length >= 3 && overlap < 0.2 && !reads) return 0.95;
  if (clash && !sentences && strong.length && overlap < 0.2) return 0.92;
  if (overlap < 0.06 && !sentences && !reads) {
    if (narrow.length >= 3 && strong.length >= 1 && covered > 0.15) return 0.9;
    if (narrow.length >= 4 && trade.length >= 3 && strong.length) return 0.88;
    if (narrow.length >= 4 && repeatsItself(narrow)) return 0.7;
  }
  return 0;
}

/** The items between hard separators. */
function itemsOf(folded: string): string[] {
  return folded.split(HARD_SEPARATORS).filter((item) => item.trim().length > 1);
}

/** `ブランド 財布 新作 正規品 送料無料 ¥9,800（税込）`: names of goods and their price, none of them sure by itself. */
function isGoods(text: string, folded: string, distinct: number, items: number): boolean {
  return (
    distinct >= 3 && items >= 5 && KANA.test(text) && !PARTICLES.test(text) && PRICE.test(folded)
  );
}

const PARTICLES = /[はがをにで][\u4e00-\u9fff\u30a0-\u30ff]|です|ます|ない|した/;
const PRICE = /[¥$]\s?\d|\d円|\d%|\boff\b|送料|税込|即[日纳]|在[库庫]/;
const KANA = /[\u30a1-\u30fa]{2}/;
/** Says what the law calls it. Folded. */
const TELLS =
  /属于赌博|构成.{0,6}罪|违法|違法|verboten|strafbar|\b(?:banned|forbidden|prohibited|illegal|outlawed)\b|proibid|prohibid|interdit|незакон|запрещ|불법|ผิดกฎหมาย/;
const DOOR = /官网|官方网|登录|注册|入口|下载|平台|app|网址|手机版|login|sign ?up/;

/** The way in to something that the article never speaks of, even where it speaks of the trade. */
function isDoor(folded: string, topics: Topics, except?: number): boolean {
  return (
    DOOR.test(folded) &&
    !/[。！？!?，]|[.,](?=\s|$)/.test(folded) &&
    !isReport(folded) &&
    topics.overlap(folded, except) < 0.06
  );
}

function itemsWith(items: readonly string[], hits: readonly WordHit[]): string[] {
  const tokens = [...new Set(hits.map(({ word }) => word.token))];
  return items.filter((item) => tokens.some((token) => item.includes(token)));
}

const THAI = /[\u0e00-\u0e7f]/;

/** The share of a text's letters that stands in hits. */
export function coverage(folded: string, hits: readonly WordHit[]): number {
  // Thai writes its words without spaces, and `weigh` takes a line for one word.
  const measure = THAI.test(folded) ? (text: string) => text.length : weigh;
  const letters = measure(folded);
  if (!letters) return 0;
  let covered = 0;
  for (const { start, end } of hits) covered += measure(folded.slice(start, end));
  return covered / letters;
}

function repeatsItself(items: readonly string[]): boolean {
  const pairs = new Map<string, number>();
  for (const item of items) {
    const own = new Set<string>();
    for (let at = 0; at + 1 < item.length; at++) own.add(item.slice(at, at + 2));
    for (const pair of own) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs.values()].some((times) => times >= 3);
}
