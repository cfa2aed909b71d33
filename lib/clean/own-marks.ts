import type { Span } from '../article';
import type { Line } from './lines';
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
/** Who put a text together, in brackets in the middle of it. Folded. */
const COMPILED =
  /^本文由[^,，。]{2,20}(?:网站?|论坛|平台|社区|公众号)(?:收集)?(?:整理|提供|发布|首发|采编|编辑|原创)$/;
/** `本答案采集自豆-苗-妈-妈`: a name with marks between its characters. Folded. */
const TAKEN =
  /本(?:答案|文|帖|贴|回答|内容)(?:采集|转载|搬运|摘录?|抓取|来源?)(?:自|于)(?:[\u4e00-\u9fff][-·.*_~]){2,8}[\u4e00-\u9fff]/g;
/** A host whose dot is a word. Folded. */
const HOST = String.raw`(?<![a-z0-9@.-])[a-z0-9](?:[-_ ]?[a-z0-9]){1,30}\s?(?:点|\sdot\s)\s?(?:com|net|org|cn|cc|vip|top|xyz|example)(?![a-z])`;
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
/** What any of them has in it. Folded. */
const MAY =
  /[（(【[〔]|版权所有|独家|原创|首发|自(?:[\u4e00-\u9fff][-·.*_~]){2}|点\s?[a-z]{2}| dot /;

/** What a page's own site is called: labels of its host, names behind its titles. Folded, letters only. */
export interface OwnNames {
  labels: readonly string[];
  names: readonly string[];
}

export function ownNames({ url, titles, title }: PageContext): OwnNames {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
  const whole = host.split('.').map((label) => label.replace(/-/g, ''));
  const labels = [...whole, ...host.split(/[.-]/)].filter(
    (label) => label.length >= SHORTEST_LABEL && !EVERYWHERE.test(label),
  );
  const names = titles.flatMap(({ view }, index) =>
    (title.siteNames.get(index) ?? []).map(({ start, end }) =>
      lettersOf(view.folded.slice(start, end)),
    ),
  );
  return { labels, names: names.filter((name) => name.length >= SHORTEST_NAME) };
}

/** What a site put into its text to find copies of it. Nobody says it, but for hosts whose dot is a word. Offsets of the line. */
export function findOwnMarks(line: Line, { labels, names }: OwnNames): Span[] {
  const { text, folded } = line;
  if (!MAY.test(folded)) return [];
  const found: Span[] = [];
  const add = (index: number, mark: string) =>
    found.push({ start: index, end: index + mark.length });
  for (const { 0: aside, index } of folded.matchAll(ASIDE)) {
    if (aside.length === folded.trim().length) continue;
    const said = aside.slice(1, -1);
    const letters = lettersOf(said);
    const isOwn =
      labels.some((label) => says(said, label)) || names.some((name) => letters.includes(name));
    if ((isOwn && CLAIMS.test(said)) || COMPILED.test(said)) add(index, aside);
  }
  for (const label of labels) {
    if (!folded.includes(label)) continue;
    const signed = new RegExp(
      `(?<=^|[。！!？?，,])[\\u4e00-\\u9fff]{2,8}[-—·]?${label}(?:版权所有|独家|原创|首发)(?=$|[。，,]|[\\u4e00-\\u9fff])`,
      'g',
    );
    for (const { 0: mark, index } of folded.matchAll(signed)) add(index, mark);
  }
  for (const pattern of [TAKEN, GO_ON, TAILED])
    for (const { 0: mark, index } of folded.matchAll(pattern)) add(index, mark);
  return found.filter(
    ({ start, end }) =>
      end - start < text.length &&
      (lieOf({ start, end }, line.quotations) !== 'within' ||
        folded.slice(start, end).search(TAILED) >= 0),
  );
}

function says(said: string, label: string): boolean {
  const at = said.indexOf(label);
  return at >= 0 && !/[a-z0-9]/.test(`${said[at - 1] ?? ''}${said[at + label.length] ?? ''}`);
}
