import { byScript, scriptsOf } from '../by-script';
import { fold } from '../fold';

/**
 * What pages in other languages ask of readers: letters, apps, channels, comments. A line is cut where
 * each of its sentences is a call or leads up to one. All of folded text; each pattern is of a sentence.
 */

/** Of Japanese, which folding changes as it does Chinese. */
const folded = (source: string) => source.replace(/[\u3400-\u9fff]+/g, fold);

const PLEASE =
  "(?:(?:please|now|then|and|so|just|why not|don['’]t miss (?:out|a thing|an issue)|don['’]t forget to|be sure to|remember to|for more,|if you(?:['’]ve)? (?:liked?|enjoyed|loved|found)[^,.!?]{0,40},)[ ,:–—-]{1,3}){0,2}";
const LETTER =
  '(?:newsletters?|mailing list|inbox|digest|dispatch|e-?mail (?:list|updates?)|our weekly (?:letter|e-?mail|round-?up))\\b(?! (?:at|in|from) (?:the|a|an) )';
/** What a page itself has to send or to show. */
const TEXTS = '(?:stor(?:y|ies)|articles?|posts?|news|recipes?|chapters?|updates?|alerts?)';

/** A sentence that is a call. */
const CALLS = [
  // English
  `${PLEASE}(?:sign (?:me )?up|subscribe|register)\\b[^.!?]{0,60}\\b${LETTER}[^.!?]{0,50}`,
  `${PLEASE}(?:get|receive|have)\\b[^.!?]{0,60}\\b(?:(?:to|in|into) your inbox|${TEXTS}[^.!?]{0,12} by e-?mail)\\b[^.!?]{0,40}`,
  `${PLEASE}join (?:over |more than |the |our )?[\\d,.]+k?\\+? (?:[\\w-]+ ){0,2}(?:readers|subscribers|cooks|(?:people|members) (?:who|already|getting|receiving|on our))\\b[^.!?]{0,60}`,
  `${PLEASE}(?:pop|drop|enter|leave|add|type|put)\\b[^.!?]{0,14}\\be-?mail\\b[^.!?]{0,24}\\b(?:below|here|(?:box|field|form),? (?:below|(?:and|to) (?:we|get|receive)\\b))[^.!?]{0,60}`,
  `${PLEASE}(?:download|get|install|open|try)(?: it)? (?:our|the) [^.!?;]{0,24}\\bapp\\b[^.!?;]{0,30}\\b(?:${TEXTS}|ad-?free|notifications)\\b[^.!?;]{0,30}`,
  `${PLEASE}(?:(?:continue|keep) reading|read (?:on|more)|(?:read|continue|listen to|watch) (?:this|the (?:full|whole|rest of (?:this|the))) ${TEXTS})\\b[^.!?]{0,24} in (?:our|the) app\\b[^.!?]{0,40}`,
  `${PLEASE}(?:tap|click|swipe) (?:here|below|up|the (?:link|button|bell|star)(?: below| above)?)\\b[^.!?]{0,40}\\b(?:read(?:ing)?|app|subscribe|stor(?:y|ies)|articles?|newsletter|follow)\\b[^.!?]{0,20}`,
  `${PLEASE}(?:give|leave|hit|drop|smash|tap)\\b[^.!?]{0,24}(?:thumbs[- ]up|star rating|like button|\\ba like\\b)(?:,? (?:below|above|if you|and (?:leave|tell|share|subscribe|comment|follow)|on (?:youtube|facebook|instagram))\\b[^.!?]{0,50})?`,
  `${PLEASE}(?:follow|find|like|join) us\\b[^.!?]{0,30}\\b(?:on|at) [^.!?]{0,30}(?:mastodon|bluesky|instagram|facebook|threads|youtube|pinterest|tiktok)\\b[^.!?]{0,40}`,
  `${PLEASE}sign up\\b[^.!?]{0,12} for our [^.!?]{0,24}\\bletter\\b[^.!?]{0,30}`,
  `${PLEASE}(?:leave|give|send|drop) us your e-?mail(?: address)?\\b[^.!?]{0,60}`,
  `${PLEASE}(?:find|see|discover|get) more [^.!?]{0,24}\\bon our (?:instagram|facebook|mastodon|youtube|pinterest|tiktok|bluesky|channel|page)\\b[^.!?]{0,40}`,
  `${PLEASE}(?:smash|hit|tap) (?:that |the )?(?:like|subscribe|follow)\\b(?: button)?\\b[^.!?]{0,40}`,
  `${PLEASE}buy (?:us|me) a coffee`,
  `${PLEASE}turn on (?:push )?notifications (?:so (?:that )?(?:you|we)|to|and)\\b[^.!?]{0,24}\\b(?:miss|stor(?:y|ies)|news|updates?)\\b[^.!?]{0,20}`,
  `${PLEASE}(?:(?:continue|keep) reading|read (?:on|more))\\b[^.!?]{0,24} in the (?:[\\w-]+ ){1,3}app`,
  `${PLEASE}follow our (?:channel|page|account)\\b[^.!?]{0,12} on (?:whatsapp|telegram|youtube|instagram|facebook)\\b[^.!?]{0,40}`,
  '(?:get the full experience: )?open this (?:page|article|story) in (?:our|the) app',
  'to (?:read|see|continue|unlock)\\b[^.!?]{0,40}, (?:start your free trial|subscribe|sign in|log in|become a member)\\b[^.!?]{0,30}',
  'this (?:story|article|page) is better (?:in|on) (?:the|our) app',
  `${PLEASE}join the (?:debate|conversation|discussion)(?: (?:in|below|on)\\b[^.!?]{0,24})?`,
  '(?:show|view|load|see) (?:\\d{1,4} )?more (?:replies|comments)',
  '(?:our|this|the) (?:\\w+ ){0,2}(?:note|letter|newsletter|digest|e-?mail|dispatch|round-?up)\\b[^.!?]{0,12}\\b(?:drops?|lands?|arrives?|comes?|pops?)\\b[^.!?]{0,16}\\byour (?:inbox|mailbox)\\b[^.!?]{0,40}',
  'log ?in (?:or (?:register|sign up) )?to (?:join the (?:discussion|conversation|debate)|(?:(?:make|add|post|leave) a )?comment|reply|vote|leave a (?:reply|review))\\b[^.!?]{0,20}',
  '(?:you can |easy to )?unsubscribe (?:at any time|anytime|whenever|in one click|with one click)\\b[^.!?]{0,60}',
  '\\d{1,6} (?:people|readers|users) found this (?:answer |article |page |review )?(?:helpful|useful)',
  'this (?:post|article|story|essay|issue|newsletter) is (?:free and )?public,? (?:so )?feel free to share it',
  `${PLEASE}follow the (?:[\\w-]+ ){1,3}on (?:instagram|facebook|mastodon|bluesky|threads|youtube|tiktok) for (?:more|the latest|daily|updates)\\b[^.!?]{0,60}`,
  '(?:e-?mail|call|ring|contact|text) (?:the|our) news(?:room|[ -]?desk)\\b[^.!?]{0,50}',
  'sort by\\P{L}{1,4}(?:(?:newest|oldest|most (?:liked|recent|popular|relevant)|best|top|latest)\\P{L}*){2,5}',
  // German
  '(?:jetzt |hier |gleich )?(?:den |unseren |unser )?(?:kostenlosen )?(?:newsletter|rundbrief)\\b[^.!?]{0,24}(?:abonnieren|bestellen)(?: und [^.!?]{3,50})?',
  '(?:abonnieren sie|melden sie sich|abonniere|melde dich)\\b[^.!?]{0,40}\\b(?:newsletter|rundbrief)\\b[^.!?]{0,40}',
  '(?:lesen sie|lies|weiterlesen)\\b[^.!?]{0,30} in (?:unserer|der) app\\b[^.!?]{0,20}',
  '(?:laden sie|lade dir|hol dir|holen sie sich) [^.!?]{0,16}\\bapp\\b[^.!?]{0,40}\\b(?:weiterles|nachricht|werbefrei|unsere artikel)\\p{L}*[^.!?]{0,20}',
  '(?:diesen |den )?(?:artikel|beitrag|text|geschichte)[^.!?]{0,12} in (?:der|unserer) app (?:weiter)?lesen',
  '(?:tragen sie sich|trag dich)[^.!?]{0,12} ein und [^.!?]{0,60}\\b(?:e-?mail|postfach|newsletter)\\b[^.!?]{0,20}',
  '(?:teilen sie|teile|empfehlen sie) (?:diesen|den) (?:artikel|beitrag|text)\\b[^.!?]{0,30}',
  '(?:(?:hãy|đừng quên|nhớ|vui lòng) )?(?:nhấn|bấm) (?:nút )?(?:theo dõi|đăng ký|thích)(?!\\p{L})[^.!?]{0,64}',
  'daftar(?:kan)? e-?mail (?:anda|kamu)\\b[^.!?]{0,40}',
  // Spanish, Portuguese, French
  '(?:sigue|continúa|lee) (?:leyendo )?[^.!?]{0,10}en (?:la|nuestra) app(?:licación)?',
  '(?:déjanos|deja) tu (?:correo|e-?mail)[^.!?]{0,12}(?:\\baquí|\\babajo|\\by (?:te|recib\\p{L}+))(?!\\p{L})[^.!?]{0,50}',
  '(?:continue|siga) lendo no (?:nosso )?(?:app|aplicativo)',
  '(?:curta|siga) (?:a )?nossa página[^.!?]{0,40}',
  "(?:lisez|découvrez) (?:la suite|cet article)[^.!?]{0,16}(?:dans|sur) (?:notre|l[’']) ?app\\p{L}*",
  'recevez [^.!?]{0,30}(?:notre|nos) (?:lettre|newsletter|infolettre|articles)(?!\\p{L})[^.!?]{0,50}',
  '(?:descárgate|descarga|instala|abre) (?:nuestra|la) (?:app|aplicación)\\b[^.!?]{0,20}\\b(?:noticias|recetas|artículos?|sin (?:conexión|anuncios|publicidad)|leyendo)\\b[^.!?]{0,30}',
  '(?:compárte(?:lo|la)|comparte este (?:artículo|post|texto))\\b[^.!?]{0,12}\\b(?:con|en) (?:tus|amigos|redes|facebook|whatsapp)\\b[^.!?]{0,30}',
  '(?:suscríbete|apúntate|regístrate)\\b[^.!?]{0,24}\\b(?:bolet[ií]n|newsletter|canal)\\b[^.!?]{0,60}',
  '(?:baixe|instale|abra) (?:o |nosso |o nosso )(?:app|aplicativo)\\b[^.!?]{0,20}\\b(?:lendo|notícias|receitas|artigos?|sem (?:anúncios|internet)|offline)\\b[^.!?]{0,30}',
  '(?:siga|acompanhe)(?:-nos| a gente| nossa página| nosso perfil| o nosso canal| nosso canal)\\b[^.!?]{0,24}(?:instagram|facebook|whatsapp|youtube|telegram|redes)\\b[^.!?]{0,30}',
  '(?:compartilhe|partilhe) (?:este|esta) (?:artigo|texto|matéria|receita|post|notícia)\\b[^.!?]{0,40}',
  "(?:téléchargez|ouvrez|installez|retrouvez) (?:l[’']|notre )app\\p{L}*(?! d(?:e|u|es) )[^.!?]{0,20}(?<!\\p{L})(?:suite|articles?|actualités?|sans pub\\p{L}*|hors ligne)(?!\\p{L})[^.!?]{0,30}",
  '(?:partagez) (?:cet article|cette recette|ce texte)(?!\\p{L})[^.!?]{0,40}',
  "(?:inscrivez-vous|abonnez-vous)(?!\\p{L})[^.!?]{0,24}(?:lettre d[’']info\\p{L}*|newsletter|infolettre|chaîne)(?!\\p{L})[^.!?]{0,60}",
  // Russian
  '(?:скачайте|установите|откройте) (?:наше |мобильное )?приложение(?!\\p{L})[^.!?]{0,20}(?:читайте (?:нас|дальше|далее)|без рекламы|новост\\p{L}+|стат\\p{L}+)[^.!?]{0,30}',
  '(?:подпишитесь|подписывайтесь) на наш\\p{L}{0,3} (?:канал|рассылк|телеграм|telegram|группу)[^.!?]{0,60}',
  '(?:поделитесь) (?:статьёй|статьей|этой статьёй|материалом|ссылкой|публикацией)[^.!?]{0,40}',
  '(?:читайте|смотрите) (?:продолжение|далее|полностью)[^.!?]{0,10} в (?:нашем )?приложении',
  '(?:ставьте|поставьте) (?:лайк|класс)\\p{L}*[^.!?]{0,20}(?:подпис\\p{L}+|канал)?[^.!?]{0,20}',
  // Indonesian, Vietnamese
  'jangan lupa (?:like|suka|subscribe|follow|ikuti|klik|bagikan)\\b[^.!?]{0,40}',
  '(?:đọc|xem) (?:tiếp|thêm|toàn bộ)[^.!?]{0,10} (?:trên|trong|bằng) (?:ứng dụng|app)(?!\\p{L})[^.!?]{0,10}',
  '(?:ayo |silakan |yuk )?(?:unduh|instal|buka|download) aplikasi\\p{L}*(?: kami)?[^.!?]{0,24}\\b(?:membaca|baca|berita|artikel|tanpa iklan)\\b[^.!?]{0,30}',
  '(?:ayo |jangan lupa )?bagikan (?:artikel|tulisan|resep|berita) ini\\b[^.!?]{0,30}',
  '(?:hãy )?(?:tải|cài|mở)(?: ngay)? (?:ứng dụng|app)(?!\\p{L})[^.!?]{0,24}(?:đọc|tin tức|bài viết|không quảng cáo)[^.!?]{0,30}',
  '(?:hãy )?đăng ký (?:nhận )?(?:bản tin|newsletter)(?!\\p{L})[^.!?]{0,60}',
  '(?:hãy )?chia sẻ bài viết này(?!\\p{L})[^.!?]{0,40}',
  '(?:hãy )?để lại (?:một )?bình luận(?!\\p{L})[^.!?]{0,30}',
  // Japanese, Korean
  ...[
    'この?続きを?は?[^。!]{0,16}(?:アプリ|会員|登録|有料)[^。!]{0,16}(?:いただけ|ください|必要|読めます|ご覧|限定)[^。!]{0,8}',
    '(?:記事の)?(?:続き|全文)(?:は|を)[^。!]{0,14}(?:アプリ|会員)[^。!]{0,14}(?:読めます|ご覧|お読み|いただけ|限定)[^。!]{0,8}',
    '[^。!]{0,12}友だち追加(?:は|して|で)[^。!]{0,14}(?:こちら|ください|ね|配信)[^。!]{0,6}',
    '最新(?:情報|記事)は[^。!]{0,16}(?:line|公式|インスタ|twitter|x|メルマガ)[^。!]{0,6}で?(?:配信|発信|お届け)[^。!]{0,6}',
    '(?:メールマガジン|メルマガ|ニュースレター)[^。!]{0,6}(?:登録|購読)[^。!]{0,30}(?:ましょう|ください|受け取|お届け|こちら)[^。!]{0,12}',
    '(?:全文|続き|記事)を[^。!]{0,4}(?:読む|見る|ご覧)[^。!]{0,6}(?:アプリ|会員)[^。!]{0,24}',
    '新着(?:記事|情報)を?[^。!]{0,10}(?:メール|line)[^。!]{0,4}で?(?:お届け|配信)[^。!]{0,8}',
    '(?:この)?記事への?コメントは(?:まだありません|\\d{1,5} ?件(?:です|あります)?|こちら(?:から)?)',
    'アプリを?(?:ダウンロード|インストール)[^。!]{0,20}(?:続きを読む|(?:読め|読み|読んで|ニュース|記事|お楽しみ)[^。!]{0,10}(?:ください|ましょう|ます))',
  ].map((call) => `(?![^。!]*た\\P{L}*$)(?:${folded(call)})`),
  '(?:앱|어플)에서 ?(?:이어서|계속|더)[^.!?]{0,8}(?:읽기|보기|보세요|읽으세요)',
  '(?:앱|어플)을 ?(?:설치|다운로드)(?:하면|하고|하시면|해서)[^.!?]{0,20}(?:뉴스|기사|소식|글)[^.!?]{0,24}',
  '[^.!?]{0,12}(?:채널|뉴스레터|소식지)[를을] ?(?:추가|구독|친구 ?추가)(?:하고|하시고|하면)[^.!?]{0,24}(?:받아 ?보세요|만나 ?보세요|받으세요)',
  '(?:전체|이어지는|나머지) ?(?:기사|글|내용)[은는이가]? ?앱에서 ?[^.!?]{0,10}(?:확인|보세요|읽)[^.!?]{0,8}',
  '[^.!?]{0,16}(?:공감|좋아요|하트)(?: ?버튼)?[을를]? ?(?:꾹 ?|한 ?번 ?)?(?:눌러|부탁)[^.!?]{0,10}',
  '[^.!?]{0,8}메일로 ?받아 ?보(?:는|세요)[^.!?]{0,20}(?:신청|구독)?[^.!?]{0,10}',
  '댓글(?:을|로)? ?(?:의견을 ?)?(?:남겨|달아) ?주세요',
];

/** A sentence that leads up to a call or goes with it. */
const LEADS = [
  folded('ご?登録はこちら(?:から)?'),
  'pop your (?:e-?mail )?address below',
  '(?:thanks|thank you) for reading (?!that|the\\b|about|between|up\\b|this far)[^.!?]{2,50}',
  'share(?: this (?:post|article))?|subscribe(?: now)?',
  'refer (?:a|one|two|three|four|five|\\d{1,2}|your) friends?\\b[^.!?]{0,16}\\b(?:and|to) (?:get|win|earn|receive|unlock)\\b[^.!?]{0,60}',
  '(?:is (?:this|it) )?(?:popular|like|liked|love|loved|enjoy|enjoyed|enjoying|found) (?:this|what you|reading this|it|our)\\b[^.!?]{0,50}\\?',
  "did you\\?|was it\\?|(?:got|have|have you got|do you have) a (?:tip|story)(?: for us)?\\?|(?:one|an) e-?mail (?:a|every|per) (?:week|day|month)[^.!?]{0,30}|(?:fancy|want|like) (?:more|another)[^.!?]{0,30}\\?|(?:was|is) (?:this|it) (?:useful|helpful|interesting)\\?|what do you think\\?|open it there|no spam\\b[^.!?]{0,40}|it[’']s free\\b[^.!?]{0,30}|never miss\\b[^.!?]{0,40}",
  '(?:our|the|this) (?:free |weekly |daily |monthly |sunday |\\w+day )?(?:newsletter|letter|digest|round-?up|dispatch|bulletin)\\b[^.!?]{0,24}\\b(?:lands?|arrives?|goes out|comes?|drops?)\\b[^.!?]{0,24}\\b(?:inbox(?:es)?|mailbox(?:es)?)\\b[^.!?]{0,40}',
  '(?:gefällt|gefiel|hat) (?:ihnen|dir) (?:dieser|der|dieses?) (?:beitrag|artikel|text|rezept)\\b[^.!?]{0,24}\\?',
  '(?:unser|der) (?:rundbrief|newsletter)\\b[^.!?]{0,50}\\bpostfach\\b[^.!?]{0,20}',
  '¿(?:te (?:ha gustado|gustó)|le ha gustado)[^?]{0,40}\\?',
  '(?:gostou|curtiu)(?!\\p{L})[^.!?]{0,40}\\?',
  '(?:cet article|cette recette|ce texte)[^.!?]{0,24}(?:plu|aimé) ?\\?',
  '(?:вам )?понравил(?:ась|ся|ось)[^.!?]{0,30}\\?',
];

/** What arrives in the reader's own box, or is given for friends, needs no call beside it. */
const ARRIVES = /(?:postfach|inbox(?:es)?)\b|^\P{L}*refer \S+ friends?\b/u;

const callOf = byScript(new RegExp(`^\\P{L}*(?:${CALLS.join('|')})\\P{L}*$`, 'u'));
const leadOf = byScript(new RegExp(`^\\P{L}*(?:${LEADS.join('|')})\\P{L}*$`, 'u'));

/** Somebody tells of it, or an office lets its own people know. */
const TELLS =
  /\b(?:he|she|they|his|her|their|said|says|told|asked|wrote|library|museum|parish|school|council|village|clinic|church|desk|office|hall|biblioteca|museo|museu|escuela|escola|bibliothèque|musée|mairie|école|bibliothek|gemeinde|rathaus|schule|perpustakaan|sekolah)\b|библиотек|музе[йяе]|школ|thư viện|bảo tàng|図书馆|博物馆|도서관|박물관/u;

/** Whether somebody tells of it, or an office, a school, a museum lets its own people know. */
export const isOfPlaces = (sentence: string) => TELLS.test(sentence);

/** What every such line has one of. */
export const MAY_CALL =
  /free trial|follow the|news(?:room|[ -]?desk)|is (?:free and )?public|refer \S+ friend|in (?:our|the) app|tip\?|our channel|newsletter|inbox|letter|coffee|notifications|like button|our (?:instagram|facebook|youtube)|repl(?:y|ies)|comments|better in|postfach|déjanos|correo|curta|suite|recevez|продолжение|лайк|jangan lupa|コメント|新着|공감|diesen artikel|like|subscribe|follow|theo dõi|좋아요|메일|apli|e-?mail|digest|\bapp\b|thumbs|rating|mailing|join [\d,]|\blog ?in\b|unsubscribe|found this|sort by|a like|follow us|find us|join us|rundbrief|aplica|aplik|compárt|aplik|compart|partilh|partage|suscr|apúnt|regístr|siga|acompanhe|appli|inscrivez|abonnez|приложение|подпи|подел|bagikan|ứng dụng|bản tin|chia sẻ|bình luận|アプリ|友だち追加|配信|マガジン|メルマガ|ニュースレター|続き|앱|어플|채널|뉴스레터|소식지|댓글/;

/** Behind a sign that closes a call something else goes on. */
const FENCED = /\p{L}\P{L}{0,3}[▼▽▲↓]\s?\p{L}/u;

/** Whether all sentences of a line are calls, or lead up to one. */
export function isCall(sentences: readonly string[]): boolean {
  let calls = 0;
  for (const sentence of sentences) {
    if (isOfPlaces(sentence) || FENCED.test(sentence)) return false;
    const scripts = scriptsOf(sentence);
    if (callOf.test(sentence, scripts)) calls++;
    else if (!leadOf.test(sentence, scripts)) return false;
    else if (ARRIVES.test(sentence) && sentences.length > 1) calls++;
  }
  return calls > 0;
}
