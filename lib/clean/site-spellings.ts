import type { Span } from '../article';
import { type Brackets, bracketAround } from './bracket-around';
import { isSyllable, readsAs } from './chinese-characters';
import type { Line } from './lines';
import { hostOfPage } from './page-host';
import type { PageContext } from './rule';

/** How the name of the reading site that a page is of may be spelled. Read once a page. */
export interface SiteSpelling {
  /** In letters and characters only: each character, or what its host writes for it. */
  pattern: RegExp;
  /** Its characters, folded, as nobody disguises them. */
  plain: string;
  /** Whether the page's host spells it: by itself `起点` is a word like others. */
  isHost: boolean;
  /** The first letters of its syllables with marks between them; null where the host does not spell it. */
  initials: RegExp | null;
}

/** Names of reading sites, and what a name of theirs is without it. Folded. */
const READING_SITE =
  /^([\u4e00-\u9fff]{2,4}?)(?:书[屋城院阁库吧坊]|小说|中文|文学|读书|看书|追书|阁)(?:网|站)?$/;
/** Academies, towers, kinds of writing and magazines are called so as well. */
const OF_OTHERS = /(?:书院|阁|文学|读书|中文)$/;
/** Over a chapter. Folded. */
const CHAPTER = /第[\d一二三四五六七八九十百千零两〇]{1,7}[章回节卷集]|最新章节|无弹窗|全文阅读/;
/** A name of the site stands behind one; a space is within a headline. */
const PARTS = /[_|｜]+|\s?[-–—]\s?/;
/** What such a site says with its name. Folded. */
const PLUGS =
  /首[发更]|手打|正版|盗[版摘贴]|更多|尽在|收藏|记住|催更|本站|群|网址|最快|更新|免费|阅读|本书|错字|防丢|防盗|全[本集]|完整版|无弹窗/;
/** What a sentence with the undisguised name does not say of a place or a word that is called so. Folded. */
const OF_SITES = /首[发更]|手打|正版|盗[版摘贴]|尽在|催更|本站|最快|错字|防丢|防盗|完整版|无弹窗/;
/** What disguises a name between two characters. Marks of sentences, quotes and digits are the story's. */
const ODD_BETWEEN = /^[·•・*＊_#＃~^\p{So}\p{Sk}\p{No}\p{Mn}]+$/u;
/** Does so only where it goes on between other characters, as no full stop does. */
const ODD_IN_ROW = /^[.．丶-]$/;
/** A number of a list in the middle of words: `站起⒏来`. */
const TORN_NUMBER = /(?<=[\u4e00-\u9fff])[⒈-⒛](?=[\u4e00-\u9fff])/g;
/** What such sites say in front of their name, spelled as it is read: `shou fa夜·鸣·书·阁`. */
const SPELLED_BEFORE = /(?:shou ?(?:fa|geng|da)|geng ?xin|zui ?xin)\s?$/;
/** Nothing disguises a name that these divide, letters or not. */
const DIVIDES = /[,，。、;；:：!！?？…"“”'‘’「」『』《》〈〉]|\.\s/;
/** So many marks between two characters of a name. */
const MOST_BETWEEN = 2;
const LONGEST_BRACKET = 48;
/** A line so short is all the site's. */
const SHORT_LINE = 36;
const BRACKETS: Brackets = {
  ...{ opening: '（(【[〖{〔<「『', closing: '）)】]〗}〕>」』' },
  longest: LONGEST_BRACKET,
};
/** What stands around a name that is written as a host. */
const HOST_BEFORE = /(?:[!-~\uff01-\uff5e\u0370-\u03ff\u2228]{1,12})$/;
const HOST_BEHIND = /^[!-~\uff01-\uff5e\u0370-\u03ff\u2228]{1,12}/;
/** A name that goes on with a mark between all characters. */
const DOTTED_BEHIND = /^(?:[·•．・*_~#]\p{Script=Han}){1,8}/u;
const DOTTED_BEFORE = /(?:\p{Script=Han}[·•．・*_~#]){1,8}$/u;
/** `夜鸣书阁首发`: the rest of a name, and what only its site says behind it. Folded. */
const DIRECT =
  /^(?:书[屋城院阁库吧坊]|小说|中文|文学|阁)?网?(?:首[发更]|手打(?:更新)?|独家更新|最快更新)(?![的了式仪过时])/;
const FENCE = /[~*—=＝～-]{2,8}/;
const CLAUSES = /[^，,；;。！？!?]+[，,；;。！？!?]?/g;
/** Speaks to a reader. Folded. */
const ADDRESSES = /您|你正|本站|本[书章]|盗|正版|请|求(?:收藏|推荐|月票|订阅|打赏)/;

const PLUGS_OR_ADDRESS = new RegExp(`${PLUGS.source}|${ADDRESSES.source}`);

const known = new WeakMap<PageContext, SiteSpelling | null>();

/** The spelling of a page's own site; null where its titles name no reading site. */
export function spellingOf(page: PageContext): SiteSpelling | null {
  let spelling = known.get(page);
  if (spelling === undefined) {
    spelling = readSpelling(page);
    known.set(page, spelling);
  }
  return spelling;
}

function readSpelling(page: PageContext): SiteSpelling | null {
  const { titles } = page;
  const isChapter = titles.some(({ view }) => CHAPTER.test(view.folded));
  // What a title begins with is the article's own headline, or its chapter's.
  const behind = titles.flatMap(({ view }) => view.folded.split(PARTS).slice(1).reverse());
  const own = page.units
    .filter(({ where, kind }) => where !== 'title' && kind === 'siteName')
    .map(({ view }) => view.folded);
  const plain = [...behind, ...own]
    .map((part) => part.trim())
    .filter((part) => isChapter || !OF_OTHERS.test(part))
    .map((part) => READING_SITE.exec(part)?.[1] ?? '')
    .find(Boolean);
  if (!plain) return null;
  const syllables = syllablesOf(page.url, [...plain]);
  const pattern = [...plain].map((character, at) =>
    syllables ? `(?:${character}|${syllables[at]})` : character,
  );
  const initials = syllables?.map((syllable) => syllable.charAt(0)).join('\\s?[·.．•]\\s?');
  return {
    pattern: new RegExp(pattern.join(''), 'g'),
    plain,
    isHost: syllables !== null,
    initials: initials ? new RegExp(`(?<![a-z])${initials}(?:[·.．•]|(?![a-z]))`, 'g') : null,
  };
}

/** What a label of the page's host spells for each of some characters; null where it spells something else. */
function syllablesOf(url: string, characters: readonly string[]): string[] | null {
  for (const label of hostOfPage(url).split('.')) {
    const letters = label.replace(/[^a-z]/g, '');
    const syllables: string[] = [];
    let at = 0;
    for (const character of characters) {
      const length = [6, 5, 4, 3, 2, 1].find((each) => {
        const syllable = letters.slice(at, at + each);
        return syllable.length === each && isSyllable(syllable) && readsAs(character, syllable);
      });
      if (!length) break;
      syllables.push(letters.slice(at, at + length));
      at += length;
    }
    if (syllables.length === characters.length) return syllables;
  }
  return null;
}

/** A folded text without marks, with the place of each character. `1` between letters stands for `i`. */
function bareOf(folded: string): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < folded.length; index++) {
    const character = folded.charAt(index);
    const isLetter = /[a-z\u4e00-\u9fff]/.test(character);
    const isOne =
      character === '1' &&
      /[a-z]/.test(folded[index - 1] ?? '') &&
      /[a-z]/.test(folded[index + 1] ?? '');
    if (!isLetter && !isOne) continue;
    text += isOne ? 'i' : character;
    at.push(index);
  }
  return { text, at };
}

/** What a reading site put into a line with its own name, however that is spelled. Offsets are those of the line. */
export function findSpelledSites(line: Line, spelling: SiteSpelling): Span[] {
  const { folded, text } = line;
  const found: Span[] = [];
  const bare = bareOf(folded);
  for (const { 0: name, index } of bare.text.matchAll(spelling.pattern)) {
    const places = bare.at.slice(index, index + name.length);
    const isTorn = places.some((at, n) => n > 0 && isDivided(text, places[n - 1] ?? at, at));
    const start = places[0] ?? 0;
    const end = (places.at(-1) ?? start) + 1;
    const isInWord =
      /[a-z]/.test(name) && /[a-z]/.test((folded[start - 1] ?? ' ') + (folded[end] ?? ' '));
    if (isTorn || isInWord || found.some((span) => span.end > start)) continue;
    const isDisguised = folded.slice(start, end).replace(/\s/g, '') !== spelling.plain;
    // As it is written, it is the site's where its address is called so, too.
    if (!isDisguised && !spelling.isHost) continue;
    const span = regionOf(line, { start, end }, isDisguised);
    if (span) found.push(span);
  }
  for (const { index } of folded.matchAll(TORN_NUMBER))
    found.push({ start: index, end: index + 1 });
  for (const { 0: letters, index } of spelling.initials ? folded.matchAll(spelling.initials) : []) {
    const shown = text.slice(index, index + letters.length);
    const isAmongHan = /\p{Script=Han}$/u.test(text.slice(0, index));
    if (isAmongHan && /[^\x20-\x7e]/.test(shown))
      found.push({ start: index, end: index + letters.length });
  }
  return found;
}

/** Whether what stands between two characters is too much for a name, or the story's own. */
function isDivided(text: string, before: number, at: number): boolean {
  const between = text.slice(before + 1, at);
  if (between === '') return false;
  if (between.length > MOST_BETWEEN || DIVIDES.test(between + text.charAt(at))) return true;
  const isHan = (place: number) => /\p{Script=Han}/u.test(text.charAt(place));
  if (!isHan(before) || !isHan(at) || /^\s+$/.test(between) || ODD_BETWEEN.test(between))
    return false;
  const goesOn =
    (text.charAt(at + 1) === between && isHan(at + 2)) ||
    (text.charAt(before - 1) === between && isHan(before - 2));
  return !(ODD_IN_ROW.test(between) && goesOn);
}

/** What was put in around a name; null where nothing tells it from the story's own words. */
function regionOf(line: Line, { start, end }: Span, isDisguised: boolean): Span | null {
  const { folded, text } = line;
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const bracket = bracketAround(text, { start, end }, BRACKETS);
  const plugs = isDisguised ? PLUGS : OF_SITES;
  const says = (span: Span) =>
    plugs.test(folded.slice(span.start, span.end).replace(/[·•．・*_~#]/g, ''));
  if (bracket && (isDisguised || says(bracket))) return bracket;
  const direct = DIRECT.exec(folded.slice(end));
  if (direct && (isDisguised || !/[\p{L}\p{N}]$/u.test(before)))
    return { start, end: end + direct[0].length };
  const fence = FENCE.exec(behind);
  const opens = [...before.matchAll(new RegExp(FENCE, 'g'))].at(-1);
  if (fence && opens) {
    const span = { start: opens.index, end: end + fence.index + fence[0].length };
    if (span.end - span.start <= LONGEST_BRACKET && says(span)) return span;
  }
  const chain = chainAround(line, { start, end });
  if (isDisguised && chain.end - chain.start > end - start) return chain;
  const letters = text.slice(start, end);
  if (!/\p{Script=Han}/u.test(letters)) {
    return {
      start: start - (HOST_BEFORE.exec(before)?.[0].length ?? 0),
      end: end + (HOST_BEHIND.exec(behind)?.[0].length ?? 0),
    };
  }
  const whole = { start: 0, end: text.length };
  if (line.weight <= SHORT_LINE && line.sentences.length < 2 && says(whole)) {
    const isAll = (folded.match(CLAUSES) ?? []).every((clause) => PLUGS_OR_ADDRESS.test(clause));
    if (isAll && (ADDRESSES.test(folded) || isDisguised)) return whole;
  }
  return clausesOf(line, { start, end }) ?? (isDisguised ? { start, end } : null);
}

/** What a name with marks between its characters goes on with, or follows. Folded. */
const CHAINED =
  '(?:书[屋城院阁库吧坊]|小说|中文|文学|读书|看书|追书|阁|网|站|首[发更]|手打|更新|最[快新]|正版|免费|阅读|无弹窗|全文|全[本集]|记住|收藏|独家|请|到|上)';
const CHAINED_BEHIND = new RegExp(`^${CHAINED}*`);
const CHAINED_BEFORE = new RegExp(`${CHAINED}*$`);
const MARK = /[·•．・*_~#]/;
const everySecond = (text: string, first: 0 | 1) =>
  [...text].filter((_, index) => index % 2 === first).join('');

/**
 * A name with the characters that marks join to it. Where marks stand around the whole (`~碧~轩~阁~`), or
 * the story's characters follow without a mark of a sentence, it ends with the last word that such sites say.
 */
function chainAround({ folded, text }: Line, { start, end }: Span): Span {
  const before = DOTTED_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const behind = DOTTED_BEHIND.exec(text.slice(end))?.[0] ?? '';
  if (!before && !behind) return { start, end };
  const first = start - before.length;
  const last = end + behind.length;
  const isOpen = MARK.test(text.charAt(first - 1));
  const isShut = MARK.test(text.charAt(last));
  const isHan = (at: number) => /\p{Script=Han}/u.test(text.charAt(at));
  if (!isHan(first - 1) && !isHan(last) && isOpen === isShut)
    return { start: first - Number(isOpen), end: last + Number(isShut) };
  const known = CHAINED_BEHIND.exec(everySecond(folded.slice(end, last), 1))?.[0].length ?? 0;
  const led = CHAINED_BEFORE.exec(everySecond(folded.slice(first, start), 0))?.[0].length ?? 0;
  const from = start - 2 * led;
  const to = end + 2 * known;
  const spelled = led ? 0 : (SPELLED_BEFORE.exec(folded.slice(0, from))?.[0].length ?? 0);
  return {
    start: MARK.test(text.charAt(from - 1)) ? from - 1 : from - spelled,
    end: MARK.test(text.charAt(to)) ? to + 1 : to,
  };
}

/** The clause with a name and those beside it that speak to a reader of the site. */
function clausesOf({ folded }: Line, { start, end }: Span): Span | null {
  const clauses = [...folded.matchAll(CLAUSES)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const at = clauses.findIndex((clause) => clause.end >= end && clause.start <= start);
  const own = clauses[at];
  const says = (clause: Span | undefined) =>
    clause !== undefined && ADDRESSES.test(folded.slice(clause.start, clause.end));
  const text = own ? folded.slice(own.start, own.end) : '';
  if (!own || !PLUGS.test(text) || !says(own) || /[他她]/.test(text)) return null;
  let first = at;
  while (
    first > 0 &&
    says(clauses[first - 1]) &&
    !/[。！？!?]$/.test(folded.slice(0, clauses[first]?.start))
  )
    first--;
  const from = clauses[first]?.start ?? own.start;
  // Without a comma the story goes on behind the last word of the site, or broke off in front of its first.
  const behind = [...folded.slice(end, own.end).matchAll(new RegExp(PLUGS, 'g'))].at(-1);
  const last = behind ? end + behind.index + behind[0].length : end;
  const front = folded.slice(own.start, start).search(PLUGS_OR_ADDRESS);
  if (front > 0 && hanIn(folded.slice(own.start, own.start + front)) > LONGEST_LEAD) return null;
  return { start: from, end: hanIn(folded.slice(last, own.end)) > LONGEST_LEAD ? last : own.end };
}

/** More characters than this are the story's. */
const LONGEST_LEAD = 3;

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
