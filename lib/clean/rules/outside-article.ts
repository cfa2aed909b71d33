import { linesOutside } from '../article-box';
import { type Line, weigh } from '../lines';
import { defineRule, type PageContext } from '../rule';
import { findLines } from '../whole-lines';

/** Longer lines may be a standfirst. */
const LONGEST = 40;
/** More lines are no furniture but another part of the article. */
const MOST_LINES = 16;
/** Between the items of a row: bars and arrows, and spaces where words have none between them. */
const BETWEEN = /\s*[|｜»›>/／•·]\s*|[\s\u3000]+/;
const UNSPACED = /[\u3040-\u9fff]/;
const SPACED = /[\uac00-\ud7a3]/;
const FEWEST_ITEMS = 3;
const LONGEST_ITEM = 12;
/** Who signs a notice, and when. */
const DATE_ALONE =
  /^\P{L}*\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]?\s?(?:\d{1,2}\s?日?)?\P{L}*$|^[〇○零一二三四五六七八九十]{4}年/u;

/** Bylines, buttons, neighbours and the names of a site: short lines outside the box of the article. */
export const outsideArticle = defineRule({
  id: 'outside-article',
  kind: 'F5',
  reason: {
    en: 'stands outside the part of the page that holds the article',
    'zh-Hans': '位于网页正文区域之外',
    'zh-Hant': '位於網頁正文區域之外',
  },
  where: ['body'],
  confidence: 0.85,
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['采纳率 87% 有帮助 64 踩 2'],
    prose: ['二〇二四年五月', '她把门关上'],
  },
  prepare(page: PageContext): ReadonlySet<Line> {
    const lines = [...linesOutside(page)].filter(isShort);
    if (lines.length > MOST_LINES) return new Set();
    return new Set(
      lines.filter((line) => {
        if (line.edge === 'head') return isRow(line);
        const next = page.lines[line.index + 1];
        return !DATE_ALONE.test(line.text) && !(next && DATE_ALONE.test(next.text));
      }),
    );
  },
  find: (unit, page, prepared) =>
    findLines(unit, page, (line) => ((prepared as ReadonlySet<Line>).has(line) ? 0.85 : 0)),
});

function isShort({ unit, weight, prose, edge, text }: Line): boolean {
  return (
    edge !== null &&
    !prose &&
    weight > 0 &&
    weight <= LONGEST &&
    !/^(?:td|th|h[1-6]|figcaption|pre)$/.test(unit.kind) &&
    !unit.block?.within.some((name) => /^(?:figure|table|blockquote|pre|h[1-6])$/.test(name)) &&
    !/[。！？.!?…:：][”’」』）)]?$/.test(text)
  );
}

/** Several short items in a row, as bylines and menus have them: in front of an article a phrase may be its standfirst. */
function isRow({ text }: Line): boolean {
  const items = text
    .split(UNSPACED.test(text) && !SPACED.test(text) ? BETWEEN : /\s*[|｜»›>•]\s*/)
    .filter(Boolean);
  return items.length >= FEWEST_ITEMS && items.every((item) => weigh(item) <= LONGEST_ITEM);
}
