import { locateBlocks } from '../html/blocks';
import { readDate } from './read-date';
import { readLabels } from './read-labels';
import { weighText } from './weigh-text';

/** Lines of a head or a tail weigh less. */
const MAX_LINE = 240;
/** How far from an end a line may stand to belong to it. */
const REACH = 8;
/** A date line holds little else. */
const MAX_DATE_LINE = 80;
/** Names and labels are shorter than sentences. */
const MAX_LABEL = 40;

const COUNTERS =
  /(?:点击|點擊|浏览|瀏覽|阅读|閱讀|人气|评论|評論|views?|comments?|shares?|min(?:ute)?s? read)/i;
const CONTROLS =
  /^(?:share|tweet|print|email|save|copy link|facebook|twitter|linkedin|whatsapp|pinterest|follow|comments?|reply|advertisement|广告|打印|列印|关闭|收藏|分享|返回|返目录|目录|下一页|上一页|加入收藏|字号|字体|home|tags?:?|read more|read next|back to top|下载|评论)\b.{0,12}$/iu;

/**
 * Takes from the ends of an article what is told elsewhere: its title, the lines of date, author,
 * source and counters, and controls. In place; the middle is never touched.
 */
export function tidyArticle(article: Element, titles: readonly string[]): void {
  const blocks = locateBlocks(article);
  const names = new Set(titles.map(plain));
  let from = 0;
  for (let index = 0; index < Math.min(REACH, blocks.length - 1); index += 1) {
    const text = blocks[index]?.text.trim() ?? '';
    const goes = isTitle(text, names) || isAbout(text) || isDateLine(text) || CONTROLS.test(text);
    if (goes) {
      // A short line between two such lines goes with them: a name, a place, a label.
      for (let at = from; at <= index; at += 1) removeBlock(blocks[at]);
      from = index + 1;
    } else if (weighText(text) > MAX_LABEL || /[。！？.!?]$/.test(text)) {
      break;
    }
  }
  const least = Math.max(from + 1, blocks.length - REACH);
  for (let index = blocks.length - 1; index >= least; index -= 1) {
    const text = blocks[index]?.text.trim() ?? '';
    // A date that ends an official notice is signed to it, and stays.
    if (!isAbout(text) && !CONTROLS.test(text)) break;
    removeBlock(blocks[index]);
  }
}

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

function isTitle(text: string, names: ReadonlySet<string>): boolean {
  const line = plain(text);
  if (line.length < 4) return false;
  if (names.has(line)) return true;
  // The page's own name is often the headline and the site's name.
  return line.length >= 8 && [...names].some((name) => name.startsWith(line));
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
function removeBlock(block: ReturnType<typeof locateBlocks>[number] | undefined) {
  if (!block) return;
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
