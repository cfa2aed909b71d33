import { byScript } from './by-script';

/**
 * What a site asks of readers whom an article pleased, and what it heads their comments with, language
 * by language. All folded.
 */

/** Somebody liked it; what he is to do then, as words begin. */
const LIKED: readonly [liked: string, then: string][] = [
  [
    'cet(?:te)? (?:article|recette|page|billet|vidéo|astuce) vous (?:a|ont) (?:plu|aidée?|intéressée?|été utile)|vous avez aimé (?:cet|cette|ce|notre) \\p{L}+|si (?:cet article vous a plu|vous avez aimé)',
    'abonnez|partagez|suivez|inscrivez|rejoignez|laissez|dites|likez|recevez',
  ],
  [
    '(?:hat|haben) (?:dir|ihnen|euch) (?:dieser|der|unser|dieses|das) (?:artikel|beitrag|rezept|text|blogbeitrag)[^.?!]{0,20} gefallen|(?:dir|ihnen|euch) (?:hat|gefällt) (?:der|dieser|das|unser) (?:artikel|beitrag|rezept|text)(?: gefallen)?|gefällt (?:dir|ihnen|euch) (?:der|dieser|unser) (?:artikel|beitrag)',
    'teil|abonnier|folg|meld|hinterlass|schreib|empfiehl|spende',
  ],
  [
    '¿?(?:te|os|le) (?:ha )?(?:gustado|gustó|sirvió|resultó útil) (?:este|esta|el|la|nuestro) (?:artículo|post|receta|nota|entrada|contenido)|si te (?:ha gustado|gustó)',
    'suscr[ií]b|comp[aá]rt|síguenos|déja|únete|comenta',
  ],
  [
    'gostou (?:deste|desse|desta|dessa|do|da|do nosso) (?:artigo|post|texto|conteúdo|matéria|receita|notícia|dica)s?|se (?:você )?gostou',
    'compartilh|partilh|assine|inscrev|siga|curta|deixe|comente',
  ],
  [
    "(?:ti|vi) è piaciut[oa] (?:questo |quest[’']|questa |l[’']|la )(?:articolo|post|ricetta|guida)|se (?:ti|vi) è piaciut[oa]",
    'condivid|iscrivi|seguici|lascia|metti|commenta',
  ],
  [
    '(?:вам )?понравил(?:ась|ся|ось) (?:эта |этот |наша )?(?:статья|публикация|материал|пост|рецепт|запись)',
    'подели|подпи|постав|ставь|оставь|расскаж|добав',
  ],
  [
    '(?:spodobał|podobał)\\p{L}* (?:ci|wam|się ci|ci się|wam się|się) ?(?:się )?(?:ten |nasz )?(?:artykuł|wpis|przepis|tekst)',
    'udostępnij|polub|zapisz|obserwuj|zostaw|podziel',
  ],
  [
    '(?:bu )?(?:yazıyı|yazımızı|makaleyi|haberi|içeriği|tarifi) beğendi(?:niz|n)? ?m[iı](?:siniz)?|(?:bu )?(?:yazı|haber|içerik) hoşunuza gitti\\p{L}*',
    'paylaş|abone|takip|yorum',
  ],
  [
    '(?:nếu )?(?:bạn )?(?:thấy |thích )?bài viết(?: này)?(?: (?:hay|hữu ích|có ích|bổ ích))?',
    '(?:hãy|đừng quên|nhớ|vui lòng) (?:chia sẻ|theo dõi|đăng ký|like|bình luận|ủng hộ)',
  ],
  [
    '(?:suka|menyukai) (?:dengan )?(?:artikel|tulisan|berita) ini|(?:artikel|tulisan) ini (?:bermanfaat|membantu)',
    'bagikan|ikuti|langganan|dukung|komentar',
  ],
  [
    '(?:この|本)(?:记事|ブログ|ページ)(?:が|を)(?:気に入|お?役に立|参考にな|良かっ|いいと思|お読み)[^。?]{0,8}',
    'シェア|フォロー|いいね|登[录録]|コメント|ブックマーク',
  ],
  [
    '(?:이 )?(?:글|기사|포스팅|포스트)[이가은는] ?(?:마음에|도움이|유익|재미)[^.?!]{0,10}',
    '공유|구독|좋아요|댓글|팔로우|공감',
  ],
  ['(?:ถูกใจ|ชอบ)บทความนี้', '(?:กด|ช่วย|ฝาก)?แชร์|กดติดตาม|กดไลก์|กดไลค์'],
  ['هل أعجب(?:ك|كم) (?:المقال|هذا المقال|الموضوع)', 'شارك|تابع|اشترك'],
];

/** `Cet article vous a plu ? Abonnez-vous à notre page`: a line of its own. */
export const CALLS_LIKED = byScript(
  new RegExp(
    LIKED.map(
      ([liked, then]) =>
        `^\\P{L}*(?:${liked})[^\\p{L}]{0,4}(?:[^.!?。]{0,24}[ ,!?])??(?:${then})[^\\n]{0,100}$`,
    ).join('|'),
    'u',
  ),
);

/** `Laisser un commentaire`, `Keine Kommentare`: the head of a form, or of what nobody wrote; `본문`: of the article, for readers of screens. */
export const HEADS_COMMENTS = byScript(
  new RegExp(
    `^\\P{L}*(?:${[
      '(?:laisse[rz]|poster|ajouter|écrire) (?:un|votre) (?:commentaire|avis)|laisser une réponse|aucun commentaire|commentaires? fermés?',
      '(?:einen? )?kommentar(?:e)? (?:schreiben|verfassen|hinterlassen|abgeben|hinzufügen)|(?:schreibe?|hinterlass?e?) (?:einen|uns einen|deinen|ihren) kommentar|keine kommentare|kommentare (?:sind )?(?:geschlossen|deaktiviert)',
      '(?:deja(?:r)?|escrib[ei]r?|añad[ei]r?|haz) (?:un|tu|su) comentario|deja (?:una|tu) respuesta|(?:sin|no hay) comentarios|comentarios (?:cerrados|desactivados)',
      '(?:deixe|escreva|faça|adicione) (?:um|o seu|seu) comentário|deixe uma resposta|(?:nenhum|sem) comentários?|comentários (?:encerrados|fechados)',
      '(?:lascia|scrivi|aggiungi) un commento|lascia una risposta|nessun commento|commenti (?:chiusi|disabilitati)',
      '(?:оставить|оставьте|добавить|написать) (?:свой )?комментарий|комментариев (?:пока )?нет|нет комментариев|комментарии (?:закрыты|отключены)|добавить отзыв',
      '(?:dodaj|zostaw|napisz) komentarz|brak komentarzy|możliwość komentowania została wyłączona',
      '(?:bir )?yorum (?:yap(?:ın)?|yazın?|bırak(?:ın)?|ekle(?:yin)?)|(?:bir )?(?:cevap|yanıt) (?:yazın|bırakın)|(?:henüz )?yorum (?:yok|yapılmamış|bulunmamaktadır)',
      '(?:để lại|viết|gửi|thêm) (?:một )?bình luận(?: của bạn)?|(?:chưa có|không có) bình luận(?: nào)?',
      'belum ada komentar|tidak ada komentar|komentar ditutup',
      'コメント(?:する|を(?:书く|投稿(?:する)?|追加))|コメントは(?:まだ)?(?:ありません|受け付けて(?:い|おり)?ません)',
      '댓글(?:을)? ?(?:남기기|작성|입력|등록|목록|쓰기)|(?:등록된 )?댓글이 없습니다|본문',
      'แสดงความคิดเห็น|ใส่ความเห็น|ยังไม่มีความคิดเห็น',
      'اترك (?:تعليقا?ً?|رد[اًا]*)|أضف تعليقا?ً?|لا توجد تعليقات|دیدگاه(?:تان را)? بنویسید|ارسال دیدگاه|بدون دیدگاه',
    ].join('|')})\\P{L}*$`,
    'u',
  ),
);
