import { type LocatedBlock, locateBlocks } from '../html/blocks';
import { isDayOfEvent, LINES_OF_EVENT } from '../text/labels-of-events';
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
/** `分享給朋友：`, with its buttons gone; `下一篇：…`; what papers in Taiwan must remind of. */
const HAN_LABELS = [
  /^(?:分享|追[踪蹤]|[关關]注)[^。！？:：]{0,8}[:：]$/,
  /^[\p{P}\s]{0,3}(?:[阅閱][读讀])?[上下前后後][一1][篇页頁章则則条條](?:[:：/]|$)/u,
  /^※[^。]{0,16}(?:提醒您|[关關]心您)[:：，,]/,
];
const isControl = (text: string) =>
  CONTROLS.test(text) || HAN_CONTROLS.test(text) || HAN_LABELS.some((kind) => kind.test(text));
/** Two counters in a row of a blog: 阅读(12) 评论(0). */
const COUNTED =
  /(?:阅读|閱讀|点击|點擊|浏览|瀏覽|评论|評論|收藏|转载|轉載|推荐|推薦|点赞|點讚)[\s(（:：]{0,3}\d/g;
/** What is written over the links to other pages that follow an article. */
const FURTHER =
  /^[\p{P}\p{S}\s]*(?:延伸[阅閱][读讀]|相[关關](?:[阅閱][读讀]|新[闻聞]|[报報][道導]|文章|推[荐薦]|[资資][讯訊])|推[荐薦][阅閱][读讀]|更多(?:新[闻聞]|[报報][道導]|文章|[内內]容|精彩)|related (?:articles|stories|posts|news|coverage)|more stories)[^。！？]{0,8}$/iu;
/** More links than this are a list that the article gives. */
const MAX_FURTHER = 12;

/**
 * Takes from the ends of an article what is told elsewhere: its title, the lines of date, author,
 * source and counters, and controls. In place; the middle is never touched.
 */
export function tidyArticle(article: Element, titles: readonly string[]): void {
  const blocks = locateBlocks(article);
  const lines = blocks.map(({ text }) => text.trim());
  const head = headOf(lines, new Set(titles.map(plain)));
  const tail = tailOf(lines, head, (index) => isLink(blocks[index]));
  if (head === 0 && tail === lines.length) return;
  const weigh = (some: string[]) => some.reduce((sum, line) => sum + weighText(line), 0);
  // Links to other pages are no part of an article, however many there are.
  const ends = lines.slice(tail).filter((_line, index) => !isLink(blocks[tail + index]));
  const [over, under] = [weigh(lines.slice(0, head)), weigh(ends)];
  const left = weigh(lines.slice(head, tail));
  const most = (over + left + under) * MAX_SHARE;
  // Each end by itself: a notice of one line has as much around it.
  if (Math.max(over, under) > most || left < MIN_LEFT) return;
  for (const block of [...blocks.slice(0, head), ...blocks.slice(tail)]) removeBlock(block);
}

/** How many of the first lines tell of the article. */
function headOf(lines: readonly string[], names: ReadonlySet<string>): number {
  let head = 0;
  for (let index = 0; index < Math.min(REACH, lines.length - 1); index += 1) {
    const text = lines[index] ?? '';
    if (isBroken(text, lines[index + 1] ?? '', names)) break;
    // Minutes and invitations begin with their own day, and go on with the place.
    if (isDayOfEvent(lines.slice(index, index + LINES_OF_EVENT))) break;
    // A short line between two such lines goes with them: a name, a place, a label.
    if (
      isTitle(text, names) ||
      isAbout(text) ||
      isDateLine(text) ||
      isControl(text) ||
      isTrail(text, names)
    ) {
      head = index + 1;
    } else if (weighText(text) > MAX_LABEL || /[。！？.!?]$/.test(text)) break;
  }
  return head;
}

/** Where the lines after the article begin. A date that ends an official notice is signed to it, and stays. */
function tailOf(
  lines: readonly string[],
  head: number,
  isLinkAt: (index: number) => boolean,
): number {
  let tail = lines.length;
  const least = Math.max(head + 1, lines.length - REACH);
  while (tail > least) {
    const text = lines[tail - 1] ?? '';
    if (isAbout(text) || isControl(text)) tail -= 1;
    else {
      const heading = headingOver(lines, tail, isLinkAt);
      if (heading <= head) break;
      tail = heading;
    }
  }
  return tail;
}

/** The line over the links that end at `end`, where it says that they lead to other pages; -1: none. */
function headingOver(
  lines: readonly string[],
  end: number,
  isLinkAt: (index: number) => boolean,
): number {
  let first = end;
  while (first > 0 && end - first < MAX_FURTHER && isLinkAt(first - 1)) first -= 1;
  const text = lines[first - 1] ?? '';
  const isHeading = weighText(text) <= MAX_LABEL && FURTHER.test(text);
  return first < end && isHeading ? first - 1 : -1;
}

function isLink(block: LocatedBlock | undefined): boolean {
  return block?.pieces.every(({ node }) => node.parentElement?.closest('a')) === true;
}

/** From the site over a section to the page. */
const MIN_STEPS = 3;
/** As far as this a step must be the title: more may follow it. */
const STEP = 12;
const HOME = /^(?:(?:网站|網站|论坛|論壇)?(?:首页|首頁|主页)|home)$/;

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

function isTitle(text: string, names: ReadonlySet<string>): boolean {
  const line = plain(text);
  if (line.length < 4) return false;
  if (names.has(line)) return true;
  // The page's own name is often the headline and the site's name.
  return line.length >= 8 && [...names].some((name) => name.startsWith(line));
}

/** `论坛名 → 版块 → 帖子`: the way to the page, from its site to its title. Of a program's menus it is neither. */
function isTrail(text: string, names: ReadonlySet<string>): boolean {
  if (weighText(text) > MAX_LINE || /[。！？]$/.test(text)) return false;
  const steps = text.split(/\s*[→»›>]\s*/).map(plain);
  const [site = ''] = steps;
  if (steps.length < MIN_STEPS || site.length < 2 || steps.includes('')) return false;
  const last = steps.at(-1)?.slice(0, STEP) ?? '';
  return HOME.test(site) || [...names].some((name) => name.endsWith(site) && name.includes(last));
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
  if ((text.match(COUNTED)?.length ?? 0) > 1) return true;
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
