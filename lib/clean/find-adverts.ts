import {
  advertConfidence,
  brandsOf,
  mayAdvertise,
  mentionsTrades,
  type Piece,
  pieceOf,
} from './advert';
import {
  BY_COMPANY,
  keepCompany,
  knowPromotions,
  readSentences,
  type Sentence,
  SHORT_SENTENCE,
  splitAsides,
} from './advert-sentences';
import { findBesideAdverts } from './beside-adverts';
import { CHAT } from './calls';
import { sellsOnlyInLinks } from './find-clause';
import { findGluedRun } from './find-glued-run';
import { findOffers } from './find-offers';
import { foreignLinks } from './foreign-links';
import { type Line, weigh } from './lines';
import { narrow, withContact, withGift } from './narrow-advert';
import { brandsOfPage, namesIn, type PageBrands } from './page-brands';
import { readPromotions } from './promotions';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { sellingCells } from './selling-cells';
import { tells } from './tells';
import { countTones } from './tone';
import { isTrade, tellingOverlap } from './topics';

/** Advertising in the body, sentence by sentence, as findings of each unit. */
export function findAdverts(page: PageContext): Map<Unit, Finding[]> {
  const found = new Map<Unit, Finding[]>();
  const add = (line: Line, finding: Finding) => {
    const list = found.get(line.unit);
    if (list) list.push(finding);
    else found.set(line.unit, [finding]);
  };
  const read: { line: Line; sentences: Sentence[] }[] = [];
  const quiet = new Set<Line>();
  const names = brandsOfPage(page);
  const cells: Line[] = [];
  const promotions = readPromotions(page);
  for (const line of page.lines) {
    const foreignLink = foreignLinks(line.unit, page, line).length > 0;
    if (!mayAdvertise({ folded: line.folded, hits: line.hits, foreignLink })) {
      if (!isCell(line)) {
        quiet.add(line);
        read.push({ line, sentences: [] });
      }
      continue;
    }
    const confidence = lineConfidence(line, pieceOf(line, page), page);
    const whole = wholeLine(line, confidence, page);
    if (isCell(line)) {
      // A table of data names prices, accounts and goods; only what is sure goes.
      if (whole && confidence >= SURE_OF_CELL) {
        add(line, whole);
        promotions.add(line.hits, line.index);
        names.add(namesIn(line.text));
      } else cells.push(line);
      continue;
    }
    if (whole) {
      add(line, whole);
      promotions.add(line.hits, line.index);
      names.add(namesIn(line.text));
    } else read.push({ line, sentences: readSentences(line, page, confidence) });
  }
  const { falseNames } = page.title;
  const brands = new Set(
    read.flatMap(({ sentences }) =>
      sentences.flatMap(({ confidence, piece }) => (confidence >= CUT_AT ? brandsOf(piece) : [])),
    ),
  );
  for (const name of falseNames) brands.add(name);
  for (const { sentences } of read) {
    for (const { confidence, piece } of sentences) {
      if (confidence >= CUT_AT) names.add(namesIn(piece.text));
    }
  }
  for (const entry of read) {
    const { line } = entry;
    // What advertises nothing itself may still speak of a brand that is sold elsewhere.
    if (quiet.has(line) && (brands.size || names.namedIn(line.folded)))
      entry.sentences = readSentences(line, page);
    keepCompany(entry.sentences, brands, page, line);
    for (const { confidence, piece } of entry.sentences) {
      if (confidence >= CUT_AT) promotions.add(piece.hits, line.index);
    }
  }
  for (const { line, sentences } of read) {
    knowPromotions(sentences, promotions, page, line);
    for (const sentence of sentences) {
      const finding = narrow(line, page, sentence, promotions);
      if (finding) add(line, withContact(line.unit, withGift(line.unit, finding)));
    }
  }
  for (const line of leadingQuestions(page, found)) add(line, wholeOf(line));
  for (const line of closingHeads(page.lines, found, names)) add(line, wholeOf(line));
  for (const line of sellingCells(page.lines.filter(isCell), names)) add(line, wholeOf(line));
  for (const line of namesOfSellers(page, found)) add(line, wholeOf(line));
  for (const line of accountsBeside(page, found)) add(line, wholeOf(line));
  for (const line of findBesideAdverts(page, found)) add(line, wholeOf(line));
  for (const line of cells) {
    for (const sentence of line.sentences) {
      const glued = findGluedRun(line, page, sentence, promotions);
      if (glued) add(line, glued);
    }
  }
  for (const [line, finding] of findOffers(page, found)) add(line, finding);
  return found;
}

const NUMBERED_HEAD = /^[一二三四五六七八九十]、/;
/** Headings that say nothing of their text. Folded. */
const CLOSING =
  /^[一二三四五六七八九十]、(?:总结|结语|结论|小结|结束语|常见问题|注意事项|写在最后)$/;

function wholeOf(line: Line): Finding {
  return { ...line.unit.view.toSource(line.start, line.end), confidence: BY_COMPANY };
}

/** `二、总结`, where `一、…` is an advertisement: both head one that was pasted between the paragraphs. */
function closingHeads(
  lines: readonly Line[],
  found: ReadonlyMap<Unit, Finding[]>,
  names: PageBrands,
): Line[] {
  const heads = lines.filter(
    ({ unit, folded }) => /^h[1-6]$/.test(unit.kind) && NUMBERED_HEAD.test(folded),
  );
  const closing = heads.filter(({ folded }) => CLOSING.test(folded));
  const others = heads.filter((line) => !closing.includes(line));
  return others.length &&
    others.every(({ unit, folded }) => found.has(unit) || names.namedIn(folded))
    ? closing
    : [];
}

/** Longer questions ask for more; see `weigh`. */
const LONGEST_QUESTION = 24;
const MOSTLY = 0.5;

/** A question about a trade, a line by itself, in front of a line that is mostly its advertisement. */
function leadingQuestions(page: PageContext, found: ReadonlyMap<Unit, Finding[]>): Line[] {
  return page.lines.filter((line, at) => {
    const next = page.lines[at + 1];
    if (!next || line.weight > LONGEST_QUESTION || !/[?？]$/.test(line.text)) return false;
    const asks = line.hits.filter(
      ({ word }) =>
        isTrade(word.category) && word.strength > 1 && !page.topics.isAbout(word.category),
    );
    if (!asks.length || line.reports) return false;
    const { start, end } = next.unit.view.toSource(next.start, next.end);
    return (
      next.hits.some(({ word }) => asks.some((ask) => ask.word.category === word.category)) &&
      (found.get(next.unit) ?? []).some(
        (finding) =>
          (finding.confidence ?? 0) >= CUT_AT &&
          Math.min(finding.end, end) - Math.max(finding.start, start) > MOSTLY * (end - start),
      )
    );
  });
}

/** Under what a program registers: `guest_zx`, `user8812`. Folded. */
const ACCOUNT = /^[a-z]{2,12}[_\d][\w-]{1,10}$/;

/** Who wrote a comment that is an advertisement from its first letter to its last, in the cell in front of it. */
function namesOfSellers({ lines }: PageContext, found: ReadonlyMap<Unit, Finding[]>): Line[] {
  return lines.filter((line, at) => {
    const next = lines[at + 1];
    if (!next || line.edge !== 'tail' || !isCell(line) || !isCell(next)) return false;
    if (line.unit === next.unit || !ACCOUNT.test(line.folded)) return false;
    const { start, end } = next.unit.view.toSource(next.start, next.end);
    return (found.get(next.unit) ?? []).some(
      (finding) =>
        (finding.confidence ?? 0) >= CUT_AT && finding.start <= start && finding.end >= end,
    );
  });
}

/** A line that is a host and nothing else. Folded. */
const ONLY_HOST = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{6,40})(?:\.[a-z0-9-]{2,20}){1,3}\/?$/;
const ONLY_ACCOUNT = /^[a-z][a-z0-9_-]{4,20}$/;
/** So many characters, digits among them, are shared by no chance. */
const SAME_NAME = 6;

/** The account, or the host, of what the line beside it sells: `xk_fp7731` beside `加薇 xkfp7731`. */
function accountsBeside({ lines }: PageContext, found: ReadonlyMap<Unit, Finding[]>): Line[] {
  const ends = new Map<Unit, Map<number, number>>();
  const isFound = (line: Line) => {
    const known = ends.get(line.unit) ?? sureEnds(found.get(line.unit) ?? []);
    ends.set(line.unit, known);
    const { start, end } = line.unit.view.toSource(line.start, line.end);
    return (known.get(start) ?? 0) >= end;
  };
  return lines.filter((line, at) => {
    const name = ONLY_HOST.exec(line.folded)?.[1] ?? ONLY_ACCOUNT.exec(line.folded)?.[0];
    const own = name?.replace(/[_-]/g, '').slice(0, SAME_NAME) ?? '';
    if (own.length < SAME_NAME || !/[a-z]/.test(own) || !/\d/.test(own)) return false;
    return (
      [lines[at - 1], lines[at + 1]].some(
        (other) =>
          other !== undefined &&
          CHAT.test(other.folded) &&
          other.folded.replace(/[_-]/g, '').includes(own) &&
          isFound(other),
      ) && !isFound(line)
    );
  });
}

/** Where what surely goes ends, by where it begins. */
function sureEnds(findings: readonly Finding[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { start, end, confidence = 0 } of findings) {
    if (confidence >= CUT_AT) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  }
  return ends;
}

const SURE_OF_CELL = 0.88;

function isCell({ unit }: Line): boolean {
  return unit.kind === 'td' || unit.kind === 'th';
}

/** A line that is one advertisement, or sentences that all are. */
function wholeLine(line: Line, confidence: number, page: PageContext): Finding | null {
  if (confidence < CUT_AT) return null;
  if (splitAsides(line, page, { start: 0, end: line.text.length }).length > 1) return null;
  const isOne = line.sentences.length < 2;
  if (isOne && !sellsOnlyInLinks(line, page, 0, line.text.length)) {
    return narrow(line, page, { start: 0, end: line.text.length, confidence }, null);
  }
  return confidence >= 0.85 && isAllAdvert(line, page)
    ? { ...line.unit.view.toSource(line.start, line.end), confidence }
    : null;
}

function lineConfidence(line: Line, piece: Piece, page: PageContext): number {
  const confidence = advertConfidence(piece, page, line.index);
  return confidence && confidence < CUT_AT && isStrangeHeading(line, piece, page)
    ? BY_COMPANY
    : confidence;
}

/** A heading of several words in a seller's tone, of which the article says none: `Free Chips … Casino Codes`. */
function isStrangeHeading({ unit, index, weight }: Line, piece: Piece, page: PageContext): boolean {
  return (
    /^h[1-6]$/.test(unit.kind) &&
    weight >= LONG_HEADING &&
    countTones(piece.folded) > 0 &&
    !piece.reports &&
    !mentionsTrades(piece, page, index) &&
    !tells(piece) &&
    tellingOverlap(page.topics, piece.folded, index) === 0
  );
}

const LONG_HEADING = 8;

/** Every sentence of the line advertises, or is short and names goods. */
function isAllAdvert(line: Line, page: PageContext): boolean {
  return line.sentences.every(({ start, end }) => {
    const piece = pieceOf(line, page, start, end);
    if (advertConfidence(piece, page, line.index) >= CUT_AT) return true;
    const names = piece.hits.some(({ word }) => isTrade(word.category) && word.strength >= 2);
    return names && weigh(piece.text) <= SHORT_SENTENCE && !tells(piece);
  });
}
