import { defineRule, type Finding } from '../rule';

/** References of a chat program that were pasted with its answer. */
const TOKEN =
  /:?contentreference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[?oaicite:\d{1,4}\]?|【\d{1,4}[†:][^】]{0,40}】|\ue200cite\ue202[a-z0-9\ue202]{0,60}\ue201?|\(?turn\d{1,3}(?:search|view|news|image)\d{1,3}\)?|[?&]utm_source=(?:chatgpt\.com|openai)/g;
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
    spam: [':contentReference[oaicite:3]{index=3}', 'turn0search4', '【12†source】'],
    prose: ['He read the paper at the turn of the road.', '见【12】中的讨论。'],
  },
  *find(unit, page): Iterable<Finding> {
    const { folded } = unit.view;
    if (/oaicite|turn\d|†|utm_source|cite/.test(folded)) {
      for (const match of folded.matchAll(TOKEN)) {
        yield unit.view.toSource(match.index, match.index + match[0].length);
      }
    }
    for (const line of page.linesOf(unit)) {
      // Articles about such programs quote them.
      if (PHRASE.test(line.folded))
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.6 };
    }
  },
});
