import { CALLS_LIKED, HEADS_COMMENTS } from '../liked-calls';
import type { Line } from '../lines';
import { lieOf } from '../quotations';
import { defineRule, type Finding, type PageContext, type Unit } from '../rule';
import { speaksOfControls } from '../speaks-of-controls';
import { findLines, isAtEdge, isSubject, linkShare } from '../whole-lines';

/** Points to other articles. A heading 'See also' of an encyclopedia is no nag; 'Recommended for beginners:' is advice. */
const POINTER =
  /^[\s[(*»›>▶►→•|▍▎■◆●★➡➤➜👉📖📌🔗-]{0,4}(?:read (?:also|more|next|on)|also read|related(?: (?:internet )?(?:articles?|posts?|stor(?:y|ies)|reading|coverage|news|links|topics|content|questions))?|(?:you (?:may|might) )(?:also )?(?:like|enjoy|be interested in)|recommended(?: for you| reading| stories| articles| posts| videos| links|(?! for [^:：]{1,40}[:：]))|more (?:from|on|about|stories)|see also(?=:)|don['’]?t miss|must[- ]read|trending(?: now)?|most (?:read|popular|viewed)|up next|(?:continue|keep) reading|in case you missed it|editor['’]?s? picks?|popular (?:posts|stories|now)|what to read next|next up|previous (?:post|article|story)|next (?:post|article|story)|baca juga|simak juga|lihat juga|artikel terkait|lee también|leer también|(?:también )?(?:te|le|os) (?:puede|podría) interesar|quizá(?:s)? te (?:interese|guste)|más información|lire aussi|à lire aussi|à lire également|vous (?:aimerez|pourriez aimer|apprécierez)(?: peut-être)?(?: aussi| également)|cela (?:devrait|pourrait) vous (?:plaire|intéresser)|lesen sie auch|auch interessant|mehr zum thema|das könnte (?:sie|dich|euch|ihnen|dir)(?: auch| ebenfalls)? (?:interessieren|gefallen)|weitere (?:artikel|beiträge) (?:zum thema|aus|von)|leggi anche|leia também|leia mais|você (?:também )?(?:pode|vai|poderá) (?:também )?gostar|(?:talvez )?você se interesse|lees ook|läs också|les også|xem thêm|đọc thêm|читайте также|смотрите также|по теме|czytaj (?:także|też|również)|zobacz (?:także|też|również)|przeczytaj (?:także|też|również)|(?:może|mogą) (?:ci się spodobać|cię zainteresować)|podobne (?:artykuły|wpisy)|powiązane (?:artykuły|wpisy)|ayrıca okuyun|関连记事|関连リンク|あわせて読みたい|合わせて読みたい|こちらもおすすめ|おすすめ记事|続きを読む|次のページ|前のページ|관련 ?기사|함께 보면|더 ?읽기|이전 ?글|다음 ?글|بیشتر بخوانید|همچنین بخوانید|(?:این|آن) (?:مطلب|مقاله|خبر)(?:\u200c?ها)?(?: را)?(?: هم| نیز)? (?:بخوانید|ببینید)|(?:مطالب|مقالات|اخبار) مرتبط|อ่านเพิ่มเติม|อ่านต่อ|(?:ข่าว|เรื่อง|บทความ)ที่เกี่ยวข้อง|اقرأ (?:أيضا|المزيد)|شاهد أيضا|(?:قد|ربما) يهمك|(?:مواضيع|مقالات|أخبار) ذات صلة|có thể bạn (?:quan tâm|thích|sẽ thích)|bạn có thể (?:thích|quan tâm)|(?:bài viết|tin tức?|tin bài) liên quan|berita terkait|baca selengkapnya|(?:mungkin )?(?:anda|kamu) (?:mungkin )?(?:juga )?(?:suka|menyukai|tertarik)|ilgili haber(?:ler)?|(?:bunu|bunları|şunu) da okuyun|ilginizi çekebilir|(?:bunlar da|bunlar) (?:hoşunuza gidebilir|ilginizi çekebilir)|benzer (?:yazılar|haberler)|passend dazu|sur le même sujet|articles? (?:liés|similaires)|artículos relacionados|(?:veja|confira) também|matérias relacionadas|potrebbe(?:ro)? interessar\p{Ll}+|articoli correlati|читать также|читайте ещё|похожие (?:статьи|материалы|записи)|вам (?:также )?(?:может (?:быть )?(?:понравиться|интересно)|понравится)|この记事(?:も|を読んだ)|関连ページ|관련 ?글|이 글도|추천 ?글|延伸阅读|相关阅读|推荐阅读|相关(?:文章|推荐|新闻|报道|链接|内容|资讯|帖子)|(?:热门|精彩|随机)(?:推荐|文章|阅读|新闻)|猜你喜欢|你(?:可能|也许)(?:还)?(?:喜欢|感兴趣)|您可能(?:还)?(?:喜欢|对)|为您推荐|看过(?:本文|这篇)|(?:其他|大家)(?:人)?(?:也|都)(?:在)?看|往期(?:推荐|回顾)|书迷正在(?:看|阅读)|同类推荐|更多(?:阅读|文章|精彩|新闻))/u;
/** Pointers whose words head parts of articles too: `Recommended dose`, `More on fields`. They point where nothing follows them. */
const LOOSE =
  /^\P{L}*(?:related|recommended|more|trending|most|popular|must|don|up next|next|previous|see|editor|read (?:more|on|next)|continue|keep|相关|热门|精彩|随机|推荐|你|您|为您|看过|更多|延伸)/u;
/** As headings such words are parts of a manual: `More on fields`. */
const HEADS = /^\W*(?:more (?:on|from|about)|related|see|next|previous)\b/;
/** `READ ALSO: Furious neighbours block a road`, behind the last sentence of a paragraph. As shown. */
const BEHIND =
  /(?<=[.!?”"’»]\s)(?:(?:READ|SEE|WATCH) (?:ALSO|MORE|NEXT)|ALSO READ|(?:Baca|Lihat|Simak) [Jj]uga|BACA JUGA|LEIA (?:TAMBÉM|MAIS)|Leia também|LE[EA] (?:TAMBIÉN|MÁS)|Lea también|(?:À )?LIRE AUSSI|À lire aussi|LEGGI ANCHE|Leggi anche|LESEN SIE AUCH|Lesen Sie auch|LEES OOK|Lees ook|XEM THÊM|Xem thêm|ЧИТАЙТЕ ТАКЖЕ|Читайте также)\s?[:：]\s?[\p{Lu}\p{N}“"«'‘].{4,100}$/u;
/** Who is pointed to: `More from Kiln Notes`, `More on this story`. */
const WHOSE =
  /^(?:(?: (?:from|on|about|in|by|with|for))? (?:this|the|our|us|me|you)\b.{0,20}$| (?:from|on|about|in|by|with|for) .{1,40}[:：]$)/;
const FROM_NAME = /^ ?(?:\p{Lu}[\p{L}’']*\s?){1,4}$/u;
const EXACT =
  /^\W*(?:related (?:articles?|posts?|stories|news|reading)|more from .{2,30}|next (?:post|article)|previous (?:post|article))\W*$/;
/** Interrupts with an advertisement. */
const INTERRUPTS =
  /^[\s[(*–—-]{0,4}(?:advertisements?|advertorial|adverti[sz]ing|sponsored(?: (?:content|links?|post|by.{0,30}))?|promoted(?: content)?|(?:the )?(?:story|article|post) continues(?: below)?(?: (?:this |the )?(?:advertisement|ad))?|scroll (?:down )?(?:to|for) (?:continue|resume|more)(?: (?:reading|with )?(?:content)?)?|continue (?:reading )?below(?: (?:this|the) ad(?:vertisement)?)?|publicité|publicidad|pubblicità|publicidade|anzeige|werbung|reklam[ae]?|iklan|quảng cáo|реклама|広告|スポンサー(?:ド)?リンク|広告の(?:下|后)に続(?:く|きます)|광고|إعلان|تبلیغات|广告|本ページはプロモーションが含まれています)[\s:\])*.–—|·-]*(?:$|(?:the )?(?:story|article|post)\b|continue|scroll|read\b|ad\b|by\b|skip|lire|la suite|sigue|continúa|weiter|nach|下に|続)/;
const NEWSLETTER =
  /^(?:|.{0,60}[.!?:…–—|,]\s{1,3}|\P{L}{0,6}(?:(?:please|click|tap|here|now|to|and|don['’]t forget|be sure|want|you can|why not)\s){1,4})\P{L}{0,6}(?:sign up|subscribe|get|join|register)\b.{0,60}\b(?:newsletters?|mailing list|in your inbox|to your inbox|e-?mail (?:updates?|alerts?)|daily (?:digest|briefing)|free updates?)\b|^enter your e-?mail|newsletter (?:abonnieren|anmelden)(?! \p{Ll})|^(?:abonnez-vous|suscríbete|iscriviti|подпишитесь)\P{L}*$|(?:abonnez|inscrivez)-vous\b.{0,30}(?:newsletter|lettre d.info|infolettre|chaîne|alertes)|(?:suscríbete|iscriviti)(?!\p{L}).{0,30}(?:newsletter|bolet|canal)|assine (?:a )?noss[ao] (?:newsletter|lista de e|canal|boletim)|(?:schrijf|meld) (?:je|u)\b.{0,40}nieuwsbrief|nieuwsbrief (?:ontvangen|aanmelden)|подпишитесь на (?:наш|рассылк|канал|новост|телеграм|telegram)|メルマガ(?:登录|登录)|뉴스레터 ?(?:구독|신청)|^(?:ayo |silakan |yuk )?berlangganan\b.{0,40}(?:newsletter|buletin|email|kami)|خبرنامه.{0,24}عضو/u;
/** What a page has anywhere that has a line of the kind; most have none, and no line is asked then. Folded. */
const PARTS = {
  interrupts:
    /adver|sponsor|promot|continue|scroll|publici|pubblici|anzeige|werbung|reklam|iklan|quảng cáo|реклама|広告|スポンサー|광고|إعلان|تبلیغات|广告|プロモーション/,
  newsletter:
    /newsletter|mail|inbox|digest|briefing|free update|abonnez|inscrivez|suscr|iscriviti|подпишитесь|assine|nieuwsbrief|メルマガ|뉴스레터|berlangganan|خبرنامه/,
  asks: /recipe|content|section|video|comment|later|print|pin|save|rate|did you|tag|mention|leave|forget|if you|support|coffee|more about/,
  share:
    /share|tweet|pin|mail|print|like|save|シェア|ツイート|共有|공유|แชร์|bagikan|compartir|partager|ilhar|teilen|поделиться/,
  comments:
    /comment|thought|response|repl(?:y|ies) (?:on|to)|leave a|post navigation|skip to|back to top|table of contents|komentar|コメント|댓글|发表|我要留言|我来说两句|暂无评论/,
};
type Parts = Record<keyof typeof PARTS, boolean>;

/** Tells of somebody who subscribes, or what follows from it. */
const TELLS =
  /^(?:if|when|once|after|before|because|although|since|they|she|he|it|members|customers|readers|the|most|some|i)\b|\bbut\b|\bbecause\b|\balso\b/;
const SHARE =
  /^(?:(?:share|tweet|pin|e-?mail|print|like|save)(?: (?:this|it|article|story|post|page|on|via|to|with|facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|friends|your|:|\(opens in (?:a )?new window\)|&|and|[|,/·]))*[:.!\s]*)+$|^click (?:here )?to (?:share|email|print|tweet)|^share this|この记事を(?:シェア|共有)|^(?:(?:シェアする|ツイート|共有する)\P{L}*)+$|^공유하기\P{L}*$|^แชร์ไปยัง|^(?:bagikan|compartir|partager|partilhar|compartilhar|teilen|поделиться)(?: (?:ini|ke|artikel|berita|via|en|sur|auf|в|на|ссылкой|esto|cet article|diesen artikel)(?![\p{L}])[^.!?]{0,40})?(?:[\s|·,/:]*(?:facebook|twitter|whatsapp|telegram|line|x|e-?mail|linkedin|pinterest|cetak|salin(?: tautan)?|imprimir|imprimer|drucken|vk|вконтакте))*\P{L}*$/u;
const COMMENTS =
  /^(?:leave a (?:comment|reply)(?! (?:in|with|under|at|by|to) the)|\d+ comments?|\d+ (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to) (?:["“‘«]|this (?:post|article|page|entry)\b).{0,80}|no comments(?: yet)?|comments? are closed|post navigation|be the first to comment|add a comment|skip to (?:main )?content|back to top|table of contents \[?hide|(?:kirim|tinggalkan|tulis) komentar(?:\P{L}*$| komentar baru)|komentar baru (?:akan )?terbit|コメントを残す|댓글 ?(?:쓰기|달기)|发表(?:评论|回复|留言)|我要留言|我来说两句|暂无评论)/u;
/** What recipe and craft blogs ask of their readers. */
const ASKS =
  /^(?:(?:(?:jump to|print|pin|save|rate) (?:the |this |my )?(?:recipe|content|section|video|comments|for later)[\s|·•-]*)+|(?:print|pin|save|rate) (?:(?:this|the|it|my|our)(?: |\b))?(?:$|[!.]|(?:recipe|post|page|article|pin)(?:[!.]| (?:for later|now|below|on|to|and|&)\b.{0,20}|$)|(?:for later|on pinterest|to pinterest)\b.{0,30})|did you (?:make|try|like|enjoy) this.{0,120}|(?:made|tried|cooked|baked) (?:this|it)\? (?:please )?(?:tag|mention|rate|leave (?:a|us|me)|let (?:us|me) know|share (?:a|your|it)|show (?:us|me))\b.{0,80}|(?:tag|mention) (?:us|me|@\w+)(?:$| (?:on|in|at|if|so|and)\b.{0,80}| (?:with )?[#@].{0,60})|leave (?:a|us a) (?:star )?(?:rating|review|comment).{0,60}|let (?:us|me) know (?:what you think )?in the comments(?: (?:below|section|if|what|how|which|and|or)\b.{0,40})?|don['’]t forget to (?:share|subscribe|pin|follow|like).{0,60}|if you (?:liked|enjoyed|found) this (?:article|post|recipe|story).{0,80}(?:share|subscribe|follow|support|coffee).{0,60}|support (?:us|our work|independent)(?:$| (?:on|by|if|today|now|and|journalism|publishing|media|here)\b.{0,70}| with a (?:donation|subscription|gift|coffee).{0,50})|buy (?:me|us) a coffee.{0,20}|(?:learn|read) more about (?:me|us|the author)(?: here)?)[!.?)\s]*$/;
const ENGLISH = /^(?:leave|\d|no|comments?|be|add|skip|back|post)\b/;
/** A sentence goes on behind it that no button has. */
const GOES_ON =
  /^,? (?!(?:on|to|below|here|now|cancel|your|so far|for|reply|log|sign|you|must|share|and|in reply|yet|are closed)\b)[a-z]/;
/** Somebody says it. Folded. */
const SAID =
  /[?!,."”] (?:said|says|asked|shouted|cried|begged|wrote|writes|replied|whispered)\b|, the \w+ (?:said|says|asked|shouted|cried|begged|wrote|told)\b/;
const TAGS = /^(?:tagged(?: with)?\s?[:：]?|tags?\s?[:：])\s?.{2,100}[^.!?]$/;
/** `#옹기 #장독대`: what a site files the text under, nothing else. */
const HASHTAGS =
  /^\P{L}*#(?=\p{N}{0,9}[\p{L}_])[^\s#,，、]{1,30}(?:[\s,，、]+#(?=\p{N}{0,9}[\p{L}_])[^\s#,，、]{1,30}){1,20}$/u;
/** Pointers that also head advice or a list of books: they point where something is linked, or nothing follows. */
const NEEDS_LINK =
  /^\P{L}*(?:passend dazu|sur le même sujet|articles? (?:liés|similaires)|artículos relacionados|articoli correlati|matérias relacionadas|похожие|(?:مطالب|مقالات|اخبار) مرتبط|อ่านต่อ|(?:ข่าว|เรื่อง|บทความ)ที่เกี่ยวข้อง|(?:قد|ربما) يهمك|(?:مواضيع|مقالات|أخبار) ذات صلة|có thể bạn (?:quan tâm|thích|sẽ thích)|bạn có thể (?:thích|quan tâm)|(?:bài viết|tin tức?|tin bài) liên quan|berita terkait|ilginizi çekebilir|(?:bunlar da|bunlar) (?:hoşunuza gidebilir|ilginizi çekebilir)|benzer (?:yazılar|haberler)|ilgili haber|potrebbe|leia mais|weitere|podobne|powiązane|benzer|この記事|関连ページ|관련 ?글|이 글도|추천 ?글|(?:其他|大家))/u;
const TITLES = /^\s\p{Lu}\p{Ll}*(?:\s\S+){2,}/u;
const LONGEST = 60;

/** Read also, newsletter, share this, advertisement: whole lines between or around the article's. */
export const readingNag = defineRule({
  id: 'reading-nag',
  kind: 'E11',
  reason: {
    en: 'calls you away from the article: other pages, a newsletter, sharing, an advertisement',
    'zh-Hans': '引你离开文章：其他页面、订阅、分享或广告',
    'zh-Hant': '引你離開文章：其他頁面、訂閱、分享或廣告',
  },
  where: ['body'],
  confidence: 0.95,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      'Read also: Ten kilns worth a detour',
      'Sign up for our weekly newsletter',
      'Advertisement – story continues below',
      'Share on Facebook',
      'Lesen Sie auch: Zehn Öfen',
      'あわせて読みたい',
    ],
    prose: [
      'Rate the recipe from one to five.',
      'Be the first to comment, the chairman begged.',
      'Save the bacon fat for the potatoes.',
      'Il faut partager le pain.',
      '三人で部屋をシェアする。',
      'Advertisement was not yet a trade in the town of my childhood.',
      'More from habit than from hunger, she ate the pear.',
      'Read more slowly, the second chapter gains a great deal.',
      'Related fields such as chemistry use the same word.',
      'Recommended dose: two tablets with water',
      'Trending topics among the potters',
      '推荐阅读书目',
      '你可能感兴趣的历史细节',
      'The board at the gate was short. READ MORE: it did not say what.',
      'She underlined the word. See also: The Wheel, page twelve.',
      'Residents can sign up for e-mail alerts from the flood office.',
      'You can also subscribe to this newsletter here, and it costs nothing.',
    ],
  },
  prepare: ({ folded }: PageContext): Parts => ({
    interrupts: PARTS.interrupts.test(folded),
    newsletter: PARTS.newsletter.test(folded),
    asks: PARTS.asks.test(folded),
    share: PARTS.share.test(folded),
    comments: PARTS.comments.test(folded),
  }),
  *find(unit, page, prepared) {
    yield* pointersBehind(unit, page);
    yield* findLines(unit, page, (line) => {
      const has = prepared as Parts;
      const { folded, weight } = line;
      if (weight > LONGEST || SAID.test(folded)) return 0;
      const isHeading = /^h[1-6]$/.test(unit.kind);
      if (has.interrupts && INTERRUPTS.test(folded) && weight <= 20 && !/[a-z]\.$/.test(folded)) {
        return unit.kind === 'li' || isSubject(page, /advertis|广告|広告|publicité|werbung/, line)
          ? 0.6
          : 0.95;
      }
      if (POINTER.test(folded) && !/^\W*see also\W*$/.test(folded)) {
        const linked = linkShare(line);
        const rest = line.text.slice(POINTER.exec(folded)?.[0].length ?? 0);
        const isLoose = LOOSE.test(folded);
        const isAlone = !/[\p{L}\p{N}]/u.test(rest);
        if (NEEDS_LINK.test(folded) && linked === 0 && !isAlone) return 0.5;
        const isWhole = isAlone || WHOSE.test(rest) || FROM_NAME.test(rest);
        const label =
          /[»›→]$/.test(line.text) ||
          (isLoose
            ? /^\s?[:：|»›]/.test(rest) || (isWhole && /[:：]$/.test(rest))
            : /^[^:：]{2,40}[:：|»›]/.test(line.text));
        const bare = isLoose
          ? isWhole
          : /^\P{L}*[\p{L}'’]+(?:\s[\p{L}'’]+){0,4}\P{L}*$/u.test(line.text) || weight <= 8;
        // Titles behind it that lost their links.
        if (!isLoose && line.edge === 'tail' && TITLES.test(rest) && !/[.!?。]$/.test(line.text))
          return 0.88;
        // Books for further reading, which nothing leads to.
        if (
          /^[^:：]{2,8}[:：]\s?《/.test(line.text) &&
          linked === 0 &&
          /社|[〇一二三四五六七八九十\d]{4}年?版|》.*》|》[,，]/.test(line.text)
        )
          return 0.6;
        if (linked === 0 && pointsWithin(rest, line, page)) return 0.5;
        if (isHeading && HEADS.test(folded) && !EXACT.test(folded) && linked < 0.5) return 0;
        if (label || linked > 0.5 || (bare && !/[.。]$/.test(line.text)))
          return isHeading && !label && linked === 0 ? 0.85 : 0.95;
        return 0;
      }
      if (has.newsletter && NEWSLETTER.test(folded) && !TELLS.test(folded))
        return isSubject(page, /newsletter|mailing list|subscrib/, line) ? 0.5 : 0.93;
      if ((isHeading || line.edge === 'tail') && HEADS_COMMENTS.test(folded, line.scripts))
        return speaksOfControls(page) ? 0.6 : 0.93;
      if (isAtEdge(line, page) && CALLS_LIKED.test(folded, line.scripts) && !isQuoted(line))
        return 0.9;
      if (has.asks && ASKS.test(folded)) return speaksOfControls(page) ? 0.6 : 0.9;
      if (line.edge === 'tail' && (TAGS.test(folded) || HASHTAGS.test(folded))) return 0.85;
      if (has.share && SHARE.test(folded) && weight <= 30 && !/[?？]$/.test(line.text))
        return speaksOfControls(page) ? 0.6 : 0.93;
      const comments = has.comments ? COMMENTS.exec(folded)?.[0] : undefined;
      const isButton =
        comments && !(ENGLISH.test(comments) && GOES_ON.test(folded.slice(comments.length)));
      if (isButton && weight <= (line.edge === 'tail' ? 20 : 16))
        return speaksOfControls(page) ? 0.6 : isHeading || line.edge === 'tail' ? 0.93 : 0.6;
      return 0;
    });
  },
});

function* pointersBehind(unit: Unit, page: PageContext): Iterable<Finding> {
  if (/^(?:td|th|h[1-6])$/.test(unit.kind)) return;
  for (const line of page.linesOf(unit)) {
    const found = BEHIND.exec(line.text);
    if (!found || lieOf({ start: found.index, end: line.text.length }, line.quotations) !== 'apart')
      continue;
    yield { ...unit.view.toSource(line.start + found.index, line.end), confidence: 0.88 };
  }
}

/** All of it somebody's words. */
function isQuoted({ text, quotations }: Line): boolean {
  return quotations.some(({ start, end }) => end - start > text.length / 2);
}

/** `Related: see Barley.` in a glossary that has an entry of that name, and nothing but such names. */
function pointsWithin(rest: string, line: Line, page: PageContext): boolean {
  const names = rest
    .replace(/^\P{L}*(?:see (?:also |under )?)?/iu, '')
    .split(/[,，、;；]\s*/)
    .map((name) => name.replace(/\P{L}+$/u, '').toLowerCase());
  return names.every(
    (name) =>
      name.length > 1 &&
      entriesOf(page)
        .get(name)
        ?.some((entry) => entry !== line),
  );
}

/** As far as the name of an entry reaches. */
const LONGEST_NAME = 80;
const entries = new WeakMap<PageContext, Map<string, Line[]>>();

/** What an entry of a glossary may be of: how sentences begin, up to a colon, a comma or a bracket; read once. */
function entriesOf(page: PageContext): Map<string, Line[]> {
  let known = entries.get(page);
  if (known) return known;
  known = new Map();
  for (const line of page.lines) {
    if (!line.prose) continue;
    const beginning = line.folded.slice(0, LONGEST_NAME);
    for (const { index } of beginning.matchAll(/[:：,，(（]/g)) {
      const name = beginning.slice(0, index);
      const same = known.get(name);
      if (!same) known.set(name, [line]);
      // Two are enough to have one beside the line that asks.
      else if (same.length < 2) same.push(line);
    }
  }
  entries.set(page, known);
  return known;
}
