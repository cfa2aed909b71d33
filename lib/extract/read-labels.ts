import type { MetadataField } from '../article';
import { readDate } from './read-date';
import { weighText } from './weigh-text';

export type LabelledName = Extract<
  MetadataField['name'],
  'published' | 'modified' | 'source' | 'byline' | 'editor'
>;

export interface LabelledValue {
  name: LabelledName;
  value: string;
  label: string;
}

/** Lines that say who wrote what and when hold little else. */
const MAX_LINE = 400;
const MAX_VALUE = 60;
/** Where no colon says that a value follows. */
const MAX_BARE_VALUE = 12;

/** What stands before a fact on Chinese pages, in both scripts, and in English. */
const LABELS: Record<LabelledName, string> = {
  published:
    '发布日期 发布时间 发表时间 发表日期 发稿时间 刊发时间 公布日期 发文日期 成文日期 上传时间 提交时间 发布于 发表于 时间 日期 發布日期 發佈日期 發布時間 發佈時間 發表時間 發表日期 刊登日期 發布於 發表於 時間 published posted date',
  modified:
    '更新时间 更新日期 修改时间 最后更新 更新於 更新于 更新時間 更新日期 最後更新 修改時間 updated',
  source:
    '信息来源 文章来源 新闻来源 稿件来源 内容来源 来源 稿源 文章出处 出处 摘自 信息來源 文章來源 新聞來源 稿件來源 來源 文章出處 出處 source',
  byline:
    '作者 记者 通讯员 撰文 撰稿 文章作者 记者/通讯员 供稿人 作者姓名 发文机关 發文機關 記者 通訊員 撰文者 author by',
  editor: '责任编辑 责编 编辑 編輯 責任編輯 責編 editor',
};

/** Mirror kits put readings in brackets after characters, in labels too: 發(fā)布日期. */
const READING = '(?:[(（][a-zü\u00e0-\u01dc]{1,7}[)）])?';
/** What may stand between two characters of a label. */
const BETWEEN = new RegExp(`[ \\u3000]{0,4}${READING}`, 'iuy');
/** What must follow a label: a colon, a stroke, or a value after a space. */
const AFTER = '(?:[ \\t]{0,3}[:：]|[ \\t]{0,2}[/／](?=\\S)|(?=[ \\u3000]{1,2}\\S))';
const AFTER_HAN = new RegExp(`[ \\u3000]{0,4}${READING}${AFTER}`, 'iuy');
const AFTER_LATIN = new RegExp(`(?:\\s(?:by|on|at))?${AFTER}`, 'iuy');

interface Known {
  name: LabelledName;
  label: string;
}

/** By their first character, the longest first: 'published by' before 'by'. */
const KNOWN: ReadonlyMap<string, Known[]> = groupLabels();

function groupLabels(): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const name of Object.keys(LABELS) as LabelledName[]) {
    for (const label of LABELS[name].split(' ')) {
      const first = label.charAt(0);
      groups.set(first, [...(groups.get(first) ?? []), { name, label }]);
    }
  }
  for (const group of groups.values()) group.sort((a, b) => b.label.length - a.label.length);
  return groups;
}

/** Either case by name: to be blind to it, or to ask by code points, takes several times as long. */
const FIRSTS = [...KNOWN.keys()].map((first) => first + first.toUpperCase()).join('');
/** Where a label may begin: at the start of a line, or after one of these. */
const STARTS = new RegExp(`(?<=^|[\\s|｜·\\[【(（>》;；，,/])[${FIRSTS}]`, 'g');

type FoundLabel = Known & { start: number; end: number };

/**
 * The labels of a line, in their order. Not by one expression of all of them: to compile that took longer than
 * anything else that is done with a page.
 */
function findLabels(line: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (const { 0: first, index: start } of line.matchAll(STARTS)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    for (const known of KNOWN.get(first.toLowerCase()) ?? []) {
      const end = endOfLabel(line, start, known.label);
      if (end === null) continue;
      found.push({ ...known, start, end });
      break;
    }
  }
  return found;
}

/** Where a label that begins at `start` ends, with what follows it; null where it is another word. */
function endOfLabel(line: string, start: number, label: string): number | null {
  if (/^[a-z]/.test(label)) {
    const end = start + label.length;
    return line.slice(start, end).toLowerCase() === label ? endOf(AFTER_LATIN, line, end) : null;
  }
  let at = start;
  for (const [n, character] of [...label].entries()) {
    if (n > 0) at = endOf(BETWEEN, line, at) ?? at;
    if (line.charAt(at) !== character) return null;
    at += 1;
  }
  return endOf(AFTER_HAN, line, at);
}

function endOf(sticky: RegExp, line: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(line) ? sticky.lastIndex : null;
}

/** Labels that mean something only with a colon after them. */
const NEEDS_COLON =
  /^(?:时间|日期|時間|date|来源|來源|出处|出處|source|author|by|editor|编辑|編輯|updated|published|posted|摘自)$/i;
/** 'Browse by:' tells of no author. */
const OTHER_BY = /(?<!written|posted|words|story|text|edited|published)[a-z]\s{0,3}$/i;
const END_OF_VALUE =
  /[|｜\t\n\r【[]|[ \u3000\u00a0]{2,}|\u00a0|(?:字体|字號|字号|点击|點擊|浏览|瀏覽|阅读|閱讀|人气|打印|列印|评论|評論|收藏|关闭|分享|访问|統計|统计|时间|時間)/;

/** What follows a label. */
const MAY_FOLLOW = /[:：/／ \u3000]/;

/** The facts that one line tells by name. Values are as the page gives them; dates are read. */
export function readLabels(line: string): LabelledValue[] {
  if (line.length > MAX_LINE) return [];
  // No character weighs more than three.
  if (line.length * 3 > MAX_LINE * 2 && weighText(line) > MAX_LINE * 2) return [];
  // Most lines are told from what every label has.
  if (!MAY_FOLLOW.test(line)) return [];
  const marks = findLabels(line).filter(({ label, start, end }) => {
    if (NEEDS_COLON.test(label) && !/[:：]/.test(line.charAt(end - 1))) return false;
    return label !== 'by' || !OTHER_BY.test(line.slice(0, start));
  });
  return marks.flatMap(({ name, label, end }, index) => {
    const raw = line.slice(end, marks[index + 1]?.start ?? line.length);
    if (name === 'published' || name === 'modified') {
      const value = readDate(raw.slice(0, 60));
      return value ? { name, label, value } : [];
    }
    const text = raw.trimStart();
    const cut = END_OF_VALUE.exec(text);
    const value = (cut ? text.slice(0, cut.index) : text)
      .replace(/[)）\]】>》;；，,、。\s]+$/u, '')
      .trim();
    const most = /[:：]/.test(line.slice(end - 1, end + 1)) ? MAX_VALUE : MAX_BARE_VALUE;
    if (!/\p{L}/u.test(value) || value.length > most || /[。！？；]|，.*，/.test(value)) return [];
    return { name, label, value };
  });
}
