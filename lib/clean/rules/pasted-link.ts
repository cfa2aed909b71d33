import type { Span } from '../../article';
import { CALL } from '../calls';
import { fold } from '../fold';
import { JOINS } from '../joining-words';
import { coverage } from '../keyword-run';
import { type Line, weigh } from '../lines';
import { brandsOfPage, promotingLinks } from '../page-brands';
import { defineRule, type PageContext, type Unit } from '../rule';
import { mainLetters } from '../scripts-of-text';
import { countTones } from '../tone';
import { isTrade } from '../topics';
import { findWords } from '../vocabulary';

/** A sentence with so much of the article's own words in it is the article's: only the link goes. */
const OWN_SENTENCE = 0.3;
/** Letters of a sentence beside its link; see `weigh`. */
const OWN_REST = 12;

export const pastedLink = defineRule({
  id: 'pasted-link',
  kind: 'C4',
  reason: {
    en: 'is a link that sells something the article is not about',
    'zh-Hans': '是与文章无关的推广链接',
    'zh-Hant': '是與文章無關的推廣連結',
  },
  where: ['body'],
  confidence: 0.85,
  spares: ['code', 'quotes'],
  examples: {
    spam: [],
    inContext: ['A good essay writing service may help you.'],
    prose: ['His essay on rivers is quoted in full.'],
  },
  *find(unit, page) {
    const length = unit.view.text.length;
    for (const link of promotingLinks(unit, page, { start: 0, end: length })) {
      const label = fold(unit.text.slice(link.start, link.end));
      const words = findWords(label).filter(
        ({ word }) =>
          isTrade(word.category) && word.strength >= 2 && !page.topics.isAbout(word.category),
      );
      const { falseNames } = page.title;
      const isFalse =
        falseNames.some((name) => label.includes(name)) || brandsOfPage(page).namedIn(label) !== '';
      const line = page.linesOf(unit).find((each) => {
        const span = unit.view.toSource(each.start, each.end);
        return span.start <= link.start && span.end >= link.end;
      });
      const strange = isForeignGoods(label, page);
      if (!words.length && !isFalse && !strange) continue;
      const sure = isFalse || words.some(({ word }) => word.strength === 3);
      const sentence = line && sentenceAround(unit, line, link);
      const mostly = coverage(label, words.length ? goodsOf(label, page) : words) >= 0.4 || strange;
      const confidence = sure
        ? 0.88
        : isOrder(label, page) || (mostly && page.topics.overlap(label, line?.index) < 0.2)
          ? 0.85
          : 0.6;
      const whole = sentence && line && belongsToLink(line, page, sentence, label);
      const signs = POINTS_BACK.exec(unit.text.slice(link.end))?.[0].length ?? 0;
      // What points back at the link ends what was put in.
      const isOpen = signs > 0 && sentence && sentence.end > link.end + signs;
      yield {
        start: whole ? sentence.start : link.start,
        end: whole && !isOpen ? sentence.end : link.end + signs,
        confidence,
      };
    }
  },
});

/** Every word of a trade in a label that the article is not about. */
function goodsOf(label: string, page: PageContext) {
  return findWords(label).filter(
    ({ word }) => isTrade(word.category) && !page.topics.isAbout(word.category),
  );
}

/** Letters of a label that names several goods; see `weigh`. */
const LONG_LABEL = 8;

/** Goods of a trade in letters that the article is not written in. */
function isForeignGoods(label: string, page: PageContext): boolean {
  const own = mainLetters(label);
  if (!own || own === 'latin' || !page.letters || own === page.letters) return false;
  if (own === 'han' && page.letters === 'kana') return false;
  const words = findWords(label).filter(({ word }) => isTrade(word.category));
  return weigh(label) >= LONG_LABEL && new Set(words.map(({ word }) => word.token)).size > 1;
}

/** Begins by telling somebody to buy, and names goods and what is said of them. */
function isOrder(label: string, page: PageContext): boolean {
  if (!ORDERS.test(label)) return false;
  const words = findWords(label).filter(
    ({ word }) => isTrade(word.category) && !page.topics.isAbout(word.category),
  );
  return new Set(words.map(({ word }) => word.token)).size > 1 && coverage(label, words) >= 0.3;
}

const ORDERS = /^\s?(?:buy|order|get|purchase|cheap|acheter|comprar|acquistare|kaufen)\s/;

/** Signs behind a link that point back at it. */
export const POINTS_BACK = /^\s?[◀◄←◁]{1,3}/;

const sells = (folded: string) => CALL.test(folded) || countTones(folded) > 0;

const UNSPACED = /[\u3040-\u9fff\u0e00-\u0e7f]/;

interface Around extends Span {
  /** In offsets of the line. */
  inLine: Span;
}

function sentenceAround(unit: Unit, line: Line, link: Span): Around | undefined {
  return line.sentences
    .map((inLine) => ({
      ...unit.view.toSource(line.start + inLine.start, line.start + inLine.end),
      inLine,
    }))
    .find(({ start, end }) => start <= link.start && end >= link.end);
}

/** Whether a sentence was written for the sake of its link: the link within it, and nothing of the article's around it. */
function belongsToLink(line: Line, page: PageContext, { inLine }: Around, label: string): boolean {
  const folded = line.folded.slice(inLine.start, inLine.end);
  const at = folded.indexOf(label.trim());
  const before = folded.slice(0, Math.max(0, at));
  const after = folded.slice(at + label.trim().length);
  // A link in front of a sentence, or behind it, was not part of it.
  if (!/[\p{L}\p{N}]/u.test(before) && weigh(after) >= OWN_REST) return false;
  if (!/[\p{L}\p{N}]/u.test(after) && weigh(before) >= OWN_REST && /[\p{L}\p{N}]/u.test(before)) {
    if (page.topics.overlap(before, line.index) >= OWN_SENTENCE || weigh(before) > 2 * OWN_REST)
      return false;
    return !UNSPACED.test(before) || sells(before) || !JOINS.test(before);
  }
  // Sentences of scripts without spaces share few pairs with any other: there it is the tone that tells.
  if (UNSPACED.test(before + after)) {
    return weigh(before + after) <= OWN_REST || CALL.test(before + after);
  }
  // In the middle of a long sentence that calls to nothing it was put in.
  if (weigh(before) >= OWN_REST && weigh(after) >= OWN_REST && !CALL.test(before + after)) {
    return false;
  }
  return page.topics.overlap(`${before} ${after}`, line.index) < OWN_SENTENCE;
}
