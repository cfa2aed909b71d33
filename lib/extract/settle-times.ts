import { isBlockElement } from '../html/blocks';
import { toldDay } from './told-day';

const RELATIVE =
  /(?:(?:约|大约|about|over)\s?)?(?:\d+|\ban?)\s?(?:秒钟?|秒鐘|分钟|分鐘|小时|小時|天|日|周|週|个?月|個月|年|seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?)\s?(?:前|ago)(?!\p{L})/giu;
/** A line that tells who wrote something and when; longer ones, and sentences, are prose. */
const MAX_LINE = 60;
const SENTENCE = /[。！？.!?…]["'”’」』)）]?\s*$/;
const SPOKEN = /^(?:h[1-6]|p|blockquote|figcaption|td|th|dt|dd|pre)$/;

/**
 * 'Two hours ago' is true on the page and false in what is kept of it. Where the page tells the date
 * beside it, that takes its place; otherwise it goes. Only in the short lines around posts and entries.
 */
export function settleTimes(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.length > MAX_LINE * 2 || !/前|ago/i.test(node.data)) continue;
    RELATIVE.lastIndex = 0;
    const parent = node.parentElement;
    if (!parent || !RELATIVE.test(node.data) || !isByline(parent)) continue;
    const keeper = parent.closest('time, [datetime], [title], [data-time], [data-timestamp]');
    node.data = node.data.replace(RELATIVE, keeper ? toldDay(keeper) : '');
  }
}

function isByline(element: Element): boolean {
  let block = element;
  while (!isBlockElement(block) && block.parentElement) block = block.parentElement;
  const line = (block.textContent ?? '').trim();
  return line.length <= MAX_LINE && !SENTENCE.test(line) && !SPOKEN.test(block.localName);
}
