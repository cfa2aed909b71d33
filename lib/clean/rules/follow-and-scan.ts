import { byScript } from '../by-script';
import { type Line, weigh } from '../lines';
import { OF_PLACES } from '../reader-calls/chinese';
import { isOfPlaces } from '../reader-calls/other-languages';
import { defineRule, type PageContext } from '../rule';
import { speaksOfControls } from '../speaks-of-controls';
import { isSubjectBesideCalls } from '../subject-of-calls';
import { findLines, isAtEdge, quotesOnly } from '../whole-lines';

const FOLLOW =
  /点击?(?:上方|下方|左下|右上|文末|图片|此处|这里)|上方(?:的)?(?:蓝|名片)|蓝字|关注(?:公众号|本号|微信|官方|【)|(?:^|[,，请您])关注我们?(?=$|[,，。!！~:：、])|(?:长按|扫(?!码)描?|识别|扫下方).{0,10}(?:二维码|图片|码|qr ?code)(?![牌架贴])|个人微信号|欢迎勾搭|扫一扫|扫码(?:关注|分享|进群|加|阅读|下载|领取|查看)|设[为成]?(?:星标|置顶)|加个?星标|点(?:个|亮)?[“"「]?(?:在看|赞)|往期(?:推荐|精彩|回顾|文章|内容)|^阅读原文|戳(?:原文|这里|下方|蓝)|后台回复|回复(?:关键词|关键字|数字|[“"「](?![^”"」]{1,12}[”"」]的))|(?:微信)?公众号[:：]|(?:进|加)(?:入)?.{0,6}(?:交流|读者|粉丝|微信)?群(?![体众山岛峰英像]|的人)|商务合作|投稿邮箱|欢迎(?:投稿|关注|转发|分享)|(?:更多|精彩|最新).{0,16}(?:关注|下载|请看|尽在|请点击)|下载.{0,14}(?:app|客户端)|(?:打开|在).{0,8}app.{0,6}(?:查看|阅读|看)|分享(?:到|给)?(?:朋友圈|好友)|转发(?:到)?朋友圈|觉得(?:不错|有用|好看).{0,12}(?:分享|转发|点)|在看.{0,6}(?:点赞|分享|转发)|喜欢(?:本文|就|请).{0,12}(?:点|分享|转发)/;
const ENGLISH =
  /^(?:please )?(?:follow|like|find|join|connect with|subscribe to) (?:us|our|me|@\w+)\b.{0,60}\b(?:channel|page|group|twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|wechat|discord|x)\b|^(?:download|get|install) (?:our|the) .{0,20}app\b|^join our (?:telegram|whatsapp|discord)/;
/** A group with a purpose of its own, of a village or a club. */
const OWN_GROUP =
  /^join our \w+ group for (?!(?:the )?(?:latest|more|all|news|updates|breaking|daily))/;
const OTHER = byScript(
  /^(?:ikuti (?:kami|berita)|gabung (?:di|ke)|síguenos|únete a|suivez-nous|rejoignez-nous|folgen sie uns|folgt uns|siga-nos|seguici|подпис(?:ывайтесь|аться)|theo dõi chúng tôi|تابعونا|ما را(?=.{0,60}(?:دنبال کنید|بپیوندید))|ติดตามเรา|bizi(?=.{0,60}takip edin))(?:\P{L}*$|.{0,40}(?:facebook|twitter|instagram|telegram|youtube|whatsapp|google|tiktok|zalo|linkedin|réseaux|redes|social|kanal|canal|chaîne|вконтакте|соцсет|канал|рассылк|kênh|fanpage|تلغرام|تيليجرام|تلگرام|اینستاگرام|فيسبوك|تويتر|يوتيوب|เฟซบุ๊ก|ไลน์|ยูทูบ|takip edin))|フォロー(?:して(?:ください|下さい|ね|みて)|(?:を)?お愿い|する$)|チャンネル登录|^\P{L}*(?:(?:人気|にほん|日本)?ブログ)?ランキングにも?参加(?:して(?:い|お)?り?ます|中)|(?:ポチ|ぽち)[ッっ]と?.{0,12}(?:応援|お愿い)|(?:応援|励み).{0,8}(?:クリック|ポチ|ぽち)|^\P{L}*(?:にほん|人気).{0,10}ブログ(?:村|ランキング)(?:へ|はこちら)?\P{L}*$|앱을? ?(?:깔|설치|다운|받)[^.]{0,24}(?:알림|소식|혜택)[^.]{0,16}(?:받|볼) ?수|(?:구독|팔로우)(?:하기|과 ?좋아요|(?:해|하고)? ?(?:주세요|부탁|주시면))/u,
);
/** What such nags speak of, and hardly anything else. Folded. */
const OF_APPS =
  /公众号|二维码|扫码|蓝字|星标|在看|朋友圈|\bapp\b|客户端|后台|群|微信|微博|本号|小编|我们|您|投稿|留言|领取|置顶|原创|转发|链接|关注|下载/;
/** What a sentence must begin with to be a nag among sentences. */
const STARTS =
  /^[↑↓▲▼👆👇\s]{0,4}(?:请|欢迎|快来|记得|点击|点个|点亮|长按|扫码|扫描|扫一扫|识别|关注|更多|觉得|喜欢|转发|分享|下载|打开|戳|加入|后台|回复|往期|投稿|微信|公众号)/u;
/** Speaks to readers, or of what they get. Folded. */
const ASKS_READERS =
  /请|您|你|我们|本号|小编|欢迎|领取|进群|回复|微信号|公众号[:“「]|记得|快来|赶紧|更多|可以?(?:扫|长按|关注|加|下载)/;
const FOLLOWS = new RegExp(FOLLOW, 'g');
/** What somebody may not do, or only so. Folded. */
const LIMITS = /[请切]勿|不得|禁止|,但(?!愿)/;
const OF_REPOSTS = /转载|授权|出处|版权|公众号|朋友圈/;
/** What it promises those who follow. */
const GIFT =
  /(?:立即|免费|即可)领取|领一?[本份套][^。]{0,6}(?:电子书|资料|礼)|送.{0,6}(?:电子书|资料|礼)|欢迎勾搭/;
/** In brackets within a paragraph. */
const ASIDES =
  /[（(【[](?:[^（）()【】[\]]{0,12}(?:请|可)?(?:添加|加)(?:小助手|助手|客服|老师|小编)?微信[:：][^（）()【】[\]]{4,40}(?:领取|进群)[^（）()【】[\]]{0,20}|(?:微信|公众号|微博|抖音|小红书)(?:搜索|搜|号)[:：][^（）()【】[\]]{2,40}|(?:搜索|关注)公众号[:：]?[^（）()【】[\]]{2,40}|(?:点击|立即|马上)(?:在线)?(?:咨询|预约|提问|领取|测试)[,，]?[^（）()【】[\]。]{0,20}|(?:下载|打开|安装)[^（）()【】[\]]{1,10}(?:极速版|app|客户端|最?新版)[^（）()【】[\]]{0,16}(?:金币|红包|可提|提现|免费|阅读|查看|领)[^（）()【】[\]]{0,12}|(?:此处|本段|此段|以下|剩余|该)(?:内容|部分|段落)?(?:请|可|须|需)?(?:在|到|前往|打开|用|去)[^（）()【】[\]]{0,8}(?:客户端|app|小程序|公众号)(?:内|中|上)?(?:查看|阅读|观看|浏览)|小编[语按说][:：][^（）()【】[\]]{0,40}(?:留言|关注|转发|点赞)[^（）()【】[\]]{0,20})[)）】\]]/g;
/** The sentence itself speaks of the account, or has just named whose it is: the bracket belongs to it. */
const NAMED = /(?:公众号|微信|微博|账号|帐号|小程序)[^。！？!?]{0,24}$|[”」』》"]$/;
const SUBJECT = /公众号|二维码|扫码|小程序|social media|followers/;
const LONGEST = 60;
/** Sells what its writer sells: a column, a course. */
const OWN_COLUMN =
  /(?:购买|订阅|加入|欢迎关注)我的(?:付费)?(?:专栏|课程|社群|星球|知识星球)[^。]{0,30}(?:试读|试听|会员|优惠|立省|限时|立减)/;

export const followAndScan = defineRule({
  id: 'follow-and-scan',
  kind: 'E7',
  reason: {
    en: 'asks to follow an account, scan a code or open an app',
    'zh-Hans': '要求关注账号、扫码或打开应用',
    'zh-Hant': '要求關注帳號、掃碼或打開應用程式',
  },
  where: ['body'],
  confidence: 0.9,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      '↑点击上方蓝字关注江边读书',
      '长按识别二维码,进群领取资料',
      '往期推荐',
      'Follow us on Twitter and Facebook',
      '（微信搜索：江边读书）',
      '【点击在线咨询，医生一对一解答】',
      '更多海岛故事，欢迎订阅我的付费专栏《塔上》，前三节免费试读。',
      '【小编语：看到这里，欢迎在文末留言】',
      '（下载江边极速版，看文章攒金币，满三毛可提）',
      '[此处内容请在客户端查看]',
    ],
    prose: [
      '先輩が後輩をフォローする。',
      'Join our WhatsApp group for bus delays by texting the parish clerk.',
      '往期推荐的书目，图书馆装订成了册子。',
      '院子每天扫一扫，心里就亮堂。',
      '（微信：一种聊天程序，那时还没有。）',
      '他掏出手机扫码付了车费,匆匆下车。',
      '第三张图（点击可以放大）上能看见旧闸门。',
      '他劝我订阅我的母校校刊，说会员有优惠。',
      '她关注我们的工作已经三年了。',
      '家长也可以关注学校公众号“东河小学之声”（微信号：donghe_voice），常见问题都写在里面。',
    ],
  },
  prepare: (page: PageContext) => page.folded.search(ASIDES) >= 0,
  *find(unit, page, hasAsides) {
    for (const line of hasAsides ? page.linesOf(unit) : []) {
      for (const { 0: aside, index } of line.folded.matchAll(ASIDES)) {
        if (isSubjectBesideCalls(page, SUBJECT, line)) break;
        if (NAMED.test(line.folded.slice(Math.max(0, index - 40), index))) continue;
        const start = line.start + index;
        yield { ...unit.view.toSource(start, start + aside.length), confidence: 0.88 };
      }
    }
    const found = findLines(unit, page, (line) => {
      const { folded, weight } = line;
      if (weight > LONGEST || weight < 2) return 0;
      if (OWN_COLUMN.test(folded)) return 0.88;
      const other =
        (ENGLISH.test(folded) && !OWN_GROUP.test(folded)) || OTHER.test(folded, line.scripts);
      if (!other && !FOLLOW.test(folded)) return 0;
      if (isSubjectBesideCalls(page, SUBJECT, line) || speaksOfControls(page)) return 0.5;
      if (!other && (isModifier(folded) || isListed(line, page) || quotesOnly(line, FOLLOWS)))
        return 0.5;
      if (other) return weight <= 40 && !isOfPlaces(folded) ? 0.9 : 0.5;
      if (/[他她]|(?:了|过)[,，。]/.test(folded) && !/我们|本号|公众号/.test(folded)) return 0;
      if (TOLD.test(folded)) return 0.5;
      // A museum, a school, a shop lets its own people know.
      if (OF_PLACES.test(folded) && (/[。.]$/.test(line.text) || /展[品览柜厅位]/.test(folded)))
        return 0.5;
      // Who says what may be photographed and shared says it of the place.
      if (LIMITS.test(folded) && !OF_REPOSTS.test(folded)) return 0.5;
      // A short sentence that asks nobody for anything.
      const isSentence = /[。.]$/.test(line.text) && !STARTS.test(folded);
      if (isSentence && !(OF_APPS.test(folded) && ASKS_READERS.test(folded))) return 0.5;
      // A sentence among sentences is more likely the article's.
      if (line.prose && line.edge === null) {
        const many = folded.match(FOLLOWS)?.length ?? 0;
        if (many > 0 && GIFT.test(folded)) return 0.88;
        const isTold = /我(?!们)/.test(folded) && !/(?:关注|加|找|联系)我/.test(folded);
        return STARTS.test(folded) && weight <= 40 && !isTold ? 0.85 : 0.4;
      }
      return isAtEdge(line, page) ? 0.9 : 0.5;
    });
    for (const finding of found) {
      const line = page
        .linesOf(unit)
        .find(({ start, end }) => unit.view.toSource(start, end).start === finding.start);
      const from = line ? startOfCalls(line) : 0;
      yield line && from > 0
        ? { ...finding, ...unit.view.toSource(line.start + from, line.end) }
        : finding;
    }
  },
});

/** So much in front of a call is a sentence of the article. */
const OWN_SENTENCE = 8;

/** Where the first sentence begins that calls, behind finished ones that speak of nothing of the kind; 0 otherwise. */
function startOfCalls({ sentences, folded, text }: Line): number {
  const at = sentences.findIndex(({ start, end }) => {
    const sentence = folded.slice(start, end);
    return FOLLOW.test(sentence) || OF_APPS.test(sentence) || ASKS_READERS.test(sentence);
  });
  const before = text.slice(0, sentences[at]?.start ?? 0);
  const isOwn =
    /[。！？!?][”」』]?\s?$/.test(before) &&
    weigh(before) >= OWN_SENTENCE &&
    !/^(?:作者|编辑|来源)[:：]/.test(before);
  return at > 0 && isOwn ? (sentences[at]?.start ?? 0) : 0;
}

/** Somebody says it. */
const TOLD = /(?:说|喊|问|答|念|写着)[。!]$/;
/** What such a nag calls its readers. */
const READERS = /^的(?:朋友|小伙伴|伙伴|读者|用户|同学|亲|话|时候)/;

/** Every such call in the line describes a thing that follows it: `往期推荐的书目`. */
function isModifier(folded: string): boolean {
  const calls = [...folded.matchAll(FOLLOWS)];
  return calls.every(({ 0: call, index }) => {
    const rest = folded.slice(index + call.length);
    return rest.startsWith('的') && !READERS.test(rest);
  });
}

/** `公众号：…` */
const ACCOUNT = /(?:公众号|微信号)\s?:\s?([^\s,，。]+)/;

interface Accounts {
  /** How many lines name one. */
  all: number;
  byName: ReadonlyMap<string, number>;
}
const accounts = new WeakMap<readonly Line[], Accounts>();

function accountsOf({ lines }: PageContext): Accounts {
  const known = accounts.get(lines);
  if (known) return known;
  const names = lines.flatMap((line) => ACCOUNT.exec(line.folded)?.[1] ?? []);
  const byName = new Map<string, number>();
  for (const name of names) byName.set(name, (byName.get(name) ?? 0) + 1);
  const counted = { all: names.length, byName };
  accounts.set(lines, counted);
  return counted;
}

/** One of several accounts that the article lists, each another's. */
function isListed({ folded }: Line, page: PageContext): boolean {
  const own = ACCOUNT.exec(folded)?.[1];
  if (own === undefined) return false;
  const { all, byName } = accountsOf(page);
  return all - (byName.get(own) ?? 0) >= ENOUGH_ACCOUNTS;
}

/** A site names one or two of its own. */
const ENOUGH_ACCOUNTS = 2;
