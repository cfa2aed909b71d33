/** `薇❤信`: a sign in the middle of the name. */
const BROKEN_CHAT = '[薇徽威微][❤♥❥★☆*.·丶+➕~-]\\ufe0f?信';

/** Names of chat programs. */
const CHATS = `${BROKEN_CHAT}|微信|[薇威]芯|薇信|威信|徽信|➕\\s?v(?![a-z])|加微|加v|加薇|v信|(?<![a-z])(?:vx|wx|qq|tg)|wechat|扣扣|企鹅|电报|telegram|飞机|whatsapp|line id|zalo|카톡|텔레|skype`;

/** What a program knows somebody by; numbers in groups. */
const ACCOUNT = String.raw`(?:[a-z0-9_@+][a-z0-9_+-]{4,}|\d{2,4}(?: \d{2,4}){1,3}(?!\d))`;

/** Accounts of chat programs, by which advertisers hide. Folded text. */
export const CHAT = new RegExp(
  String.raw`(?:${CHATS}|(?<=[\u3400-\u9fff][^a-z]{0,3})line ?(?:id)?[:@])[^\n。]{0,10}?(?<![a-z0-9])${ACCOUNT}|` +
    String.raw`(?:t\.me|wa\.me)\/\w+|(?:zalo|viber|whatsapp)[:： ]{0,3}\+?\d[\d. ]{5,16}|(?:q|v|微信|qq|(?<!\p{Script=Han})[薇徽])[群号]?[:：]\s?\w{5,}|@[a-z0-9_]{5,32}\s(?:auf|on|di|su|sur|en|em|na|w|в|на)\s(?:telegram|tg|whatsapp|wechat|signal)(?![a-z])|(?<![a-z])line(?:友だち)?追加\s?:?\s?@[a-z0-9_-]{4,}|(?:加|联系|私聊)(?:v信?|vx|薇信?|微信同号|qq群?)(?=[^\p{L}\p{N}]|领|$)`,
  'u',
);

/** Accounts under a name that only those use who must not be found. */
export const COVERT = new RegExp(
  String.raw`(?:加(?:企鹅|薇|徽信|威信|v信|飞机)|[薇徽]信|[薇威]芯|威信|扣扣|➕\s?v|${BROKEN_CHAT})[^\n。\p{L}]{0,6}(?:[:：]\s?)?${ACCOUNT}`,
  'u',
);

/** What people say before a telephone number. */
const PHONES = '热线|客服|电话|联系|咨询|手机|拨打';

/** `微信同号`: the account has the number of the telephone. */
const SAME_NUMBER = String.raw`\s?\(?(?:vx?|wx|q{1,2}|[微薇]信?)同[号步]\)?`;

/** Telephone numbers; offices have them too. Letters and stars stand for digits where a seller hides. */
export const PHONE = new RegExp(
  String.raw`(?:${PHONES})[^\n。]{0,10}?(?<![a-z0-9])(?:[0-9+][0-9+-]{4,}|1[3-9]\d[*x]{4}\d{4}(?!\d))|(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)(?:${SAME_NUMBER})?|(?<![a-z\d])1[3-9]\d[\dx*]{8}${SAME_NUMBER}|\be-?mail(?: us| me)?(?: at|:)? [\w.+-]{1,40}@[\w-]{1,40}\.`,
);

/** The ends of names under which advertisers register; `example` is the one that documents and tests may use. */
const TLDS =
  'com|net|org|cc|vip|xyz|top|club|site|online|info|bet|win|app|live|shop|store|me|tv|la|co|io|ru|cn|tw|hk|id|vn|icu|fun|pro|biz|pw|casino|poker|link|example';

/** A host name that is written out. */
export const HOST = new RegExp(
  String.raw`(?:https?://|www\.)[!-~]+|(?<![\w@.-])(?:[a-z0-9]\.)?[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){0,2}\.(?:${TLDS})(?![a-z0-9])|(?<![\w@])[a-z0-9-]{3,30}\s?[([]\s?dot\s?[)\]]\s?[a-z]{2,8}\b`,
);

/** What every match of `HOST` has in it. Folded. */
export const PART_OF_HOST = new RegExp(
  String.raw`://|www\.|\.(?:${TLDS})(?![a-z0-9])|[([]\s?dot\s?[)\]]`,
);

/**
 * What every match of `CHAT`, `PHONE` and `HOST` has in it, wherever a text is cut: most lines have
 * none of it, and one expression tells.
 */
export const PART_OF_CONTACT = new RegExp(
  String.raw`${CHATS}|@[a-z0-9_]{5}|line ?(?:id)?[:@]|line(?:友だち)?追加|(?:t|wa)\.me|[qv信薇徽][群号]?[:：]|(?:加|联系|私聊)[vqx薇微]|` +
    String.raw`${PHONES}|1[3-9]\d|e-?mail|://|www\.|[([]\s?dot\s?[)\]]|\.(?:${TLDS})`,
);

/** Calls to do something. */
export const CALL =
  /最好的|最大的|哪家好|权威|正规|多少钱|哪里有|排名|十大|充值|赠送|check out|contact (?:us|me)|more info|can be found at|find out more|learn more|hire a|\boffers?\b|sign up|\bwin\b|点击|登录|登陆|注册|官网|官方网|入口|立即|马上|开户|领取|下载|就找|百度搜|私讯|加微|加(?:v信?|vx|薇信?|qq|q群|扣扣)(?![a-z])|联系|咨询|办理|包邮|代理|招商|欢迎|诚信|信誉|平台|网址|首选|优惠|折扣|正品|货到付款|送彩金|首存|体验金|最新|推荐|专业|试玩|投注|开奖(?!的|之?[前后]|[那时了过日])|click|\bvisit(?!or|ing)|\bbuy\b|order|\bcheap|\bbest\b|discount|online|join now|register|sign up|play now|\bbonus|shop now|free shipping|daftar|klik|terpercaya|terbaik|\blink|đăng ký|uy tín|truy cập|nhận|가입|추천|바로가기|보너스|주소|안내해 드립|배송해 드|문의|예약|환영|カートに入れる|详しくは|公式|购入|激安|送料|登录|лучш|играть|бонус|регистрац|üye|giriş|bonus|สมัคร|เว็บ/;

/** What keywords are made of besides the words of the vocabulary. */
export const FILLING =
  /在线|娱乐|官方|手机版|安装|真人|视讯|体育|app|免费|高清|视频|观看|久热|专区|网站|大全|价格|哪里|多少钱|\(中国\)|有限公司|集团/;

/** What people search who look for a clinic, in front of an address, and nothing else. Folded. */
export const CLINIC =
  /^(?=[^:：]{0,24}(?:最(?:好|有名|权威|专业)|哪[家里个]|排[名行]))[^，。,!！?？:：]{0,6}治疗?[^，。,!！?？:：]{2,10}(?:医院|诊所|门诊部?|专科)[^，。,!！?？:：]{0,6}[:：\s]{0,3}(?:https?:\/\/|www\.)[!-~]+$/;
