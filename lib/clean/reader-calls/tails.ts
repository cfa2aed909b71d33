import { givesGain, isImperative, OF_PLACES, SPEAKS, TELLS } from './chinese';

/**
 * Short lines without the end of a sentence behind an article: there what names things of pages and
 * asks, offers or speaks to readers is the page's, in whatever words. All of folded text.
 */

/** Things, people and events of pages. */
const NOUNS =
  /关注|追踪|留言|评论|弹幕|打赏|[点按]赞|赞同|点踩|网友|大图|原图|视频|音频|频道|铃铛|会员|登[录入]|本文|本篇|本期|全文|图文|原创|首发|授权|搬运|抄袭|章节|域名|书[页柜库架签友]|更新|平台|投稿|前情|报道|推送|通知|手机版|移动版|版权|转载|侵删|公众号|小程序|客户端|\bapp|二维码|小助手|好友|[家亲]族群|转到|收藏|点[此击开这]|戳[视这此卡图]|星标|在看|抖音|微博|微信|口令|链接|正版|催更|订阅/gu;
/** Of these so much else is called that they count beside others only. */
const LOOSE =
  /^(?:收藏|转到|好友|更新|平台|通知|推送|报道|会员|关注|授权|频道|视频|音频|铃铛|全文|本期|前情|链接|书[页柜库架签友])$/;
/** Who wrote, where it was printed, what a picture shows: kept, or told by rules of their own. */
const OF_ARTICLES =
  /作者(?:系|为|是|单位|简介|[:：])|原载|刊于|写于|发表|出版|[《》“”"「」]|^(?:图|表|注|附|来源|摄|记者|责编)|:|^[a-z' -]+\s[\u4e00-\u9fff]|年\d{0,2}月?|\d{3,}/;
const SHORTEST = 3;
const LONGEST = 36;

/** Whether a line behind a Chinese article is the page's by what it names and how it speaks. */
export function isChineseTail(folded: string, weight: number): boolean {
  if (weight < SHORTEST || weight > LONGEST || /[。.…;,，]$/.test(folded)) return false;
  const named = [...new Set(folded.match(NOUNS))];
  const nouns = named.length;
  if (named.every((noun) => LOOSE.test(noun)) && nouns < 2) return false;
  if (OF_ARTICLES.test(folded) || TELLS.test(folded) || OF_PLACES.test(folded)) return false;
  if (SPEAKS.test(folded) || givesGain(folded)) return true;
  // What is asked for is a noun, too: `订阅办法`.
  return nouns > (isImperative(folded) ? 1 : 2);
}

/** Things of pages, in other languages: at least two different ones. */
const OTHER_NOUNS =
  /\bnewsletters?\b|\binbox\b|\bpostfach\b|\bapp\b|\bapplication\b|\baplicación\b|\baplicativo\b|\baplikasi\b|приложени\p{L}+|ứng dụng|アプリ|앱|\bnotifica\p{L}+|\bnotifications?\b|benachrichtigung\p{L}*|通知|알림|\bcomments?\b|kommentare?\b|comentarios?\b|commentaires?\b|комментари\p{L}+|\bsubscri\p{L}+|abonnier\p{L}+|suscr[ií]\p{L}+|abonnez|подпи\p{L}+|theo dõi|フォロー|구독|\bfree trial\b|\be-?mail\b|\bcookies?\b|\bprivacy\b|\bpartners\b|いいね|\bcanal\b|\bchaîne\b|\bkanal\b|канал\p{L}*|nhấn thích|\bhistórias\b|редакци\p{L}+|新着|最新/gu;
const ADDRESSES =
  /\b(?:our|us|your|we|unser\p{L}*|ihnen|ihr\p{L}*|uns|nuestr\p{L}+|tu|nosotros|nos|noss[ao]s?|seu|sua|notre|vos|votre|nous|kami|anda)\b|(?<!\p{L})(?:нас|наш\p{L}*|ваш\p{L}*|свой|мы|chúng tôi|bạn)(?!\p{L})|いただけ|ください|読めます|できます|됩니다|주세요|하세요|보세요/u;

/** The same in other languages, where the line may end as a sentence does. */
export function isOtherTail(folded: string, weight: number): boolean {
  return (
    weight <= 60 &&
    !/["“”„«»「」]|\b(?:was|were|had|war|hatte|fue|era|était|avait)\b|\d{4}/.test(folded) &&
    ADDRESSES.test(folded) &&
    new Set(folded.match(OTHER_NOUNS)).size > 1
  );
}
