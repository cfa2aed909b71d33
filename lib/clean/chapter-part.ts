import type { Span } from '../article';

/** Between the parts of a title. */
const PART = /[^_|｜]+/g;
const CHAPTER = /^\s*第\s?[零〇一二三四五六七八九十百千两\d]{1,8}\s?[章回节话]/;
/** What a site of books says beside the name of one, for search engines. */
const OF_BOOK = /最新章节|无弹窗|全文|全本|免费|阅读|txt|下载|目录|小说/;
const FEWEST_PARTS = 3;
const SHORTEST_BOOK = 2;

/**
 * What stands around the heading of a chapter where the name of its book is set in front of it and behind it,
 * with words for search engines: `书名最新章节_第三章 夜渡_书名无弹窗_书屋`. null: no such title. Offsets are those
 * of the folded title.
 */
export function aroundChapter(folded: string): Span[] | null {
  const parts = [...folded.matchAll(PART)].map(({ 0: text, index }) => ({ text, start: index }));
  const chapters = parts.filter(({ text }) => CHAPTER.test(text));
  const [chapter] = chapters;
  if (!chapter || chapters.length > 1 || parts.length < FEWEST_PARTS) return null;
  const ofBook = parts.filter(({ text }) => OF_BOOK.test(text) && !CHAPTER.test(text));
  const [first, second] = ofBook;
  if (!first || !second || first.start > chapter.start || second.start < chapter.start) return null;
  let shared = 0;
  while (shared < first.text.length && first.text[shared] === second.text[shared]) shared++;
  if (shared < SHORTEST_BOOK || !/\p{Script=Han}{2}/u.test(first.text.slice(0, shared)))
    return null;
  const end = chapter.start + chapter.text.length;
  return [
    { start: 0, end: chapter.start },
    { start: end, end: folded.length },
  ];
}
