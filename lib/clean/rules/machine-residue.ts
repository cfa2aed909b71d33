import { HANDS_OVER, OFFERS_MORE } from '../chat-answers';
import { FAREWELL, farewellSigns } from '../chat-farewells';
import { ASKS, BUTTONS, WARNS } from '../chat-screens';
import { findChatTail, mayHoldChatTail, opensAnswer } from '../chat-tails';
import type { Line } from '../lines';
import { beginsNotice } from '../notices';
import { defineRule, type Finding, type PageContext } from '../rule';

/** References of a chat program that were pasted with its answer. */
const TOKEN =
  /:?contentreference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[?oaicite:\d{1,4}\]?|【\d{1,4}[†:][^】]{0,40}】|\ue200cite\ue202[a-z0-9\ue202]{0,60}\ue201?|\(?turn\d{1,3}(?:search|view|news|image)\d{1,3}\)?|[?&]utm_source=(?:chatgpt\.com|openai)/g;
/** What a program or its user left for the next step. */
const PLACEHOLDER =
  /【同义词[:：][^】]{1,12}】|[（(【[](?:此处|这里)(?:可|应|请|需)?(?:插入|添加|补充|填写|放置)[^（）()【】[\]]{1,20}[)）】\]]/g;
/** An article that gives a form to be filled in has such places of its own. Folded. */
const FORM = /模板|范本|范文|样本|样张|填写说明|表格/;
const PHRASE =
  /^(?:as (?:an ai|a large) language model|certainly! here(?:'s| is)|sure! here(?:'s| is)|here is (?:the|a) (?:rewritten|revised)|i(?:'m| am) sorry, but i can(?:'|no)t|regenerate response|作为(?:一个)?(?:ai|人工智能)(?:语言)?(?:模型|助手)|当然[!,]以下是)/;
const EXCUSES =
  /^(?:作为(?:一个)?(?:ai|人工智能)(?:语言)?(?:模型|助手),?我(?:无法|不能|没有|并不)|as an? (?:ai|large) language model,? i (?:can(?:'|no)t|do(?:n't| not)|am (?:not|unable)))/;
/** Somebody tells what the program said. */
const TOLD =
  /\b(?:wrote|writes|said|says|repl(?:ied|ies)|answer(?:ed|s)|typed|told)\b|写道|[说答]道|回[答复]|[它他她]说|地说/;
/** Somebody in the text says it: what stands behind it names who. */
const SPOKEN =
  /[,?!”»] ?(?:(?:сказал|спросил|ответил|fragte|sagte|dijo|preguntó|disse|perguntou|dit|demanda|said|asked|kata|tanya)\p{L}*|(?:he|she|they) (?:said|asked|wrote)|hỏi|nói) [^.!?]{2,40}[.!?]?$/u;
/** A page's own word on how it was made. */
const TRANSLATED =
  /(?:^|(?<=[。、,!?\s]))(?:この|本)(?:ページ|サイト|记事|文书)は[^。、]{0,10}(?:机械|自动)翻[訳译][^。、]{0,16}(?:ました|ています|ます)[。]?/g;
/** The same in the middle of a paragraph. */
const ANSWERS =
  /(?:这是一个(?:非常|很)?好的问题[!。,]?\s?)?以下是(?:我)?(?:为您|根据您的|针对您的)[^。!?:]{0,20}(?:整理|解答|回答|改写|生成|撰写|润色)[^。!?:]{0,12}[:。]/g;
/** Articles about such programs and such translations quote them. Folded. */
const SUBJECT =
  /chatgpt|gpt|\bmachines?\b|\bprograms?\b|程序|机器|\bai\b|人工智能|语言模型|聊天机器人|大模型|language model|chatbot|洗稿|伪原创|人工知能|机械翻[訳译]|自动翻[訳译]/;

export const machineResidue = defineRule({
  id: 'machine-residue',
  kind: 'E14',
  reason: {
    en: 'is left over from a chat program',
    'zh-Hans': '是聊天程序留下的残余',
    'zh-Hant': '是聊天程式留下的殘餘',
  },
  where: ['body'],
  confidence: 0.9,
  guard: 'exempt',
  examples: {
    spam: [
      ':contentReference[oaicite:3]{index=3}',
      'turn0search4',
      '【12†source】',
      '（此处可插入产品链接）',
      '【同义词：壁虎】',
      '好的，以下是根据您的要求改写后的文章：',
      '以上内容是根据您提供的要点撰写的，如需调整语气，请随时告诉我。',
      'Gerne! Hier ist eine flüssigere Fassung deines Textes:',
      'Möchtest du, dass ich noch eine kürzere Version erstelle?',
      'Bien sûr ! Voici une version plus fluide de votre texte :',
      '承知しました。以下に読みやすくした文章を示します。',
      '원하시면 더 짧은 버전으로 다듬어 드릴게요.',
      'このページは機械翻訳により作成されました。',
      'Absolutely — here’s a smoother version of your field notes:',
      'ChatGPT can make mistakes. Check important info.',
      'ChatGPT 也可能会犯错。请核查重要信息。',
      '以上就是为您润色后的版本，需要我再精简一些吗？',
      '好的，下面按“病因—表现—治疗”的顺序为您重写这个词条：',
      'Gerne! Soll ich den Text noch auf 200 Wörter kürzen?',
      'I hope this revised draft captures the tone you wanted! Let me know if you’d like a punchier ending.',
    ],
    prose: [
      '好的，以下是本次比赛的规则，请各队仔细阅读。',
      '以上数据是根据您提供的发票整理的，如需更正请到窗口办理。',
      'Gerne! Hier ist der Schlüssel für die Turmstube.',
      'Möchtest du, dass ich noch einen Tee koche?',
      '承知しました。こちらに茶碗を並べておきます。',
      '如果您还需要修改订单，请随时联系我。',
      'このページは図書館の機械室を紹介しています。',
      'Absolutely — here’s the key to the boat house.',
      'Let me know if you’d like a second opening for the hens.',
      'Everybody can make mistakes. Check important figures twice.',
      'He read the paper at the turn of the road.',
      '见【12】中的讨论。',
      '（此处省略三行。）',
      '以上就是为您准备的菜单，需要我再念一遍吗？',
      '好的，下面按您说的顺序把椅子搬到院子里：',
      '如果您愿意，我还可以帮您把信送到山上。',
      '这是修改后的稿子。',
      'Here is the updated version of the timetable.',
      'I hope this old boat is what you wanted! Let me know if you’d like a second oar.',
    ],
  },
  /** Whether the page has any of what stands within lines. */
  prepare: ({ folded }: PageContext) => ({
    tokens: /oaicite|turn\d|†|utm_source|cite/.test(folded),
    tails: mayHoldChatTail(folded),
    placeholders: folded.search(PLACEHOLDER) >= 0 && !FORM.test(folded),
    answers: folded.search(ANSWERS) >= 0,
    translated: /翻[訳译]/.test(folded),
  }),
  *find(unit, page, prepared): Iterable<Finding> {
    const { tokens, tails, placeholders, answers, translated } = prepared as Within;
    for (const match of tokens ? unit.view.folded.matchAll(TOKEN) : []) {
      yield unit.view.toSource(match.index, match.index + match[0].length);
    }
    for (const line of page.linesOf(unit)) {
      for (const { 0: left, index } of placeholders ? line.folded.matchAll(PLACEHOLDER) : []) {
        yield unit.view.toSource(line.start + index, line.start + index + left.length);
      }
      for (const { 0: said, index } of answers ? line.folded.matchAll(ANSWERS) : []) {
        const start = line.start + index;
        const confidence = isForeignTo(line, page) ? 0.86 : 0.5;
        yield { ...unit.view.toSource(start, start + said.length), confidence };
      }
      for (const { 0: said, index } of translated ? line.folded.matchAll(TRANSLATED) : []) {
        const start = line.start + index;
        const confidence = isForeignTo(line, page) ? 0.86 : 0.5;
        yield { ...unit.view.toSource(start, start + said.length), confidence };
      }
      const tail = tails ? findChatTail(line) : null;
      if (tail) {
        const span = unit.view.toSource(line.start + tail.start, line.start + tail.end);
        yield { ...span, confidence: tailConfidence(line, page, tail.isSure) };
      }
      const confidence = phraseConfidence(line, page);
      if (confidence) yield { ...unit.view.toSource(line.start, line.end), confidence };
    }
  },
});

interface Within {
  tokens: boolean;
  tails: boolean;
  placeholders: boolean;
  answers: boolean;
  translated: boolean;
}

function phraseConfidence(line: Line, page: PageContext): number {
  const { folded, weight } = line;
  if (weight > LONGEST_PHRASE) return 0;
  const farewell = signsOf(line);
  const isSure =
    answers(line) ||
    farewell >= FAREWELL ||
    (EXCUSES.test(folded) && !TOLD.test(folded) && line.sentences.length < 2) ||
    ((ASKS.test(folded) || BUTTONS.test(folded) || farewell > 0) && hasOthers(line, page));
  if (isSure && isForeignTo(line, page)) return 0.88;
  return isSure || farewell || PHRASE.test(folded) ? FLAGGED : 0;
}

const FLAGGED = 0.6;

/** What an author may say, too, is cut only on a page with more of such a program. */
function tailConfidence(line: Line, page: PageContext, isSure: boolean): number {
  if (!isForeignTo(line, page)) return 0.5;
  return isSure || hasOthers(line, page) ? 0.88 : FLAGGED;
}

/** Whether another line is an answer of such a program. */
function hasOthers(line: Line, page: PageContext): boolean {
  return page.lines.some(
    (other) => other !== line && (answers(other) || signsOf(other) >= FAREWELL),
  );
}

function signsOf({ sentences, folded }: Line): number {
  return farewellSigns(sentences.map(({ start, end }) => folded.slice(start, end)));
}

function answers({ folded, scripts }: Line): boolean {
  return (
    (HANDS_OVER.test(folded, scripts) ||
      OFFERS_MORE.test(folded, scripts) ||
      WARNS.test(folded) ||
      opensAnswer(folded)) &&
    !SPOKEN.test(folded)
  );
}

/** Longer lines are the article, whatever they begin with. */
const LONGEST_PHRASE = 80;

/** Whether no other line speaks of such programs, but for those that are left over from one too. */
function isForeignTo(line: Line, page: PageContext): boolean {
  return !page.lines.some(
    (other) =>
      other !== line &&
      SUBJECT.test(other.folded) &&
      !answers(other) &&
      !EXCUSES.test(other.folded) &&
      !findChatTail(other)?.isSure &&
      !BUTTONS.test(other.folded) &&
      !beginsNotice(other.folded) &&
      !other.hits.some(({ word }) => word.category === 'ai_junk' && word.strength > 1) &&
      !(other.edge === 'tail' && !other.prose),
  );
}
