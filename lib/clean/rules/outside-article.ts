import { linesOutside } from '../article-box';
import { type Line, weigh } from '../lines';
import { defineRule, type PageContext } from '../rule';
import { lettersOf } from '../site-names';
import { findLines } from '../whole-lines';

/** Longer lines may be a standfirst. */
const LONGEST = 40;
/** More lines are no furniture but another part of the article. */
const MOST_LINES = 16;
/** Between the items of a row. Spaces part the words of a recipe, too. */
const BETWEEN = /\s*[|｜»›>•]\s*/;
const FEWEST_ITEMS = 3;
const LONGEST_ITEM = 12;
/** Counters behind their labels: `有帮助 64 踩 2`, `采纳率 87%`. */
const COUNTER = /\p{L}[\s\u3000:：]+\d+\s?%?(?![\d\p{L}])/gu;
const FEWEST_COUNTERS = 2;
/**
 * Counters, and rows of short items, outside the box of the article. Of other short lines nothing tells
 * a button from a note, a postscript, a verse or the steps of a recipe, so they stay.
 */
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
    prose: ['二〇二四年五月', '她把门关上', '又及：那棵树今年结了果', '绿茶三钱 雨水一升 冰糖少许'],
  },
  prepare(page: PageContext): ReadonlySet<Line> {
    const lines = [...linesOutside(page)].filter(isShort);
    if (lines.length > MOST_LINES) return new Set();
    const headline = page.lines.find(
      ({ unit, edge }) =>
        edge === 'head' &&
        /^h[1-3]$/.test(unit.kind) &&
        page.title.spellings.has(lettersOf(unit.view.folded)),
    );
    const isAbove = ({ index }: Line) => headline !== undefined && index < headline.index;
    return new Set(
      lines.filter(
        (line) => isRow(line) || hasCounters(line) || (isAbove(line) && isSpacedRow(line)),
      ),
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

function isRow({ text }: Line): boolean {
  const items = text.split(BETWEEN).filter(Boolean);
  return items.length >= FEWEST_ITEMS && items.every((item) => weigh(item) <= LONGEST_ITEM);
}

/** Whose page it is. Names of authors may stand in such a row, too. */
const HOUSE =
  /(?:医院|醫院|学校|學校|[中小大]学|[中小大]學|政府|委员会|委員會|[网網局]|公司|合作社|[博圖图][物書书][馆館]|首页|首頁)$/;

/** `县医院 挂号 导诊 专家` above the headline, where no verse and no recipe stands. */
function isSpacedRow({ text }: Line): boolean {
  const items = text.split(/[\s\u3000]+/).filter(Boolean);
  return (
    items.length >= FEWEST_ITEMS &&
    items.some((item) => HOUSE.test(item)) &&
    !/\d/.test(text) &&
    items.every((item) => weigh(item) <= LONGEST_ITEM)
  );
}

function hasCounters({ text }: Line): boolean {
  return (text.match(COUNTER)?.length ?? 0) >= FEWEST_COUNTERS;
}
