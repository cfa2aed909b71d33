import type { MetadataField } from '../article';
import { DATE, ENGLISH_DATE, readDate } from './date-lines';
import { fold } from './fold';
import type { Line } from './lines';
import { readRow } from './page-rows';
import { findWords, TRADES } from './vocabulary';
import { linkShare } from './whole-lines';

/** A line of the body that holds metadata and nothing else, with what it says. */
export interface MetadataLine {
  line: Line;
  fields: MetadataField[];
  /** Labels without a value, and counters. */
  empty: boolean;
  /** Several counters beside a field: a page's own wherever it stands. */
  isRow?: boolean;
  /** One label and nothing else: its value may stand on the next line. */
  awaits?: Awaited;
  /** Where in the line it begins, if not at its start: a credit in brackets behind the last sentence. */
  from?: number;
}

/** `record`: where an office files a document; `counter`: readers, sizes of letters. Neither is kept. */
type FieldName = MetadataField['name'] | 'counter' | 'record';

interface Awaited {
  name: FieldName;
  label: string;
}

/** Labels in folded form. A label that is also a common word needs its colon. */
const LABELS: [FieldName, string][] = [
  [
    'published',
    '(?:文章)?(?:发布|发表|发文|发稿|刊发|公开|成文|上传|添加|录入|投稿)(?:日期|时间)|发[布表]于|日期|时间|published(?: on| date)?|posted(?: on)?|date(?: published)?|公开日|投稿日|揭载日|게시일|등록일|입력|được viết ngày|ngày đăng|đăng (?:ngày|lúc)|diterbitkan|dipublikasikan|yayın(?:lanma)? tarihi|eklenme tarihi|опубликовано|дата публикации',
  ],
  [
    'modified',
    '(?:最后)?(?:更新|修改)(?:日期|时间|于)?|(?:(?:this )?page (?:was )?)?last (?:updated|modified|reviewed|edited|revised|changed)(?: on)?|updated(?: on| at)?|(?:最终)?更新日|수정|cập nhật|diperbarui|güncelleme(?: tarihi)?|обновлено',
  ],
  [
    'source',
    '(?:信息|文章|新闻|稿件|内容|本文|资料)?来源(?:于)?|稿源|发布机构|发文机[关构]|(?:文章)?出处|转载自|转自|source|出典|출처|kaynak|quelle|fuente|fonte|sumber|nguồn(?: tin)?|источник|منبع|المصدر|ที่มา',
  ],
  [
    'byline',
    '(?:本文|文章)?作者|提问者|撰文|撰稿|记者|(?:本报|本网|特约)?通讯员|供稿|文字|发布者|发布人|author|(?:written|posted|published) by|by|著者|글쓴이|기자|viết bởi|người đăng|tác giả|oleh|penulis|ditulis oleh|yazan|yazar|автор',
  ],
  [
    'editor',
    '(?:责任|本期|网络|值班|文字)?编辑|文章录入|责编|编审|编校|审核|审校|校对|初审|复审|终审|监制|摄影|摄像|供图|美编|拟稿|核稿|edited by|editor|编集|(?:page|content) owner|(?:page )?maintained by',
  ],
  [
    'section',
    '(?:所属)?(?:栏目|分类|频道)|filed under|posted in|category|categories|カテゴリー?|chuyên mục|danh mục|kategori|рубрика',
  ],
  [
    'record',
    '索引号|发文字号|文号|主题(?:分类|词)|体裁分类|信息分类|公开(?:方式|范围|形式|目录|责任部门)|有效性|效力状态|(?:ページ|记事|文书)番号',
  ],
  [
    'counter',
    '点击(?:数|量|次数|率)?|浏览(?:数|量|次数)?|阅读(?:数|量|次数)?|访问(?:数|量|次数)?|已读|人气|热度|评论(?:数)?|点赞(?:数)?|收藏(?:数)?|悬赏(?:分|金币|(?=\\s{0,2}:?\\s{0,2}\\d{1,5}\\s?(?:金币|分)))|转发(?:数)?|views?|hits|comments?|shares?|reads?|阅[览覧]回?数|조회수?|추천수?|lượt (?:đọc|xem)|dilihat|dibaca|okunma(?: sayısı)?|görüntülenme|просмотров|просмотры|字数|字号|字体',
  ],
];

const LABEL_PATTERN = `(?<=^|[\\s|｜/\\[(【·,;])(?:${LABELS.map(([, words]) => `(${words})`).join('|')})(\\s{0,3}[:]\\s{0,3}|\\s{1,3}(?=\\d)|(?=\\d{4}\\s{0,2}[-/.年])|\\s{1,3}(?=[a-z]{3,9} \\d)|(?=\\(\\d{1,7}\\))|$)`;
const LABEL = new RegExp(LABEL_PATTERN, 'g');
/** The first of a line stands where its first letter does. */
const FIRST_LABEL = new RegExp(LABEL_PATTERN, 'y');

const LONGEST_VALUE = 40;
const LONGEST_LINE = 220;
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
  稿源: 'source',
};

/** `原创 阿拙 慢慢吃饭`: the author and the account, as a mirror of an account shows them. */
const ORIGINAL =
  /^原[创創][\s:：]+([^\s。，]{1,12})(?:\s+([^\s。，]{1,20}))?(?:\s+(?:今天|昨天|前天|刚刚|\d[\d:/.年月日天小时分钟周前-]{1,12}))?$/;

/** Cells and headings say what they say. */
const NO_ROW = /^(?:td|th|h[1-6])$/;

/** `2023-03-17 来源：院办 责任编辑：魏`: the day in front of the labels. */
const LEADING_DATE = new RegExp(String.raw`^\s*(?:${DATE.source})[\s|｜]{1,4}(?=\p{L})`, 'u');

/** Reads a line that consists of labels with their values; null where it is anything else. */
export function readMetadataLine(line: Line): MetadataLine | null {
  const { folded, text } = line;
  if (text.length > LONGEST_LINE || line.unit.block?.kind === 'pre') return null;
  if (line.edge !== null && text.length <= 40 && BARE_BYLINE.test(folded)) {
    const value = text.replace(/^[\s(（【[]+|[\s)）】\]]+$/g, '');
    return { line, fields: [{ name: 'byline', value, from: 'label:记者' }], empty: false };
  }
  const parts = line.edge === 'head' ? readParts(line) : null;
  if (parts) return { line, fields: parts, empty: !parts.length };
  const credit = line.edge && text.length <= 30 ? CREDIT.exec(folded) : null;
  if (credit) {
    const [, label = '', name = ''] = credit;
    const value = text.slice(text.length - name.length).replace(/[\s)）】]+$/, '');
    const field = { name: CREDITED[label] ?? ('editor' as const), value, from: `label:${label}` };
    return { line, fields: [field], empty: false };
  }
  const original = line.edge === 'head' && ORIGINAL.exec(text);
  if (original) {
    const [, value = '', source] = original;
    const fields: MetadataField[] = [{ name: 'byline', value, from: 'label:原创' }];
    if (source) fields.push({ name: 'source', value: source, from: 'label:原创' });
    return { line, fields, empty: false };
  }
  const row = line.edge === 'head' && !NO_ROW.test(line.unit.kind) ? readRow(folded, text) : null;
  if (row) return { line, fields: row, empty: !row.length };
  const foreign = line.edge && readForeignByline(line);
  if (foreign) return { line, fields: [foreign], empty: false };
  const day = line.edge === 'head' ? (LEADING_DATE.exec(folded)?.[0] ?? '') : '';
  FIRST_LABEL.lastIndex = day.length || Math.max(0, folded.search(/[\p{L}\p{N}]/u));
  if (!FIRST_LABEL.test(folded)) return null;
  const labels = [...folded.matchAll(LABEL)];
  const [first] = labels;
  if (!first) return null;
  // `时间` alone heads what an invitation says, `摄影` who made a film; among other labels they are the page's.
  if (labels.length === 1 && /^(?:时间|摄影|摄像|美编)/.test(first[0])) return null;
  const fields: MetadataField[] = [];
  const published = day && readDate(day);
  if (published) fields.push({ name: 'published', value: published, from: 'row' });
  let counters = 0;
  let valueless = 0;
  let awaits: Awaited | undefined;
  for (const [number, label] of labels.entries()) {
    const name = nameOf(label);
    const from = label.index + label[0].length;
    const to = labels[number + 1]?.index ?? folded.length;
    const raw = text.slice(from, to);
    const value = raw.replace(/^[\s:：]+|[\s|｜/·,，;；、[(（【\]】）)]+$/g, '');
    const word = label[0].replace(/[\s:]+$/g, '');
    if (!value && labels.length === 1) awaits = { name, label: word };
    if (name === 'counter') {
      if (
        !/^[\d\s,.万千次人条km+()wlra-]{0,16}(?:金币|kali|lần|kez|раз)?$/i.test(value) &&
        !/^[大中小\s[\]【】|a+-]{0,20}(?:(?:打印|关闭|收藏|分享)(?:本页|窗口)?\s?){0,4}$/i.test(
          fold(value),
        )
      ) {
        return null;
      }
      counters++;
      continue;
    }
    if (name === 'record') {
      if (value.length > LONGEST_VALUE || /[。！？；]/.test(value)) return null;
      counters++;
      continue;
    }
    if (!value) {
      valueless++;
      continue;
    }
    const field = readValue(name, value, folded.slice(from, to), word);
    if (!field) return null;
    if (!field.length) valueless++;
    fields.push(...field);
  }
  if (!fields.length && !counters && !valueless) return null;
  const isRow = fields.length > 0 && counters > 1;
  return { line, fields, empty: !fields.length, isRow, ...(awaits && { awaits }) };
}

const COUNT =
  /^(?:跟着做|食谱|粉丝|阅读|浏览|点击|访问|评论|点赞|收藏|转发)(?:量|数|次数)?\s?[:：]?\s?[\d.,]+\s?万?\s?次?$/;

const POSTED = /^发[表布]于\s?[\d\s:/.年月日-]+$/;

/** `文/林远　　阅读 5.1万　　一键咨询`: credits, counters and buttons with wide gaps between them, and a credit among them. */
function readParts({ text, folded }: Line): MetadataField[] | null {
  const parts = [...text.matchAll(/[^\s|｜・·]+(?:\s[^\s|｜・·]+)*/g)];
  if (parts.length < 2 || text.length > LONGEST_LINE) return null;
  const fields: MetadataField[] = [];
  for (const { 0: part, index } of parts) {
    const own = folded.slice(index, index + part.length);
    const [, label = '', name = ''] = CREDIT.exec(own) ?? [];
    if (name) {
      const value = part.slice(part.length - name.length);
      fields.push({ name: CREDITED[label] ?? 'editor', value, from: `label:${label}` });
    } else if (POSTED.test(own)) {
      const value = readDate(own);
      if (!value) return null;
      fields.push({ name: 'published', value, from: 'label:发表于' });
    } else if (
      !COUNT.test(own) &&
      !findWords(own).some(({ start, end }) => end - start === own.length)
    ) {
      return null;
    }
  }
  return fields;
}

/** Who wrote it, in languages whose dates and counters are not read: `نویسنده: … | …`, `ผู้เขียน: …`, `Penulis: …`. */
const FOREIGN_BYLINE =
  /^(?:نویسنده|نوشتهٔ?|كتبت?|بقلم|ผู้เขียน|โดย|penulis|oleh|tác giả|đăng bởi|автор|autor|기자명|bài(?: và|,| -) ảnh|texte? (?:und|&|et) (?:fotos?|photos?|bilder)|texto [ye&] fotos?|testo e foto|(?:words|story|text) (?:and|&) (?:photos?|pictures|photography)(?: by)?|текст и фото|haber(?: ve |-| - )fotoğraf(?:lar)?|teks dan foto|متن و عکس|نص وصور|文[・·/と]写真|글[·/] ?사진|เรื่อง(?:และ|\/)ภาพ)\s?[:：=]\s?(.{1,40})$/;
const KOREAN_BYLINE = /^([가-힣]{2,4}) ?기자(?:\s+\S{3,40}@\S{3,40})?(?:\s*다른 ?기사 ?보기)?$/;

/** A line of such a byline and, apart from it, short parts with a number each; or a reporter's line of a Korean paper. */
function readForeignByline({ text, folded }: Line): MetadataField | null {
  const korean = KOREAN_BYLINE.exec(text)?.[1];
  if (korean) return { name: 'byline', value: korean, from: 'label:기자' };
  let value: string | undefined;
  const parts = folded.split(/\s?[|｜•·]\s?|\s[—–-]\s/);
  for (const part of parts) {
    const own = FOREIGN_BYLINE.exec(part)?.[1];
    if (own) {
      const at = folded.indexOf(part) + part.length - own.length;
      value ??= text.slice(at, at + own.length);
    } else if (part.length > LONGEST_VALUE || !/\p{N}/u.test(part)) return null;
  }
  return value ? { name: 'byline', value, from: 'label:by' } : null;
}

const CREDIT_BEHIND =
  /[(（【[]\s?(责任编辑|责编|文字编辑|编辑|编校|审核|作者|来源|稿源)\s?[:：/]\s?([^()（）【】[\]。，]{1,20})[)）】\]]\s*$/;

/** `……每一户人家。（罗启明 通讯员 田甜）`: who reported it. */
const REPORTERS_BEHIND =
  /[(（]((?:[\u4e00-\u9fff·]{2,4}[\s、，]{1,2}){0,3}(?:(?:本报|本网|本台|特约|实习|见习)?(?:记者|通讯员)[\s:：]{1,2}[\u4e00-\u9fff·]{2,4}[\s、，]{0,2}(?:[\u4e00-\u9fff·]{2,4}[\s、，]{1,2}){0,3}){1,3}(?:[\u4e00-\u9fff·]{2,4})?)[)）]\s*$/;

/** `……每一户人家。（责任编辑：林晓）`: a credit behind a sentence of the article. */
export function readCreditBehind(line: Line): MetadataLine | null {
  const reporters = REPORTERS_BEHIND.exec(line.folded);
  if (reporters && /[。！？!?”’」』…]\s*$/.test(line.text.slice(0, reporters.index))) {
    const from = reporters.index;
    const value = line.text.slice(from + 1, from + 1 + (reporters[1]?.length ?? 0)).trim();
    return { line, fields: [{ name: 'byline', value, from: 'label:记者' }], empty: false, from };
  }
  const credit = CREDIT_BEHIND.exec(line.text);
  const [, label = '', value = ''] = credit ?? [];
  if (!credit || !/[。！？!?”’」』…]\s*$/.test(line.text.slice(0, credit.index))) return null;
  const name = CREDITED[label] ?? 'editor';
  return {
    line,
    fields: [{ name, value: value.trim(), from: `label:${label}` }],
    empty: false,
    from: credit.index,
  };
}

/** Names on a line of their own: two to four characters each, or a few words in letters. */
const NAMES =
  /^[\u4e00-\u9fff·]{2,4}(?:[\s、,]{1,3}[\u4e00-\u9fff·]{2,4}){0,4}$|^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u;
/** What offices, papers and sites are called; at the foot such a line signs the text. */
const ORGANISATION =
  /[局处会部院社校厅委办队团所司网报台刊府]$|日报|新闻|\b(?:news|times|press|post|office|agency|herald)\b/;
const LINKED = 0.5;

/**
 * The fields of a label whose value stands on the line behind it. `[]`: the line may be its value,
 * but nothing says so for sure, or it is nothing to keep (a number of readers, a file number).
 * `null`: the line is something else.
 */
export function readNextLine(
  { line, awaits: { name, label } }: MetadataLine & { awaits: Awaited },
  next: Line,
): MetadataField[] | null {
  const { text, folded, edge, unit } = next;
  if (text.length > LONGEST_VALUE || next.prose || /^h[1-6]$/.test(unit.kind)) return null;
  if (name === 'published' || name === 'modified') return readValue(name, text, folded, label);
  if (name === 'counter') return /^[\d,.]+\s?[万k]?\s?[次人条]?$/.test(folded) ? [] : null;
  const isOther = next.hits.some(({ start, word }) => !start && !TRADES.has(word.category));
  if (!/\p{L}{2}/u.test(text) || isOther) return null;
  if (name === 'record') return edge === 'head' ? [] : null;
  const isPerson = name === 'byline' || name === 'editor';
  const isSure =
    (unit === line.unit && linkShare(next) > LINKED) ||
    (isPerson
      ? NAMES.test(text) && !(edge === 'tail' && ORGANISATION.test(folded))
      : edge === 'head' && ORGANISATION.test(folded) && !/[:：。]/.test(text));
  if (isSure) return [{ name, value: text, from: `label:${label}` }];
  return edge === 'head' ? [] : null;
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
    if (!date) return /^\d{4}\s?[年./-]\s?\d{1,2}\s?月?$/.test(value) ? [] : null;
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
