import type { DetectedScript, MetadataField, Span } from '../article';
import { aroundChapter } from './chapter-part';
import { weigh } from './lines';
import { hostOfPage } from './page-host';
import type { Unit } from './rule';
import { findShared } from './shared-headline';
import { aroundSold } from './sold-title-parts';
import { findBoard, findFront, findSellingHead, findSellingTail } from './title-ends';
import { FILE_ENDING, type Segment, splitTitle } from './title-parts';
import { withWrappers } from './title-wrappers';
import type { Topics } from './topics';

export interface TitleSources {
  titles: readonly Unit[];
  fields: readonly MetadataField[];
  topics: Topics;
  script: DetectedScript;
  url: string;
  /** Letters of the article's body, to tell a title of another language. */
  bodyLetters: string | null;
  scarsOf: (unit: Unit) => readonly Span[];
  /** How often the page's headings say what its title says; undefined where that is not known. */
  titleSaid: number | undefined;
  /** What the page calls itself looks like a run of keywords, whatever the body says. */
  isKeywords: boolean;
}

/** What a page thinks of its own line as a headline. */
export const TRUST: Record<string, number> = {
  h1: 0.35,
  'og:title': 0.3,
  'json-ld': 0.3,
  title: 0.3,
  'title-cell': 0.3,
  heading: 0.15,
  bold: 0.1,
  breadcrumb: -0.2,
  text: -0.3,
};
export const SITE_WORD =
  /(?:网|网站|新闻|资讯|频道|门户|论坛|博客|日报|晚报|早报|晨报|时报|周刊|杂志|要闻|动态|公告|专栏|首页|官网|百科|政府|委员会|小说|书城|书屋|阅读|文学|社区|在线|贴吧|知乎|豆瓣|公司|平台|最新章节|无弹窗|无弹窗阅读|txt下载|全集下载|news|times|post|daily|blog|magazine|wiki|wikipedia|journal|herald|forum|forums|online|tv|radio|official site|\.(?:com|net|org|cn|tw|hk|jp))$/;

/** Names of the site and its columns in a candidate, in offsets of its view. */
export function findSiteNames(unit: Unit, sources: TitleSources): Span[] {
  const names = findNamesAround(unit, sources);
  const parts = splitTitle(unit.view.text, sources.scarsOf(unit));
  const sold = aroundSold(unit, sources, parts, names);
  if (sold) return sold;
  // What other lines of the page call the part as well, is its name.
  const isSaid = (own: string) =>
    names.length > 0 &&
    sources.titles.some((other) => other !== unit && lettersOfUnit(other) === lettersOf(own));
  return withWrappers(unit, names, isSaid);
}

function findNamesAround(unit: Unit, sources: TitleSources): Span[] {
  const chapter = aroundChapter(unit.view.folded);
  if (chapter) return chapter;
  const board = findBoard(unit.view.folded);
  if (board !== null) return [{ start: board, end: unit.view.text.length }];
  const head = findSellingHead(unit, sources);
  if (head) return [{ start: 0, end: head }];
  const around = findShared(unit, sources) ?? findFront(unit, sources);
  if (around) return around;
  const tail = findSellingTail(unit, sources);
  if (tail !== null) {
    const end = unit.view.text.length;
    const names = findNames(cutAt(unit, tail), sources);
    return [
      ...names.filter((span) => span.end < tail),
      {
        start: Math.min(
          tail,
          ...names.filter((span) => span.end >= tail).map(({ start }) => start),
        ),
        end,
      },
    ];
  }
  const names = findNames(unit, sources);
  const ending = FILE_ENDING.exec(unit.view.text);
  // Behind Latin letters it may be what the article is about: `robots.txt`.
  if (!ending || !/[\u3400-\u9fff）)》]/.test(unit.view.text[ending.index - 1] ?? '')) return names;
  const start = ending.index;
  const end = start + ending[0].length;
  return [
    ...names.filter((span) => span.end <= start),
    { start, end: Math.max(end, ...names.map((span) => span.end)) },
  ];
}

function cutAt(unit: Unit, end: number): Unit {
  const { view } = unit;
  const toSource = (from: number, to: number) => view.toSource(from, to);
  return {
    ...unit,
    view: { text: view.text.slice(0, end), folded: view.folded.slice(0, end), toSource },
  };
}

function findNames(unit: Unit, sources: TitleSources): Span[] {
  const { folded, text } = unit.view;
  const tag = findTag(unit, sources);
  if (tag) return [tag];
  const spelled = findSpelled(unit, sources);
  if (spelled) return spelled;
  const behind = findBehindHeadline(unit, sources) ?? findBehindHeadline(unit, sources, TAG);
  if (behind) return behind;
  const scars = sources.scarsOf(unit);
  const segments = splitTitle(text, scars);
  if (segments.length < 2) return [];
  if (isHeadingToo(unit, sources)) return [];
  const textOf = (from: number, to: number) =>
    folded.slice(segments[from]?.start ?? 0, segments[to]?.end ?? folded.length);
  const keyOf = (from: number, to: number) => lettersOf(textOf(from, to));
  const known = sources.fields
    .filter(({ name }) => name === 'siteName' || name === 'source' || name === 'section')
    .map(({ value }) => lettersOf(value.toLowerCase()));
  const isName = (number: number) => {
    const { start = 0, end = 0 } = segments[number] ?? {};
    const segment = folded.slice(start, end).trim();
    const key = lettersOf(segment);
    return (
      known.includes(key) ||
      SITE_WORD.test(segment) ||
      (key.length >= 3 && /^[a-z0-9]+$/.test(key) && hostLetters(sources.url).includes(key))
    );
  };
  let last = segments.length - 1;
  if (isName(last) && weigh(keyOf(last, last)) <= 24) last--;
  else if (!isOffTopic(segments, folded, sources)) {
    return isName(0) && segments.length === 2 && known.includes(keyOf(0, 0))
      ? around(segments, 1, 1, text.length)
      : [];
  } else last--;
  // Between the title and the site stand columns: short, and in three-part titles always.
  while (last > 0) {
    const { start = 0, end = 0, before = '' } = segments[last] ?? {};
    const segment = folded.slice(start, end);
    const short = weigh(segment) <= 8;
    if (
      !(isName(last) || (short && (/[_|]/.test(before) || sources.topics.overlap(segment) < 0.2)))
    )
      break;
    last--;
  }
  return around(segments, 0, last, text.length);
}

/** Whether a heading of the page says the whole line. */
function isHeadingToo(unit: Unit, { titles }: TitleSources): boolean {
  const whole = lettersOfUnit(unit);
  return titles.some(
    (other) =>
      other !== unit &&
      /^(?:h1|heading|title-cell)$/.test(other.kind) &&
      lettersOfUnit(other) === whole,
  );
}

/**
 * Everything but the part of a line that a heading spells; of several such parts, the one that the
 * body speaks about.
 */
function findSpelled(unit: Unit, sources: TitleSources): Span[] | null {
  const { folded, text } = unit.view;
  const segments = splitTitle(text, sources.scarsOf(unit));
  if (segments.length < 2 || segments.length > MOST_SEGMENTS || isHeadingToo(unit, sources))
    return null;
  const shown = sources.titles.filter(
    (other) => other !== unit && other.kind !== 'title' && other.kind !== 'breadcrumb',
  );
  // What the page names its headline says more than a line of its text.
  const isNamed = shown.some(
    (other) => NAMED.test(other.kind) && lettersOfUnit(unit).includes(lettersOfUnit(other)),
  );
  const others = shown
    .filter(({ kind }) => !isNamed || kind !== 'text')
    // Who speaks, in an interview.
    .filter((other) => !/[:：]\s*$/.test(other.text))
    .flatMap((other) => [lettersOfUnit(other), lettersBehindTag(other)]);
  const names = sources.fields
    .filter(({ name }) => name === 'siteName')
    .map(({ value }) => lettersOf(value.toLowerCase()));
  let best: { from: number; to: number; overlap: number } | null = null;
  for (let length = segments.length - 1; length >= 1; length--) {
    for (let from = 0; from + length <= segments.length; from++) {
      const to = from + length - 1;
      const part = folded.slice(segments[from]?.start, segments[to]?.end);
      const key = lettersOf(part);
      if (key.length <= 2 || !others.includes(key) || names.includes(key)) continue;
      const overlap = sources.topics.overlap(part);
      if (from > 0 && overlap <= SPOKEN_OF) continue;
      if (!best || overlap > best.overlap + SPOKEN_OF) best = { from, to, overlap };
    }
  }
  return best && around(segments, best.from, best.to, text.length);
}

const NAMED = /^(?:h1|og:title|json-ld)$/;
/** Every row of them is looked for in the other titles. */
const MOST_SEGMENTS = 40;

/** A part of a title that has so much of its words in the body is the headline rather than a name. */
export const SPOKEN_OF = 0.1;

const TAG = /^\s*[[【(（][^\]】)）]{1,10}[\]】)）]\s*/;

function lettersBehindTag({ view }: Unit): string {
  const tag = TAG.exec(view.text)?.[0] ?? '';
  return lettersOf(view.folded.slice(tag.length));
}

/** `[分享]` in front of what another candidate says without it. */
function findTag(unit: Unit, { titles }: TitleSources): Span | null {
  const tag = TAG.exec(unit.view.text)?.[0];
  if (!tag) return null;
  const rest = lettersOf(unit.view.folded.slice(tag.length));
  const isSaid = titles.some(
    (other) => other !== unit && rest.length > 3 && lettersOfUnit(other).startsWith(rest),
  );
  return isSaid ? { start: 0, end: tag.length } : null;
}

/**
 * What stands behind the words of a heading: `Headline 【keywords】- site`, `Headline @ blog :: host`;
 * with `before`, what matches it in front of them, too: `【解決】Headline - site`.
 */
function findBehindHeadline(
  unit: Unit,
  { titles }: TitleSources,
  before: RegExp | null = null,
): Span[] | null {
  const { text, folded } = unit.view;
  const front = before?.exec(text)?.[0].length ?? 0;
  if (before && !front) return null;
  const whole = front ? lettersOf(folded.slice(front)) : lettersOfUnit(unit);
  const around = (at: number): Span[] => [
    ...(front ? [{ start: 0, end: front }] : []),
    { start: at, end: text.length },
  ];
  for (const other of titles) {
    if (other === unit || !(other.kind in TRUST) || (TRUST[other.kind] ?? 0) < 0.15) continue;
    const key = lettersOfUnit(other);
    if (key.length < 4 || key.length >= whole.length || !whole.startsWith(key)) continue;
    let at = front;
    for (let letters = 0; letters < key.length; at++) if (LETTER.test(folded[at] ?? '')) letters++;
    // A mark that ends the headline is its own.
    while (/[？?！!」』”）)》]/.test(text[at] ?? '')) at++;
    // What search engines are asked behind the question of a headline, and the name of the site.
    if (
      /[？?]/.test(text[at - 1] ?? '') &&
      SHOWN.test(other.kind) &&
      key.length >= LONG_KEY &&
      /\s[-–—_|]\s?[^-–—_|]{1,16}$/.test(text.slice(at))
    ) {
      return around(at);
    }
    const next = text.slice(at, at + 3);
    const apart =
      /^\sby|^\s?[（(]第?\d|^\s?[_|｜【@~—–·•»]|^\s[-:：]\s|^[-－](?=[\u3400-\u9fff【《「“])/;
    if (apart.test(next)) return around(at);
    const isHung = unit.kind === 'title' && SAYS_HEADLINE.test(other.kind);
    if (isHung && key.length >= LONG_KEY && HUNG.test(text.slice(at))) return around(at);
  }
  return null;
}

/** A clause that a copier hung on a headline, in front of the name of the site: `，看到最后我泪目了！_某站`. */
const HUNG = /^[，,！!…][^_|｜]{4,24}[！!…~～]\s?[_|｜]/;
/** A page that says less here shows less as its headline. */
const SAYS_HEADLINE = /^(?:h1|og:title|json-ld)$/;

const SHOWN = /^(?:h1|title-cell)$/;
const LONG_KEY = 8;
const LETTER = /[\p{L}\p{N}]/u;

/** The last part is short and foreign to the body, while the first speaks of it. */
function isOffTopic(
  segments: readonly Segment[],
  folded: string,
  { topics }: TitleSources,
): boolean {
  const last = segments.at(-1);
  const first = segments[0];
  if (!last || !first || !/[_|｜]/.test(last.before)) return false;
  const name = folded.slice(last.start, last.end);
  return (
    weigh(name) <= 10 &&
    topics.overlap(name) === 0 &&
    topics.overlap(folded.slice(first.start, first.end)) > 0.2
  );
}

/** Everything but the segments `from` to `to`, with the separators. */
function around(segments: readonly Segment[], from: number, to: number, length: number): Span[] {
  const start = segments[from]?.start ?? 0;
  const end = segments[to]?.end ?? length;
  return [
    { start: 0, end: start },
    { start: end, end: length },
  ].filter((span) => span.end > span.start);
}

/** Letters and digits only: what two spellings of one title share. */
export function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '');
}

const letters = new WeakMap<Unit, string>();

/** The same of a whole unit's view, read once. */
export function lettersOfUnit(unit: Unit): string {
  let own = letters.get(unit);
  if (own === undefined) {
    own = lettersOf(unit.view.folded);
    letters.set(unit, own);
  }
  return own;
}

let last = { url: '', letters: '' };

/** Of the page's own host: every part of every title is looked for in it. */
function hostLetters(url: string): string {
  if (last.url !== url) {
    last = { url, letters: hostOfPage(url).replace(/[^a-z0-9]/g, '') };
  }
  return last.letters;
}
