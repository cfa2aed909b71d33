import type { Block, Span } from '../article';
import { splitWords } from '../text/word-segmenter';
import { CALL } from './calls';
import { fold } from './fold';
import { foreignLinks } from './foreign-links';
import { runOfLine } from './keyword-run';
import type { Line } from './lines';
import { isTitleReplaced } from './replaced-title';
import { isReport } from './reports';
import { CUT_AT, type PageContext, type Unit } from './rule';
import { type SoldPlace, sharedNames } from './shared-names';
import { countTones, soundsSelling } from './tone';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** Names under which a page sells what its article does not speak of. */
export interface PageBrands {
  size: number;
  /** Names that one more place of the page sells. */
  add: (names: readonly string[]) => void;
  /** Names that several places of the page share, whatever they look like; a single honest sentence with one speaks for it. */
  addShared: (names: readonly string[]) => void;
  /** The first such name in a folded text; '' where there is none. */
  namedIn: (folded: string) => string;
  /** The same with its place, and what bookmakers put behind theirs; null where there is none. */
  find: (folded: string) => Named | null;
  /** Whether a folded text is such a name and nothing else, but for what bookmakers put behind theirs. */
  isName: (folded: string) => boolean;
}

/** A name in a folded text. */
export interface Named extends Span {
  /** A coined name under which more than one place of the page sells. */
  isSure: boolean;
}

/** A word with digits behind it, as bookmakers call themselves: `baruna79`, `cổng88k`. Folded. */
const NUMBERED = /(?<![\p{L}\d.@/_-])\p{Script=Latin}{3,12}\d{2,4}[a-z]{0,4}(?![\p{L}\d@])/gu;
/** The same of what everybody has. */
const COMMON =
  /^(?:ios|win|windows|android|top|covid|html|version|best|page|room|since|top|khoa|lop|tahun)\d/;
/** What stands behind the name of a bookmaker, and behind any name that is sold. Folded. */
const TRADE = '体育|娱乐城?|电竞|竞技|棋牌|国际|彩票|真人|博彩|电子|捕鱼|百家乐|快三';
const SUFFIX = `(?:${TRADE}|官网|官方|app|平台|注册|登录)`;
/** The same behind names of two characters that are no words. */
const OF_TRADE = new RegExp(`^(?:${TRADE}|体验金|彩金)`);
/** A year: any event has one. */
const OF_YEAR = /(?:19|20)\d{2}$/;
const HAN_NAME = new RegExp(`^([\\u4e00-\\u9fff]{2,4}?)(${SUFFIX})`);
const HAN_NAMED = new RegExp(`^(?:${SUFFIX}|体验金|彩金)`);
const GENERIC =
  /^(?:体育|娱乐|电竞|棋牌|彩票|真人|足球|篮球|手机|官方|最新|在线|网上|线上|全站|博彩|中国|亚洲|亚太|欧洲|世界|澳门|香港|国际|免费|正版|平台|网络|电子|游戏|软件|下载|登录|注册|现金|信誉|正规|老牌|百家乐|足彩|竞彩|体彩|福彩|手机版|首页|进入|点击|我们|本站|学校|公司|中心|国家|文化|教育)/;
const ONLY_SUFFIXES = new RegExp(`^(?:${SUFFIX})*$`);
const SUFFIXES = new RegExp(`^(?:${SUFFIX})*`);
const LONGEST_SUFFIX = 4;
const HAN = /[\u4e00-\u9fff]/;
const HANGUL = /[\uac00-\ud7a3]/;
const ITEMS = /[^\p{L}\p{N}]+/u;
const SHORT_HAN = 3;
const SHORTEST_HOST = 5;
/** So many plain sentences with a name make the article one about it. */
const TOLD_OF = 2;
/** Places that a shared name has at least. */
const SHARED = 2;

const known = new WeakMap<PageContext, PageBrands>();

/**
 * The names in a title that is none, in text that nobody sees, in links to strange sites and in runs
 * of keywords. Read once a page; findings of adverts add theirs.
 */
export function brandsOfPage(page: PageContext): PageBrands {
  let brands = known.get(page);
  if (!brands) {
    brands = makeBrands(page);
    readNames(page, brands);
    known.set(page, brands);
  }
  return brands;
}

function makeBrands(page: PageContext): PageBrands {
  /** With the number of places that sell under it. */
  const names = new Map<string, number>();
  const shared = new Set<string>();
  return {
    get size() {
      return names.size;
    },
    add(more) {
      for (const name of new Set(more)) {
        const places = names.get(name);
        if (places) names.set(name, places + 1);
        else if (places === undefined) names.set(name, isTold(name, page.lines, TOLD_OF) ? 0 : 1);
      }
    },
    addShared(more) {
      for (const name of more) {
        if (names.get(name) === 0 || isTold(name, page.lines, 1)) continue;
        names.set(name, SHARED);
        shared.add(name);
      }
    },
    namedIn(folded) {
      for (const [name, places] of names) if (places && placeOf(folded, name) >= 0) return name;
      return '';
    },
    find(folded) {
      let found: Named | null = null;
      for (const [name, places] of names) {
        const start = places ? placeOf(folded, name) : -1;
        if (start < 0 || (found && found.start <= start)) continue;
        const suffix = SUFFIXES.exec(folded.slice(start + name.length))?.[0].length ?? 0;
        const isSure =
          places > 1 && (shared.has(name) || isCoined(name, folded.slice(start + name.length)));
        found = { start, end: start + name.length + suffix, isSure };
      }
      return found;
    },
    isName(folded) {
      for (const [name, places] of names) {
        if (places && folded.startsWith(name) && ONLY_SUFFIXES.test(folded.slice(name.length)))
          return true;
      }
      return false;
    },
  };
}

/** Whether nothing else is called so: a word with digits, or characters that no dictionary has together. */
function isCoined(name: string, next: string): boolean {
  if (!HAN.test(name)) return !OF_YEAR.test(name) && /\d/.test(name);
  const parts = splitWords(name).length;
  return name.length < SHORT_HAN ? parts === name.length && OF_TRADE.test(next) : parts > 1;
}

/** Where a folded text has a name, and not as a part of another word; -1: nowhere. */
function placeOf(folded: string, name: string): number {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const next = folded.slice(at + name.length, at + name.length + LONGEST_SUFFIX);
    if (HAN.test(name)) {
      if (name.length >= SHORT_HAN || HAN_NAMED.test(next)) return at;
      continue;
    }
    const before = folded[at - 1] ?? '';
    if (HANGUL.test(name) ? !HANGUL.test(before) : !/^[\p{L}\d]/u.test(next)) return at;
  }
  return -1;
}

/** Marks around a name by itself. */
const NOTHING_ELSE = 4;

/** Sentences that sell nothing speak of it. */
function isTold(name: string, lines: readonly Line[], enough: number): boolean {
  let told = 0;
  for (const line of lines) {
    if (!line.prose || !line.folded.includes(name)) continue;
    for (const { start, end } of line.sentences) {
      const folded = line.folded.slice(start, end);
      if (placeOf(folded, name) < 0 || end - start <= name.length + NOTHING_ELSE) continue;
      const sells = line.hits.some(
        (hit) => hit.start >= start && hit.end <= end && isTrade(hit.word.category),
      );
      if (
        isReport(folded) ||
        (!sells && !soundsSelling(folded) && countTones(folded) === 0 && !CALL.test(folded))
      )
        told++;
    }
  }
  return told >= enough;
}

/** Adds the names of each place of a page that surely sells, and those that such places share. */
function readNames(page: PageContext, brands: PageBrands): void {
  const places = new Map<string, SoldPlace>();
  const addPlace = (text: string, isHead = false) => {
    const folded = fold(text.normalize('NFKC'));
    if (places.has(folded)) return;
    const isSold = sells(folded);
    if (!isSold && !callsStrangely(folded, page)) return;
    places.set(folded, { folded, isHead });
    if (isSold) brands.add(namesIn(text));
  };
  const [own] = page.titles;
  if (own && (isTitleReplaced(page) || isStrangeTitle(own, page))) {
    brands.add(namesIn(own.text));
    places.set(own.view.folded, { folded: own.view.folded, isHead: true });
  }
  for (const { index, text } of page.titles) {
    for (const { start, end } of page.title.siteNames.get(index) ?? [])
      addPlace(text.slice(start, end), true);
  }
  for (const { where, kind, text } of page.units)
    if (where === 'metadata' && kind === 'excerpt') addPlace(text, true);
  for (const { text, block } of page.body) {
    for (const { start, end } of block?.facts.hidden ?? []) addPlace(text.slice(start, end));
  }
  for (const line of page.lines) {
    if (runOfLine(line, page.topics, page.script) >= CUT_AT) {
      brands.add(namesIn(line.text));
      places.set(line.folded, { folded: line.folded, isHead: false });
    }
    for (const link of foreignLinks(line.unit, page, line)) {
      const label = line.unit.text.slice(link.start, link.end);
      if (!sells(fold(label))) continue;
      addPlace(label);
      brands.add(namesOfHost(link.href, fold(label)));
    }
  }
  brands.addShared(sharedNames([...places.values()]));
  for (const line of page.lines) {
    if (line.prose || places.has(line.folded) || !ITEM_BARS.test(line.folded)) continue;
    const named = line.folded.split(ITEM_BARS).filter((item) => brands.namedIn(item));
    if (named.length >= FEWEST_NAMED) brands.add(namesIn(line.text));
  }
}

/** So much of a title in sentences that don't have its names, by words that any text has. */
const APART = 0.25;

/**
 * Whether the page's own title shares a name with its description that no heading has, and the article,
 * but for sentences with that name, says nothing of it: what was pasted all over the body speaks for such a title.
 */
function isStrangeTitle(own: Unit, page: PageContext): boolean {
  if (page.title.index === 0 || page.marks.titleSaid !== 0) return false;
  const heads = page.units
    .filter(({ where, kind }) => where === 'metadata' && kind === 'excerpt')
    .map(({ view }) => ({ folded: view.folded, isHead: true }));
  const names = sharedNames([{ folded: own.view.folded, isHead: true }, ...heads]);
  return names.length > 0 && page.topics.overlapApart(own.view.folded, names) < APART;
}

const ITEM_BARS = /[_|｜]/;
const FEWEST_NAMED = 2;
/** So little of a text in the article, into which some of it was pasted, and it speaks of something else. */
const STRANGE = 0.3;

function callsStrangely(folded: string, { topics }: PageContext): boolean {
  return (CALL.test(folded) || countTones(folded) > 0) && topics.overlap(folded) < STRANGE;
}

/**
 * Links in a span of a unit's view that lead to another site, or under a name that the page sells to
 * wherever: keyword kits link theirs to the hacked site itself.
 */
export function promotingLinks(unit: Unit, page: PageContext, span: Span): Block['links'] {
  const foreign = foreignLinks(unit, page, span);
  const links = unit.block?.links ?? foreign;
  if (foreign.length === links.length) return foreign;
  const names = brandsOfPage(page);
  if (!names.size) return foreign;
  const { start, end } = unit.view.toSource(span.start, span.end);
  return links.filter(
    (link) =>
      foreign.includes(link) ||
      (link.start < end &&
        link.end > start &&
        names.isName(fold(unit.text.slice(link.start, link.end)).trim())),
  );
}

function sells(folded: string): boolean {
  return findWords(folded).some(({ word }) => isTrade(word.category) && word.strength > 1);
}

/** Names that a text which sells has. */
export function namesIn(text: string): string[] {
  const folded = fold(text.normalize('NFKC'));
  const names = (folded.match(NUMBERED) ?? []).filter((name) => !COMMON.test(name));
  for (const item of folded.split(ITEMS)) {
    const [, name, suffix = ''] = HAN_NAME.exec(item) ?? [];
    if (!name || GENERIC.test(name) || findWords(name).length) continue;
    // Members and customers have doors, too: `会员登录`.
    const words = OF_TRADE.test(suffix) ? name.length : splitWords(name).length;
    if (words > 1 && words >= name.length - 1) names.push(name);
  }
  return names;
}

/** What a label has of the name of the site it leads to. */
function namesOfHost(href: string, label: string): string[] {
  if (!URL.canParse(href)) return [];
  const parts = new URL(href).hostname.split(/[.-]/);
  return parts.slice(0, -1).filter((part) => part.length >= SHORTEST_HOST && label.includes(part));
}
