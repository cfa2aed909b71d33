import type { Span } from '../article';
import type { Line } from './lines';
import { hostOfPage } from './page-host';
import { lieOf } from './quotations';
import type { PageContext } from './rule';
import { FILE_ENDING } from './title-parts';

/** What the sites of documents write on each sheet; one of them says little. Folded, without spaces. */
const WORDS =
  /精品(?:文档|资料|范文|教育)|精选(?:公文|范文|文档|资料)|(?:公文|工作)范文|竭诚为您服务|(?:优秀|优质|学习|教育|培训)资料|仅供(?:内部|个人|学习|交流|参考)+(?:使用)?|内部交流|(?:用完|阅后|24小时内)请?(?:删|自行删除)|欢迎(?:阅读)?下载|值得(?:下载|收藏)|可(?:自由|自行|直接|任意)(?:复制|修改|编辑)|word(?:文档|版)|可编辑|预览水印|资料收集|下载后可|网友(?:整理|上传)|文档(?:均)?来自|助您[^,。]{1,4}/g;
const FEWEST = 2;
/** Longer lines have more to say. */
const LONGEST = 32;
const SHORTEST_HOST = 5;

/** The same between two clauses, with nothing but the end of one in front. Folded. */
const BETWEEN =
  /(?<=[。；;!！?？]|^)(?:欢 ?迎 ?下 ?载(?!使用|安装|填写|本|我|后)|精品(?:文档|资料|范文),?(?:助您[^,。]{1,2}|值得下载|欢迎下载|仅供参考)|[(【](?:剩余|余下|其余|后续)(?:页|内容|部分|章节)[^)】他她]{0,4}(?:购买|付费|下载|开通|登录)[^)】]{0,10}[)】])|(?<=[,，。；;])(?:word ?(?:文档|版)可(?:自由|自行|直接|任意)(?:复制|修改|编辑)+(?:页眉|页脚|内容|格式|文字)?|[\u4e00-\u9fff]{0,4}网友(?:整理|上传|分享)(?=[\u4e00-\u9fff])(?![的了出过成一这那好]))|(?<=[,，。；;])[(【](?:剩余|余下|其余|后续)(?:页|内容|部分|章节)[^)】他她]{0,4}(?:购买|付费|下载|开通|登录)[^)】]{0,10}[)】]/g;
const MAY_BE = /下 ?载|精品|word|网友|剩余|余下|其余|后续/;

/** Whether a page gives a document that was shared as a file. */
export function isSharedFile({ titles }: Pick<PageContext, 'titles'>): boolean {
  return titles.some(({ view }) => FILE_ENDING.test(view.text));
}

/** Whether a line of a shared file is what its site writes on each sheet. */
export function isSheetMark({ folded, text, weight, quotations }: Line, url: string): boolean {
  if (weight > LONGEST || quotations.length > 0 || /[。！？他她我]$|[。；;]./.test(text))
    return false;
  const bare = folded.replace(/\s+/g, '');
  const words = new Set(bare.match(WORDS)).size;
  if (words >= FEWEST) return true;
  const host = hostOfPage(url)
    .split('.')
    .find((label) => label.length >= SHORTEST_HOST);
  return words > 0 && host !== undefined && folded.includes(host);
}

/** What such a site put between two clauses of a line. Offsets are those of the line. */
export function findSheetMarks({ folded, quotations }: Line): Span[] {
  if (!MAY_BE.test(folded)) return [];
  return [...folded.matchAll(BETWEEN)]
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
    .filter((span) => lieOf(span, quotations) !== 'within');
}
