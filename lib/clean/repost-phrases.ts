import { byScript, scriptsOf } from './by-script';
import { MAY_CALL, NEWSLETTER_CALLS } from './newsletter-calls';

/**
 * What those say who repost a text on a channel: how long it takes to read, what waits at its end, what
 * to press. Each pattern is of a whole piece of folded text: a line, a remark in brackets, a sentence.
 */

const MINUTES = String.raw`\d{1,3}\s?(?:分钟|分|min(?:ut\p{L}*|s|\.)?|phút|мин\p{L}*|dk|dakika|분)`;
const READING_TIME = [
  String.raw`(?:注[:：]\s?)?(?:本文|全文|文章)?(?:一?共|总计|约|大约|字数|[:：\s]){0,4}\d{2,6}\s?(?:多|余)?字(?:左右)?[,，。、|\s]{0,3}(?:预计|大约|大概|阅读|读完|完整|全文|本文|需要?|约|耗时|用时|时间|时长|[:：\s]){1,6}\d{1,3}\s?分钟(?:左右)?(?:读完|阅读)?`,
  String.raw`(?:阅读|读完)(?:本文|全文|这篇文章|此文)?(?:预计|大约|大概|约|需要?|只需|时间|时长|[:：\s]){1,5}\d{1,3}\s?分钟(?:左右)?`,
  String.raw`(?:estimated |approx(?:imate|\.)? )?read(?:ing)? time\s?[:：]?\s?(?:about |approx\.? |~)?${MINUTES}(?: read)?|${MINUTES} read`,
  String.raw`(?:lesezeit|(?:temps|durée) de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|waktu (?:baca|membaca)|thời gian đọc|время (?:на )?чтени[яе]|okuma süresi|czas czytania|leestijd)\s?[:：]?\s?(?:ca\.? |circa |environ |около |~ ?)?${MINUTES}`,
  String.raw`この(?:记事|文章)は約?${MINUTES}で読めます|読了(?:时间|目安)[:：]?\s?約?${MINUTES}|(?:예상 )?읽는 ?시간\s?[:：]?\s?약?\s?${MINUTES}`,
];

const IN_THE_END = [
  `(?:文|本文)(?:末|尾)(?:还?有|附有?|送|含|赠|藏着?)(?:大|超值|惊喜)?(?:福利|惊喜|彩蛋|赠书|红包|抽奖|好礼|礼物|礼包|干货)(?:[,，].{0,16})?`,
];

const PRESS = `(?:点(?:亮|个|击|一?下)|双击|长按)`;
const LIKED = `(?:在看|点?赞|爱心|小心心|喜欢|星标|屏幕)`;
/** Pass it on and get something; `most`: what it may promise. */
const forward = (most: string) =>
  `转发(?:本文)?(?:到|至|给)[^,，。]{0,12}(?:群|朋友圈|好友)[^,，。]{0,6}(?:即可|就能|就可以?|可以?)(?:获得|领取|免费领?|得到|获赠)${most}`;

/** Passed on, shown to an account, and something is given for it. */
const FORWARDED = String.raw`(?:【(?:粉丝)?(?:福利|好礼|赠书)】)?转发(?:本文|此文|文章)?(?:到|至|给)[^,，。他她]{0,12}(?:群|朋友圈|好友)[,，]?\s?(?:并|凭)?截图[^。他她]{0,12}(?:微信|小编|客服|后台|助手)[^。他她]{0,24}(?:领|送|得|赠)[^。]{0,40}`;

const LIKES = [
  `(?:(?:觉得|喜欢|认为|看到这里|支持)[^,，。他她]{0,14}[,，]?)?(?:请|就|记得|欢迎|麻烦|别忘了?|顺手|随手|帮忙)?(?:给(?:我们|小编|本文))?${PRESS}(?:文末|文章|右下角|左下角|下方|底部|一下|个|的|["“「『【]){0,4}${LIKED}["”」』】]?(?:吧|哦|呀|支持|支持一下|再走|[,，]?关注(?:我|小编)[^。]{0,8})?`,
  `[^。他她]{0,18}关注(?:我|我们|小编|本号|主播)?不迷路`,
  String.raw`[^。他她]{0,12}(?:点赞|收藏|转发|分享|关注|投币|评论|在看|一键|[\s、+,，]){0,6}三连(?:支持)?(?:一下)?(?:吧|哦)?`,
  forward('[^。]{0,40}'),
  FORWARDED,
  `看到这里的?(?:你们?|您|朋友们?|大家)?[,，]?(?:请|记得|顺手|随手|麻烦|不妨){0,2}(?:按|点|给)个?(?:推|赞|爱心|喜欢|在看)[^。他她]{0,4}(?:再走|支持|鼓励)[^。他她]{0,6}`,
];

const CONTROLS = [
  String.raw`(?:左右|上下|向左|向右|横向)(?:滑动|拨动|划动)(?:可以?)?(?:查看|看|浏览)(?:更多|下一[张页]|全部|大图|图片|照片|内容|\s){0,3}`,
  `(?:点击|轻触|双击)图片(?:可以?|即可)?(?:放大|查看)(?:大图|原图|更多)?`,
  `点(?:击|此|这里)?(?:我|此处|这里)投稿`,
  `长按(?:存图|保存(?:图片)?|识别(?:图片)?|图片)[,，]?(?:打开)?(?:微信)?(?:扫一扫|扫码|识别)?[,，]?(?:加入|进|加)[^,，。他她]{0,6}群`,
  `(?:(?:文章|本文|全文)未完[,，])?请?长按(?:识别)?(?:下方|上方|图中|下图)?的?二维码(?:观?看|查看|阅读|领取?|进群|关注|加入)[^,，。他她]{0,16}`,
  String.raw`返回[^,，。]{1,10}[,，]\s?查看更多`,
  String.raw`(?:点击|轻触)?(?:展开|加载|查看|继续阅读|阅读)(?:剩余|余下)?(?:全文|内容)?[,，]?\s?(?:剩余|还剩|余下|未读)(?:的)?(?:内容)?(?:还有)?\s?\d{1,3}\s?%(?:的?内容)?(?:未读)?`,
  `(?:点击|轻触)(?:此处|下方|按钮)?(?:展开|加载|查看|继续阅读|阅读)(?:剩余|余下)?(?:全文|全部内容|剩余内容)`,
  `广告(?:过|之)?后[,，]\\s?(?:内容|正文|文章|全文|更多精彩)[^,，。他她]{0,4}继续`,
];

const COOPERATE = [
  String.raw`(?:商务|广告|品牌|媒体)?(?:合作|投稿|转载|进群|爆料|寻求报道)(?:及\p{L}{2,4})?(?:请|可|欢迎)?(?:加|联系|添加|私信)(?:小编|客服|编辑|我们)?(?:的?微信|vx|wx|qq|邮箱)?\s?[:：]\s?[\w@.+-]{4,40}\s?(?:[(][^()]{2,20}[)])?`,
  `(?:更多|精彩|最新)[^,，。他她]{0,10}(?:请|尽在|欢迎|可)?(?:下载|关注|打开)[^,，。]{0,12}(?:app|客户端|公众号|小程序|视频号|头条号|百科)(?:[,，][^。]{0,16})?`,
];

const PICTURES = [
  String.raw`(?:图片?|图文|图源|配图)\s?[/|:：]?\s?(?:来源|来自)?(?:于|自|[:：])?\s?(?:网络|互联网)\s?[,，、/]?\s?(?:侵权?(?:必|即|请?联系)?删除?|如有侵权[^。]{0,10}删除?)`,
];

/** How farms of contents begin and end. */
const FARMED = [
  `(?:今天|今日|接下来|下面|那么|大家好)[^。]{0,14}小编[^。]{0,8}(?:给|为|跟|和|与|带|同)(?:大家|您|你们?)[^。]{0,4}(?:聊|说|讲|谈|分享|介绍|带来|盘点|整理|解答|科普|详细)[^。]{0,60}`,
  `感兴趣的(?:小伙伴|朋友)们?(?:快来|一起来?|可以|不妨|就)[^。]{0,12}`,
  `以上(?:就是|便是|是)(?:今天|本文|小编|关于|为大家)[^。]{0,50}内容(?:了|啦)?[,，][^。]{0,24}(?:小编|更多[^。]{0,10}(?:关注|请看|尽在)|关注(?:我们|本站))[^。]{0,20}`,
];

const FORUM = [
  String.raw`马上注册[,，]?\s?(?:结交|享用|解锁|玩转|让你)[^。]{2,40}`,
  String.raw`(?:您|你|游客)?[,，]?(?:需要|必须)\s?(?:登录|登入|登陆)\s?(?:后)?才?可以?(?:下载|查看|浏览)(?:或(?:查看|下载))?[^。]{0,6}[,，]?没有[账帐]号[?？]?.{0,6}`,
  String.raw`本(?:帖|内容|部分|主题|楼)(?:子)?(?:的?内容)?被作者(?:隐藏|屏蔽)[^。]{0,14}|(?:游客[,，]\s?)?(?:如果您要查看)?本帖隐藏(?:的)?内容[^。]{0,20}`,
  `本帖来自[^,，。他她]{0,10}(?:手机版|客户端|触屏版|app)`,
];

const LATIN = [
  `(?:the |this |our )?(?:story|article|post|report) continues (?:below|after|beneath|underneath)(?: (?:this|the|our) )?(?:advert(?:isement)?s?|ads?|video|image|picture|photo|gallery|promo)?`,
  String.raw`(?:are you )?(?:enjoying|enjoyed|liking|loving|like|love) (?:this|our work|what you(?:['’]re| are) reading)[^?]{0,24}\?\s(?:join|subscribe|sign up|become a|get) .{4,80}`,
  String.raw`join (?:the |our |over |more than )?[\d.,]{2,9}k?\+? (?:other )?(?:happy )?(?:readers|subscribers|people|members)\b.{0,80}`,
  String.raw`(?:no|zero) spam(?:[,.]? (?:ever|i promise|we promise|promise|guaranteed))?[.!,]?\s?(?:and )?(?:(?:you can )?unsubscribe (?:at )?any ?time(?: with one click)?)?|(?:you can )?unsubscribe (?:at )?any ?time(?: with one click)?`,
  String.raw`(?:kein|pas de|sin|sem|niente|geen|без|tidak ada) (?:spam|спама)[.!,]\s?(?:[^.!]{0,20}(?:abmeld|désinscri|désabonn|darte de baja|cancel|disiscri|uitschrijv|отпис|berhenti)\p{L}{0,12}[^.!]{0,24})?`,
];

/** Headlines that promise a secret to whoever presses them. */
const BAIT = [
  String.raw`(?:요즘 ?)?이 ?(?:기사|글|영상|방송|사진)[를을]? ?(?:보고|본) ?(?:깜짝 ?)?(?:놀란|난리 ?난|경악한)[^.!?다]{0,12}[….,\s]{0,4}[^.!?]{2,30}(?:정체|비밀|비법|비결|이유)[은는]?`,
];

/** Where a text was put together, and from nothing that anybody could look up. */
const SOURCES = [
  String.raw`nguồn\s?:\s?(?:tổng hợp(?: từ)?(?: (?:internet|mạng|nhiều nguồn))?|(?:internet|sưu tầm))`,
];

/** Of no more use to a reader wherever they stand. */
const PHRASES = byScript(
  new RegExp(
    String.raw`^[^\p{L}\p{N}"“「『【]*(?:${[
      READING_TIME,
      IN_THE_END,
      LIKES,
      CONTROLS,
      PICTURES,
      COOPERATE,
      FARMED,
      FORUM,
      LATIN,
      NEWSLETTER_CALLS,
      SOURCES,
      BAIT,
    ]
      .flat()
      .join('|')})[^\p{L}\p{N}]*$`,
    'u',
  ),
);

/** Those of them that also stand between two clauses without any mark behind them. */
const BETWEEN = new RegExp(
  String.raw`(?<=[,，。！？!?；;”」』])(?:${CONTROLS[0]}|本帖来自[^,，。他她]{0,10}(?:手机版|客户端|触屏版))(?=[\u4e00-\u9fff])`,
  'g',
);

/** A clause that ends with a comma, in front of which another one ended. */
const CLAUSE = new RegExp(
  `(?<=[,，。；;])(?<![说道讲称问写][,，])${forward('[^,，。]{0,24}')}[,，]`,
  'g',
);

/** `你中了吗？戳左下角`: a question to the reader, and where to press, with nothing behind it. */
const CORNER =
  /(?<=[。！？!?])(?:[^。！？!?他她我“”「」]{2,12}[,，])?[^。！？!?他她我“”「」]{0,6}[你您][^。！？!?他她我“”「」]{0,6}[？?]\s?(?:快|猛)?戳[左右][下上]角/g;

const YES_NO =
  '(?:[[(（【]?\\s?(?:はい|いいえ|是|否|有用|没用|有帮助|没帮助|没有帮助|yes|no|네|예|아니오|아니요)\\s?[\\])）】]?[\\s/|・]{0,3}){2}';
/** `この回答は参考になりましたか？［はい］［いいえ］` between two sentences of an answer. */
const HELPED = new RegExp(
  `(?<=[。！？!?.]\\s?)(?:(?:この|本)(?:回答|记事|ページ|情报)は?[^。?？]{0,10}(?:参考に|役に?立)[^。?？]{0,10}|(?:这个|本|此|该)(?:回答|答案|文章)(?:对您)?有(?:帮助|用)[^。?？]{0,4}|was this (?:answer|article|page|post) (?:helpful|useful)|이 (?:답변|글)이 도움이 [^.?]{0,6})[?？]\\s?${YES_NO}`,
  'g',
);

/** What every phrase has one of; most pages have none. Folded. */
export const MAY_BE_PHRASE = new RegExp(
  `${MAY_CALL.source}|nguồn|外链图片|公众号|二维码|来源|놀란|난리|경악|参考に|役に?立|有帮助|helpful|도움이|长按|看到这里|广告[过之]?后|戳[左右]|分钟|网络|互联网|阅读|read|lese|lectura|lecture|leitura|lettura|baca|đọc|чтени|okuma|czyta|leestijd|読|읽는|文末|文尾|在看|点赞|赞|不迷路|三连|转发|滑动|划动|拨动|图片|投稿|查看|展开|加载|合作|进群|更多|小编|小伙伴|注册|登[录入陆]|作者|隐藏|本帖|continues|enjoy|\blove\b|\blik(?:e|ing)\b|join|spam|subscribe|спама`,
);

/** Whether a folded piece is such a phrase from its first letter to its last. */
export function isRepostPhrase(folded: string): boolean {
  return folded.length <= LONGEST && PHRASES.test(folded, scriptsOf(folded));
}

const LONGEST = 120;

/** Calls of portals that end where they do, put between two clauses without a mark behind them. */
const GLUED =
  /(?<=[,，。！？!?；;])(?:(?:长按|扫码|扫描)(?:识别)?(?:下方|上方|图中)?二维码[,，]?(?:即可)?(?:加入|进入|加|进)[^,，。他她]{0,6}(?:读者|书友|粉丝|交流|福利|同城)[^,，。他她]{0,4}群|更多精彩(?:内容|资讯|好文)?[,，]?请?(?:下载|关注|打开)[^,，。他她]{1,8}?(?:客户端|公众号|小程序)|关注(?:微信)?公众号[“"「][^”"」]{1,12}[”"」][,，]?回复[“"「][^”"」]{1,8}[”"」][,，]?(?:即可|可)?(?:免费)?领取?(?:红包|资料包?|大礼包|福利|好礼|优惠券)|来源[:：][^,，。\s:：他她]{2,8}网(?:综合|讯|整理))(?=[\u4e00-\u9fff“])/g;

/** `[外链图片转存中…(img-Qe7b-1627)]`: what an editor left where a picture was to be fetched. */
const NOT_FETCHED = /\[外链图片转存(?:中|失败)[^[\]]{0,120}\]/g;

/** `全文共1136字，读完需4分钟` between two sentences, without a mark of its own. */
const TIME_BETWEEN =
  /(?<=[。！？!?；;”」』])(?:本文|全文)(?:一?共|约|共约|总计)?\s?\d{2,6}\s?字[,，]\s?(?:预计|大约)?(?:读完|阅读)(?:全文|本文)?(?:预计|大约|约|需要?|时间){0,2}\s?\d{1,3}\s?分钟(?=[\u4e00-\u9fff“「])(?![的左以之就才后])/g;

/** Phrases within a folded line that nothing sets apart but a comma. */
export function phrasesBetween(folded: string): { start: number; end: number }[] {
  return [BETWEEN, CLAUSE, CORNER, HELPED, GLUED, NOT_FETCHED, TIME_BETWEEN].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}
