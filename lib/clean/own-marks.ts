import type { Span } from '../article';
import type { Line } from './lines';
import { hostOfPage } from './page-host';
import { lieOf } from './quotations';
import type { PageContext } from './rule';
import { lettersOf } from './site-names';

/** Labels of hosts that name no site. */
const EVERYWHERE =
  /^(?:www|m|wap|com|net|org|gov|edu|co|cn|tw|hk|jp|example|blog|news|forum|bbs|shop|site|online|press|times|daily|info)$/;
const SHORTEST_LABEL = 4;
const SHORTEST_NAME = 3;

/** Longer remarks say something of their own. */
const ASIDE = /[（(【[〔][^（()）【】[\]〔〕]{4,48}[)）】\]〕]/g;
/** What a site says of what it shows. Folded. */
const CLAIMS =
  /原创|出品|盗文|必究|首发|版权|转载|采编|独家|整理|案例见|全文|read (?:the )?(?:full|rest|more)|full (?:post|story|article)|more (?:at|on)|first (?:appeared|posted|published)|originally/;
/** What a site says against its copies: by itself, `（山谷晚报独家）` tells whose a picture is. Folded. */
const AGAINST_COPIES = /盗文|必究|版权所有|(?:禁止|请勿|不得|严禁)转载|转载(?:请|须|需|必)/;
/** Who put a text together, in brackets in the middle of it. Folded. */
const COMPILED =
  /^本文由[^,，。]{2,20}(?:网站?|论坛|平台|社区|公众号)(?:收集)?(?:整理|提供|发布|首发|采编|编辑|原创)$/;
/** `本答案采集自豆-苗-妈-妈`: a name with marks between its characters. Folded. */
const TAKEN =
  /本(?:答案|文|帖|贴|回答|内容)(?:采集|转载|搬运|摘录?|抓取|来源?)(?:自|于)(?:[\u4e00-\u9fff][-·.*_~]){2,8}[\u4e00-\u9fff]/g;
/** A host whose dot is a word; `10点VIP` is an hour. Folded. */
const HOST = String.raw`(?<![a-z0-9@.-])[a-z0-9](?:[-_ ]?[a-z0-9]){1,30}(?:(?<=[a-z])\s?(?:点|\sdot\s)\s?(?:com|net|org|cn|cc|vip|top|xyz|example)|(?<=[a-z]\d{1,6})\s?(?:点|\sdot\s)\s?(?:com|net|org|cn|xyz|example))(?![a-z])`;
/** Sends readers there. Folded. */
const GO_ON = new RegExp(
  `(?:全文|更多|完整版?|下文|后续|连载)(?:内容|章节)?请?(?:至|到|去|上|看|见|访问)[^,，。!！?？]{0,16}?[（(]?${HOST}[)）]?(?:观看|阅读|查看|浏览|继续)?`,
  'g',
);
/** What reading sites say behind it. Folded. */
const TAILED = new RegExp(
  `${HOST}(?:手机|电脑|同步|更新|首发|阅读|免费|最[新快]|无弹窗|观看|看书){1,4}`,
  'g',
);
/** What any mark without brackets has in it. Folded. */
const UNBRACKETED = /版权所有|独家|原创|首发|自(?:[\u4e00-\u9fff][-·.*_~]){2}|点\s?[a-z]{2}| dot /;

/** What a page's own site is called: labels of its host, names behind its titles. Folded, letters only. */
export interface OwnNames {
  /** Whether anything on the page claims it, and whether anything stands there without brackets. */
  claims: boolean;
  marks: boolean;
  labels: readonly string[];
  names: readonly string[];
}

export function ownNames({ url, titles, title, folded }: PageContext): OwnNames {
  const claims = CLAIMS.test(folded) || folded.includes('本文由');
  const marks = UNBRACKETED.test(folded);
  if (!claims && !marks) return { claims, marks, labels: [], names: [] };
  const host = hostOfPage(url);
  const whole = host.split('.').map((label) => label.replace(/-/g, ''));
  const labels = [...whole, ...host.split(/[.-]/)].filter(
    (label) => label.length >= SHORTEST_LABEL && !EVERYWHERE.test(label),
  );
  const names = titles.flatMap(({ view }, index) =>
    (title.siteNames.get(index) ?? []).map(({ start, end }) =>
      lettersOf(view.folded.slice(start, end)),
    ),
  );
  return {
    claims,
    marks,
    labels,
    names: names.filter((name) => name.length >= SHORTEST_NAME),
  };
}

/** What a site put into its text to find copies of it. Nobody says it, but for hosts whose dot is a word. Offsets of the line. */
export function findOwnMarks(line: Line, own: OwnNames): Span[] {
  if (!own.claims && !own.marks) return [];
  const { text, folded, quotations } = line;
  const found = [
    ...(own.claims ? asidesIn(folded, own) : []),
    ...(own.marks && UNBRACKETED.test(folded) ? marksIn(folded, own) : []),
  ];
  return found.filter(
    (span) =>
      span.end - span.start < text.length &&
      (lieOf(span, quotations) !== 'within' ||
        folded.slice(span.start, span.end).search(TAILED) >= 0),
  );
}

function asidesIn(folded: string, { labels, names }: OwnNames): Span[] {
  const found: Span[] = [];
  const isOwn = (said: string) =>
    labels.some((label) => says(said, label)) ||
    (AGAINST_COPIES.test(said) && names.some((name) => lettersOf(said).includes(name)));
  for (const { 0: aside, index } of folded.matchAll(ASIDE)) {
    if (aside.length === folded.trim().length) continue;
    const said = aside.slice(1, -1);
    if ((CLAIMS.test(said) && isOwn(said)) || COMPILED.test(said))
      found.push({ start: index, end: index + aside.length });
  }
  return found;
}

function marksIn(folded: string, { labels }: OwnNames): Span[] {
  const signed = labels
    .filter((label) => folded.includes(label))
    .map(
      (label) =>
        new RegExp(
          `(?<=^|[。！!？?，,])[\\u4e00-\\u9fff]{2,8}[-—·]?${label}(?:版权所有|独家|原创|首发)(?=$|[。，,]|[\\u4e00-\\u9fff])`,
          'g',
        ),
    );
  return [...signed, TAKEN, GO_ON, TAILED].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ 0: mark, index }) => ({
      start: index,
      end: index + mark.length,
    })),
  );
}

function says(said: string, label: string): boolean {
  const at = said.indexOf(label);
  return at >= 0 && !/[a-z0-9]/.test(`${said[at - 1] ?? ''}${said[at + label.length] ?? ''}`);
}
