import { type LocatedBlock, locateBlocks } from '../html/blocks';
import { paragraphOf } from './keep-sentences';
import { weighText } from './weigh-text';

/** `附件：`, `附件2：`; `附件【…】已下载3次` and `附件下载` are the words of what serves the page. */
const LABEL = /^附[件檔][\d一二三四五六七八九十]{0,4}[:：]|^attachments?\d{0,2}:/i;
const DOWNLOAD = /下[载載]|downloads?\b/i;
const FILE = /[\p{L}\p{N})）】》]\.(?:docx?|wps|xlsx?|et|pptx?|pdf|ofd|zip|rar)(?![\p{L}\p{N}])/iu;
const MAX_LINE = 400;
/** An announcement has fewer; a longer row is a list of downloads. */
const MAX_LINES = 20;

/**
 * Puts after a choice the lines that stand right behind it and name the files that belong to it, as
 * official notices do: they are set outside of the text, each with a label or under one.
 */
export function keepAttachments(chosen: Element, region: Element): void {
  if (!/附[件檔]|attachment/i.test(region.textContent ?? '')) return;
  const own = locateBlocks(chosen);
  // Of numbered lines Readability takes some, and not what they stand under.
  const named = own.slice(own.findLastIndex((line) => !isFile(line)) + 1);
  const taken = new Set(own.slice(0, own.length - named.length).map(plain));
  const lines = locateBlocks(region);
  const from = lines.findLastIndex((line) => taken.has(plain(line))) + 1;
  if (from === 0) return;
  let to = from;
  for (let isLabelled = false; to < lines.length && to - from <= MAX_LINES; to += 1) {
    const text = plain(lines[to] as LocatedBlock);
    isLabelled ||= LABEL.test(text);
    if (!isLabelled || weighText(text) > MAX_LINE || DOWNLOAD.test(text)) break;
    if (!FILE.test(text) && !/[:：]$/.test(text)) break;
  }
  if (to - from > MAX_LINES) return;
  const last = lines.slice(from, to).findLastIndex(isFile);
  const files = lines.slice(from, from + last + 1).filter(({ container }) => container !== null);
  if (files.length === 0) return;
  const told = new Set(files.map(plain));
  if (!named.every((line) => told.has(plain(line)) && isAlone(line))) return;
  for (const { container } of named) container?.remove();
  chosen.append(...files.map(paragraphOf));
}

/** What a mirror strews among the characters is no part of a label. */
const plain = ({ text }: LocatedBlock) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
const isFile = (line: LocatedBlock) => FILE.test(plain(line));
const isAlone = ({ container, text }: LocatedBlock) =>
  container?.textContent?.trim() === text.trim();
