/**
 * What sites say of the cookies that they and their partners keep: who, what is done, cookies. A name
 * beside it, `Wir und unsere 186 Partner`, is the site's. All of folded text, of whole lines.
 */

const LINES = [
  '(?:we|this (?:web)?site|our (?:web)?site)(?: and (?:our|its) (?:[\\d,.]+ )?(?:trusted |selected |advertising )?partners)? (?:may |also )?(?:uses?|stores?|sets?|places?|keeps?)\\b[^.!?]{0,24}\\b(?:(?:cookies|identifiers)\\b(?=[^.!?]*\\b(?:devices?|browser|websites?|(?:our|web|these) ?pages?|pages? (?:are|is|you)|ads?|traffic|experience|preferences)\\b)|biscuits\\b(?=[^.!?]*\\b(?:your (?:devices?|browser|visits?|preferences|experience)|(?:this|our|the) (?:web)?site|pages? (?:are|is) (?:read|used|viewed))\\b))',
  'by (?:continuing|using|browsing|staying|closing)\\b[^.!?]{0,50}\\b(?:agree|consent|accept)\\b[^.!?]{0,30}\\b(?:cookies|biscuits)\\b',
  '(?:wir|diese (?:web)?seite|unsere (?:web)?seite)(?: und unsere (?:\\d+ )?partner)? (?:verwende[nt]|nutz(?:en|t)|speicher[nt]|setz(?:en|t))\\b[^.!?]{0,30}\\bcookies\\b',
  '(?:(?:utilizamos|usamos|empleamos)|(?:este sitio(?: web)?|esta (?:web|página)) (?:utiliza|usa|emplea)|(?:nosotros )?y nuestros \\d+ socios [^.!?]{2,20})[^.!?]{0,30}\\bcookies\\b',
  '(?:(?:utilizamos|usamos)|(?:este (?:site|portal)|esta página) (?:utiliza|usa)|nós e (?:os )?nossos \\d+ parceiros [^.!?]{2,20})[^.!?]{0,30}\\bcookies\\b',
  '(?:nous|ce site|notre site)(?: et nos (?:\\d+ )?partenaires)? (?:utilis\\p{L}+|stock\\p{L}+|dépos\\p{L}+|enregistr\\p{L}+)[^.!?]{0,30}\\bcookies\\b',
  '(?:noi e i nostri \\d+ partner|questo sito|utilizziamo)[^.!?]{0,24}\\bcookie\\b',
  '(?:мы|(?:этот|наш|данный) сайт|сайт)(?: и наши (?:\\d+ )?партн[её]р\\p{L}*)? (?:использу\\p{L}+|хран\\p{L}+|сохраня\\p{L}+)[^.!?]{0,24}(?:cookies?|куки)(?!\\p{L})',
  '(?:situs(?: web)? ini|website ini|kami)(?: dan (?:\\d+ )?mitra kami)? (?:menggunakan|menyimpan|memakai)\\b[^.!?]{0,16}\\b(?:cookies?|kuki)\\b',
  '(?:trang (?:web )?này|website này|chúng tôi)[^.!?]{0,24}(?:sử dụng|lưu)[^.!?]{0,12}\\bcookies?\\b',
  '(?:当|本)(?:サイト|ウェブサイト|ホームページ)[^。!]{0,30}(?:cookie|クッキー)[^。!]{0,6}(?:使用|利用|保存)',
  '(?:本站|本网站?|我们)(?:及|和|与)?(?:我们的)?(?:\\d+[家个])?(?:合作伙伴|伙伴)?(?:会|将)?(?:使用|存储|保存)[^。!]{0,8}cookies?',
];

const KEEPS = new RegExp(`^\\P{L}*(?:${LINES.join('|')})`, 'u');

/** What else such a line speaks of; a cake that is made of cookies has none of it. */
const OF_SITES =
  /(?<!\p{L})(?:sites?(?!\p{L})|situs|web|sitio|experi|navega|naviga|appareils?(?!\p{L})|dispositiv|terceros|publici|ads?(?!\p{L})|gerät|browser|devices?(?!\p{L})|traffic|pages?(?!\p{L})|preferen|agree|consent|accept|partner|сайт|устройств|pengalaman|perangkat|trải nghiệm|thiết bị|trang(?! trí))|サイト|体验|设备|本站|本网站/u;

/** `Wir und unsere 186 Partner speichern Cookies auf Ihrem Gerät.` */
export const isOnCookies = (folded: string) => KEEPS.test(folded) && OF_SITES.test(folded);
