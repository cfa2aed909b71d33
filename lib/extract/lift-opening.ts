import { locateBlocks } from '../html/blocks';
import { readDate } from './read-date';
import type { Opening } from './read-thread';
import { weighText } from './weigh-text';

/** A line that tells when a post was written holds little else. */
const MAX_DATE_LINE = 80;
const MAX_NAME = 40;
/** Over it stand the headline and who wrote it. */
const MAX_OVER = 2;

/**
 * Takes from a page with one post, on software that is not known, the lines over it that tell who wrote it and
 * when: they are facts then, as those of any article. Null, and nothing taken, where another line is dated: each
 * post of a conversation keeps its own.
 */
export function liftOpening(thread: Element, title: string): Opening | null {
  const blocks = locateBlocks(thread);
  const lines = blocks.map(({ text }) => text.trim());
  const isDated = (line: string) => weighText(line) <= MAX_DATE_LINE && readDate(line) !== null;
  const at = lines.findIndex(isDated);
  const date = lines[at] ?? '';
  if (at < 0 || at > MAX_OVER || lines.slice(at + 1).some(isDated)) return null;
  const over = lines.slice(0, at);
  const author = over.at(-1) ?? '';
  const isName = weighText(author) <= MAX_NAME && !/[\p{P}\s]{2}|[。！？.!?：:]$/u.test(author);
  const rest = over.slice(0, -1).map(plain);
  if (author === '' || !isName || !rest.every((line) => plain(title).startsWith(line))) return null;
  const heads = blocks.slice(0, at + 1).map(({ container }) => container);
  const isOwn = (head: Element | null) =>
    head !== null &&
    head !== thread &&
    !blocks.slice(at + 1).some(({ container }) => head.contains(container));
  if (!heads.every(isOwn)) return null;
  for (const head of heads) head?.remove();
  return { author, date };
}

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
