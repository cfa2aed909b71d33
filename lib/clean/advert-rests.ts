import type { Span } from '../article';
import { fold } from './fold';
import { type Line, weigh } from './lines';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { isTrade } from './topics';
import { findWords } from './vocabulary';
import { weighOffer } from './weigh-offer';

/** Scripts that set words apart. */
const UNSPACED = /[\u3040-\u9fff\u0e00-\u0e7f]/;
/** A name with a number, as bookmakers call themselves, that goes on to what was cut: `Pokerraya77 dan `. */
const JOINED_NAME =
  /^["“(]?(?=\p{L}*\d)[\p{L}\d]{4,20} (?:dan|atau|and|or|und|oder|y|o|e|ou|et|и|или|và|hoặc|ve|veya) $/u;
/** A longer rest tells something; see `weigh`. */
const LONGEST = 20;

/**
 * What an advert that was cut leaves of its own, at the beginning and at the end of its sentence: a name that
 * a word joins to it, and behind a comma where to write or what else is sold. With it goes the comma behind which the article begins.
 */
export function takeRests(page: PageContext, found: Map<Unit, Finding[]>): void {
  for (const [unit, findings] of found) {
    if (UNSPACED.test(unit.view.folded)) continue;
    findings.forEach((finding, index) => {
      if ((finding.confidence ?? 0) < CUT_AT) return;
      for (const line of page.linesOf(unit)) {
        const span = sentenceAround(line, finding);
        if (span) findings[index] = { ...finding, ...withRests(line, finding, span) };
      }
    });
  }
}

/** The sentence of a line in which a finding is, in offsets of the unit. */
function sentenceAround({ unit, start, sentences }: Line, finding: Span): Span | undefined {
  return sentences
    .map((sentence) => unit.view.toSource(start + sentence.start, start + sentence.end))
    .find((span) => span.start <= finding.start && span.end >= finding.end);
}

function withRests(line: Line, { start, end }: Span, sentence: Span): Span {
  const { text } = line.unit;
  const isJoined = JOINED_NAME.test(text.slice(sentence.start, start));
  const from = isJoined ? sentence.start : start;
  const behind = text.slice(end, sentence.end);
  // Behind a comma, which may be cut itself.
  if (/[,;]\s/.test(text.slice(end - 2, end + 2)) && isOfAdvert(behind))
    return { start: from, end: sentence.end };
  const comma = from === sentence.start ? /^[,;]\s+(?=\p{Lu})/u.exec(behind)?.[0].length : 0;
  return { start: from, end: end + (comma ?? 0) };
}

/** Somebody may be reached there, or goods of a trade are named in a few words that tell nothing. */
function isOfAdvert(text: string): boolean {
  const folded = fold(text);
  const { reaches, narrates } = weighOffer(text, folded);
  if (narrates || weigh(text) > LONGEST) return false;
  return reaches || findWords(folded).some(({ word }) => isTrade(word.category));
}
