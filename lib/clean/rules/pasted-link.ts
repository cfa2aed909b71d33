import { foreignLinks } from '../advert';
import { fold } from '../fold';
import { defineRule } from '../rule';
import { splitSentences } from '../sentences';
import { isTrade } from '../topics';
import { findWords } from '../vocabulary';

/** A sentence with so much of the article's own words in it is the article's: only the link goes. */
const OWN_SENTENCE = 0.3;

export const pastedLink = defineRule({
  id: 'pasted-link',
  kind: 'C4',
  reason: {
    en: 'is a link to another site that sells something the article is not about',
    'zh-Hans': '是指向其他网站、与文章无关的推广链接',
    'zh-Hant': '是指向其他網站、與文章無關的推廣連結',
  },
  where: ['body'],
  confidence: 0.85,
  spares: ['code', 'quotes'],
  examples: { spam: [], prose: ['His essay on rivers is quoted in full.'] },
  *find(unit, page) {
    const length = unit.view.text.length;
    for (const link of foreignLinks(unit, page, { start: 0, end: length })) {
      const label = fold(unit.text.slice(link.start, link.end));
      const sells = findWords(label).filter(
        ({ word }) =>
          isTrade(word.category) && word.strength >= 2 && !page.topics.isAbout(word.category),
      );
      if (!sells.length) continue;
      const sure = sells.some(({ word }) => word.strength === 3);
      const line = page.linesOf(unit).find((each) => {
        const span = unit.view.toSource(each.start, each.end);
        return span.start <= link.start && span.end >= link.end;
      });
      const sentence =
        line &&
        splitSentences(line.text)
          .map(({ start, end }) => ({
            ...unit.view.toSource(line.start + start, line.start + end),
            own: page.topics.overlap(line.folded.slice(start, end).replace(label, ' '), line.index),
          }))
          .find(({ start, end }) => start <= link.start && end >= link.end);
      const confidence = sure ? 0.88 : 0.6;
      if (sentence && sentence.own < OWN_SENTENCE) {
        yield { start: sentence.start, end: sentence.end, confidence };
      } else yield { start: link.start, end: link.end, confidence };
    }
  },
});
