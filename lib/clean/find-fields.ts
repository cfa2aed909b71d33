import type { MetadataField } from '../article';
import type { Line } from './lines';
import { CUT_AT } from './rule';

/** A line of the body that holds metadata and nothing else, with what it says. */
export interface MetadataLine {
  line: Line;
  fields: MetadataField[];
  /** Labels without a value, and counters. */
  empty: boolean;
}

export interface FoundFields {
  lines: MetadataLine[];
  /** Fields in the order in which they stand, to be added to the article's. */
  fields: MetadataField[];
  /** Lines with the clock of the site: today's date, later than the article's. */
  clocks: Line[];
  /** Lines that say where on the site the page stands. */
  breadcrumbs: Line[];
  /** Lines on who may copy the text and where it comes from. */
  notices: { line: Line; confidence: number }[];
}

type FieldName = MetadataField['name'] | 'counter';

/** Labels in folded form. A label that is also a common word needs its colon. */
const LABELS: [FieldName, string][] = [
  [
    'published',
    '(?:文章)?(?:发布|发表|发文|发稿|刊发|公开|成文|上传|添加|录入|投稿)(?:日期|时间)|发[布表]于|日期|时间|published(?: on| date)?|posted(?: on)?|date(?: published)?|公开日|投稿日|揭载日|게시일|등록일|입력',
  ],
  [
    'modified',
    '(?:最后)?(?:更新|修改)(?:日期|时间|于)?|last (?:updated|modified)|updated(?: on| at)?|更新日|수정',
  ],
  [
    'source',
    '(?:信息|文章|新闻|稿件|内容|本文|资料)?来源(?:于)?|稿源|(?:文章)?出处|转载自|转自|source|出典|출처',
  ],
  [
    'byline',
    '(?:本文|文章)?作者|撰文|撰稿|记者|(?:本报|本网|特约)?通讯员|供稿|文字|发布者|发布人|author|(?:written|posted|published) by|by|著者|글쓴이|기자',
  ],
  [
    'editor',
    '(?:责任|本期|网络|值班|文字)?编辑|责编|编审|编校|审核|审校|校对|初审|复审|终审|监制|edited by|editor|编集',
  ],
  ['section', '(?:所属)?(?:栏目|分类|频道)|filed under|posted in|category|categories|カテゴリー?'],
  [
    'counter',
    '点击(?:数|量|次数|率)?|浏览(?:数|量|次数)?|阅读(?:数|量|次数)?|访问(?:数|量|次数)?|已读|人气|热度|评论(?:数)?|点赞(?:数)?|收藏(?:数)?|转发(?:数)?|views?|hits|comments?|shares?|reads?|阅览数|조회수?|추천수?|字数|字号|字体',
  ],
];

const LABEL = new RegExp(
  `(?<=^|[\\s|｜/\\[(【·,;])(?:${LABELS.map(([, words]) => `(${words})`).join('|')})(\\s{0,3}[:]\\s{0,3}|\\s{1,3}(?=\\d)|(?=\\d{4}\\s{0,2}[-/.年])|\\s{1,3}(?=[a-z]{3,9} \\d)|$)`,
  'g',
);

const DATE =
  /(\d{4})\s{0,2}[-/.年]\s{0,2}(\d{1,2})\s{0,2}[-/.月]\s{0,2}(\d{1,2})\s{0,2}日?(?:\s{0,3}(?:星期|周)[一二三四五六日天])?(?:[\st]{0,3}(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH_DATE =
  /(?:(\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(\d{4})/;
const WEEKDAY =
  /(?:星期|周)[一二三四五六日天]|礼拜|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[月火水木金土日]曜日|요일/;

/** Values longer than this are sentences. */
const LONGEST_VALUE = 40;
const LONGEST_LINE = 220;
/** A label that heads so many lines of the middle is a part of the article: a list of books with their authors. */
const TOO_MANY = 3;

/** `2024-05-06`, with `T07:08[:09]` where the text has a time; null where it has no date. */
export function readDate(folded: string): string | null {
  const date = DATE.exec(folded);
  const pad = (part: string | undefined) => (part ?? '').padStart(2, '0');
  if (date) {
    const [, year = '', month = '', day = '', hour, minute, second] = date;
    if (!isDate(Number(year), Number(month), Number(day))) return null;
    const time =
      hour && Number(hour) < 24 && Number(minute) < 60
        ? `T${pad(hour)}:${pad(minute)}${second ? `:${pad(second)}` : ''}`
        : '';
    return `${year}-${pad(month)}-${pad(day)}${time}`;
  }
  const english = ENGLISH_DATE.exec(folded);
  if (!english) return null;
  const [, before, name = '', after, year = ''] = english;
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const day = Number(before ?? after ?? 0);
  return isDate(Number(year), month, day)
    ? `${year}-${pad(String(month))}-${pad(String(day))}`
    : null;
}

function isDate(year: number, month: number, day: number): boolean {
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Finds metadata in the lines of a body. `known`: what the page gave elsewhere. */
export function findFields(lines: readonly Line[], known: readonly MetadataField[]): FoundFields {
  const found: MetadataLine[] = [];
  const middles = new Map<string, number>();
  for (const line of lines) {
    const read = readMetadataLine(line);
    if (!read) continue;
    if (line.edge === null) {
      for (const { from } of read.fields) middles.set(from, (middles.get(from) ?? 0) + 1);
    }
    found.push(read);
  }
  const kept = found.filter(({ line, fields, empty }) => {
    if (line.unit.block?.within.includes('blockquote')) return false;
    if (line.edge !== null) return true;
    // Between paragraphs only what is plainly a page's own line.
    if (fields.some(({ from }) => (middles.get(from) ?? 0) >= TOO_MANY)) return false;
    return !empty && fields.length >= 2;
  });
  const fields: MetadataField[] = [];
  for (const field of kept.flatMap((entry) => entry.fields)) {
    const isKnown = [...known, ...fields].some(
      ({ name, value }) => name === field.name && value === field.value,
    );
    if (!isKnown) fields.push(field);
  }
  const published = [...fields, ...known].find(({ name }) => name === 'published')?.value ?? null;
  const { clocks, dates } = findDateLines(lines, published);
  for (const { line, value } of dates) {
    const field: MetadataField = { name: 'published', value, from: 'line' };
    const isKnown = [...known, ...fields].some(({ name }) => name === 'published');
    if (!isKnown) fields.push(field);
    kept.push({ line, fields: [field], empty: false });
  }
  const breadcrumbs = lines.filter(isBreadcrumb);
  const notices = findNotices(lines);
  for (const [line, name] of [
    ...breadcrumbs.map((each) => [each, 'section'] as const),
    ...notices
      .filter(({ confidence }) => confidence >= CUT_AT)
      .map((each) => [each.line, 'licence'] as const),
  ]) {
    const value = name === 'section' ? sectionOf(line.text) : line.text;
    if (
      value &&
      ![...known, ...fields].some((field) => field.name === name && field.value === value)
    ) {
      fields.push({ name, value, from: name === 'section' ? 'breadcrumb' : 'notice' });
    }
  }
  return { lines: kept, fields, clocks, breadcrumbs, notices };
}

const TRAIL =
  /^(?:您?的?(?:当前|现在|所在)?的?(?:所在)?位置(?:是)?\s?[:：]|(?:首页|主页|网站首页|home)\s?(?:[>»›→/|]|-{1,2}[>\s])|you are here\s?:)/;

function isBreadcrumb({ folded, text, edge, weight }: Line): boolean {
  return (
    edge === 'head' &&
    weight <= 60 &&
    TRAIL.test(folded) &&
    /[>»›→/|-]/.test(text) &&
    !/[。！？]$/.test(text)
  );
}

/** The last step of a trail that is not the page itself. */
function sectionOf(text: string): string {
  const steps = text
    .replace(/^[^:：>»›]*[:：]/, '')
    .split(/\s*(?:[>»›→|]|--?>|\/)\s*/)
    .map((step) => step.trim())
    .filter(
      (step) =>
        step && step.length <= 20 && !/^(?:正文|内容|首页|主页|home|详情|网站首页)$/i.test(step),
    );
  return steps.at(-1) ?? '';
}

const NOTICE =
  /版权声明|(?:版权|著作权)(?:归|属)|未经.{0,12}(?:授权|许可|同意)|(?:严禁|禁止|谢绝|不得)(?:任何形式的?)?(?:转载|复制|摘编)|转载(?:请|须|需|自(?!己)|时(?:请|须|需|应))|如需转载|欢迎转载|侵权(?:请|联系|必究|删除|即删)|(?:如有|涉及|若有)侵权|版权所有|版权归|原文(?:链接|地址|出处|网址)|本文(?:链接|地址|网址|来自|转自|转载自|为.{0,12}原创|系.{0,12}原创|首发)|(?:文章|图片|素材|内容|部分图文)(?:均)?(?:来源|来自|转自)(?:于)?(?:网络|互联网)|仅代表作者|不代表(?:本站|本网|本平台)|all rights reserved|(?:this (?:article|story|post) )?(?:was )?(?:originally|first) (?:published|appeared) (?:on|at|in|by)|re(?:published|printed|posted) (?:here )?(?:with|by) permission|appeared first on|^(?:©|\(c\)|copyright\b)(?=.*(?:\d{4}|rights|reserved|版权|inc\b|ltd))|do not (?:copy|reproduce|repost)|may not be (?:reproduced|republished|copied)|无断(?:転载|复制|使用)|著作权は|무단\s?(?:전재|복제|배포)|저작권자|ⓒ/;
const BEGINS_NOTICE =
  /^[\s(（【[*※★©▲注:：-]{0,5}(?:(?:特别|免责|版权|郑重)?(?:声明|说明|提示)|版权(?:所有|归|声明|属)|著作权(?:归|属)|本文(?!件)|本作品|本站|本网|原文|转载|如需转载|未经|欢迎转载|禁止转载|如有侵权|若有侵权|侵权|(?:文章|图片|素材|内容|部分图文)|凡|仅代表|all rights|copyright|©|\(c\)|the post|this (?:article|story|post)|(?:originally|first) (?:published|appeared)|re(?:published|printed|posted)|do not (?:copy|re)|no part|无断|著作権|무단|저작권|ⓒ)/;
/** An article on the law of copying speaks of it more than once. */
const ON_COPYING = /版权|著作权|侵权|转载|copyright|plagiar|licen[cs]|저작권/;
const LONGEST_NOTICE = 220;

function findNotices(lines: readonly Line[]): FoundFields['notices'] {
  const isAbout =
    lines.filter(
      (line) => line.prose && ON_COPYING.test(line.folded) && !BEGINS_NOTICE.test(line.folded),
    ).length >= 2;
  return lines.flatMap((line) => {
    if (line.text.length > LONGEST_NOTICE || !NOTICE.test(line.folded)) return [];
    if (line.unit.kind === 'td' || line.unit.kind === 'th') return [];
    const atEnd = line.edge !== null || line.index < 3 || line.index >= lines.length - 8;
    const bracketed = /^[(（【[].*[)）】\]]$/.test(line.text);
    let confidence = atEnd ? 0.88 : bracketed ? 0.84 : 0.6;
    const begins = BEGINS_NOTICE.test(line.folded);
    if (line.prose && line.edge === null && !begins && line.index > 1) confidence = 0.5;
    if (isAbout) confidence = 0.5;
    return [{ line, confidence }];
  });
}

/** Lines that are a date and nothing else: the article's at its head, or the site's clock. */
function findDateLines(lines: readonly Line[], published: string | null) {
  const clocks: Line[] = [];
  const dates: { line: Line; value: string }[] = [];
  for (const line of lines) {
    if (line.edge === null || line.text.length > 60) continue;
    const value = readDate(line.folded);
    if (!value || !isOnlyDate(line.folded)) continue;
    const day = value.slice(0, 10);
    const same = published?.slice(0, 10) === day;
    if (WEEKDAY.test(line.folded) && !same) {
      // Without a date of the article's own it might be that date.
      if (published ? day > published.slice(0, 10) || line.edge === 'head' : isClock(line)) {
        clocks.push(line);
      }
      continue;
    }
    // At the end an organisation signs with the date: that is a part of the notice.
    if (line.edge === 'head' && (same || !published)) dates.push({ line, value });
  }
  return { clocks, dates };
}

const CLOCK = /今天是|现在时间|当前时间|北京时间|today is/;

function isClock(line: Line): boolean {
  return line.index === 0 || CLOCK.test(line.folded);
}

function isOnlyDate(folded: string): boolean {
  const rest = folded
    .replace(DATE, '')
    .replace(ENGLISH_DATE, '')
    .replace(new RegExp(WEEKDAY, 'g'), '')
    .replace(CLOCK, '')
    .replace(/农历[^\s,]{0,12}|上午|下午|\d{1,2}:\d{2}(?::\d{2})?|[ap]\.?m\.?/g, '');
  return !/[\p{L}\p{N}]/u.test(rest);
}

const BARE_BYLINE =
  /^[\s(【[]{0,2}(?:(?:本报|本网|本台|本刊|特约|实习|见习)?(?:记者|通讯员|作者)\s{0,3}[\u4e00-\u9fff·]{2,4}(?:[\s、,]{1,3}[\u4e00-\u9fff·]{2,4}){0,4}[\s/|]{0,3}){1,3}[\s)】\]]{0,2}$/;

/** `文 | 河边人`, `编辑/小满`: credits as accounts write them. */
const CREDIT =
  /^[\s(（【]{0,2}(文|文字|作者|撰文|采写|图|图片|摄影|摄|插画|编辑|责编|责任编辑|校对|审核|排版|设计|来源|监制|统筹)\s{0,3}[|｜丨/／]\s{0,3}(.{1,20})$/;
const CREDITED: Record<string, MetadataField['name']> = {
  文: 'byline',
  文字: 'byline',
  作者: 'byline',
  撰文: 'byline',
  采写: 'byline',
  来源: 'source',
};

/** Reads a line that consists of labels with their values; null where it is anything else. */
function readMetadataLine(line: Line): MetadataLine | null {
  const { folded, text } = line;
  if (text.length > LONGEST_LINE || line.unit.block?.kind === 'pre') return null;
  if (BARE_BYLINE.test(folded) && line.edge !== null && text.length <= 40) {
    const value = text.replace(/^[\s(（【[]+|[\s)）】\]]+$/g, '');
    return { line, fields: [{ name: 'byline', value, from: 'label:记者' }], empty: false };
  }
  const credit = CREDIT.exec(folded);
  if (credit && line.edge && text.length <= 30) {
    const [, label = '', name = ''] = credit;
    const value = text.slice(text.length - name.length).replace(/[\s)）】]+$/, '');
    const field = { name: CREDITED[label] ?? ('editor' as const), value, from: `label:${label}` };
    return { line, fields: [field], empty: false };
  }
  const labels = [...folded.matchAll(LABEL)];
  const [first] = labels;
  if (!first || /[\p{L}\p{N}]/u.test(folded.slice(0, first.index))) return null;
  // `时间` alone heads what an invitation says; among other labels it is the page's.
  if (labels.length === 1 && /^时间/.test(first[0])) return null;
  const fields: MetadataField[] = [];
  let counters = 0;
  let valueless = 0;
  for (const [number, label] of labels.entries()) {
    const name = nameOf(label);
    const from = label.index + label[0].length;
    const to = labels[number + 1]?.index ?? folded.length;
    const raw = text.slice(from, to);
    const value = raw.replace(/^[\s:：]+|[\s|｜/·,，;；、[(（【\]】）)]+$/g, '');
    const word = label[0].replace(/[\s:]+$/g, '');
    if (name === 'counter') {
      if (
        !/^[\d\s,.万千次人条km+()wlra-]{0,16}$/i.test(value) &&
        !/^[大中小\s[\]|a+-]{0,20}$/i.test(value)
      ) {
        return null;
      }
      counters++;
      continue;
    }
    if (!value) {
      valueless++;
      continue;
    }
    const field = readValue(name, value, folded.slice(from, to), word);
    if (!field) return null;
    fields.push(...field);
  }
  if (!fields.length && !counters && !valueless) return null;
  return { line, fields, empty: !fields.length };
}

function nameOf(label: RegExpMatchArray): FieldName {
  const group = LABELS.findIndex((_, index) => label[index + 1] !== undefined);
  return LABELS[group]?.[0] ?? 'counter';
}

function readValue(
  name: MetadataField['name'],
  value: string,
  folded: string,
  label: string,
): MetadataField[] | null {
  const from = `label:${label}`;
  if (name === 'published' || name === 'modified') {
    const date = readDate(folded);
    if (!date) return null;
    const rest = folded
      .replace(DATE, '')
      .replace(ENGLISH_DATE, '')
      .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, '');
    const by = /^[\s,]*by\s+(\S.{0,38})$/.exec(rest.trim());
    const fields: MetadataField[] = [{ name, value: date, from }];
    if (by) {
      const author = value.slice(-(by[1]?.length ?? 0));
      fields.push({ name: 'byline', value: author, from: 'label:by' });
    } else if (weighRest(rest) > 12) return null;
    return fields;
  }
  if (value.length > LONGEST_VALUE || /[。！？；!?;]/.test(value)) return null;
  if (/[,，].*[,，]/.test(value) && name !== 'byline' && name !== 'section') return null;
  return [{ name, value, from }];
}

function weighRest(rest: string): number {
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length;
}
