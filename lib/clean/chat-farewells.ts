import { fold } from './fold';

/**
 * With what a chat program hands its text over or takes its leave, where it says neither `Sure!` nor
 * what it would change by the words that `chat-answers.ts` knows. Each pattern is of a sentence, folded.
 */

const han = (source: string) => source.replace(/[\u3400-\u9fff]+/g, fold);

/** Sure by itself: it names the reader's own text, or that it was made for the reader. */
const HANDS_BACK = [
  "here(?:'s|’s| is) (?:a|the|your) (?:[\\w-]+ ){0,2}version of your (?:piece|text|article|draft|post|story|essay)\\b[^.!?]{0,80}",
  "(?:i )?hope (?:that|this|it) (?:works|helps|fits|reads well)(?: for you)?\\b[^.!?]{0,10}[—–-] ?(?:i[’']?m )?happy to (?:trim|adjust|shorten|tweak|rework|revise|expand)[^.!?]{0,60}",
  "here(?:'s|’s| is) (?:the|your|a) (?:[\\w-]+ ){0,3}(?:version|rewrite|revision) of your (?:article|text|draft|post|piece|story|essay)\\b[^.!?]{0,30}",
  han(
    '以上(?:就|便)?是(?:为|替|帮)[您你](?:的)?[^。!?]{0,10}(?:润色|改写|修改|精简|优化|整理|重写|翻译)[^。!?]{0,4}(?:版本|稿子?|文章|内容|文本|文案)[^。!?]{0,8}',
  ),
];

/** With what it hands over a version; so do editors, of timetables and of treaties. */
const HANDS_OVER = [
  han('这是(?:调整|修改|润色|改写|精简)后的(?:终稿|稿子?|版本|文章|文本)'),
  "here(?:'s|’s| is) (?:the|your|a) (?:[\\w-]+ ){0,3}(?:polished|revised|rewritten|edited|improved|updated|shortened|condensed|expanded|proofread) (?:[\\w-]+ ){0,2}(?:version|draft|copy|text|article|piece|post)\\b[^.!?]{0,40}",
  'hier ist (?:die|eine|ihre|deine) (?:überarbeitete|gekürzte|verbesserte|korrigierte|umformulierte|aktualisierte|flüssigere)\\p{L}* (?:fassung|version)[^.!?]{0,50}',
  'aquí (?:tienes?|está) (?:el|tu) texto (?:corregido|revisado|mejorado|reescrito)[^.!?]{0,40}',
  'aquí (?:tienes?|está) (?:la|una|tu) versión (?:revisada|corregida|mejorada|reescrita|resumida|pulida)[^.!?]{0,50}',
  'aqui está (?:a|uma|sua) versão (?:revisada|corrigida|melhorada|reescrita|resumida)[^.!?]{0,50}',
  'voici (?:la|une|votre) version (?:remaniée|révisée|corrigée|améliorée|réécrite|raccourcie|retravaillée)[^.!?]{0,50}',
  'вот (?:отредактированн|переработанн|исправленн|сокращ[её]нн|улучшенн)\\p{L}+ (?:верси|вариант|текст)\\p{L}*[^.!?]{0,50}',
  'berikut (?:adalah )?versi (?:yang )?(?:sudah |telah )?(?:direvisi|diperbaiki|disunting|diringkas|revisi)[^.!?]{0,50}',
  '(?:dưới đây|sau đây|đây) là (?:bản|phiên bản) (?:đã )?(?:chỉnh sửa|viết lại|rút gọn|biên tập)[^.!?]{0,50}',
  han(
    '以上が(?:ご?依頼の)?(?:修正|推敲|校正|改稿|リライト)後?の(?:文章|原稿|記事|テキスト)(?:です|となります|になります)?',
  ),
];
/** Such a version is of what the reader gave to it. Folded. */
const OF_YOURS =
  /\bof your (?:piece|text|article|draft|post|story|essay)\b|(?:deine[sr]|ihre[sr]) (?:text|beitrag|artikel|entwurf)|de (?:tu|su) (?:texto|artículo|borrador)|(?:do|de) seu (?:texto|artigo|rascunho)|de votre (?:texte|article|brouillon)|вашего текста|вашей статьи|(?:teks|artikel|naskah|tulisan) (?:anda|kamu)|(?:bài viết|văn bản) của bạn|ご依頼/;

/** What it hopes of its text. Enough beside an offer, or where the text is called a draft. */
const HOPES = [
  '(?:i|we) hope (?:this|the|that this) (?:[\\w-]+ ){0,2}(?:draft|version|rewrite|revision|edit|copy)\\b[^.!?]{0,80}',
  'ich hoffe,? (?:diese|dieser|die|der) (?:[\\p{L}]+ )?(?:fassung|version|entwurf|text)[^.!?]{0,60}',
  'espero que (?:esta|este|la|el|a|o) (?:nueva |nova )?(?:versión|versão|borrador|rascunho|texto)(?!\\p{L})[^.!?]{0,60}',
  "j[’']espère que cette (?:nouvelle )?version[^.!?]{0,60}",
  'надеюсь,? (?:этот |эта |новый |новая )?(?:вариант|версия|текст|черновик)[^.!?]{0,60}',
  'semoga (?:draf|versi|naskah|teks|tulisan)(?: ini)?\\b[^.!?]{0,60}',
  'hy vọng (?:bản|phiên bản|bài) (?:này|viết này|chỉnh sửa)[^.!?]{0,60}',
  '(?:수정된|다듬은|다시 쓴) (?:원고|글|버전|초안)[^.!?]{0,30}(?:바랍니다|좋겠습니다|드시나요)',
];

/** What it offers to do with its text. */
const OFFERS = [
  han(
    '(?:如果)?需要的话?[,，]我(?:还|也)?可以(?:再)?(?:生成|写|做|拟)[^。!?]{0,16}(?:文案|版本|标题|摘要|脚本|推文)',
  ),
  'wenn (?:du magst|sie mögen|gewünscht),? mache ich (?:daraus|dir|ihnen) [^.!?]{0,20}(?:fassung|version)',
  'would you like an? (?:shorter|longer|punchier|more \\w+) (?:version|draft|summary)\\b[^?]{0,40}\\?',
  han(
    'ご希望に(?:合わせ|応じ)て[^。!]{0,12}(?:調整|修正|短く)[^。!]{0,16}(?:可能です|できます|いたします)',
  ),
  "n[’']hésitez pas si vous souhaitez que je (?:modifie|change|raccourcisse|adapte) [^.!?]{0,30}",
  han(
    '如有[^。!?,，]{0,10}(?:不满意|需要调整|要改)[^。!?,，]{0,8}[,，]我(?:还|也)?(?:可以|会)[^。!?]{0,12}',
  ),
  han(
    '希望这[版篇个份]?(?:稿子?|文章|版本|修改)?[^。!?]{0,6}(?:贴近|符合|满足)[您你][^。!?]{0,14}(?:语气|要求|需求|风格|想法)[^。!?]{0,4}',
  ),
  han('(?:还|是否)需要(?:我)?(?:再)?(?:调整|修改|润色|改)[^。!?]{0,8}[吗么]?'),
  han('(?:[您你]看)?这[样版]改?(?:可以|行|满意)[吗么]'),
  han(
    '我(?:也|还)(?:能|可以)(?:再)?(?:给出|写|提供|做)一[版篇个][^。!?]{0,10}(?:短|长|口语|正式|活泼|版本)[^。!?]{0,4}',
  ),
  han('(?:润色|改写|修改|翻译)(?:已)?完成'),
  han('如需[^。!?]{0,10}(?:版本|标题|摘要)[^。!?]{0,4}请?(?:告诉|告知)我'),
  "(?:let me know|just say|tell me) if you(?:['’]d| would)? (?:like|want|need|prefer)\\b[^.!?]{0,24}\\b(?:me to|it|any|a|another|more|changes|something)\\b[^.!?]{0,60}",
  'soll ich (?:ihn|sie|es|den text|die fassung|noch)[^.!?]{0,60}(?:kürz|änder|anpass|straff|umformulier|übersetz)\\p{L}*[^.!?]{0,20}',
  '¿(?:quiere[s]?|desea[s]?|te gustaría) que (?:lo|la|el|adapte|acorte|cambie|resuma|haga|ajuste)(?!\\p{L})[^?]{0,60}\\?',
  '(?:quer|gostaria|deseja) que eu (?:resuma|encurte|adapte|ajuste|mude|reescreva|faça|deixe)[^?]{0,60}\\?',
  "(?:souhaite[sz]|veux|voulez)-(?:vous|tu) que je (?:la|le|les|raccourcisse|reformule|l[’']adapte|modifie)(?!\\p{L})[^?]{0,60}\\?",
  'хотите,? (?:чтобы )?я (?:сделаю|сделал|сокращу|сократил|перепишу|переписал|изменю|изменил|подготов\\p{L}+)[^?]{0,60}\\?',
  '(?:apakah )?(?:anda|kamu) (?:ingin|mau) saya (?:mempersingkat|meringkas|memperpanjang|mengubah|menyesuaikan|menulis ulang)\\p{L}*[^?]{0,50}\\?',
  '(?:bạn )?có muốn (?:tôi|mình) (?:rút gọn|viết lại|chỉnh sửa|tóm tắt|đổi|thêm)[^?]{0,50}\\?',
  han(
    '(?:さらに|もっと|もう少し)[^。?!]{0,8}(?:短く|長く|簡潔に|柔らかく|調整|修正)[^。?!]{0,20}(?:お知らせ|お申し付け|お伝え|ご指示|しましょうか)[^。?!]{0,8}',
  ),
  '(?:더|조금 더|좀 더) ?(?:짧게|길게|부드럽게|간결하게|격식 있게)[^.?!]{0,10}(?:드릴까요|해 ?드릴까요|원하시나요|말씀해 ?주세요)',
  han(
    '(?:如果|若)?(?:[您你](?:愿意|需要|希望)的?话?|需要的话)[,，]我(?:还|也)?可以(?:再|继续)?(?:为|帮|替|把|将|给)[^。!?]{0,24}(?:标题|版本|摘要|润色|改写|精简|扩写|缩写|翻译|文案|推文|脚本)[^。!?]{0,16}',
  ),
  han(
    '(?:是否)?需要我(?:再|继续|帮[您你]|为[您你]|把它?)[^。!?]{0,20}(?:精简|压缩|润色|扩写|改写|缩短|翻译|调整|换个|改成)[^。!?]{0,20}[吗么]?',
  ),
];

const whole = (patterns: readonly string[]) =>
  new RegExp(`^(?:${patterns.join('|')})\\s?[.!?:。!?…]*$`, 'u');
const HANDED_BACK = whole(HANDS_BACK);
const HANDED = whole(HANDS_OVER);
const HOPED = whole(HOPES);
const OFFERED = whole(OFFERS);
/** What every such line has one of. */
const MAY_BE =
  /here(?:'s|’s| is)|hier ist|aquí|aqui|voici|вот|berikut|đây là|以上|hope|hoffe|espero|espère|надеюсь|semoga|hy vọng|원고|버전|초안|글|let me know|would you like|wenn|ご希望|hésitez|texto|soll ich|quer|gostaria|deseja|desea|que je|хотите|anda|kamu|có muốn|短く|简洁|调整|짧게|길게|愿意|需要|需|希望|这样|一版|完成|终稿|这是/;

/** So many signs are no chance: one alone is anybody's. */
export const FAREWELL = 2;

/**
 * How many signs a line, which sentence by sentence is what a chat program says of the text that it
 * wrote, has of one: `FAREWELL` where only such a program says it. 0 where any sentence is something else.
 */
export function farewellSigns(sentences: readonly string[]): number {
  if (!sentences.length || sentences.length > 3) return 0;
  let points = 0;
  for (const sentence of sentences) {
    if (!MAY_BE.test(sentence)) return 0;
    const parts = sentence.split(/[,，](?=(?:是否|还)?需要(?!的话)|如需|如有)/);
    for (const part of parts) {
      if (HANDED_BACK.test(part)) points += FAREWELL;
      else if (HANDED.test(part)) points += OF_YOURS.test(part) ? FAREWELL : 1;
      else if (HOPED.test(part) || OFFERED.test(part)) points++;
      else return 0;
    }
  }
  return points;
}
