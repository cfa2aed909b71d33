import { advertConfidence, type Piece, pieceOf } from '../advert';
import { advertRegion } from '../advert-region';
import type { Line } from '../lines';
import { weigh } from '../lines';
import { defineRule, type PageContext } from '../rule';
import { splitSentences } from '../sentences';

/** A part between spaces with so much of its own is the article's. */
const OWN_PART = 8;

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
        if (sentences.length < 2) {
          yield* narrow(line, page, 0, line.text.length, whole);
          continue;
        }
      }
      for (const { start, end } of splitSentences(line.text)) {
        const confidence = advertConfidence(pieceOf(line, page, start, end), page, line.index);
        if (confidence) yield* narrow(line, page, start, end, confidence);
      }
    }
  },
});

/** Leaves what stands beside the advertising in its sentence, or apart from it between spaces, and sells nothing. */
function* narrow(line: Line, page: PageContext, from: number, to: number, confidence: number) {
  let { start, end } = advertRegion(line, page, { start: from, end: to });
  if (start === from && end === to) {
    const parts = partsOf(line.text, from, to);
    const sells = (part: { start: number; end: number }) =>
      !isOwn(pieceOf(line, page, part.start, part.end), page, line.index);
    for (const part of parts.slice(0, -1)) {
      if (part.start !== start || sells(part)) break;
      start = part.next;
    }
    for (const part of parts.slice(1).reverse()) {
      if (part.end !== end || sells(part)) break;
      end = part.previous;
    }
  }
  yield { ...line.unit.view.toSource(line.start + start, line.start + end), confidence };
}

function isOwn(piece: Piece, page: PageContext, index: number): boolean {
  return (
    weigh(piece.text) >= OWN_PART &&
    !piece.foreignLink &&
    !piece.hits.some(({ word }) => word.strength > 1) &&
    advertConfidence(piece, page, index) === 0 &&
    page.topics.overlap(piece.folded, index) > 0.05
  );
}

/** Parts of a Chinese or Japanese sentence between spaces, which such sentences don't have. */
function partsOf(text: string, from: number, to: number) {
  const parts: { start: number; end: number; next: number; previous: number }[] = [];
  const gap = /(?<=[\u3040-\u9fff，。、,])[\s\u3000]+|[\s\u3000]+(?=[\u3040-\u9fff【])/g;
  let start = from;
  let previous = from;
  for (const match of text.slice(from, to).matchAll(gap)) {
    const end = from + match.index;
    if (end > start) parts.push({ start, end, next: end + match[0].length, previous });
    previous = end;
    start = end + match[0].length;
  }
  parts.push({ start, end: to, next: to, previous });
  return parts;
}
