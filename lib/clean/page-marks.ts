import type { PageMarks } from '../article';
import { isTraditionalOnly } from '../script/decisive-characters';

/** Independent signs that a mirror kit made a page, with the weight of each and how often it must be seen. */
const WEIGHTS: Record<string, [weight: number, atLeast: number]> = {
  /** M1: what the page calls itself is a run of keywords. */
  keywordTitle: [3, 1],
  /** M2: that run is in the other script than the article. */
  scriptClash: [3, 1],
  /** M3: toned pinyin in brackets behind Traditional characters, as kits put it. */
  tonedPinyin: [4, 6],
  /** M4: a character repeated in brackets. No honest text does this. */
  echoes: [5, 3],
  /** M5: a container of junk tags, by its name or by what is in it. */
  junkContainer: [5, 1],
  shortIds: [5, 40],
  /** M6: control characters in front of Chinese punctuation. */
  controls: [5, 5],
  /** M7: damage by GBK that can be undone. */
  scars: [3, 1],
  /** M8: the share, in per cent, of classed elements with a token such as `a12b-a34c-a56d-a78e`. */
  classNoise: [4, 50],
  /** M9: many elements with one id of ten hexadecimal digits. */
  repeatedIds: [3, 8],
  /** M10: how long the kit took, or its tracker beside `common.js`. */
  kitTraces: [2, 1],
};

const PINYIN_MARKS = ['tonedPinyin', 'echoes'];

/** The page gate: 5 and more is certainly a kit's page, below 3 it is as good as honest. */
export function pageScore(marks: PageMarks): number {
  return scoreOf(marks, Object.keys(WEIGHTS));
}

/** The same without what brackets say, for weighing the brackets themselves. */
export function scoreWithoutPinyin(marks: PageMarks): number {
  return scoreOf(
    marks,
    Object.keys(WEIGHTS).filter((name) => !PINYIN_MARKS.includes(name)),
  );
}

function scoreOf(marks: PageMarks, names: readonly string[]): number {
  let score = 0;
  for (const name of names) {
    const [weight, atLeast] = WEIGHTS[name] ?? [0, 1];
    // Both forms of M5 tell the same.
    if (name === 'shortIds' && (marks.junkContainer ?? 0) >= 1) continue;
    if ((marks[name] ?? 0) >= atLeast) score += weight;
  }
  return score;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the mark
const CONTROL_BEFORE_PUNCTUATION = /[\u0001-\u0008\u000e-\u001f][，。、！？：；]/g;
const SHORT_ID = /^[a-z0-9]{4,6}$/;
const HEX_ID = /^[0-9a-f]{10}$/;
const JUNK_CONTAINER = /^(?:pl_css_ganrao|body_jx_\d+)$/;
const CLASS_NOISE = /(?:^|\s)a[0-9a-z]{4}(?:-a[0-9a-z]{4}){2,}(?:\s|$)/;
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'textarea']);
const MEDIA = new Set(['img', 'video', 'audio', 'iframe', 'svg', 'canvas', 'input', 'br', 'hr']);
const ECHO = /([\u3400-\u9fff])[(（]\1[)）]/g;
/** Text beyond this adds nothing to the marks. */
const READ = 400_000;

/**
 * Looks at the whole inert page, before extraction. Linear; the page is not changed. Runs in
 * the page itself: what tables of readings are needed for (toned pinyin, damage) is counted later, in
 * the article's text.
 */
export function readPageMarks(document: Document): PageMarks {
  const marks: PageMarks = {};
  const count = (name: string, by = 1) => {
    marks[name] = (marks[name] ?? 0) + by;
  };
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    if (/^\s*耗[时時]\s*[\d.]+\s*秒/.test((node as Comment).data)) count('kitTraces');
  }
  const hexIds = new Map<string, number>();
  for (const element of document.querySelectorAll('[id]')) {
    const id = element.getAttribute('id') ?? '';
    if (JUNK_CONTAINER.test(id)) count('junkContainer');
    else if (SHORT_ID.test(id) && !element.getAttribute('class') && isEmpty(element))
      count('shortIds');
    else if (HEX_ID.test(id)) hexIds.set(id, (hexIds.get(id) ?? 0) + 1);
  }
  let classed = 0;
  let noisy = 0;
  for (const element of document.querySelectorAll('[class]:not([class=""])')) {
    classed++;
    if (CLASS_NOISE.test(element.getAttribute('class') ?? '')) noisy++;
  }
  let hasTracker = false;
  let hasCommon = false;
  for (const script of document.querySelectorAll('script[src]')) {
    const source = script.getAttribute('src') ?? '';
    hasTracker ||= /(?:^|\/)tj\.js$/.test(source);
    hasCommon ||= /(?:^|\/)common\.js$/.test(source);
  }
  const repeated = Math.max(0, ...hexIds.values());
  if (repeated > 1) count('repeatedIds', repeated);
  if (classed >= 20) count('classNoise', Math.round((100 * noisy) / classed));
  if (hasTracker && hasCommon) count('kitTraces');
  const said = timesTitleIsSaid(document);
  if (said !== null) marks.titleSaid = said;
  const text = readText(document);
  const controls = text.match(CONTROL_BEFORE_PUNCTUATION)?.length ?? 0;
  if (controls) count('controls', controls);
  let echoes = 0;
  for (const [, character = ''] of text.matchAll(ECHO)) if (isTraditionalOnly(character)) echoes++;
  if (echoes) count('echoes', echoes);
  return marks;
}

/** What any mark in a text has in it; nearly no page has either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the mark
const MAY_BE_MARKED = /[\u0001-\u0008\u000e-\u001f]|[\u3400-\u9fff][(（][\u3400-\u9fff][)）]/;

/** The page's text without scripts and styles; '' where it can't hold a mark. */
function readText(document: Document): string {
  if (!MAY_BE_MARKED.test(document.documentElement.textContent ?? '')) return '';
  const texts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && length <= READ; node = walker.nextNode()) {
    if (SILENT.has(node.parentElement?.localName ?? '')) continue;
    const { data } = node as Text;
    texts.push(data);
    length += data.length;
  }
  return texts.join('');
}

/**
 * How many headings and title fields of the page say what its `title` says, or a part of it; null
 * where the page has none. 0 is how an alien title looks: the page itself never speaks of it.
 */
function timesTitleIsSaid(document: Document): number | null {
  const own = plain(document.querySelector('title')?.textContent);
  const lines = [
    ...[...document.querySelectorAll(TITLES)].slice(0, 40).map((element) => element.textContent),
    ...[
      ...document.querySelectorAll('meta[property="og:title" i], meta[name="twitter:title" i]'),
    ].map((meta) => meta.getAttribute('content')),
  ]
    .map(lettersOfLine)
    .filter((line) => line.length >= 2 && line.length <= LONGEST_LINE);
  if (!own || !lines.length) return null;
  const parts = (document.querySelector('title')?.textContent ?? '')
    .split(/[_|｜–—]|\s-\s|-(?=[\u3400-\u9fff])/)
    .map(plain)
    .filter((part) => part.length >= 4);
  return lines.filter(
    (line) => line.length >= 4 && (own.includes(line) || parts.some((part) => line.includes(part))),
  ).length;
}

/** Not blind to case, which would take six times as long. */
const TITLES =
  'h1, h2, h3, h4, [class*="itle"], [class*="ITLE"], [class~="subject"], [class~="Subject"]';
/** Letters of a line that may say a title. */
const LONGEST_LINE = 200;
const BEGINNING = 4000;

/** A box of the page that is called a title is no line, as its beginning tells mostly. */
function lettersOfLine(text: string | null): string {
  if (!text || text.length <= BEGINNING) return plain(text);
  const begins = plain(text.slice(0, BEGINNING));
  return begins.length > LONGEST_LINE ? begins : plain(text);
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Without text and media, with nothing but an id to it. */
function isEmpty(element: Element): boolean {
  if (MEDIA.has(element.localName) || element.getAttribute('href') || element.getAttribute('src')) {
    return false;
  }
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && /\S/.test((child as Text).data)) return false;
    // Junk nests a few levels of junk; anything else under it makes it a container of the page.
    if (child.nodeType === 1 && !SHORT_ID.test((child as Element).id)) return false;
  }
  return true;
}
