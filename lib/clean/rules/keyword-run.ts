import { mentionsTrades, pieceOf } from '../advert';
import { advertSpan } from '../advert-region';
import { runConfidence } from '../keyword-run';
import type { Line } from '../lines';
import { defineRule, type PageContext } from '../rule';
import { splitSentences } from '../sentences';
import { lettersOf } from '../site-names';

/** Lines of keywords at the head, the foot or between paragraphs. Titles: see `false-title.ts`. */
export const keywordRun = defineRule({
  id: 'keyword-run',
  kind: 'C1',
  reason: {
    en: 'is a run of keywords that advertises something the article is not about',
    'zh-Hans': '是与文章无关的推广关键词',
    'zh-Hant': '是與文章無關的推廣關鍵詞',
  },
  where: ['body'],
  confidence: 0.97,
  spares: ['code', 'quotes', 'speech'],
  examples: {
    spam: [
      '某某国产精品合集_久久综合某某专区_精品无码在线观看_人妻中文字幕某某',
      'slot gacor, situs slot, judi online, rtp live hari ini',
      '카지노사이트 | 바카라사이트 | 토토사이트 추천 | 먹튀검증',
      'replica rolex, cheap jerseys, louis vuitton outlet, ray ban outlet',
    ],
    prose: [
      '关键词:大气污染,联防联控,环境质量,城市群',
      '展览分为欧美、日韩、国产三个专区,周末开放。',
      'Tags: pottery, glaze, kiln, wood firing',
    ],
  },
  *find(unit, page) {
    for (const line of page.linesOf(unit)) {
      const echo = echoConfidence(line, page);
      if (echo) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: echo };
        continue;
      }
      const sentences = splitSentences(line.text);
      if (sentences.length < 2) {
        const confidence = mentionsTrades(pieceOf(line, page), page, line.index)
          ? 0
          : runConfidence(line, page.topics, page.script, line.index);
        if (confidence) {
          yield { ...advertSpan(line, page, { start: 0, end: line.text.length }), confidence };
        }
        continue;
      }
      if (!line.hits.length) continue;
      for (const sentence of sentences) {
        const piece = pieceOf(line, page, sentence.start, sentence.end);
        const confidence = mentionsTrades(piece, page, line.index)
          ? 0
          : runConfidence(piece, page.topics, page.script, line.index);
        if (confidence) yield { ...advertSpan(line, page, sentence), confidence };
      }
    }
  },
});

/** A line outside the text that is made of parts of the false title. */
function echoConfidence(line: Line, page: PageContext): number {
  const parts = page.title.falseParts;
  if (!parts.length || (!line.edge && line.prose) || line.weight > 200) return 0;
  const letters = lettersOf(line.folded);
  if (letters.length < 4) return 0;
  let said = 0;
  for (const part of parts) if (letters.includes(part)) said += part.length;
  const isPart = letters.length >= 5 && parts.some((part) => part.includes(letters));
  if (isPart || said >= 0.4 * letters.length) return 0.97;
  return 0;
}
