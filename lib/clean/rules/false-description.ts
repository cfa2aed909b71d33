import { runConfidence } from '../keyword-run';
import { defineRule } from '../rule';
import { findWords } from '../vocabulary';

export const falseDescription = defineRule({
  id: 'false-description',
  kind: 'C1',
  reason: {
    en: 'is a run of keywords in place of a fact about the article',
    'zh-Hans': '是冒充文章信息的推广关键词',
    'zh-Hant': '是冒充文章資訊的推廣關鍵詞',
  },
  where: ['metadata'],
  confidence: 0.95,
  guard: 'exempt',
  examples: { spam: [], inContext: ['某某国产精品合集_久久综合某某专区'], prose: [] },
  *find({ text, view, kind }, page) {
    if (kind === 'image' || kind === 'canonical') return;
    const { folded } = view;
    const confidence = runConfidence(
      { text: view.text, folded, hits: findWords(folded) },
      page.topics,
      page.script,
    );
    if (confidence >= 0.8) yield { start: 0, end: text.length, confidence };
  },
});
