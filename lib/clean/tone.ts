import { CALL, CHAT, HOST, PHONE } from './calls';

/**
 * Words of somebody who sells, each harmless alone: they speak to a customer, promise, hurry. Folded.
 */
const TONE =
  /您|正品|货到付款|保密发货|包邮|买[一二三]送|客服|为您|秒到|到账|信誉|包过|退款|限时|团购|免运|私讯|团队|诚信|安全可靠|稳定|不卡|上线|装备|爆率|福利|优惠|欢迎|等你|等着|充值|提款|赔率|下款|额度|利息|办理|联系|咨询|注册|点击|首选|专业|正规|权威|24小时|全天|无料|無料|多数登|登[录録]中|今すぐ|こちら|登[录録]は|代引|国内发送|お得|当店|ゲット|문의|예약|환영|후불|지급|가입|추천|정품|배송|환불|구매|가격|안내해|드립|드리며|이벤트|24시간|\byou(?:r|rs)?\b|\bour\b|\bwe\b|\bplayers?\b|\bcustomers?\b|\bclients?\b|\bexperts?\b|\bguarante\w+|\bdiscounts?\b|\bfree\b|\bbonus(?:es)?\b|\btoday\b|\b24\/7\b|\bdeadlines?\b|\border\b|\bshipping\b|\bexclusive\b|\bthousands of\b|\bbest\b|\bcheap\b|\baffordable\b|\bwin\b|\bclaim\b|\boffers?\b|\bdeals?\b|\bjoin\b|\bvisit\b|\bclick\b|\bcredit\b|\bcash\b|\bearn\b|\bregist(?:er|ration)\b|\bsecure\b|\btrusted\b|\binstant(?:ly)?\b|\blowest\b|\bprices?\b|\bdelivery\b|\bworldwide\b|سجل الآن|مجانا|أفضل|ثبت نام|رایگان|بهترین|معتبر|\bsetiap hari\b|\bhari ini\b|\bmalam ini\b|\bresmi\b|\btanpa potongan\b|\bdepo(?:sit)?\b|\bbocoran\b|\bhôm nay\b|\bmiễn phí\b|仅剩|点[这进][里来]|老牌|信赖|一站式|返现|畅[玩享]|应有尽有|货源|百分之?百返|一应俱全|红利|보너스|첫 ?충전|입금|안심하고|즐기세요|검증 ?(?:완료|업체)|rút tiền|nạp tiền|\btặng (?:ngay|\d[\d.]{0,6}k\b)|(?:hội|thành) viên mới|giải ngân|gọi ngay|siêu tốc|ưu đãi|khuyến mãi|đẳng cấp|hàng đầu châu|tận tâm|uy tín|terpercaya|\bburuan\b|\bgampang\b|customer service|1x24|tanpa hambatan|pengalaman bermain|\bpromo\b|\bklaim\b|簡単申|简単申|\bthrilling\b|\blightning-fast\b|\bjaw-dropping\b|\bwelcome (?:package|match|offer|spins)\b|\bcompare the (?:top|best)\b|返品保[证証]|本物と同|\btop-notch\b|\blook no further\b|\bwithdrawals?\b|\bunbeatable\b|\bhassle-free\b|\bücretsiz\b|diskreter? versand|\bdiskret\b|\bab \d{1,4} ?(?:€|euro|eur) (?:pro|je) seite|\bfreispiele\b|\bsofortige auszahlung|\bauszahlung in \d|ohne verifizierung|\bunseren? (?:experten|akademischen)\b|\bjetzt (?:\S{1,20} ){0,4}(?:registrieren|anmelden|sichern|einzahlen|spielen)\b|\bfrom [$£€]\d{1,3} (?:a|per) page\b|特惠|\d折|カートに入れる|\bnachnahme\b|livraison (?:rapide|gratuite|discrète)|(?:envíos?|envios?|entregas?|spedizion[ei]|consegn[ae]) (?:gratis|gratuit[ao]s?|discret[ao]s?|r[áa]pid[ao]s?|urgentes?|inmediat[ao]s?|imediat[ao]s?)|contra ?reembolso|in contrassegno|contre remboursement|sin receta|sem receita|senza ricetta|sans ordonnance|\bhemen\b|\banında\b|бесплатн|гаранти|скидк|доставк|анонимн|круглосуточн|حمل التطبيق|أعلى الاحتمالات|โบนัส|แจกฟรี|สมาชิกใหม่/g;

/** So many no report has in one sentence. */
export const LOUD = 3;

/** How many different words of a seller a folded text has. */
export function countTones(folded: string): number {
  return new Set(folded.match(TONE)).size;
}

/** Where the last word of a seller ends in a folded text; 0 where there is none. */
export function endOfTones(folded: string): number {
  const last = [...folded.matchAll(TONE)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Whether a folded text calls, hurries, promises or says where to write. */
export function soundsSelling(folded: string): boolean {
  const tones = countTones(folded);
  return (
    tones > 1 ||
    CHAT.test(folded) ||
    PHONE.test(folded) ||
    HOST.test(folded) ||
    (tones > 0 && CALL.test(folded))
  );
}
