import { type LocatedBlock, locateBlocks } from '../html/blocks';
import { readDate } from './read-date';
import { readLabels } from './read-labels';
import { weighText } from './weigh-text';

/** Lines of a head or a tail weigh less. */
const MAX_LINE = 240;
/** What is told elsewhere is a small part of an article; more of it is the article. */
const MAX_SHARE = 0.5;
const MIN_LEFT = 75;
/** How far from an end a line may stand to belong to it. */
const REACH = 8;
/** A date line holds little else. */
const MAX_DATE_LINE = 80;
/** Names and labels are shorter than sentences. */
const MAX_LABEL = 40;

const COUNTERS =
  /(?:点击|點擊|浏览|瀏覽|阅读|閱讀|人气|评论|評論|views?|comments?|shares?|min(?:ute)?s? read)/i;
const CONTROLS =
  /^(?:share|tweet|print|email|save|copy link|facebook|twitter|linkedin|whatsapp|pinterest|follow|comments?|reply|advertisement|home|tags?:?|read more|read next|back to top)\b.{0,12}$/i;
/** With a count or nothing after them; a word goes on in many others. */
const HAN_CONTROLS =
  /^(?:广告|打印|列印|关闭|關閉|收藏|分享|转发|轉發|点赞|點讚|赞|举报|舉報|返回|返目录|目录|下一页|上一页|加入收藏|字号|字体|下载|评论|評論|回复|回覆)(?:本文|本页|到|至)?[\s:：()（）\d]{0,12}$/;
const isControl = (text: string) => CONTROLS.test(text) || HAN_CONTROLS.test(text);

/**
 * Takes from the ends of an article what is told elsewhere: its title, the lines of date, author,
 * source and counters, and controls. In place; the middle is never touched.
 */
export function tidyArticle(article: Element, titles: readonly string[]): void {
  const blocks = locateBlocks(article);
  const lines = blocks.map(({ text }) => text.trim());
  const head = headOf(lines, new Set(titles.map(plain)));
  const tail = tailOf(lines, head);
  if (head === 0 && tail === lines.length) return;
  const weigh = (some: string[]) => some.reduce((sum, line) => sum + weighText(line), 0);
  const going = weigh(lines.slice(0, head)) + weigh(lines.slice(tail));
  const whole = weigh(lines);
  if (going > whole * MAX_SHARE || whole - going < MIN_LEFT) return;
  for (const block of [...blocks.slice(0, head), ...blocks.slice(tail)]) removeBlock(block);
}

/** How many of the first lines tell of the article. */
function headOf(lines: readonly string[], names: ReadonlySet<string>): number {
  let head = 0;
  for (let index = 0; index < Math.min(REACH, lines.length - 1); index += 1) {
    const text = lines[index] ?? '';
    if (isBroken(text, lines[index + 1] ?? '', names)) break;
    // A short line between two such lines goes with them: a name, a place, a label.
    if (isTitle(text, names) || isAbout(text) || isDateLine(text) || isControl(text)) {
      head = index + 1;
    } else if (weighText(text) > MAX_LABEL || /[。！？.!?]$/.test(text)) break;
  }
  return head;
}

/** Where the lines after the article begin. A date that ends an official notice is signed to it, and stays. */
function tailOf(lines: readonly string[], head: number): number {
  let tail = lines.length;
  while (tail > Math.max(head + 1, lines.length - REACH)) {
    const text = lines[tail - 1] ?? '';
    if (!isAbout(text) && !isControl(text)) break;
    tail -= 1;
  }
  return tail;
}

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

function isTitle(text: string, names: ReadonlySet<string>): boolean {
  const line = plain(text);
  if (line.length < 4) return false;
  if (names.has(line)) return true;
  // The page's own name is often the headline and the site's name.
  return line.length >= 8 && [...names].some((name) => name.startsWith(line));
}

/** Whether a headline goes on in the next line, as official papers set theirs: it stays whole. */
function isBroken(text: string, next: string, names: ReadonlySet<string>): boolean {
  const [line, rest] = [plain(text), plain(next)];
  if (line.length < 4 || rest.length < 2 || names.has(line)) return false;
  return [...names].some((name) => name.startsWith(line + rest));
}

/** Author, source, counters; said of the article, not in it. */
function isAbout(text: string): boolean {
  if (weighText(text) > MAX_LINE || /[。！？]/.test(text)) return false;
  if (readLabels(text).some(({ label }) => text.indexOf(label) < MAX_LABEL)) return true;
  return weighText(text) < MAX_LABEL && COUNTERS.test(text) && /\d/.test(text);
}

function isDateLine(text: string): boolean {
  return weighText(text) <= MAX_DATE_LINE && readDate(text) !== null && !/[。！？.!?]$/.test(text);
}

/** Takes a block's text out, and what then holds nothing. */
function removeBlock(block: LocatedBlock) {
  for (const { node } of block.pieces) {
    let parent: Element | null = node.parentElement;
    node.remove();
    while (parent && parent !== block.container && isEmpty(parent)) {
      const above: Element | null = parent.parentElement;
      parent.remove();
      parent = above;
    }
  }
  const { container } = block;
  if (container?.parentElement && isEmpty(container)) container.remove();
}

function isEmpty(element: Element): boolean {
  return !(element.textContent ?? '').trim() && !element.querySelector('img');
}
