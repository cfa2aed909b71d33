import type { Line } from '../lines';
import { isOfBook } from '../notices';
import { defineRule, type PageContext } from '../rule';
import { findLines } from '../whole-lines';

const REGISTERED =
  /icp[备证]|公网安备|网站标识码|网安备|增值电信业务|信息网络传播视听|网络文化经营许可|互联网新闻信息服务许可/;
const IDENTITY =
  /^(?:主办(?:单位)?|承办(?:单位)?|技术支持|版权所有|网站(?:维护|管理|地图)|联系(?:我们|电话|方式)|地址|邮编|电话|传真|投稿|举报(?:电话|邮箱)|违法和不良信息|备案号|powered by|proudly powered|theme by|designed by|copyright|©)\s?[:：©]?/;
/** What no article says of itself. */
const OF_THE_SITE = /^(?:技术支持|网站(?:地图|维护|管理)|备案号|powered by|sitemap)/;
const ENGLISH =
  /^(?:about us|contact us|privacy policy|terms(?: of (?:use|service))?|all rights reserved|site ?map)(?:\s?[|·•/,-]?\s?(?:about us|contact us|privacy policy|terms(?: of (?:use|service))?|advertise|careers|sitemap|home))*$/;

/** Whom a newspaper's readers call. */
const OF_A_PAPER =
  /^(?:广告(?:刊登|投放|热线|咨询|业务|部)|(?:订报|发行|订阅|新闻|报料|爆料)热线)(?:电话)?\s?[:：]?\s?[\d-]{7,16}$/;

/** `您是第 130558 位訪問者` */
const VISITORS =
  /^(?:[您你]是(?:本站)?)?(?:的)?第\s?[\d\s,]{1,16}位(?:访问者|访客|浏览者|客人|来访者)$/;

/** Who runs the site and under which licence. An address in the text is the article's. */
export const siteFooter = defineRule({
  id: 'site-footer',
  kind: 'F6',
  reason: {
    en: 'says who runs the site',
    'zh-Hans': '是网站的主办与备案信息',
    'zh-Hant': '是網站的主辦與備案資訊',
  },
  where: ['body'],
  confidence: 0.95,
  examples: {
    spam: ['主办单位:江城市人民政府办公室 网站标识码:3601000001', '赣ICP备05000000号-1'],
    inContext: ['广告刊登 0500-000-3091'],
    prose: ['公网安备的小图标是一枚盾牌。', '活动的主办单位是市图书馆,承办单位是江边书店。'],
  },
  find: (unit, page) =>
    findLines(unit, page, (line) => {
      const { folded, weight, edge } = line;
      if (weight > 120) return 0;
      // Who tells of such a licence gives no number.
      const isTold = /[。！？]$/.test(line.text) && !/\d{4}/.test(folded);
      if (REGISTERED.test(folded) && (edge || weight <= 60) && !line.prose && !isTold) return 0.96;
      if (edge !== 'tail') return 0;
      if (ENGLISH.test(folded) || OF_A_PAPER.test(folded) || VISITORS.test(folded)) return 0.93;
      if (!IDENTITY.test(folded) || /[。！？]$/.test(line.text)) return 0;
      if (/^(?:版权|copyright|©)/.test(folded) && isOfBook(page.lines)) return 0.5;
      // Who invites to what begins when and where.
      if (/^[主承]办/.test(folded) && announces(line, page)) return 0.5;
      if (
        /^(?:版权所有|主办|承办|技术支持|powered|proudly|theme by|designed|copyright|©|网站|违法|备案)/.test(
          folded,
        )
      )
        return 0.93;
      // `地址` and `电话` alone may be where to apply; with their like around them they are a foot.
      const near = page.lines.slice(Math.max(0, line.index - 2), line.index + 3);
      return near.some(
        (other) =>
          other !== line &&
          other.edge === 'tail' &&
          (REGISTERED.test(other.folded) || OF_THE_SITE.test(other.folded)),
      )
        ? 0.9
        : 0.5;
    }),
});

const EVENT =
  /^(?:(?:活动|比赛|展览|演出|讲座|会议|报名)?(?:时间|地点|对象|方式|电话|内容)|报名|参赛|协办|主讲)\s?[:：]/;
const ANNOUNCED_WITHIN = 8;

/** Lines in front of it say when and where something takes place. */
function announces(line: Line, { lines }: PageContext): boolean {
  return (
    lines
      .slice(Math.max(0, line.index - ANNOUNCED_WITHIN), line.index + ANNOUNCED_WITHIN)
      .filter(({ folded }) => EVENT.test(folded)).length >= 2
  );
}
