import { type ByScript, byScript } from './by-script';
import { CHAT, HOST, PART_OF_HOST, PHONE } from './calls';

/**
 * What sellers of any trade say, kind by kind, in all languages that the rules know. A trade and a brand
 * are new every day; that a stranger promises, hurries and says where to write is not.
 */
export interface Sign {
  name: string;
  weight: number;
  /** Of a folded text with digits of ASCII. */
  pattern: ByScript;
  /** What looks like it and promises nothing. */
  except?: RegExp;
}

/** A way to reach somebody, and one that only sellers take. */
export const REACH = 1.5;
/** Any shop and any office says so. */
export const MILD = 0.75;
/** Who says so is in a hurry to sell. */
export const PUSHY = 1.25;

/** Chat programs in the spellings of all scripts, as they stand in front of an account. */
const CHATS =
  '扣扣?|企鹅群?|[+加]v|[唯微薇威]信?|加?赖|(?<![a-z])(?:(?<![a-z] )line|line(?=[^\\p{L}\\p{N}]{0,4}[@a-z])|whats ?app|wa|zalo|viber|telegram|tele|instagram)(?![a-z])|카톡|텔레(?:그램)?|تلگرام|واتسا[پب]|ت[يل]لي?[جغق]رام|телеграм[а-я]*|ва[тц]сап[а-я]*|ไลน์';
/** Who is written to in Chinese, in front of an account. */
const SELLERS = '加|找|联系|咨询|联络|顾问|助教|老师|经理|客服|私信|专员';

const ACCOUNT = new RegExp(
  `${CHAT.source}|` +
    String.raw`(?:${CHATS})[^\p{L}\p{N}]{0,4}(?:(?:ao|al|am|at|no|to|في|در) )?(?=@|[a-z_(+]*\d|[a-z]+_)[@+(]?[a-z0-9_][\w() .-]{4,}|` +
    String.raw`(?<![\w.+-])@[a-z][a-z0-9_]{4,}|(?:${SELLERS})[^\s。,，]{0,6}[\s:：]{0,2}(?=[a-z_-]{0,12}\d)[a-z][\w-]{4,20}(?![\w.])`,
  'u',
);

/** `0800 555 0199`, `0912-000-773`, `+33 6 00 00 77 33`: numbers that begin as those of telephones do. */
const NUMBERS = new RegExp(
  String.raw`${PHONE.source}|(?<![\d.,/-])(?:\+\d{1,3}|\(?0\d{1,4}\)?|400|[3689]00|1900|1[3-9]\d)[ -]?\d{2,5}[ -]?\d{2,5}(?:[ -]?[\dx]{2,5}){0,3}(?![\d/-])|\btext [a-z]+ to \d{4,6}`,
);

/** Ways to reach somebody. */
export const REACHES: readonly Sign[] = [
  { name: 'account', weight: 2, pattern: byScript(ACCOUNT) },
  {
    name: 'host',
    weight: REACH,
    pattern: { ...byScript(HOST), test: (text) => PART_OF_HOST.test(text) && HOST.test(text) },
  },
  { name: 'phone', weight: REACH, pattern: byScript(NUMBERS) },
  {
    name: 'agent',
    weight: 1,
    pattern: byScript(
      /[\u4e00-\u9fff](?:工|师傅?|经理|老板|总|姐|哥|导师|顾问)(?:随叫随到|上门|看[活货]|报价|接单|同号|.{0,2}同号|在线)/,
    ),
  },
  { name: 'mail', weight: 1, pattern: byScript(/[\w.+-]{2}@[\w-]{2,40}\.[a-z]{2,8}/) },
  { name: 'inquiry', weight: 1, pattern: byScript(/官网|お电话を|문의/) },
  {
    name: 'message',
    weight: 1,
    pattern: byScript(
      /私[讯聊我信]|扫码|戳|[≫→➜👉]|点[此这]|点击|复制(?:这|本|此)|\bdm\b|\binbox\b|\bpm (?:me|us)\b|\bask (?:us|our)\b|\bdownload\b.{0,20}\bhere\b|ทัก(?:แชท)?|แอดไลน์|\b(?:message|text|contact|whatsapp|dm|inbox) (?:@?[a-z0-9_]{2,20}|our [a-z ]{2,20}) to (?:begin|start|join|order|book|apply|claim)\b|\bnhắn\b|友だち追加|こちら|numaramızı|راسلنا|پیام دهید/u,
    ),
  },
];

/** What a customer is to type in. As shown. */
export const CODE =
  /(?:[Cc]ode|CODE|[Kk]od[e]?|[Cc]ódigo|[Cc]odice|[Cc]upom|[Cc]upón|[Gg]utschein\w*|промокод|코드|コード|合言葉|暗[号號]|邀[请請]码|口令|[输輸]入|入力|[Mm]ã|รหัส|كود(?: الدعوة)?|کد(?: معرف)?)[^\p{L}\d]{0,3}[A-Z0-9]{4,12}(?![\p{L}\d])/u;

const DIGITS = String.raw`\d(?<!\d\d)(?:[\d.,]{0,7}\d)?`;
const NUMERALS = '[一二两三四五六七八九十半几]';
const NUMBERS_IN_WORDS =
  '(?<!\\p{L})(?:two|three|five|seven|ten|thirty|zwei|drei|zehn|deux|trois|dix|dos|tres|diez|quince|un|dois|três|sete|dez|quinze|due|tre|dieci|за|три|десять|یک|دو|سه|ثلاثة|một)';
const TIMES = [
  '分钟|个?小时|天(?!然|[气地空])|秒|分(?= ?(?:で|以内|で|后|안|만|이내|승인|완료))|时间|日(?:で|以内|内)|시간|분(?= ?(?:안|만|이내|승인|완료))',
  'phút|giờ|ngày|menit|jam|hari|sebulan|นาที|ชั่วโมง|วัน|hours?|minutes?|days?|nights?|seconds?|sekunden|minuten|stunden|tagen?|wochen',
  'minutes?|heures?|jours?|minutos?|horas?|d[ií]as?|mes|mês|hour|minuti|ore|giorni|dakika[a-zı]*|saat[a-z]*|g[üu]n[a-zü]*',
  'h(?:rs?)?|std|минут[а-я]*|час[а-я]*|ч|дн[яей]+|месяц[а-я]*|دقیقه|دقيقة|دقائق|ساعت|ساعة|روز|ماه|أيام|شهر|minut[a-z]*|godzin[a-z]*|dni',
].join('|');

/** What goods are weighed by. Behind a match it is asked what stands before: numbers and words are many. */
const UNITS = 'kg|公斤|斤|キロ|кг|kilos?|quilos|chili|(?<!đăng )ký|كيلو|کیلو';

const NUMBER = `(?:${DIGITS}|${NUMERALS}|${NUMBERS_IN_WORDS})`;
/** How long something takes, lasts or is closed, not how soon a seller comes: `停水八小时`, `三天后领取`. */
const LASTING = new RegExp(
  `(?:每[天日周晚次]?|提前|停[水电气]?|[约满近学]|为期|连续|每隔)${NUMBER}(?:分钟|个?小时|天|日|个月)|` +
    String.raw`${NUMBER}(?:分钟|个?小时|天|日|个月)(?:之?[后前]|以[上后前]|一[场次班趟节]|的|[一二两三四五六七八九十百\d]+[元块])|` +
    `(?:24|二十四)个?小时(?:内?都?有人|值[班守]|接[听警]|抢修|开放|受理)|` +
    String.raw`(?<!\p{L})(?:every|for|lasts?|at least|after|about|kept) ${NUMBER} (?:hours?|minutes?|days?|nights?)`,
  'gu',
);

/** What is offered, and how. */
export const OFFERS: readonly Sign[] = [
  {
    name: 'without',
    weight: PUSHY,
    pattern: byScript(
      /无(?:[需须](?!预约|购票|门票|报名|担心|注册|安装|登录|排队)|视|抵押|押金|担保|门槛)|不(?:看(?:征信|流水|负债)|查(?:征信)?|限流|用饿)|免(?:手续费|征信|联征|保人|经验|月租|签约|验)|[零0]首付|[黑白]户|审查(?:なし|不要)|待たずに|없이|무직자|không (?:thế chấp|cần)|không giữ|(?<!\p{L})(?:tanpa|ohne|trotz|senza|بدون|без(?=\s\p{L}{3})) \p{L}{3,}|\bsans (?:justificatif|examen|d[ée]p[ôo]t|condition|engagement|ordonnance|refus|enqu[êe]te)|\bsin (?:aval|n[óo]mina|dieta|rollover|ex[áa]men|dep[óo]sito|papeles|preguntas|plagio|receta)|\bsem (?:consulta|pl[áa]gio|autoescola|exame|fiador|juros|dep[óo]sito|dieta|receita)|\bbez (?:bik|egzaminu|zaświadczeń|wpłaty|recepty|diety)|(?:siz|sız|suz|süz)(?!\p{L})(?<=\p{L}{6})|sicil bozuk|kapora yok|\bno (?:questions|payment|buffering|credit check|deposit|prescription|exam|diet|contract)|\bwithout (?:a )?(?:credit|exam|prescription|deposit|diet|experience)|\brunning or not|ไม่(?:เช็ค|ต้อง|ค้ำ)|m[êe]me (?:si|interdit)|auch (?:bei|für|ohne)|даже с/u,
    ),
  },
  {
    name: 'fast',
    weight: PUSHY,
    pattern: byScript(
      new RegExp(
        [DIGITS, NUMERALS, NUMBERS_IN_WORDS]
          .map(
            (number) =>
              String.raw`${number} ?(?:${TIMES})(?!\p{L})|${number}(?:分钟|个?小时|天(?!然|[气地空])|นาที|วัน|시간)`,
          )
          .join('|') +
          String.raw`|当[天日场]|即[日刻]|秒[批出到下过]|现(?:结|场(?=[结办交拿取看验]))|救急|应急|现金|今すぐ|すぐ(?:駆|お)|당일|즉시|지금|siêu tốc|(?<!\p{L})(?:ngay|sofort\p{L}*|schnell|hemen|anında|instant|instantly|same[- ]day|overnight|tonight|within the hour|express|al instante|na hora|in giornata|stanotte|فوری|فورا|فورية|فوري|آنی|buruan|today|hoje|hoy mismo|morgen auf|сегодня|срочно)(?!\p{L})|hôm nay|今だけ|ทันใจ|ด่วน`,
        'u',
      ),
    ),
    except: LASTING,
  },
  {
    name: 'guarantee',
    weight: PUSHY,
    pattern: byScript(
      /随叫随到|包(?:过|赔|成功|性别|会|录|教会|通过|出|换)|不(?:满意|过|成功|通|下款|收录).{0,5}(?:退|不收|免)|[不没无未](?:[^,，。、]{1,6}|[^,，。、]{1,2}[,，])不收费(?!用)|保证|无效.{0,3}退|全[退额款]{1,2}|掉.{1,2}包|可先?验|보장|보증|먹튀|확실하게|(?<!\p{L})(?:garant|guarant|гарант)|money back|(?:or|if not) you don't pay|ضمان|تضمین|استعلام|bảo hành|\bbao (?:soi|đậu|ra)|返金|保证|remboursé|không \p{L}{2,8} không lấy|не \p{L}+ [—–-] ?не плат|açılmazsa|\breal followers|\bgaransi|с занесением|(?:registrad|registrat|enregistr)\p{L}* (?:no|in|dans|sans)|antiplag|intihal|revisi sampai|efectivos/u,
    ),
  },
  {
    name: 'pay later',
    weight: PUSHY,
    pattern: byScript(
      /先.{1,5}后(?:付|款|收费?)|后付|货到付款|到付|成功后|代引|\bcod\b|\bbayar setelah|\bpay(?:ment)? (?:after|on delivery|later|in (?:two|three|parts))|until results|half (?:now|on)|nach erhalt|nachnahme|apr[èe]s (?:r[ée]sult|satisfaction|r[ée]ception)|paiement (?:apr[èe]s|à la livraison)|contre remboursement|contra ?reembolso|contrassegno|alla consegna|na entrega|przy odbiorze|(?:после|при) (?:проверк\p{L}+|получени\p{L}+)|pago (?:al recibir|despu[ée]s)|pagamento (?:alla|dopo|ap[óo]s)|zahlung (?:erst )?(?:nach|bei)|bayar di tempat|thanh toán khi|płatność (?:po|przy)|الدفع (?:بعد|عند)|دفع إلا بعد|پس از تحویل|mới thu tiền|kapıda|후불|เก็บเงินปลายทาง|pague em|yarın öde|en dos pagos/u,
    ),
  },
  {
    name: 'bonus',
    weight: PUSHY,
    pattern: byScript(
      /โบนัส|เครดิตฟรี|cashback|(?:[买充存储]\S{1,3}|开户|注册|加赠|首单)送|送(?:[\d一二三四五]|彩|礼|键|体|豪|券)|买就送|领(?:券|.{1,14}(?:pdf|资料|笔记|福利|红包))|返(?:水|利|现|佣)|彩金|首[充存储]|보너스|첫 ?(?:충전|가입)|(?<!\d)\d{1,7}p(?!\w)|(?<!\p{L})bonus|freispiele|fr[ei]{1,2}spins?|tours offerts|de bienvenida|boas-vindas|hoş geldin|фриспин|бонус|هدیه|مكافأة|thưởng|hoàn (?:cược|trả|tiền)|คืนยอดเสีย|รับ ?\d|welcome (?:offer|pack)|(?<!\p{L})(?:mua|beli|leve|lleva|buy|kup) \d .{0,6}\d?|ببر|اول رایگان|deposite \d|(?:первы\p{L}+|primera|premi[eè]re|first|erste\p{L}*|prima|初回|首[次问单]).{0,15}(?:бесплатн|gratis|gratuit|free|kostenlos|무료|无料|免费)/u,
    ),
  },
  {
    name: 'scarce',
    weight: PUSHY,
    pattern: byScript(
      /仅限|限(?:时|量|前)|前[\d一二三五百十]\S{0,3}名|先着|선착순|only \d+ left|nur solange|bis mitternacht|(?:today|this week) only|avant minuit|until midnight|só hoje|抢购|hurry|오늘만|最后\S{1,3}[个席套]/u,
    ),
  },
  {
    name: 'secret',
    weight: PUSHY,
    pattern: byScript(
      /[隐保]密|秘密包装|비밀 ?포장|kín đáo|(?<!\p{L})(?:dis[ck]ret|discreet|anonym|анонимн|محرمانه|سرّ?ية)/u,
    ),
  },
  {
    name: 'genuine',
    weight: PUSHY,
    pattern: byScript(
      /防伪|可查(?=[,，。!！、]|$)|正品|真品|原单|1[:比]1|一比一|本物|정품|chính hãng|có hồ sơ gốc|на (?:оригинальн\p{L}+ )?бланк\p{L}+|с (?:печатями|водяными)|with (?:box|original) and papers|certificates? of authenticity|verifiabl|ตรวจสอบได้|ของแท้|(?<!\p{L})asli 100/u,
    ),
  },
  {
    name: 'gain',
    weight: PUSHY,
    pattern: byScript(
      /[日月周]赚|日入\d|月入(?:\d|过万)|稳赚|躺赚|包赢|回血|(?<!\p{L})(?:returns?|profits?|earn(?:ing)?s?) (?:of )?(?:up to )?\d[\d.]* ?% (?:weekly|daily|monthly|a (?:day|week|month)|per (?:day|week|month))|\d ?% (?:weekly|daily|par jour|al día|ao dia|pro tag|в день|на день)|pulang (?:juta|ratusan)|(?<!\p{L})(?:maxwin|cuan|gacor)(?!\p{L})|modal (?:receh|kecil)|renda extra|ganhos diários|(?:доход|заработок) от \d|月収\d|꽁머니|부업 수익|lãi \d|รายได้เสริม|แตกง่าย/u,
    ),
  },
  {
    name: 'insider',
    weight: PUSHY,
    pattern: byScript(
      /内部(?:消息|渠道|名额)|带单|[老导][师師]带|一对一带|计划群|bocor(?:an|kan|in)|pola (?:spin|gacor|slot)|jam (?:gacor|hoki)|minutos pagantes|hor[áa]rios pagantes|grupo (?:vip )?de sinais|señales vip|сигналы в|fixed match|sure (?:odds|tips)/u,
    ),
  },
  {
    name: 'easy',
    weight: PUSHY,
    pattern: byScript(
      /never been (?:so |this )?eas|(?:so|noch nie so) (?:einfach|leicht) wie nie|noch nie so (?:einfach|leicht)|plus (?:simple|facile) que jamais|nunca (?:ha sido|fue|foi) (?:tan|tão|más|mais) f[áa]cil|mai stato così (?:facile|semplice)|никогда не было так (?:просто|легко)|轻松(?:到手|变现|下款)|ไม่อั้น/u,
    ),
  },
  {
    name: 'hire',
    weight: MILD,
    pattern: byScript(
      /[日月短长时包]租|出租|回收|承[接揽包]|代[办理做写]|一条龙|厂家直销|现货|批发|量大从优|价格(?:实在|从优|公道|面议)|价优|面议|(?<!\p{L})(?:for hire|to rent|wholesale|bulk orders?|alquiler|location de|zu vermieten|аренда|оптом|kiralık|sewa|jual|cho thuê|thu mua)(?!\p{L})|ให้เช่า|รับ(?:ซื้อ|ทำ|จ้าง)|買取|レンタル|임대|매입/u,
    ),
  },
  {
    name: 'amount',
    weight: MILD,
    pattern: byScript(
      new RegExp(
        String.raw`(?:${UNITS})(?!\p{L})(?<=(?:\d|[一二两三四五六七八九十]|\p{L}{3} )(?:${UNITS}))|粉丝|(?<!\p{L})(?:followers?|подписчик|takipçi|seguidores|متابع|فالوور)|theo dõi|(?<!\d)\d{3,7} (?:online )?(?:players|channels)`,
        'u',
      ),
    ),
  },
  {
    name: 'price',
    weight: MILD,
    pattern: byScript(
      /[$£€¥฿₩₫₺]\s?\d|r\$ ?\d|\d ?(?:元|块|円|万|원|만|천|€|\$|£|₽|₺|zł|đ(?!\p{L})|k(?!\p{L}))|\d (?:euros?|eur|usd|dollars?|рубл\p{L}*|lira|tl|nghìn|triệu|ribu|juta|บาท|تومان|ريال|reais)(?!\p{L})|(?!千万[别不要记])[一两三四五六七八九十百千]{1,4}[元块万]|(?<!\p{L})p[íi]x(?!\p{L})|基本料金|دولارات|点数|税点|festpreis/u,
    ),
  },
  {
    name: 'discount',
    weight: MILD,
    pattern: byScript(
      /\d ?%|[\d一二三四五六七八九半] ?折|割引|半[额价]|할인|(?<!\p{L})(?:rabatt|remise|descuento|desconto|indirim|скидк|تخفیف|خصم|diskon|sconto|zniżk|murah|cheap|flat \$|off(?!\p{L}))|giảm (?:giá|\d)|giá rẻ|ลดราคา|激安|在庫处分|清仓|アウトレット|\boutlet\b|clearance|公式|优惠|günstig|高价|立减|最高(?:级|額)/u,
    ),
  },
  {
    name: 'free',
    weight: MILD,
    pattern: byScript(
      /免费|无料|送料|包邮|0円|무료|(?<!\p{L})(?:free|gratis|kostenlos|gratuit|offerte?s?|grátis|бесплатн|bedava|ücretsiz|ücret yok|رایگان|مجان|darmow)|miễn phí|ฟรี|(?<!\p{L})tặng|免运|到府|上门|deliver(?:ed|y)|dispatch|(?<!\p{L})(?:lieferung|livr(?:é|aison)|envío|entrega|teslim|توصيل|ارسال|تسليم|تحویل|consegna|dostawa)|giao tận|ส่งถึง|당일출고|출고/u,
    ),
  },
];

/** A name between two of the same signs, `【…】` in front, an arrow at an address. As shown. */
export const DECORATED =
  /^[▍▎▌▋▊]\s?[^▍▎▌▋▊]{2,80}[▍▎▌▋▊]$|^[★☆♦♠♣♥♡◆◇●■▲✔✅✨🔥⭐💰🎁❤]+\s?[^★☆♦♠♣♥◆◇●■▲✔✅✨🔥⭐💰🎁❤]{2,80}[★☆♦♠♣♥♡◆◇●■▲✔✅✨🔥⭐💰🎁❤]|^【[^】]{2,12}】.|[\p{L}\d]\s?[≫→➜👉▶]+\s?[a-z0-9@]/u;

/** Speaks to a reader. Folded. */
export const ADDRESSES = byScript(
  /您|你|速|快来|看过来|急用|别丢|(?<!\p{L})(?:you|your|need|want|get|use|call|send|text|hire|buy|order|ask|sie|ihre?|rufen|jetzt|vous|votre|\p{L}{4,}ez|escribe|pide|pídelas|tus?|pierde|chame|pague|leve|deposite|jogue|saque|yazın|arayın|başlayın|пишите|закаж\p{L}*|заказать|звоните|scrivi|chiama|zadzwoń|pisz|đừng|gọi|vào|mua|chọn|nhắn|nhận|hubungi|pesan|chat|main|panggil)(?!\p{L})|하세요|드립니다|드려요|ください|今すぐ|تواصل|راسل|اطلب|اتصل|پیام دهید|سفارش|بخر|โทร|แอด|ทัก/u,
);

/** Somebody tells what was, or of himself and others. Folded. */
export const NARRATES = byScript(
  /(?<![私加找联系问])[我他她](?!们家|要)|(?<!小)说(?!明)|曾|当时|记者|那[天时]|一次|后来|已经|本报|ました|でした|だった|という|った。|[했었았였]다|는다|한다|된다|라고|(?<!\p{L})(?:i|he|she|was|were|had|said|told|my|his|her|they|did|got|paid|thanks|ich|war|hatte|wurde|wir|unser|fue|había|dijo|yo|nosotros|était|avait|a dit|nous avons|je|elle|foi|disse|ela|nós|io|noi|đã|tôi|я|мы|он|она|они|был[аио]?|сказал\p{L}*|мой|нам|нас|dedi|oldu|\p{L}+(?:yordu|mıştı|mişti)|saya|kami|dia|mereka|telah|گفت|بود|کرد|قال|كان|كانت|نحن)(?!\p{L})/u,
);

/** What most lines have none of: a number, a mark, an address. Folded. */
export const MAY_OFFER =
  /[\d@→≫★☆♦♠♣♥♡◆◇●■▲✔【▍▎▌▋▊٠-٩۰-۹]|\.[a-z]{2}|私[讯聊我信]|\bdm\b|官网|复制|点[此这击]|退|送|[a-z]_[a-z]|garant|ohne|رایگان|مجان|随叫|首付|租|回收|代[办理]|dis[ck]re|anonym|numaramız|kapora|bocor|занесени|pola (?:spin|slot)/;

/** A name with a number behind it, as bookmakers call themselves, in front of all else. As shown. */
export const NUMBERED =
  /^(?:\p{Lu}[\p{L}\p{M}]+ )?[\p{Lu}\u0e00-\u0e7f][\p{L}\p{M}]{3,}\s?\d{2,4}\s(?!\p{Lu})/u;
