import { findSheetMarks, isSharedFile, isSheetMark } from '../document-marks';
import type { Line } from '../lines';
import { findPageNumbers } from '../page-numbers';
import { defineRule, type PageContext } from '../rule';
import { findLines } from '../whole-lines';

const SHARED =
  /^(?:文档编号\P{L}*[\da-z]|资源id|下载积分|上传(?:人|者|时间)\s?[:：]|所需积分|文档(?:大小|格式|页数)|还剩\d*页未读|继续阅读(?:剩余)?|(?:点击)?(?:下载|查看)(?:全文|原文档|更多)(?:内容|文档|评论|图片|文章)?\P{L}*$|(?:本文)?由.{0,12}会员.{0,8}分享|可在线阅读|.{0,40}_第\d+页$|(?:展开|阅读|查看|显示)(?:全文|余下|剩余|全部)(?:内容|章节|文档|正文|评论)?[^\p{L}]*(?:\d|$)|余下全文|剩余\d+%?(?:内容|未读)|开通vip|登录后(?:查看|阅读|下载)|(?:本文)?(?:阅读)?已结束|\.{3,}文档\.{3,})/u;
const ANYWHERE =
  /^(?:以上|上述)(?:就是|便是|内容|是).{0,60}(?:内容|介绍|知识|解答).{0,40}(?:希望|请|更多)|^(?:希望)?(?:以上|本文)(?:的?(?:所有|全部|这些)?(?:内容|介绍|回答|解答|知识|文章|信息|分享|资料|[^。,]{0,6}的(?:介绍|解答|内容)))?(?:能够?|可以|都|会)?(?:对(?:你|您|大家)).{0,6}(?:有所)?帮助.{0,30}(?:关注|收藏|$)|由会员.{0,6}分享,可在线阅读|更多相关.{0,30}请在.{0,10}上?搜索|还剩\s?\d+\s?页未读|珍藏版.{0,20}请在/;

/** `本站内容均来自用户上传，若侵犯了您的权益，请发信告知`: whose the documents are. */
const UPLOADED =
  /^\P{L}*(?:免责)?(?:声明)?\P{L}*本[站网](?:所有|全部|的)?(?:内容|资料|文档|文件|文章|资源|图文)[^。他她]{0,4}(?:来自|来源于|由|系|为)[^。他她]{0,2}(?:用户|会员|网友)[^。他她]{0,10}(?:上传|分享|提供|投稿|发布)[^他她]{0,30}(?:侵|权益|版权)[^他她]{0,40}$/u;

/** `本词条由会员“某某”上传，下载全文需3积分`. */
const PRICED =
  /^\P{L}*(?:本|此)(?:词条|文档|文章|资料|图片|内容|课件)由(?:会员|用户|网友)[^,。他她]{1,20}(?:上传|分享|提供)[,。;]\s?下载[^,。他她]{0,6}需[\d零一二三四五六七八九十]{1,4}(?:个)?(?:积分|下载券|金币|元)\P{L}*$/u;

export const documentShare = defineRule({
  id: 'document-share',
  kind: 'E9',
  reason: {
    en: 'belongs to a document-sharing site, not to the document',
    'zh-Hans': '属于文档分享网站，不属于文档',
    'zh-Hant': '屬於文件分享網站，不屬於文件',
  },
  where: ['body'],
  confidence: 0.9,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      '文档编号:883120',
      '还剩12页未读,继续阅读',
      '【声明】本站内容均来自用户上传，若侵犯了您的权益，请发信告知，我们将在七个工作日内撤下。',
      '本词条由会员“江边旧客”上传，下载全文需3积分',
      '《护坡施工要点》由会员分享,可在线阅读,更多相关请在某某网上搜索。',
    ],
    prose: [
      '文档编号：用铅笔写在右上角',
      '上传时间为三小时',
      '本词条由会员大会上的老人们念过，下载的人都说有用。',
      '本站内容均由用户上传，他每天要看两千条，谁的权益也不敢侵犯。',
      '本站资料由会员分享，冬天的水位最全。',
      '上传人数在傍晚达到高峰。',
      '继续阅读之前,请准备一支铅笔。',
    ],
  },
  prepare: (page: PageContext): Document => ({
    isFile: isSharedFile(page),
    numbers: new Set(findPageNumbers(page.lines)),
    mayBeShared:
      /文档|资源id|下载|上传|积分|未读|全文|剩余|余下|展开|全部|vip|登录|分享|阅读|更多|查看|结束|_第|帮助|希望|以上|上述|珍藏/.test(
        page.folded,
      ),
  }),
  find: (unit, page, prepared) => {
    const { isFile, numbers, mayBeShared } = prepared as Document;
    if (!mayBeShared && !numbers.size && !isFile) return [];
    const found = findLines(unit, page, (line) => {
      if (numbers.has(line) || (isFile && isSheetMark(line, page.url))) return 0.9;
      return mayBeShared ? confidenceOf(line) : 0;
    });
    if (!isFile || /^t[dh]$/.test(unit.kind)) return found;
    for (const line of page.linesOf(unit)) {
      for (const { start, end } of findSheetMarks(line))
        found.push(unit.view.toSource(line.start + start, line.start + end));
    }
    return found;
  },
});

/** What a page has of a document that was cut into sheets and shared. */
interface Document {
  /** It was shared as a file. */
  isFile: boolean;
  /** Lines with nothing but the number of a sheet. */
  numbers: ReadonlySet<Line>;
  mayBeShared: boolean;
}

function confidenceOf({ folded, weight, text }: Line): number {
  if (weight > 80) return 0;
  if (ANYWHERE.test(folded) || UPLOADED.test(folded) || PRICED.test(folded)) return 0.92;
  if (!SHARED.test(folded) || weight > 30 || /[。！？]$/.test(text)) return 0;
  return 0.9;
}
