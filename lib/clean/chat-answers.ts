/** Languages: what a chat program says in front of what it wrote, and behind it. All folded. */

import { byScript } from './by-script';

/** What it wrote, in the words in which it says so. */
const WORK = {
  de: 'fassung|version|text|entwurf|überarbeit|formulier|zusammenfassung|übersetz|beitrag|artikel',
  en: 'rewritten|revised|paraphrased|polished|expanded|version|rewrite|draft|paragraph|article|text|summary|post\\b|blurb|caption',
  fr: 'version|texte|reformul|réécri|résumé|article|brouillon|traduction|rédaction',
  es: 'versión|texto|redacci|reescri|resumen|artículo|borrador|traducción',
  pt: 'versão|texto|redação|reescri|resumo|artigo|rascunho|tradução',
  it: 'versione|testo|riscritt|riassunto|articolo|bozza|traduzione',
  ru: 'верси|вариант|текст|перепис|переработ|стать|черновик',
  pl: 'wersj|tekst|szkic|popraw|przeredag|streszczeni|artykuł',
  tr: 'metn|metin|versiyon|sürüm|taslak|yazı|düzenlen|özet',
  vi: 'bản |bài |phiên bản|đoạn ',
  id: 'versi|teks|artikel|naskah|draf|tulisan',
  ja: '文章|原稿|リライト|バージョン|要约|案(?!内)|版|记事',
  ko: '글|문장|버전|초안|원고|수정|다듬',
  ar: 'النص|نسخة|صياغة|مقال|مسودة',
  fa: 'متن|نسخه|بازنویسی|مقاله',
};

/** Between `Gerne` and what follows. */
const PAUSE = ' ?[!,.:–—-]{1,2}';

/** `Gerne! Hier ist eine flüssigere Fassung deines Textes:`: a line by itself in front of the text. */
export const HANDS_OVER = byScript(
  new RegExp(
    [
      `(?:gern(?:e)?|natürlich|klar|selbstverständlich|sehr gerne|alles klar|kein problem)(?:${PAUSE})? ?hier (?:ist|sind|kommt|folgt) (?=[^.!?]{0,60}(?:${WORK.de}))[^.!?]{0,100}:`,
      `(?:certainly|sure(?: thing)?|of course|absolutely|definitely|happy to(?: help)?|no problem|got it|great|here you go)${PAUSE} ?here(?:'s| is|’s) (?:the|an?|your) (?=[^.!?]{0,60}(?:${WORK.en})\\b)[^.!?]{0,100}:`,
      `(?:certainly|sure(?: thing)?|of course|absolutely|definitely)${PAUSE} ?here(?:'s| is|’s) (?:the|an?|your) (?:[\\w-]+ ){0,5}(?:rewritten|revised|paraphrased|polished|expanded|version|rewrite|draft|paragraph)\\b[^.!?]{0,90}[.:]?`,
      `(?:bien sûr|avec plaisir|certainement|volontiers|absolument|d[’']accord)(?:${PAUSE})? ?voici (?=[^.!?]{0,60}(?:${WORK.fr}))[^.!?]{0,100}:`,
      `¡?(?:claro(?: que sí)?|por supuesto|con (?:mucho )?gusto|desde luego|perfecto)(?:${PAUSE})? ?aquí (?:tienes?|está|va) (?=[^.!?]{0,60}(?:${WORK.es}))[^.!?]{0,100}:`,
      `(?:claro|com certeza|com prazer|com todo o gosto|perfeito)(?:${PAUSE})? ?aqui (?:está|vai|tem) (?=[^.!?]{0,60}(?:${WORK.pt}))[^.!?]{0,100}:`,
      `(?:certo|certamente|volentieri|con piacere|assolutamente)${PAUSE} ?ecco (?=[^.!?]{0,60}(?:${WORK.it}))[^.!?]{0,100}:`,
      `(?:конечно|разумеется|хорошо|с удовольствием)${PAUSE} ?вот (?=[^.!?]{0,60}(?:${WORK.ru}))[^.!?]{0,100}:`,
      `(?:oczywiście|jasne|z przyjemnością|pewnie)${PAUSE} ?oto (?=[^.!?]{0,60}(?:${WORK.pl}))[^.!?]{0,100}:`,
      `(?:tabii(?: ki)?|elbette|memnuniyetle)${PAUSE} ?[iİ]şte (?=[^.!?]{0,60}(?:${WORK.tr}))[^.!?]{0,100}:`,
      `(?:chắc chắn rồi|tất nhiên(?: rồi)?|dạ vâng|được chứ|vâng)${PAUSE} ?(?:dưới đây|sau đây|đây) là (?=[^.!?]{0,60}(?:${WORK.vi}))[^.!?]{0,100}:`,
      `(?:tentu(?: saja)?|baik|siap)${PAUSE} ?(?:berikut|ini)(?: adalah| ini)? (?=[^.!?]{0,60}(?:${WORK.id}))[^.!?]{0,100}:`,
      `(?:もちろんです|承知(?:いた)?しました|かしこまりました|はい)[。!、]\\s?(?=[^。!]{0,50}(?:${WORK.ja}))(?:以下|こちら|次)(?:に|が|は|の)[^。!]{2,60}[。:]`,
      `(?:물론입니다|물론이죠|네|알겠습니다)[!,.]\\s?(?=[^.!?]{0,50}(?:${WORK.ko}))(?:아래는|다음은|아래에|요청하신)[^.!?]{2,60}[.:]`,
      `(?:بالتأكيد|بالطبع|حسن[اًا]{1,2}|تفضل)[!،.] ?(?:إليك|هذا|هذه|فيما يلي) (?=[^.!؟]{0,60}(?:${WORK.ar}))[^.!؟]{0,100}:`,
      `(?:حتماً?|البته|با کمال میل)[!،.] ?(?:این|در ادامه) (?=[^.!؟]{0,60}(?:${WORK.fa}))[^.!؟]{0,100}:`,
      '(?:好的?[呀啊]?|当然(?:可以)?|没问题|可以的?|明白了?|收到)[!,。—~]{1,2}\\s?(?:以下|下面|这)是[^。!?]{0,24}(?:改写|润[色饰]|修改|重写|伪原创|续写|扩写|撰写|仿写|优化|精简)[^。!?]{0,40}[:。]?',
      '(?:关键词(?:布局|植入)|改写后的?(?:文章|内容|版本)):.*',
    ]
      .map((each) => `^${each}$`)
      .join('|'),
    'u',
  ),
);

/** What it would change. */
const CHANGE = {
  de: 'version|fassung|kürz|länger|überarbeit|umschreib|pressemitteilung|\\bton\\b|formulier|überschrift|zusammenfass|beitrag',
  en: 'version|tone|shorten|(?:it|this|text) (?:any |even |a bit )?(?:shorter|longer)|(?:shorter|longer),? (?:[\\w-]+ )?(?:one\\b|text|draft|paragraph|take|piece|post)|rewrite|reword|rephrase|headline|bullet points?|summar|adjust|expand|tweak|revise|refine|tailor|(?:punchier|snappier|catchier|stronger|warmer|formal|casual|concise|alternative) (?:opening|intro|ending|closing|conclusion|caption|headline)|turn (?:this|it) into an? (?:[\\w-]+ ){0,3}(?:post|piece|article|e?-?mail|letter|press release|list|table|script|newsletter|caption|thread|handout|blog)\\b',
  fr: 'version|\\bton\\b|raccourci|reformul|réécri|titre|résum|traduis|communiqué',
  es: 'versión|tono|acort|resum|reescrib|reformul|titular|publicación|nota de prensa',
  pt: 'versão|\\btom\\b|encurt|resum|reescrev|reformul|título|publicação',
  it: 'versione|\\btono\\b|accorci|riassu|riscriv|riformul|titolo|comunicato',
  ru: 'верси|вариант|\\bтон|сокра|перепи|переформулир|заголов|пост ',
  pl: 'wersj|\\bton|skróc|przeredag|popraw|streszc|nagłów',
  tr: 'versiyon|sürüm|kısalt|uzat|düzenle|uyarla|başlık|özet|üslub',
  vi: 'viết lại|phiên bản|rút gọn|chỉnh sửa|giọng văn|tóm tắt|tiêu đề',
  id: 'versi|ringkas|nada |sesuaikan|tulis ulang|ubah|judul',
  ja: '调整|修正|バージョン|短く|长く|トーン|文字数|要约|リライト|书き直',
  ko: '버전|수정|다듬|줄여|줄이|톤|요약|제목|고쳐',
  ar: 'نسخة|صياغة|تعديل|اختصار|تلخيص|أسلوب|عنوان',
  fa: 'نسخه|بازنویسی|کوتاه‌?تر|لحن|خلاصه|عنوان|ویرایش',
};

const between = (open: string, change: string, end = '[.!?]') =>
  `^(?:${open})(?=[^.!?]{0,120}(?:${change}))[^.!?]{3,160}${end}$`;

/** `Möchtest du, dass ich noch eine kürzere Version erstelle?`: a line by itself behind the text. */
export const OFFERS_MORE = byScript(
  new RegExp(
    [
      between(
        '(?:möchtest du|möchten sie|willst du|wollen sie), dass ich |soll ich (?:dir|ihnen|das|den|noch|auch|daraus) |(?:wenn|falls) (?:du möchtest|sie möchten|gewünscht), (?:kann|erstelle|schreibe) ich |sag(?:en sie)? (?:mir )?(?:einfach |gerne? )?bescheid, (?:wenn|falls) ',
        CHANGE.de,
      ),
      between(
        "would you like me to |do you want me to |shall i |(?:if you(?:’d|'d| would)? (?:like|want|prefer),? )i can |(?:feel free to )?let me know if you(?:’d|'d| would)? (?:like|want|need|prefer) |just let me know if ",
        CHANGE.en,
      ),
      between(
        "(?:souhaites?(?:z)?-(?:tu|vous)|veux-tu|voulez-vous) que je |si (?:vous le souhaitez|tu veux), je peux |n’hésitez pas à me dire si |n'hésitez pas à me dire si ",
        CHANGE.fr,
        ' ?[.!?]',
      ),
      between(
        '¿(?:quieres?|te gustaría|desea[s]?) que (?:te |lo |la |también )?|si (?:quieres|lo deseas), puedo ',
        CHANGE.es,
      ),
      between('(?:quer|gostaria|deseja) que eu |se (?:quiser|preferir), posso ', CHANGE.pt),
      between(
        '(?:vuoi|desideri|vuole) che (?:io |ne |lo |ti )?|se (?:vuoi|preferisci), posso ',
        CHANGE.it,
      ),
      between(
        '(?:хотите|хочешь), (?:чтобы )?я |если (?:хотите|нужно|хочешь), (?:я )?(?:могу|сделаю|подготовлю) |дайте знать, если ',
        CHANGE.ru,
      ),
      between(
        '(?:czy )?(?:chcesz|chciał\\p{L}+|życzysz sobie), (?:że)?by(?:m)? |jeśli chcesz, mogę |daj znać, (?:jeśli|czy) ',
        CHANGE.pl,
      ),
      between('(?:[iİ]sterseniz|[iİ]stersen|dilerseniz) |[iİ]ster misin(?:iz)? ', CHANGE.tr),
      between(
        '(?:bạn )?(?:có )?muốn (?:mình|tôi) |nếu (?:bạn )?(?:cần|muốn)[^.!?]{0,20}(?:mình|tôi) ',
        CHANGE.vi,
      ),
      between(
        '(?:apakah )?(?:anda|kamu) (?:ingin|mau) saya |jika (?:anda|kamu) (?:ingin|butuh|mau), saya ',
        CHANGE.id,
      ),
      `^(?=[^。!?]{0,80}(?:${CHANGE.ja}))(?:必要(?:であれば|でしたら|に応じて)|ご希望(?:であれば|でしたら|があれば|がございましたら)|もし(?:ご)?希望)[^。!?]{3,90}(?:できます|いたします|お知らせください|お申し付けください|お伝えください|ましょうか)[。!?]?$`,
      `^(?=[^.!?]{0,80}(?:${CHANGE.ko}))(?:원하시면|필요하시면|원하신다면|필요하다면)[^.!?]{3,90}(?:드릴게요|드리겠습니다|드릴까요|말씀해 ?주세요|알려 ?주세요)[.!?]?$`,
      between(
        'هل (?:ترغب|تريد|تود)(?:ين)? (?:في |أن |مني )|إذا (?:كنت )?(?:ترغب|تريد|أردت)',
        CHANGE.ar,
        '[.!؟]',
      ),
      between(
        '(?:آیا )?(?:می‌?خواهید|مایلید) |اگر (?:بخواهید|مایل(?:ید| باشید))،? ',
        CHANGE.fa,
        '[.!؟]',
      ),
      '(?:如果您?你?还?(?:需要|想要?)[^。!?]{0,12}(?:(?:调整|修改|更改)(?:文章|文案|内容|风格|语气|篇幅|字数|格式|措辞)|润色|改写|优化|增加字数|扩写)[^。!?]{0,30}(?:随时)?告诉我[。!]?)$',
      '^以上(?:内容|文章|文案|稿件|版本)?(?:是|均为|为)?(?:根据|按照|基于)[您你](?:所?提供|给出|发来)的[^。!?]{0,20}(?:撰写|生成|整理|改写|创作|润色|拟写|完成)[^。!?]{0,80}[。!]?$',
      '^(?:如需|如果需要|若需|需要的话)[^。!?]{0,12}(?:(?:调整|修改|更改|精简|扩充)(?:文章|文案|内容|风格|语气|篇幅|字数|格式|措辞)|润色|改写|优化|扩写|缩写|换(?:一种|个)(?:语气|风格|标题))[^。!?]{0,40}(?:告诉我|告知我|跟我说|和我说)[。!]?$',
      '^希望这(?:篇|份|段|版)(?:文章|内容|改写|文案|稿子?)[^。!?]{0,20}(?:对[您你]有(?:所)?帮助|符合[您你]的(?:要求|需[要求])|让[您你]满意)[^。!?]{0,40}[。!]?$',
      '^需要我(?:再|帮[您你]|为[您你]|继续|把)[^。!?]{0,30}(?:改[写成短]|写成|生成|翻译|调整|润[色饰]|压缩|扩写|精简|写[^。!?]{0,16}(?:版本?|标题|推文|摘要|文案))[^。!?]{0,30}[吗么]?[?？]$',
    ].join('|'),
    'u',
  ),
);
