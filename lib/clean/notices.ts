import { byScript, scriptsOf } from './by-script';
import type { Line } from './lines';
import { quotesOnly } from './whole-lines';

/** A line on who may copy the text and where it comes from. */
export interface Notice {
  line: Line;
  confidence: number;
}

const NOTICE = byScript(
  /dilarang (?:menyalin|memperbanyak|mengutip|menyebarkan)[^.!?]{0,60}i[zj]in|허락 ?없(?:는|이) ?(?:퍼가기|복제|전재|배포)|퍼가기[^.!?]{0,30}(?:사양|금지|금합)|版权声明|(?:文章|本文|图文)归[^,，。]{2,24}所有[,，。;]?\s?转(?:发|载)请|(?:版权|著作权)(?:归|属)|未经.{0,12}(?:授权|许可|同意).{0,16}(?:转载|复制|摘编|使用|引用|刊[登载]|发[布表]|传播|镜像|抄袭|转发|摘[登录]|链接|采集)|(?:严禁|禁止|谢绝|不得)(?:任何形式的?)?(?:转载|复制|摘编)|转载(?:请|须|需|自(?!己)|时(?:请|须|需|应))|如需转载|欢迎转载|侵权(?:请|联系|必究|删除|即删)|(?:如有|涉及|若有)侵权|版权所有|版权归|原文(?:链接|地址|出处|网址)|本文(?:链接|地址|网址|来自|转自|转载自|为.{0,12}原创|系.{0,12}原创|首发)|(?:文章|图片|素材|内容|部分图文)(?:均)?(?:来源|来自|转自)(?:于)?(?:网络|互联网)|仅代表作者|不代表(?:本站|本网|本平台)|all rights reserved|(?:this (?:article|story|post) )?(?:was )?(?:originally|first) (?:published|appeared) (?:on|at|in|by)|re(?:published|printed|posted) (?:here )?(?:with|by) permission|appeared first on|^(?:©|\(c\)|copyright\b)(?=.*(?:\d{4}|rights|reserved|版权|inc\b|ltd))|do not (?:copy|reproduce|repost)|may not be (?:reproduced|republished|copied)|无断(?:転载|复制|使用)|著作权は|무단\s?(?:전재|복제|배포)|저작권자|^สงวนลิขสิทธิ์|^(?:温馨提示|友情提示|特别提示|提示)[:：]?(?:以上|本文|文中)[^。]{0,12}仅供参考|ghi rõ nguồn|ⓒ|如涉及?(?:版权|侵权)|text-? (?:und|and|et) data[- ]mining[^.]{0,60}(?:permitted|reserved|vorbehalten|untersagt|prohibited|gestattet)|copying of (?:this|our) content[^.]{0,60}(?:forbidden|prohibited)|utilisation de ce contenu[^.]{0,60}interdite|no part of this (?:page|site|website|article|text|publication|content|story) (?:may|can|must|shall|should|is to)(?: not)? be [^.!?]{0,30}(?:copied|reproduced|re(?:published|printed|posted|distributed)|distributed|shared|used|stored|transmitted|translated|scraped)\b|prohibida (?:su|la) reproducción(?= (?:total|parcial|íntegra|de (?:est[aeo]s?|los|nuestros) (?:textos?|artículos?|contenidos?|páginas?|web|sitio)|sin|por cualquier)|[^\p{L},]*$)|proibida a reprodução|reprodução proibida|toute reproduction(?:,? (?:même|partielle|totale|intégrale|ou|et|sans|autorisation|accord|non|autorisée|écrite?|préalable|d[eu]s?|ce|cet|cette|ces|nos|notre|les?|textes?|articles?|contenus?|photos?|pages?|site|est|reste|strictement|formellement)){0,12},? interdite(?! aux?\b)|reproduction interdite|перепечатка[^.]{0,50}(?:запрещен|разрешен|только)|nutzung (?:unserer|(?:der|dieser) (?=[^.!?]{0,90}(?:genehmigung|zustimmung|erlaubnis|einwilligung|schriftlich|kommerziell|gewerblich|trainier|training|data|quelle))) ?(?:inhalte|texte|beiträge)[^.]{0,60}(?:gestattet|untersagt|verboten|erlaubt)|(?:本|该)平台仅提供(?:信息)?(?:存储|发布)/u,
);
const BEGINS_NOTICE =
  /^[\s(（【[*※★©▲注:：-]{0,5}(?:作者[:：][^,，。]{1,12}[,，]\s?)?(?:(?:温馨|友情|特别|免责|版权|郑重)?(?:声明|说明|提示)|版权(?:所有|归|声明|属)|著作权(?:归|属)|本文(?!件)|本作品|本站|本网|原文|转载|如需转载|未经|欢迎转载|禁止转载|如有侵权|若有侵权|侵权|(?:文章|图片|素材|内容|部分图文)|凡|仅代表|all rights|copyright|dilarang|©|\(c\)|the post|this (?:article|story|post)|(?:originally|first) (?:published|appeared)|re(?:published|printed|posted)|do not (?:copy|re)|no part|无断|著作権|무단|저작권|ⓒ|(?:queda )?prohibida|(?:é )?(?:expressamente )?proibida|reprodução|toute|text-? (?:und|and)|(?:automated )?copying of|l['’]utilisation de|本文内容|reproduction|перепечатка|die nutzung|nutzung|特别声明)/;
/** `本院网站所载文字图片未经书面许可不得转载，违者必究`: of all that a site of somebody's has. */
const OF_OWN_SITE =
  /^\P{L}*本(?:院|校|馆|局|社|台|报|刊|公司|单位|中心|协会)?(?:官方)?(?:网站|官网|公众号)(?:所载|所有|刊载|登载|刊登|发布|上)[^。他她我]{2,24}未经[^。他她我]{2,24}(?:转载|复制|使用|摘编)[^。他她我]{0,12}[。.]?$/u;
/** An article on the law of copying speaks of it more than once. */
const ON_COPYING = /版权|著作权|侵权|转载|copyright|plagiar|licen[cs]|저작권/;
const LONGEST_NOTICE = 220;
/** Somebody does it, or a thing of the past: a notice is on the text itself. */
const TELLS =
  /[他她]|\b(?:he|she|they|said|says|his|her|their)\b|^(?!(?:this|it) )(?:the|an?) \w+ (?:was )?(?:originally|first) /;

const NOTICES = new RegExp(NOTICE.source, 'gu');
/** What a notice asks for, or says of the text. Folded. */
const DIRECTS =
  /请|须|需|必究|禁|不得|谢绝|所有|删除|注明|授权|许可|同意|来[自源]|转自|载自|首发|归|[:]|[a-z\u3041-\u30ff\uac00-\ud7a3]/;

/** Whether a folded line is a notice by its first words. */
export function beginsNotice(folded: string): boolean {
  return BEGINS_NOTICE.test(folded) && NOTICE.test(folded, scriptsOf(folded));
}

/** `禁止转载的告示`: what the words describe follows them. */
const DESCRIBES =
  /(?:版权声明|(?:转载|复制|摘编|许可|授权|同意)|版权所有|翻印必究)的(?!文章|内容|图片|作品|媒体|单位|个人|网站|[^。]{0,12}(?:请|须|必究))/;
function isOfThings({ text, folded }: Line): boolean {
  return DESCRIBES.test(folded) || (/first|originally/.test(folded) && isSomewhere(text));
}

/** Where English texts were published first has a name; `on a wall in the harbour` has none. */
function isSomewhere(text: string): boolean {
  const place = /(?:published|appeared)(?: first)? (?:on|at|in|by) (.*)$/i.exec(text)?.[1];
  return (
    place !== undefined &&
    !/^(?:this|our|[^\s]*\.)|[\d/]/.test(place) &&
    !/^(?:the )?\p{Lu}/u.test(place)
  );
}

/** What the last page of a book says beside it. Folded. */
const COLOPHON =
  /^(?:发行|印刷|印行|定价|实价|初版|再版|出版|书号|开本|印张|代售|总发行|经售|编者|著者|译者|装帧|录音|制作人?[:：]|封面|编号)|[初再][版印]|年[^。]{0,8}(?:初版|再版|印行|刊行|发行)/;
const COLOPHON_LINES = 3;
const ofBooks = new WeakMap<readonly Line[], boolean>();

/** Whether an article copies the last page of a book. */
export function isOfBook(lines: readonly Line[]): boolean {
  const known = ofBooks.get(lines);
  if (known !== undefined) return known;
  const isBook = lines.filter((line) => COLOPHON.test(line.folded)).length >= COLOPHON_LINES;
  ofBooks.set(lines, isBook);
  return isBook;
}

/** Finds notices; how sure depends on where they stand and on what the article is about. */
export function findNotices(lines: readonly Line[]): Notice[] {
  let about: boolean | undefined;
  const isAbout = () => {
    about ??=
      lines.filter(
        (line) => line.prose && ON_COPYING.test(line.folded) && !BEGINS_NOTICE.test(line.folded),
      ).length >= 2;
    return about;
  };
  return lines.flatMap((line) => {
    if (line.text.length > LONGEST_NOTICE || !NOTICE.test(line.folded, line.scripts)) return [];
    if (line.unit.kind === 'td' || line.unit.kind === 'th') return [];
    const atEnd = line.edge !== null || line.index < 3 || line.index >= lines.length - 8;
    const bracketed = /^[(（【[].*[)）】\]]$/.test(line.text);
    let confidence = atEnd ? 0.88 : bracketed ? 0.84 : 0.6;
    const begins = BEGINS_NOTICE.test(line.folded) || OF_OWN_SITE.test(line.folded);
    // A sentence may tell of such things; who begins otherwise and speaks of people does.
    if (!begins && !bracketed && (line.prose || TELLS.test(line.folded))) confidence = 0.5;
    if (isOfThings(line) || isOfBook(lines) || quotesOnly(line, NOTICES)) confidence = 0.5;
    // A sentence that begins otherwise and asks for nothing tells.
    if (!begins && /[。.]$/.test(line.text) && !DIRECTS.test(line.folded)) confidence = 0.5;
    // It goes on with the next line.
    if (isAbout() || /\b(?:on|at|in|by)$/.test(line.folded)) confidence = 0.5;
    return [{ line, confidence }];
  });
}
