import type { Span } from '../article';
import { advertConfidence, brandsOf, mentionsTrades, type Piece, pieceOf, without } from './advert';
import { CALL, CHAT, COVERT, HOST } from './calls';
import { speaksOfSpam } from './fake-quotes';
import { isAroundLink, sellsIn, sellsOnlyInLinks } from './find-clause';
import { findObfuscatedHosts } from './hosts';
import { coverage } from './keyword-run';
import { type Line, weigh } from './lines';
import { brandsOfPage, type PageBrands } from './page-brands';
import type { Promotions } from './promotions';
import { CUT_AT, type PageContext } from './rule';
import { TOLD, tells, tellsOfTrade } from './tells';
import { countTones } from './tone';
import { isTrade, tellingOverlap } from './topics';
import { findWords } from './vocabulary';

/** A sentence of a line. Offsets are those of the line. */
export interface Sentence {
  start: number;
  end: number;
  piece: Piece;
  /** How sure it is that the sentence advertises, by itself or by its company. */
  confidence: number;
  /** How much of what it says the article says too. */
  known: () => number;
}

/** `ofLine`: how sure it is of the line as a whole, where that is known. */
export function readSentences(line: Line, page: PageContext, ofLine?: number): Sentence[] {
  const spans = line.sentences.flatMap((span) => splitAsides(line, page, span));
  return spans.map(({ start, end }) => {
    const piece = pieceOf(line, page, start, end);
    const isLine = start === 0 && end === line.text.length;
    let known: number | undefined;
    return {
      start,
      end,
      piece,
      confidence: sellsOnlyInLinks(line, page, start, end)
        ? 0
        : ((isLine ? ofLine : undefined) ?? advertConfidence(piece, page, line.index)),
      known: () => {
        known ??= tellingOverlap(page.topics, piece.folded, line.index);
        return known;
      },
    };
  });
}

const ASIDE = /[（(【[][^（）()【】[\]]{6,60}[）)】\]]/g;

/** A bracket that names goods is weighed by itself: it was put into the sentence. */
export function splitAsides(line: Line, page: PageContext, { start, end }: Span): Span[] {
  const whole = pieceOf(line, page, start, end);
  const hasAccount = COVERT.test(whole.folded);
  if (
    (!whole.hits.length && !hasAccount) ||
    whole.reports ||
    mentionsTrades(whole, page, line.index)
  ) {
    return [{ start, end }];
  }
  const spans: Span[] = [];
  let from = start;
  for (const match of line.text.slice(start, end).matchAll(ASIDE)) {
    const aside = { start: start + match.index, end: start + match.index + match[0].length };
    if (!sellsIn(line, aside) && !COVERT.test(line.folded.slice(aside.start, aside.end))) continue;
    if (aside.start > from) spans.push({ start: from, end: aside.start });
    spans.push(aside);
    from = aside.end;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

/** What the article speaks of in so many of its words is its own. */
const OWN = 0.1;
/** Words of a seller: with other evidence, and alone. */
const SOME_TONES = 2;
const MANY_TONES = 3;
export const BY_COMPANY = 0.85;

/**
 * Advertising comes in more than one sentence: those beside a sure one are its own where they speak
 * as it does and the article does not; two doubtful ones side by side, or of a brand that is sold
 * elsewhere on the page, make each other sure.
 */
export function keepCompany(
  sentences: Sentence[],
  brands: ReadonlySet<string>,
  page: PageContext,
  line: Line,
): void {
  const names = brandsOfPage(page);
  if (sentences.every(({ confidence }) => !confidence) && !brands.size && !names.size) return;
  const isFree = ({ piece }: Sentence) =>
    !piece.reports && !mentionsTrades(piece, page, line.index);
  const isStrange = (sentence: Sentence) => isFree(sentence) && sentence.known() < OWN;
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    if (!isDoubtful(sentence) || !isStrange(sentence)) return;
    if (next && isDoubtful(next) && isStrange(next) && tonesOf(sentence, next) >= SOME_TONES) {
      sentence.confidence = BY_COMPANY;
      next.confidence = BY_COMPANY;
    } else if (countTones(sentence.piece.folded) >= MANY_TONES) sentence.confidence = BY_COMPANY;
  });
  for (const sentence of sentences) {
    if (sentence.confidence >= CUT_AT) continue;
    if (sellsByName(sentence, names, page, line) && isFree(sentence)) {
      sentence.confidence = BY_COMPANY;
      continue;
    }
    if (!isStrange(sentence)) continue;
    const { falseNames } = page.title;
    const named =
      falseNames.some((name) => sentence.piece.folded.includes(name)) ||
      brandsOf(sentence.piece).some((brand) => brands.has(brand));
    if (named && (sentence.confidence > TOLD || countTones(sentence.piece.folded) >= SOME_TONES)) {
      sentence.confidence = BY_COMPANY;
    }
  }
  const follows = (sentence: Sentence | undefined, sure: Sentence) =>
    sentence !== undefined &&
    sentence.confidence < CUT_AT &&
    !SPEECH.test(sentence.piece.text) &&
    isStrange(sentence) &&
    (isLeadIn(sentence) ? sentence.start < sure.start : sellsAlong(sentence, page));
  for (const [step, order] of [
    [1, sentences.keys()],
    [-1, [...sentences.keys()].reverse()],
  ] as const) {
    for (const index of order) {
      const sure = sentences[index];
      const next = sentences[index + step];
      if (sure && sure.confidence >= CUT_AT && next && follows(next, sure)) {
        next.confidence = BY_COMPANY;
      }
    }
  }
}

/** Somebody says it, and nothing else is said. */
const SPEECH = /^[“「『].*[”」』]$/s;
/** What is left of a bookmaker's name. */
const AFTER_NAME = /(?<= )(?:体育|娱乐|国际|电竞|棋牌)/g;
/** Words between spaces are shared by chance more often than pairs of characters. */
const OWN_OF_WORDS = 0.25;

/** A sentence that names what the page sells, says nothing else of the article, and praises, calls or deals. */
function sellsByName(
  { piece: { folded }, start, end, confidence }: Sentence,
  names: PageBrands,
  page: PageContext,
  line: Line,
): boolean {
  const name = names.namedIn(folded);
  if (!name || sellsOnlyInLinks(line, page, start, end)) return false;
  const rest = folded.replaceAll(name, ' ').replace(AFTER_NAME, ' ');
  const own = /[\u3040-\u9fff]/.test(rest) ? OWN : OWN_OF_WORDS;
  return (
    tellingOverlap(page.topics, rest, line.index) < own &&
    (confidence > TOLD ||
      countTones(rest) > 0 ||
      CALL.test(rest) ||
      findWords(rest).some(({ word }) => isTrade(word.category)))
  );
}

function tonesOf(...sentences: Sentence[]): number {
  return countTones(sentences.map(({ piece }) => piece.folded).join('\n'));
}

function isDoubtful({ confidence }: Sentence): boolean {
  return confidence >= 0.4 && confidence < CUT_AT;
}

/** Speaks as a seller does. */
function sellsAlong({ piece, known }: Sentence, page: PageContext): boolean {
  const tones = countTones(piece.folded);
  const names = piece.hits.some(
    ({ word }) => isTrade(word.category) && !page.topics.isAbout(word.category),
  );
  if (known() === 0 && tones >= (weigh(piece.text) <= SHORT_SENTENCE ? SOME_TONES : MANY_TONES)) {
    return true;
  }
  return names && tones >= SOME_TONES;
}

/** `Struggling with deadlines?`: a short question in front of what is sold as its answer. */
function isLeadIn({ piece }: Sentence): boolean {
  return /[?？]$/.test(piece.text) && weigh(piece.text) <= 20;
}

/** A short sentence; see `weigh`. */
export const SHORT_SENTENCE = 20;

/** So much of a doubtful sentence in words of its trade. */
const MUCH = 0.3;

/**
 * What a page surely sells elsewhere makes a doubtful sentence about it sure, where nothing in it is
 * the article's: it speaks as a seller does, or hardly has other words. Beside a sure sentence it is
 * enough that it names the trade.
 */
export function knowPromotions(
  sentences: Sentence[],
  promotions: Promotions,
  page: PageContext,
  line: Line,
): void {
  knowParagraph(sentences, promotions, page, line);
  sentences.forEach((sentence, index) => {
    const { piece, confidence } = sentence;
    if (confidence >= CUT_AT) return;
    const trade = piece.hits.filter(
      ({ word }) =>
        isTrade(word.category) && word.strength > 1 && !page.topics.isAbout(word.category),
    );
    if (!trade.length || !promotions.sells(trade, line.index)) return;
    if (piece.reports || isAroundLink(sentence, without(piece.folded, trade), page, line)) return;
    if (isFakeVoice(sentence, promotions, page, line)) {
      sentence.confidence = BY_COMPANY;
      return;
    }
    if (mentionsTrades(piece, page, line.index)) return;
    const beside = [sentences[index - 1], sentences[index + 1]];
    const isBesideSure = beside.some((other) => (other?.confidence ?? 0) >= CUT_AT);
    const isMany = new Set(trade.map(({ word }) => word.token)).size > 1;
    const isSure = trade.some(({ word }) => word.strength === 3) || isMany;
    // A seller's word within the only word of the trade is that word's.
    const own = isMany ? piece.folded : without(piece.folded, trade);
    const sells =
      (isBesideSure && !tells(piece)) ||
      (isSure &&
        (countTones(own) > 0 ||
          (coverage(piece.folded, trade) >= MUCH && !tells(piece)) ||
          findObfuscatedHosts(piece.text, piece.folded).length > 0));
    // Words between spaces are shared by chance; two of a seller and a sure one of the trade are not.
    const isLoud =
      trade.some(({ word }) => word.strength === 3) && countTones(piece.folded) >= SOME_TONES;
    const most = isLoud && !/[\u3040-\u9fff\u0e00-\u0e7f]/.test(piece.folded) ? OWN_OF_WORDS : 0;
    if (sells && sentence.known() <= most) sentence.confidence = BY_COMPANY;
  });
}

/** A blockquote with a sure word and where to buy it, of a trade that the page sells elsewhere: nobody quotes that. */
function isFakeVoice(
  { piece }: Sentence,
  promotions: Promotions,
  page: PageContext,
  line: Line,
): boolean {
  return (
    (line.unit.block?.within.includes('blockquote') ?? false) &&
    (CHAT.test(piece.folded) || HOST.test(piece.folded)) &&
    promotions.sells(
      piece.hits.filter(({ word }) => word.strength > 1),
      line.index,
    ) &&
    !speaksOfSpam(page, line)
  );
}

/** Of a paragraph that sells as a whole: its sentences, its words of trades and of a seller. */
const FEWEST_SENTENCES = 2;
const FEWEST_WORDS = 3;

/** A paragraph none of whose sentences says anything of the article, in a trade that the page sells elsewhere. */
function knowParagraph(
  sentences: Sentence[],
  promotions: Promotions,
  page: PageContext,
  line: Line,
): void {
  if (sentences.length < FEWEST_SENTENCES) return;
  const trade = line.hits.filter(
    ({ word }) => isTrade(word.category) && !page.topics.isAbout(word.category),
  );
  if (new Set(trade.map(({ word }) => word.token)).size < FEWEST_WORDS) return;
  if (!trade.some(({ word }) => word.strength > 1) || !promotions.sells(trade, line.index)) return;
  if (tonesOf(...sentences) < SOME_TONES) return;
  if (
    sentences.some(
      ({ piece }) =>
        piece.reports || mentionsTrades(piece, page, line.index) || tellsOfTrade(piece),
    )
  )
    return;
  const sells = ({ piece }: Sentence) =>
    countTones(piece.folded) > 0 || piece.hits.some(({ word }) => isTrade(word.category));
  if (!sentences.every((sentence) => sells(sentence) && sentence.known() < OWN)) return;
  for (const sentence of sentences) {
    sentence.confidence = Math.max(sentence.confidence, BY_COMPANY);
  }
}
