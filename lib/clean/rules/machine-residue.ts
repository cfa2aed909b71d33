import { defineRule, type Finding } from '../rule';

/** References of a chat program that were pasted with its answer. */
const TOKEN =
  /:?contentreference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[?oaicite:\d{1,4}\]?|【\d{1,4}[†:][^】]{0,40}】|\ue200cite\ue202[a-z0-9\ue202]{0,60}\ue201?|\(?turn\d{1,3}(?:search|view|news|image)\d{1,3}\)?|[?&]utm_source=(?:chatgpt\.com|openai)/g;
/** What a program or its user left for the next step. */
const PLACEHOLDER =
  /【同义词[:：][^】]{1,12}】|[（(【[](?:此处|这里)(?:可|应|请|需)?(?:插入|添加|补充|填写|放置)[^（）()【】[\]]{1,20}[)）】\]]/g;
const PHRASE =
  /^(?:as (?:an ai|a large) language model|certainly! here(?:'s| is)|sure! here(?:'s| is)|here is (?:the|a) (?:rewritten|revised)|i(?:'m| am) sorry, but i can(?:'|no)t|regenerate response|作为(?:一个)?(?:ai|人工智能)(?:语言)?(?:模型|助手)|当然[!,]以下是)/;

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
    ],
    prose: [
      'He read the paper at the turn of the road.',
      '见【12】中的讨论。',
      '（此处省略三行。）',
    ],
  },
  *find(unit, page): Iterable<Finding> {
    const { folded } = unit.view;
    if (/oaicite|turn\d|†|utm_source|cite/.test(folded)) {
      for (const match of folded.matchAll(TOKEN)) {
        yield unit.view.toSource(match.index, match.index + match[0].length);
      }
    }
    for (const line of page.linesOf(unit)) {
      for (const { 0: left, index } of line.folded.matchAll(PLACEHOLDER)) {
        yield unit.view.toSource(line.start + index, line.start + index + left.length);
      }
      // Articles about such programs quote them.
      if (PHRASE.test(line.folded))
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.6 };
    }
  },
});
