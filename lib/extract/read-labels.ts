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

const labelPattern = (label: string) =>
  /^[a-z]/.test(label)
    ? `${label}(?:\\s(?:by|on|at))?`
    : [...label].map((character) => `${character}[ \\u3000]{0,4}${READING}`).join('');

interface Known {
  name: LabelledName;
  label: string;
}
const KNOWN: Known[] = (Object.keys(LABELS) as LabelledName[])
  .flatMap((name) => LABELS[name].split(' ').map((label) => ({ name, label })))
  // 'published by' before 'by': the longest label that fits is the one that is meant.
  .sort((a, b) => b.label.length - a.label.length);

const ANY_LABEL = new RegExp(
  `(?<=^|[\\s|｜·\\u3000\\[【(（>》;；，,/])(?:${KNOWN.map(({ label }) => `(${labelPattern(label)})`).join('|')})(?:[ \\t]{0,3}[:：]|[ \\t]{0,2}[/／](?=\\S)|(?=[ \\u3000]{1,2}\\S))`,
  'giu',
);
/** Labels that mean something only with a colon after them. */
const NEEDS_COLON =
  /^(?:时间|日期|時間|date|来源|來源|出处|出處|source|author|by|editor|编辑|編輯|updated|published|posted|摘自)$/i;
/** 'Browse by:' tells of no author. */
const OTHER_BY = /(?<!written|posted|words|story|text|edited|published)[a-z]\s{0,3}$/i;
const END_OF_VALUE =
  /[|｜\t\n\r【[]|[ \u3000\u00a0]{2,}|\u00a0|(?:字体|字號|字号|点击|點擊|浏览|瀏覽|阅读|閱讀|人气|打印|列印|评论|評論|收藏|关闭|分享|访问|統計|统计|时间|時間)/;

/** What follows a label. */
const MAY_FOLLOW = /[:：/／ \u3000]/;
/** The labels in Latin letters, or what all others are made of. */
const MAY_BE_LABEL = new RegExp(
  `[\\u3400-\\u9fff]|${KNOWN.filter(({ label }) => /^[a-z]/.test(label))
    .map(({ label }) => label)
    .join('|')}`,
  'iu',
);

/** The facts that one line tells by name. Values are as the page gives them; dates are read. */
export function readLabels(line: string): LabelledValue[] {
  if (line.length > MAX_LINE) return [];
  // No character weighs more than three.
  if (line.length * 3 > MAX_LINE * 2 && weighText(line) > MAX_LINE * 2) return [];
  // Most lines are told from what every label has.
  if (!MAY_FOLLOW.test(line) || !MAY_BE_LABEL.test(line)) return [];
  const marks: (Known & { start: number; end: number })[] = [];
  for (const match of line.matchAll(ANY_LABEL)) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const known = KNOWN[which];
    if (!known) continue;
    if (NEEDS_COLON.test(known.label) && !/[:：]$/.test(match[0])) continue;
    if (known.label === 'by' && OTHER_BY.test(line.slice(0, match.index))) continue;
    marks.push({ ...known, start: match.index, end: match.index + match[0].length });
  }
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
    if (!value || value.length > most || /[。！？；]|，.*，/.test(value)) return [];
    return { name, label, value };
  });
}
