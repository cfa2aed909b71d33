import { isAnswerer, isButtonRow } from '../button-rows';
import { coverage } from '../keyword-run';
import type { Line } from '../lines';
import { EDIT_LINK, isFeedback, isOfPage } from '../page-lines';
import { lieOf } from '../quotations';
import { defineRule, type PageContext } from '../rule';
import { speaksOfControls } from '../speaks-of-controls';
import type { Category } from '../vocabulary';
import { isAtEdge } from '../whole-lines';

const FURNITURE: ReadonlySet<Category> = new Set<Category>(['furniture', 'seo_tail', 'control']);
/** Of a line's letters, how many stand in words of a page's controls. */
const COVERED = 0.7;
const LONGEST = 60;
/** `首页 政务公开 办事服务`: the site's own row of sections. */
const NAVIGATION = /^(?:网站)?(?:首页|主页|home)(?:[\s|·/]{1,6}[\p{L}\p{N}]{2,12}){2,12}$/u;

/** `今天是：星期一 多云 设为首页 加入收藏`: the day, the weather and buttons. */
const TODAY =
  /^(?:今天是|现在是|欢迎(?:您|光临|访问){0,2})\s?[:：]?.{0,20}(?:星期|周)[一二三四五六日天].{0,20}(?:设为首页|加入收藏|收藏本[站页])\P{L}*$/u;

/** Heads the contents of a book as often; `novel-watermark.ts` tells by its neighbours. */
const CONTENTS = /^\P{L}*目录\P{L}*$/u;

/** What a forum writes under a picture: `下载 (186.4 KB, 下载次数: 12) 2016-11-27 20:55 上传`. */
const ATTACHMENT =
  /(?:下载(?:附件)?\s?)?\([\d.]{1,8}\s?[kmg]b,\s?下载次数:\s?\d{1,9}\)(?:\s?下载附件)?(?:\s?(?:保存到相册\s?)?\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}\s?上传)?/g;
/** The same where a line each holds its parts. */
const UPLOADED =
  /^\P{L}*(?:\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})?\s?上传|下载附件|保存到相册|设置封面|点击文件名下载附件)\P{L}*$/u;
const HAS_ATTACHMENTS = /下载次数|下载附件|保存到相册/;
/** Who gave a post how many points. */
const RATING = /^评分:?\s?参与人数\s?\d/;

/** `本回答已被折叠助手展开，以下内容来自用户投稿`: what a site of questions says of an answer. */
const ANSWER =
  /^本(?:回答|答案|帖)(?:已)?[被由][^。!?]{0,20}(?:折叠|展开|推荐|收录|采纳|编辑推荐)[^。!?]{0,20}$/;
/** The data of a program, on a page that a kit dressed as an app store: `软件大小：63.4MB`. */
const APP_DATA =
  /^(?:软件|应用|游戏|程序|app)(?:大小|语言|评分|版本|类型|授权|平台|厂商|分类|等级)\s?:/;
const APP_BUTTON =
  /^(?:立即下载|安卓下载|苹果下载|应用介绍|软件介绍|游戏介绍|更新(?:日志|内容)|(?:玩家|网友|用户)评论|相关应用|应用截图|下载地址)$/;
const APP_TITLE = /v\d+(?:\.\d+){1,3}\s?(?:安卓|苹果|官方|最新|手机|免费)?版?$/;
const ENOUGH_APP_DATA = 2;
/** An article on a game or a program gives such data of it. */
const ON_PROGRAMS = /软件|应用|游戏|玩家|程序|\bapp\b|安卓|版本|下载/;

/** Who wrote a post, and what a forum counts of him: `海风 主题 19 帖子 402 注册时间 2012-5-6`. */
const PANEL =
  /^(?:[^\s\d:,。]{1,12}\s{1,3})?(?:(?:主题|帖子|发帖|精华|积分|威望|金币|金钱|铜板|贡献|注册(?:时间)?|最后登录|在线时间|阅读权限|uid|听众|收听|好友|等级|经验|声望|粉丝|回帖)\s?:?\s?\d[\d.,:/-]{0,18}(?:\s?(?:小时|级|枚|点|个))?[\s|·]{0,4}){2,10}$/;

/** What no game counts of its heroes, as stories tell it: `等级 3 经验 120`. */
const OF_A_FORUM = /主题|帖子|发帖|回帖|注册|登录|在线时间|阅读权限|uid|听众|收听|粉丝/;

/** `print 打印`: a word and what it means, as lessons list them. */
const PAIR = /^[a-z][a-z' -]{1,24}\s+[\u4e00-\u9fff]{1,8}$/;
const ENOUGH_PAIRS = 4;

/** `登入/註冊後可看大圖`: what only members of a forum see. */
const FOR_MEMBERS =
  /^(?:\[img\]|\P{L}{0,3})(?:[您你]?(?:还)?(?:需要|必须|请)\s?)?(?:登[录入陆]|注册)(?:[\s/或后,并、|]{1,3}(?:注册|登[录入陆]))?(?:账号|帐号|会员)?(?:之?后|以后)?,?(?:才|即|方|就)?(?:可以?|能)(?:查?看|浏览|下载|阅读|见)(?:或(?:查看|下载))?(?:大图|原图|图片|附件|全文|隐藏内容|高清图?|(?<=下载或查看))(?:[,。]?没有[账帐]号[?？].{0,6})?(?:\[\/img\])?\P{L}*$/u;
/** `本帖内容需回复后可见（已解锁）`: between two sentences, where a forum's script put it. */
const FOR_REPLIES =
  /(?<=^|[。!?;”」)\]…])\s{0,2}[[【(*-]{0,3}\s?(?:游客,?(?:如果)?[您你]?(?:如果)?要查看本帖(?:的)?隐藏(?:的)?内容,?请先?(?:回复|回帖)|(?:本|此|该|以下|下面|这里)(?:帖|贴|楼|段|处|部分)?(?:的|是)?(?:隐藏|加密)?(?:的)?(?:内容|部分|资源|图片|附件|链接)(?:被隐藏,?)?(?:需要?|须|必须|请|仅|只有|要)(?:先)?(?:回复|回帖|跟帖|顶帖)(?:本帖|主题)?(?:之后|以后|后|才|方|即)+(?:可以?|能)?(?:可?见|看到?|查看|浏览|显示))(?:[([【][^)\]】]{1,8}[)\]】])?\s?[\]】)*-]{0,3}/g;
/** `回上一頁｜TOP` */
const BACK_AND_TOP =
  /^\P{L}*(?:回|返回)?(?:上一?|前)[页层]\P{L}{1,6}(?:page ?)?top\P{L}*$|^\P{L}*back\P{L}{2,6}(?:page )?top\P{L}*$/u;
/** Fewer headings may be of a text that is about such links. */
const ENOUGH_EDITS = 2;

/** What a page is. */
interface Kind {
  /** Its headings have links by which they are edited. */
  hasEdits: boolean;
  /** A forum's, with files under its posts. */
  hasAttachments: boolean;
  /** Somewhere a forum keeps something from those who have not answered. */
  asksForReplies: boolean;
  /** A kit dressed it as an app store. */
  isDressed: boolean;
  /** It lists words with their meaning. */
  isGlossary: boolean;
}

/** Names of other sites behind the label of their list. */
const FRIENDS = /^(?:友情|友好|相关)(?:链接|网站|站点)[:：]/;

/** Print, close, share, back to top, friend links: lines made of a page's own controls. */
export const pageControl = defineRule({
  id: 'page-control',
  kind: 'F5',
  reason: {
    en: 'belongs to the page, not to the article',
    'zh-Hans': '是网页上的按钮或栏目，不属于文章',
    'zh-Hant': '是網頁上的按鈕或欄目，不屬於文章',
  },
  where: ['body'],
  confidence: 0.95,
  examples: {
    spam: [
      '下载 (186.4 KB, 下载次数: 12) 2016-11-27 20:55 上传',
      '本帖隐藏的内容需要回复才可以浏览',
      '【以下内容需回复后可见（已解锁）】',
      '游客，如果您要查看本帖隐藏内容请回复',
      '海风 主题 19 帖子 402 注册时间 2012-5-6',
      '【打印本页】【关闭窗口】',
      '友情鏈接',
      '分享到微信 收藏本页 返回顶部',
    ],
    inContext: [
      '喜欢 214　我做过这道菜　举报',
      'コメント(3)　トラックバック(0)',
      '最佳答案 胡同口的姜 Lv6 资深豆妈',
    ],
    prose: [
      '林远 等级 3 经验 120',
      '老人说，信要等他回复之后才能看到，谁也急不得。',
      '这里的内容要等老师回复才算数。',
      '他在论坛上写道：“本帖内容需回复后可见。”',
      '守门人 Lv5 的铠甲是祖父留下的。',
      '他请秘书打印本页合同,再关闭窗口。',
      '相关链接并不等于相关关系,这是统计课的第一讲。',
    ],
  },
  prepare: (page: PageContext): Kind => ({
    hasAttachments: HAS_ATTACHMENTS.test(page.folded),
    asksForReplies: /(?:回复|回帖|跟帖|顶帖)/.test(page.folded) && !speaksOfControls(page),
    hasEdits: page.lines.filter(isEdited).length >= ENOUGH_EDITS,
    isGlossary: page.lines.filter(({ folded }) => PAIR.test(folded)).length >= ENOUGH_PAIRS,
    isDressed:
      page.lines.filter(({ folded }) => APP_DATA.test(folded)).length >= ENOUGH_APP_DATA &&
      !ON_PROGRAMS.test(page.titles[page.title.index]?.view.folded ?? '') &&
      !page.lines.some(({ prose, folded }) => prose && ON_PROGRAMS.test(folded)),
  }),
  *find(unit, page, prepared) {
    const { isDressed, isGlossary, hasEdits, hasAttachments, asksForReplies } = prepared as Kind;
    for (const line of page.linesOf(unit)) {
      const { folded } = line;
      const edit = hasEdits && isEdited(line) ? EDIT_LINK.exec(folded) : null;
      if (edit) {
        yield unit.view.toSource(line.start + edit.index, line.end);
        continue;
      }
      const isOwn =
        FOR_MEMBERS.test(folded) ||
        isButtonRow(line) ||
        isAnswerer(line) ||
        (line.edge && (isOfPage(folded) || isFeedback(folded) || BACK_AND_TOP.test(folded)));
      if (isOwn && !speaksOfControls(page)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.9 };
        continue;
      }
      if (
        (isDressed &&
          line.weight <= LONGEST &&
          (APP_DATA.test(folded) || APP_BUTTON.test(folded) || APP_TITLE.test(folded))) ||
        ANSWER.test(folded) ||
        (hasAttachments && UPLOADED.test(folded))
      ) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.9 };
        continue;
      }
      if (asksForReplies && /回复|回帖|跟帖|顶帖/.test(folded)) {
        for (const { 0: found, index } of folded.matchAll(FOR_REPLIES)) {
          const span = { start: index, end: index + found.length };
          if (lieOf(span, line.quotations) === 'within') continue;
          yield {
            ...unit.view.toSource(line.start + index, line.start + span.end),
            confidence: 0.9,
          };
        }
      }
      if (line.folded.includes('下载次数')) {
        for (const { 0: found, index } of line.folded.matchAll(ATTACHMENT)) {
          yield unit.view.toSource(line.start + index, line.start + index + found.length);
        }
      }
      if (line.edge !== 'head' && RATING.test(line.folded) && isAtEdge(line, page)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.93 };
        continue;
      }
      if (line.weight <= LONGEST && OF_A_FORUM.test(line.folded) && PANEL.test(line.folded)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.93 };
        continue;
      }
      if (line.text.length > LONGEST || /[。！？]$/.test(line.text)) continue;
      if (CONTENTS.test(line.folded)) continue;
      if (line.edge && (NAVIGATION.test(line.folded) || TODAY.test(line.folded))) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.93 };
        continue;
      }
      if (line.edge === 'tail' && FRIENDS.test(line.folded)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.9 };
        continue;
      }
      const hits = line.hits.filter(({ word }) => FURNITURE.has(word.category));
      if (!hits.length || coverage(line.folded, hits) < COVERED) continue;
      const sure = hits.filter(({ word }) => word.strength > 1).length;
      const distinct = new Set(hits.map(({ word }) => word.token)).size;
      if (!sure && (distinct < 2 || line.weight < 3) && !line.edge) continue;
      if (speaksOfControls(page) || (isGlossary && PAIR.test(line.folded))) continue;
      // In a table of data, or as a heading, such a word is the article's.
      if (/^(?:td|th|h[1-6]|pre|dt)$/.test(unit.kind) && !(sure && line.edge)) continue;
      yield {
        ...unit.view.toSource(line.start, line.end),
        confidence: line.edge ? 0.95 : 0.85,
      };
    }
  },
});

function isEdited({ unit, folded }: Line): boolean {
  return /^h[1-6]$/.test(unit.kind) && EDIT_LINK.test(folded);
}
