import type { Span } from '../article';
import { byScript, scriptsOf } from './by-script';
import { HANDS_OVER, OFFERS_MORE } from './chat-answers';
import type { Line } from './lines';
import { lieOf } from './quotations';

const wholly = (patterns: readonly string[]) =>
  new RegExp(patterns.map((each) => `^(?:${each})$`).join('|'), 'u');

/**
 * What only a chat program says behind what it wrote, in the paragraph itself: that it did so for the
 * reader, or what it is. Folded.
 */
const CLOSES = wholly([
  '以上(?:就是|便是|是|为)(?:我)?(?:为|替|帮|给)[您你](?:重新)?(?:润色|改写|撰写|整理|生成|精简|翻译|扩写|优化|修改|重写)(?:后|好|完)?的?[^。!?]{0,12}(?:版本|文本|文章|内容|稿子?|词条|文案)[^。!?]{0,50}[。!?]?',
  '(?:请注意[,:]?)?我(?:只是|是)一?个?(?:ai|人工智能|大?语言模型|大模型|聊天机器人)(?:助手|模型)?[,，][^。!?]{2,50}[。!]?',
]);
/** What it offers and hopes: an author or a friend may, too. Folded. */
const MAY_CLOSE = wholly([
  '(?:如果|若|如)[您你](?:愿意|需要|有需要|希望)[,，]我(?:还|也)?可以(?:再|继续)?(?:帮|为|替)[您你][^。!?]{0,10}(?:整理|生成|改写|撰写|制作|列|写|做|补充|扩写)[^。!?]{0,24}(?:清单|提纲|大纲|摘要|总结|版本?|标题|文案|文章|稿|脚本|推文|表格|列表|内容|段落?)[^。!?]{0,6}[。!]?',
  'i hope (?:this|the) (?=[^.!?]{0,50}(?:draft|version|rewrite|revision|edit|text|article|summary|paragraph|piece|post)\\b)[^.!?]{3,60}(?:you (?:wanted|asked|had in mind|were looking|were after|need)|your (?:needs|request|expectations|vision)|works for you|is helpful|helps)[^.!?]{0,30}[.!]',
  'ich hoffe, (?=[^.!?]{0,50}(?:fassung|version|text|entwurf|überarbeitung))[^.!?]{3,60}(?:ihren|deinen|euren) (?:wünschen|vorstellungen|erwartungen)[^.!?]{0,20}[.!]',
]);
/** A word alone in front of such a sentence. Folded. */
const WILLING =
  /^(?:gerne?|natürlich|klar|sure|certainly|of course|happy to help|bien sûr|avec plaisir|claro|por supuesto|certo|volentieri|конечно|tentu|baik|好的?|当然|没问题)[!.。,，]{1,2}$/;
/** `好的，下面按…的顺序为您重写这个词条：`: a line by itself in front of the text. Folded. */
const OPENS =
  /^(?:好的?[呀啊]?|当然(?:可以)?|没问题|可以的?|明白了?|收到)[!,。—~]{1,2}\s?(?:以下|下面|接下来|现在|我)[^。!?:]{0,30}(?:为|给|替|帮)[您你](?:重新)?(?:改写|润[色饰]|修改|重写|续写|扩写|撰写|仿写|优化|精简|整理)[^。!?:]{0,20}[:：]$/;
/** What every such sentence has, in any language: most lines have none of it. */
const TRACE = byScript(
  /[您你]|hope|text|version|draft|fassung|entwurf|texte|texto|testo|верси|текст|wersj|tekst|metn|metin|versi|teks|原稿|文章|글|النص|متن|ending|opening|shorter|longer|tone/,
);
/** More sentences are no answer's end. */
const MOST = 3;

/** Whether a folded line by itself hands over what a program wrote. */
export function opensAnswer(folded: string): boolean {
  return OPENS.test(folded);
}

/** Whether anything on a page, or in a line, is a trace of such a sentence. Folded. */
export function mayHoldChatTail(folded: string): boolean {
  return TRACE.test(folded, scriptsOf(folded));
}

/** The last sentences of a line where a chat program may speak of what it wrote. */
export interface ChatTail extends Span {
  /** Whether nobody else says so: by one sentence, or by two that others might say. */
  isSure: boolean;
}

/** The last sentences of a line where a chat program speaks of what it wrote; null where none may do. */
export function findChatTail(line: Line): ChatTail | null {
  if (!mayHoldChatTail(line.folded)) return null;
  const { sentences } = line;
  let from = sentences.length;
  let signs = 0;
  for (let at = sentences.length - 1; at >= Math.max(0, sentences.length - MOST); at--) {
    const sentence = sentences[at];
    if (!sentence || lieOf(sentence, line.quotations) !== 'apart') break;
    const folded = line.folded.slice(sentence.start, sentence.end);
    const ofSentence = signs && WILLING.test(folded) ? 1 : signsOf(folded);
    if (!ofSentence) break;
    signs += ofSentence;
    from = at;
  }
  const first = sentences[from];
  return signs && first
    ? { start: first.start, end: line.text.length, isSure: signs >= SURE }
    : null;
}

/** So many signs: one alone is anybody's. */
const SURE = 2;

function signsOf(folded: string): number {
  const scripts = scriptsOf(folded);
  if (CLOSES.test(folded) || HANDS_OVER.test(folded, scripts)) return SURE;
  return MAY_CLOSE.test(folded) || OFFERS_MORE.test(folded, scripts) ? 1 : 0;
}
