import type { PageContext } from './rule';

/** A page that shows a chapter says so in its title. Folded. */
const CHAPTER = /第\s?[零〇一二三四五六七八九十百千两\d]{1,8}\s?[章回节话卷]|\bchapter \d+/;

/** Whether the page shows a chapter of a novel. */
export function isChapter({ titles }: Pick<PageContext, 'titles'>): boolean {
  return titles.some(({ view }) => CHAPTER.test(view.folded));
}
