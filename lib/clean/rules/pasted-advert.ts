import { advertConfidence, foreignLinks, pieceOf } from '../advert';
import { advertSpan } from '../advert-region';
import { type Line, weigh } from '../lines';
import { CUT_AT, defineRule, type PageContext } from '../rule';
import { splitSentences } from '../sentences';
import { isTrade } from '../topics';

/**
 * Gambling, loans, forged papers, medicine: lines and sentences pasted into an article about
 * something else. Decided sentence by sentence, in `advert.ts`.
 */
export const pastedAdvert = defineRule({
  id: 'pasted-advert',
  kind: 'C2',
  reason: {
    en: 'advertises something that the article is not about',
    'zh-Hans': '推广与文章无关的东西',
    'zh-Hant': '推廣與文章無關的東西',
  },
  where: ['body'],
  confidence: 0.9,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      '澳门新葡京娱乐官网注册就送彩金。',
      '代开发票请加微信 fp88016,诚信办理。',
      'Order cialis online today at cheap-pills.example.com!',
      'Nhà cái uy tín nổ hũ đổi thưởng, đăng ký ngay.',
    ],
    prose: [
      '旅行团下午参观了威尼斯人酒店的运河。',
      '警方提醒,凡是要求加微信转账的都要核实身份。',
      'The river rose two metres overnight, and buses were cancelled.',
    ],
  },
  *find(unit, page) {
    if (unit.kind === 'td' || unit.kind === 'th') return;
    for (const line of page.linesOf(unit)) {
      const whole = advertConfidence(pieceOf(line, page), page, line.index);
      if (whole >= 0.8) {
        const sentences = splitSentences(line.text);
        if (sentences.length < 2 && !sellsOnlyInLinks(line, page, 0, line.text.length)) {
          yield {
            ...advertSpan(line, page, { start: 0, end: line.text.length }),
            confidence: whole,
          };
          continue;
        }
      }
      if (whole >= 0.85 && isAllAdvert(line, page)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: whole };
        continue;
      }
      let leadIn = -1;
      for (const { start, end } of splitSentences(line.text)) {
        const isQuestion = isLeadIn(line, page, start, end);
        if (sellsOnlyInLinks(line, page, start, end)) continue;
        const confidence = advertConfidence(pieceOf(line, page, start, end), page, line.index);
        if (confidence) {
          const span = advertSpan(line, page, { start, end });
          if (confidence >= CUT_AT && leadIn >= 0) {
            span.start = Math.min(
              span.start,
              unit.view.toSource(line.start + leadIn, line.start + end).start,
            );
          }
          yield { ...span, confidence };
        }
        leadIn = isQuestion ? start : -1;
      }
    }
  },
});

/** Every sentence of the line advertises, or is short and names goods. */
function isAllAdvert(line: Line, page: PageContext): boolean {
  return splitSentences(line.text).every(({ start, end }) => {
    const piece = pieceOf(line, page, start, end);
    if (advertConfidence(piece, page, line.index) >= CUT_AT) return true;
    const names = piece.hits.some(({ word }) => isTrade(word.category) && word.strength >= 2);
    return names && weigh(piece.text) <= SHORT_SENTENCE;
  });
}

const SHORT_SENTENCE = 20;

/** `Struggling with deadlines?`: a short question in front of what is sold as its answer. */
function isLeadIn(line: Line, page: PageContext, start: number, end: number): boolean {
  const text = line.text.slice(start, end);
  return (
    /[?？]$/.test(text) &&
    weigh(text) <= 16 &&
    page.topics.overlap(line.folded.slice(start, end), line.index) < 0.15
  );
}

/** Words of a trade that stand in links alone are `pasted-link`'s. */
function sellsOnlyInLinks(line: Line, page: PageContext, start: number, end: number): boolean {
  const links = foreignLinks(line.unit, page, { start: line.start + start, end: line.start + end });
  if (!links.length) return false;
  const words = line.hits.filter(
    (hit) => hit.start >= start && hit.end <= end && isTrade(hit.word.category),
  );
  return words.every((hit) => {
    const span = line.unit.view.toSource(line.start + hit.start, line.start + hit.end);
    return links.some((link) => link.start <= span.start && link.end >= span.end);
  });
}
