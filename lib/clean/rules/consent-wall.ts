import { isOnCookies } from '../cookie-lines';
import { defineRule, type PageContext } from '../rule';
import { findLines, isSubject, quotesOnly } from '../whole-lines';

const WALL =
  /^we and our \d{1,4} (?:trusted )?partners (?:store|process|use)\b(?=[^.!?]{0,80}(?:\bcookies\b|\bidentifiers\b|\b(?:on|from|your) (?:your |a |this )?devices?\b|\bbrowser\b|\b(?:personal|your|usage|browsing) (?:data|information)\b|\bdata (?:such as|like|about you)\b))|^(?:diese (?:web)?seite|wir|unsere partner) (?:verwende[tn]|nutz(?:t|en)|setz(?:t|en)|benutz(?:t|en)) (?:\p{L}+ )?cookies\b|^(?:ce site|este sitio(?: web)?|este site|questo sito|situs ini|bu site|этот сайт|сайт) (?:utilise|usa|utiliza|utilizza|menggunakan|использует) (?:des |i |файлы )?cookie|(?:\bwe\b|this (?:web)?site|our (?:(?:web)?site|partners))(?: and (?:our|its) partners)?(?: may| also| only)? (?:uses?|sets?|stores?|places?)\b.{0,40}\bcookies?\b(?! (?:cutter|tin|jar|dough)\b)|^(?:accept|allow|reject) (?:all )?cookies|cookie (?:policy|settings|preferences)|manage (?:preferences|consent)(?=\P{L}*$|\P{L}+(?:accept|reject|allow|cookie|save|learn|or|and|at any)\b)|(?:disable|turn off|whitelist).{0,30}ad ?-?blocker|ad ?-?blocker (?:detected|enabled)|(?:please )?enable javascript|(?:sign|log) in to (?:continue|read|view)(?:\P{L}*$| (?:(?:the|this|full|more|all|our|entire|rest|reading|of) ?)*(?:article|story|content|post|page|more|reading|comments)?\P{L}*$)|subscribe to (?:continue|read|keep (?:reading|access))|^already a (?:subscriber|member)\b(?=\P{L}*$|.{0,24}(?:sign|log) ?in\b|\P{L}{1,3}(?:click|access|activate|continue))|already a (?:subscriber|member)\?(?=\P{L}*$|.{0,24}(?:sign|log) ?in\b)|create a free account|you(?:['’]ve| have) (?:read|reached|\d+)\b.{0,30}free articles?|\d free articles? (?:left|remaining)|this (?:article|content) is for (?:subscribers|members)(?! of)|(?:使用|接受|同意).{0,12}cookies?|请(?:关闭|停用)广告(?:拦截|屏蔽)|^(?:您|你)(?:所在的用户组)?需要(?:先)?登录才(?:可以|能)?(?:下载|查看|浏览|回复)|(?:登录|注册|付费|订阅|开通会员)(?:后)?(?:可|才能|即可)?(?:继续|查看|阅读)(?:全文|更多|剩余|完整)|会员专享|会员可看\P{L}*$|この记事は(?:会员|有料)|クッキー(?:を使用|ポリシー)|쿠키(?:를|의)? ?(?:사용|설정|정책|허용|동의)/u;
const WALLS = new RegExp(WALL, 'gu');
/** Who tells of such a wall. Folded. */
const SAYS = /, (?:said|says)\b|\b(?:told|taught) (?:us|me|him|her|them)\b/;
const COOKIES = /cookie|biscuit|identifiers|куки|\bkuki\b|クッキー/;
const LONGEST = 80;

export const consentWall = defineRule({
  id: 'consent-wall',
  kind: 'E13',
  reason: {
    en: 'asks for consent, an account or a switched-off ad blocker',
    'zh-Hans': '要求同意条款、登录或关闭广告拦截',
    'zh-Hant': '要求同意條款、登入或關閉廣告攔截',
  },
  where: ['body'],
  confidence: 0.93,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      'We use cookies to improve your experience. Accept all',
      'We and our 214 partners store biscuits on your device.',
      'Diese Seite verwendet Cookies, damit Sie nicht jedes Mal neu zählen müssen.',
      'Already a subscriber? Sign in',
      'We and our 214 partners store biscuits on your device to measure how pages are read.',
      'Wir und unsere 186 Partner speichern Cookies auf Ihrem Gerät.',
      '登录后可查看全文',
      '您需要登录才可以下载或查看图片，没有账号？立即注册',
    ],
    prose: [
      'We baked forty cookies for the fair.',
      'We and our partners store the boats in the old shed.',
      'We store biscuits in the tin beside the tea.',
      'We and our 12 partners use the same kiln and share the wood.',
      'We and our 3 partners process the milk ourselves.',
      'We keep biscuits in a tin between old pages of the local paper.',
      'Nous utilisons des cookies écrasés pour la base, comme à la première visite.',
      'Nous utilisons les cookies pour la fête.',
      'We use a cookie tin for the coins.',
      'Already a member? Show your card at the desk.',
      'The cookies were still warm when the guests arrived.',
      '注册会计师可以查看全部账目。',
    ],
  },
  mayFind: (page) =>
    /cookie|partners|biscuit|куки|\bkuki\b|ad ?-?block|javascript|subscri|account|article|manage|already a|members|有料|登录|注册|付费|订阅|会员|广告|クッキー|쿠키|(?:sign|log) in/.test(
      page.folded,
    ),
  prepare: (page: PageContext) => COOKIES.test(page.folded),
  find: (unit, page, hasCookies) =>
    findLines(unit, page, (line) => {
      const { folded, weight } = line;
      if (weight > LONGEST || SAYS.test(folded)) return 0;
      if (!WALL.test(folded) && !(hasCookies && isOnCookies(folded))) return 0;
      if (quotesOnly(line, WALLS)) return 0;
      return isSubject(page, /cookie|ad ?-?blocker|javascript|paywall|subscri|隐私|广告拦截/, line)
        ? 0.5
        : 0.93;
    }),
});
