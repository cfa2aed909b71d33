import type { Span } from '../article';
import { endOfContacts, mentionsTrades, pieceOf } from './advert';
import { type Brackets, bracketAround } from './bracket-around';
import { CALL } from './calls';
import { JOINS } from './joining-words';
import { type Line, weigh } from './lines';
import type { Named, PageBrands } from './page-brands';
import type { PageContext } from './rule';
import { countTones, endOfTones } from './tone';
import { isTrade, tellingOverlap } from './topics';

const BRACKETS: Brackets = { opening: '（(【[〖{《<', closing: '）)】]〗}》>', longest: 64 };
/** Letters beside a name that are more than a mark. */
const MORE_THAN_NAME = 2;
/** Scripts without spaces between words. */
const UNSPACED = /[\u3040-\u9fff]/;
const HANGUL = /[\uac00-\ud7a3]/;
const CLAUSES = /[^，,；;]+[，,；;]?/g;
/** In front of a name in its clause: longer words, or such as nobody calls with, are the article's. */
const LONGEST_LEAD = 6;
/** A clause beside one with a name, and as short, is its own where it tells nothing. */
const SHORT = 12;
/** Who tells something. Folded. */
const TELLS = /[了着过他她它我这那是在从把被]/;
/** With these words the article goes on behind what was put in without a comma. Folded. */
const GOES_ON = /^(?:[并而但却也又还才便则仍都就只]|一[条个次]?也)/;
const OWN_TAIL = 6;
const SHORTEST_TAIL = 3;
/** So much of what is behind it in words of the article is the article's. */
const OWN_SHARE = 0.1;
const OWN_REST = 8;
/** Sums and gifts. Folded. */
const SUMS = /\d[\d.,]*\s?(?:金币|元|块|彩金|%|倍|u(?!\w)|usdt|만|원|rb|ribu|k(?!\w))/g;
/** The last word of what people search, a few letters behind what they play. Folded. */
const LAST_WORD = /^\p{Script=Han}{0,3}(?:曝光|大全|攻略|技巧|教程|一览|汇总|口诀|网址)/u;
/** Of words between spaces many are shared by chance. */
const OWN = 0.1;
const OWN_OF_WORDS = 0.25;
const WORD_CLAUSES = /[^,;:]+[,;:]?/g;
/** So many words in clauses without anything of a seller are the article's. */
const LONG_SIDE = 16;
/** Where a sentence begins that no full stop stands before. */
const CAPITAL = /\p{Ll}\s(?=\p{Lu}\p{Ll}*\s)/u;
const LONGEST_RUN = 40;

/**
 * What of a sentence was put in with a name that the page sells: the bracket, the clause or the whole
 * sentence that has it. What stands on both sides of a clause stays to the letter. null where there is
 * no such name, or where the sentence may be the article's. Offsets are those of the line.
 */
export function findNamed(
  line: Line,
  page: PageContext,
  sentence: Span,
  names: PageBrands,
): Span | null {
  const { start: from, end: to } = sentence;
  const folded = line.folded.slice(from, to);
  const named = names.find(folded);
  if (!named) return null;
  const piece = pieceOf(line, page, from, to);
  if (piece.reports || mentionsTrades(piece, page, line.index)) return null;
  const bracket = bracketAround(folded, named, BRACKETS);
  const isInBracket =
    bracket !== null &&
    weigh(folded.slice(bracket.start, bracket.end)) >=
      weigh(folded.slice(named.start, named.end)) + MORE_THAN_NAME;
  const reader = new Reader(line, page, from, folded);
  const found = isInBracket
    ? named.isSure || reader.sells(bracket)
      ? bracket
      : null
    : UNSPACED.test(folded)
      ? reader.clause({ ...named, ...bracket })
      : reader.words({ ...named, ...bracket });
  return found && { start: from + found.start, end: from + found.end };
}

/** A sentence with a name. Offsets are its own. */
class Reader {
  private readonly all: Span;

  constructor(
    private readonly line: Line,
    private readonly page: PageContext,
    private readonly from: number,
    private readonly folded: string,
  ) {
    this.all = { start: 0, end: folded.length };
  }

  /** Whether a part speaks as a seller does; `name`: what of it tells nothing. */
  sells(part: Span, name?: Span): boolean {
    return this.lastSign(part, name) > 0;
  }

  /** The end of the last word of a trade, call, promise, sum or address in a part; 0 where there is none. */
  private lastSign(part: Span, name?: Span): number {
    const start = name && name.end > part.start && name.start < part.end ? name.end : part.start;
    if (name && name.start > part.start && name.start < part.end) {
      const before = this.lastSign({ start: part.start, end: name.start });
      return Math.max(before, this.lastSign({ start: name.end, end: part.end }));
    }
    const text = this.folded.slice(start, part.end);
    const words = this.line.hits.filter(
      (hit) =>
        hit.start >= this.from + start &&
        hit.end <= this.from + part.end &&
        isTrade(hit.word.category),
    );
    const call = CALL.exec(text);
    const last = Math.max(
      endOfTones(text),
      endOfContacts(text),
      call ? call.index + call[0].length : 0,
      ...[...text.matchAll(SUMS)].map(({ 0: sum, index }) => index + sum.length),
      ...words.map((hit) => hit.end - this.from - start),
    );
    return last > 0 ? start + last : 0;
  }

  /** A word of a trade that is not harmless, or an address. */
  private surelySells(part: Span | undefined): boolean {
    if (!part) return false;
    const { from, folded, line } = this;
    return (
      endOfContacts(folded.slice(part.start, part.end)) > 0 ||
      line.hits.some(
        ({ start, end, word }) =>
          start >= from + part.start &&
          end <= from + part.end &&
          isTrade(word.category) &&
          word.strength > 1,
      )
    );
  }

  private isOfArticle(rest: string): boolean {
    return tellingOverlap(this.page.topics, rest, this.line.index) >= OWN_SHARE;
  }

  private isStrange(part: Span, least: number): boolean {
    const said = this.folded.slice(part.start, part.end);
    return tellingOverlap(this.page.topics, said, this.line.index) < least;
  }

  /** In Chinese and Japanese: the clause with the name, and those beside it that are its own. */
  clause(named: Named): Span | null {
    const clauses = [...this.folded.matchAll(CLAUSES)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
    }));
    const at = clauses.findIndex(({ end }) => end > named.start);
    const own = clauses[at];
    if (!own || named.end > own.end) return null;
    const text = (start: number, end: number) => this.folded.slice(start, end);
    const lead = text(own.start, named.start);
    const isLead =
      weigh(lead) === 0 || (weigh(lead) <= LONGEST_LEAD && CALL.test(lead) && !TELLS.test(lead));
    const sign = this.lastSign({ start: named.end, end: own.end });
    const isSold = sign > 0 || (isLead && weigh(lead) > 0) || this.surelySells(clauses[at + 1]);
    if (!named.isSure && !isSold) return null;
    const behind = Math.max(sign, named.end);
    const close = /[，,；;。！？!?.]*$/.exec(text(behind, own.end))?.[0].length ?? 0;
    const word = LAST_WORD.exec(text(behind, own.end))?.[0].length ?? 0;
    const last = sign ? behind + word : behind;
    const rest = text(last, own.end - close);
    if (!isLead) {
      // What was put into a clause of the article ends with its last word.
      if (!sign) return null;
      const isOwn = weigh(rest) === 0 || weigh(rest) >= SHORTEST_TAIL;
      return isOwn ? { start: named.start, end: last } : null;
    }
    const goesOn =
      sign > 0 &&
      weigh(rest) >= SHORTEST_TAIL &&
      (GOES_ON.test(rest) ||
        (weigh(rest) >= OWN_TAIL && (JOINS.test(rest) || this.isOfArticle(rest))));
    if (goesOn) return { start: own.start, end: last };
    // No mark stands between the name and the article's own words.
    if (!sign && weigh(rest) >= OWN_REST && TELLS.test(rest))
      return { start: own.start, end: last };
    const least = this.surelySells(clauses[at + 1]) ? OWN_OF_WORDS : OWN;
    if (!sign && !this.isStrange({ start: named.end, end: own.end }, least)) return null;
    return this.withNeighbours(clauses, at);
  }

  private withNeighbours(clauses: readonly Span[], at: number): Span | null {
    // Of what begins a sentence the clauses behind it are too, if they tell nothing.
    const isOwn = (part: Span | undefined): boolean => {
      if (!part) return false;
      const text = this.folded.slice(part.start, part.end);
      if (this.surelySells(part)) return true;
      if (at > 0 || !this.isStrange(part, OWN)) return false;
      return countTones(text) > 0 || (weigh(text) <= SHORT && !TELLS.test(text));
    };
    let [first, last] = [at, at];
    while (isOwn(clauses[last + 1])) last++;
    while (at > 0 && first > 0 && this.surelySells(clauses[first - 1])) first--;
    const span = { start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? 0 };
    if (span.start === 0 && span.end === this.all.end) return this.all;
    if (span.end < this.all.end) return span;
    // At the end of a sentence its comma goes too, and the full stop stays.
    const stop = /[。！？.!?]+$/.exec(this.folded)?.[0].length ?? 0;
    // Behind a bracket a sentence of the article may go on.
    const next = this.line.folded.charAt(this.from + this.all.end);
    const goesOn = stop === 0 && /[\p{L}\p{N}]/u.test(next);
    return { start: goesOn ? span.start : span.start - 1, end: span.end - stop };
  }

  /** In languages with spaces between words: the sentence, up to where another begins. */
  words(named: Named): Span | null {
    const { folded, line, from } = this;
    const text = line.text.slice(from, from + folded.length);
    if (!named.isSure && !this.sells(this.all, named)) return null;
    const next = CAPITAL.exec(text.slice(named.end));
    const isBegun = /^[^\p{L}]*\p{Ll}/u.test(text);
    if (isBegun && next && next.index <= LONGEST_RUN) {
      const end = named.end + next.index + next[0].length;
      const rest = { start: end, end: folded.length };
      if (!this.sells(rest) && weigh(text.slice(end)) > SHORT) return { start: 0, end };
    }
    const long = HANGUL.test(folded) ? 2 * LONG_SIDE : LONG_SIDE;
    const silent = [...folded.matchAll(WORD_CLAUSES)].filter(({ 0: text, index }) => {
      const clause = { start: index, end: index + text.length };
      return clause.end <= named.start || clause.start >= named.end
        ? !this.sells(clause)
        : weigh(text) > long && !this.sells(clause, named);
    });
    if (silent.reduce((sum, { 0: text }) => sum + weigh(text), 0) > long) return null;
    const rest = `${folded.slice(0, named.start)} ${folded.slice(named.end)}`;
    // Korean endings are shared by any two texts.
    const isLoose = countTones(rest) > 1 || HANGUL.test(rest);
    const least = isLoose ? 2 * OWN_OF_WORDS : OWN_OF_WORDS;
    return tellingOverlap(this.page.topics, rest, line.index) < least ? this.all : null;
  }
}
