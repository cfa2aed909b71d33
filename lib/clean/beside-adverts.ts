import { foreignLinks } from './foreign-links';
import { type Line, weigh } from './lines';
import type { Finding, PageContext, Unit } from './rule';
import { CUT_AT } from './rule';
import { linkShare } from './whole-lines';

/** A comment under the name of who wrote it. */
const COMMENT = /^[\p{L}\p{N}_.-]{2,16}\s?[:：]\s?\S/u;
/** Under the name that a program gave itself; who sells in a list of ingredients has none. Folded. */
const BY_PROGRAM = /^[a-z][a-z_.-]{1,11}\d[\w.-]{0,8}\s?[:：]/;
/** `面粉：两百克` is no comment. */
const SHORTEST_COMMENT = 12;
/** Over a box of advertising, and nothing else. Folded. */
const LABEL =
  /^(?:广告|sponsored|advertisement|anzeige|iklan|reklama|реклама|publicidad|publicité|광고|広告)$/;
/** What stands below it. Folded. */
const BUTTON =
  /^(?:查看详情|了解(?:更多|详情)|立即(?:下载|咨询|查看|领取|购买|体验)|去看看|免费(?:试用|领取|咨询)|learn more|shop now|sign up|mehr erfahren|saiba mais|más información|en savoir plus|자세히 ?보기|詳しくはこちら)\P{L}*$/u;
const MOST_IN_BOX = 5;
const LONGEST = 40;
/** A row below a run of keywords in the same box: an address, office hours. */
const LONGEST_ROW = 24;
const ROW = /\s[·|｜•]\s/;
/** What tells it from a caption: `乾隆三年 · 重修` stays. */
const OF_OFFICE =
  /[路街道巷弄로길]\s?\d|\d\s?[号室楼]|\d{1,2}[:：]\d{2}|(?:周|星期)[一二三四五六日天]|电话|热线|邮编|地址|\d{7,}/;

/**
 * Lines that belong to advertising beside them: what stands between the label of an advertisement and its
 * button, comments in a list that has one, and a row of the foot that keywords were put into.
 */
export function findBesideAdverts(
  page: PageContext,
  found: ReadonlyMap<Unit, readonly Finding[]>,
): Line[] {
  const isWhole = (line: Line) => {
    const { start, end } = line.unit.view.toSource(line.start, line.end);
    return (found.get(line.unit) ?? []).some(
      (finding) =>
        (finding.confidence ?? 0) >= CUT_AT && finding.start <= start && finding.end >= end,
    );
  };
  return [
    ...labelledBoxes(page.lines),
    ...commentsBeside(page.lines, isWhole),
    ...rowsBeside(page.lines, isWhole),
    ...labelledBefore(page, found),
  ];
}

/** `【PR】` in front of what it advertises. Folded. */
const LABELLED = /^[[【(]\s?(?:pr|ad|sponsored|広告|广告|推广|광고)\s?[\])】]\s?\S/;
/** The link below it, all of a line. Folded. */
const GO =
  /^[^。！？!?]{1,14}(?:は|を?(?:见る|调べる)なら)?こちら(?:から)?\P{L}*$|^(?:点击|点此|立即|马上)[^。]{1,10}$/u;

/** A line that calls itself an advertisement, where a part of it sells, and the link below it that leads to another site. */
function labelledBefore(page: PageContext, found: ReadonlyMap<Unit, readonly Finding[]>): Line[] {
  return page.lines.flatMap((line, at) => {
    if (!LABELLED.test(line.folded)) return [];
    const sells = (found.get(line.unit) ?? []).some(({ confidence = 0 }) => confidence >= SUSPECT);
    if (!sells || page.linesOf(line.unit).length > 1) return [];
    const next = page.lines[at + 1];
    const isGo =
      next !== undefined &&
      GO.test(next.folded) &&
      linkShare(next) >= ALL_LINK &&
      foreignLinks(next.unit, page, next).length > 0;
    return isGo ? [line, next] : [line];
  });
}

/** So sure of what its own label says is enough. */
const SUSPECT = 0.6;
const ALL_LINK = 0.9;

const boxOf = ({ unit }: Line) => unit.block?.boxes.at(-1);

function labelledBoxes(lines: readonly Line[]): Line[] {
  return lines.flatMap((label, at) => {
    const box = boxOf(label);
    if (box === undefined || !LABEL.test(label.folded.trim())) return [];
    const isIn = (line: Line | undefined) => line?.unit.block?.boxes.includes(box) ?? false;
    if (isIn(lines[at - 1])) return [];
    const inside: Line[] = [];
    for (let next = at; inside.length <= MOST_IN_BOX && isIn(lines[next]); next++)
      inside.push(lines[next] as Line);
    const isAdvert =
      inside.length > 1 &&
      inside.length <= MOST_IN_BOX &&
      inside.filter(({ prose }) => prose).length <= 1 &&
      inside.every(({ weight }) => weight <= LONGEST) &&
      BUTTON.test(inside.at(-1)?.folded.trim() ?? '');
    return isAdvert ? inside : [];
  });
}

function commentsBeside(lines: readonly Line[], isWhole: (line: Line) => boolean): Line[] {
  const isItem = (line: Line | undefined) => line?.unit.kind === 'li' && line.edge === 'tail';
  return lines.flatMap((line, at) => {
    if (!isItem(line) || isItem(lines[at - 1])) return [];
    const list: Line[] = [];
    for (let next = at; isItem(lines[next]); next++) list.push(lines[next] as Line);
    const isList = list.length > 1 && list.every(({ text }) => COMMENT.test(text));
    if (!isList || !list.some((each) => BY_PROGRAM.test(each.folded) && isWhole(each))) return [];
    const others = list.filter((each) => !isWhole(each));
    const isMost = others.length * 2 <= list.length;
    return isMost && others.every(({ weight }) => weight >= SHORTEST_COMMENT) ? others : [];
  });
}

function rowsBeside(lines: readonly Line[], isWhole: (line: Line) => boolean): Line[] {
  return lines.filter((line, at) => {
    const box = boxOf(line);
    return (
      box !== undefined &&
      line.edge === 'tail' &&
      !line.prose &&
      weigh(line.text) <= LONGEST_ROW &&
      ROW.test(line.text) &&
      OF_OFFICE.test(line.folded) &&
      [lines[at - 1], lines[at + 1]].some(
        (other) => other?.edge === 'tail' && boxOf(other) === box && isWhole(other),
      ) &&
      !isWhole(line)
    );
  });
}
