import type { Span } from '../article';
import { advertConfidence, endOfContacts, endOfRun, Piece, signalsOf } from './advert';
import { CALL } from './calls';
import { fold } from './fold';
import { foreignLinks } from './foreign-links';
import { JOINS } from './joining-words';
import { runConfidence } from './keyword-run';
import { type Line, weigh } from './lines';
import type { PageContext } from './rule';
import { familyRuns } from './scripts-of-text';
import { countTones } from './tone';
import { isTrade, tellingOverlap } from './topics';
import { findWords } from './vocabulary';

/** What is left of a sentence on one side of its advertising, and is more than this, is the article's. */
const OWN_REST = 8;
/** A run of keywords ends at a separator or a space; up to so many characters after its last word are still its own. */
const TAIL = 10;
/** The same up to the capital with which a sentence of words between spaces begins. */
const TAIL_OF_WORDS = 24;
/** Sentences of words between spaces end where they end, unless a whole clause goes on. */
const LONG_REST = 30;
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]/;
/** A rest of so few words that calls to something is the advertisement's. */
const SHORT_REST = 16;
/** So much of a rest that the article says elsewhere makes it the article's. */
const OWN_WORDS = 0.1;
/** The same of a rest in a seller's tone, in languages whose little words every text shares. */
const MANY_OWN_WORDS = 0.3;

/**
 * The part of a sentence that advertises. A run of keywords may have been put into the middle of a
 * sentence, or in front of one without a full stop; what stands beside it is the article's. Offsets
 * are those of the line.
 */
function advertRegion(line: Line, page: PageContext, sentence: Span): Span {
  const text = line.text.slice(sentence.start, sentence.end);
  const folded = line.folded.slice(sentence.start, sentence.end);
  const signals = signalsOf(folded, line.hits, sentence);
  const [first] = signals;
  if (!first) return sentence;
  const core = { start: first.start, end: Math.max(...signals.map(({ end }) => end)) };

  const contact = withGift(folded, endOfContacts(folded));
  const glued = gluedRegion(text, folded, core, contact, line, sentence, page);
  if (glued) return { start: sentence.start + glued.start, end: sentence.start + glued.end };
  const rest = text.slice(contact);
  // An account or an address with a letter right behind it: there the article goes on.
  if (
    contact > 0 &&
    /^\p{L}/u.test(rest) &&
    weigh(rest) >= OWN_REST &&
    !sellsIn(line, sentence.start + contact, sentence.end)
  ) {
    return { start: sentence.start, end: sentence.start + contact };
  }
  // Another alphabet begins where the advertising ends: Chinese in an English paragraph.
  const foreign = familyRuns(text).find(({ start, end }) => start <= core.start && end >= core.end);
  if (foreign && (foreign.start > 0 || foreign.end < text.length)) {
    const rest = text.slice(0, foreign.start) + text.slice(foreign.end);
    if (weigh(rest) >= OWN_REST) {
      return { start: sentence.start + foreign.start, end: sentence.start + foreign.end };
    }
  }
  const words = line.hits.filter(
    ({ start, end, word }) =>
      start >= sentence.start && end <= sentence.end && isTrade(word.category) && word.strength > 1,
  );
  const firstWord = words[0];
  const lastWord = words.at(-1);
  if (!firstWord || !lastWord || firstWord === lastWord) return sentence;
  core.start = firstWord.start - sentence.start;
  core.end = lastWord.end - sentence.start;
  if (!isRun(text.slice(core.start, core.end), page, line)) return sentence;
  core.end = Math.max(endOfRun(folded, core.end), contact);
  const owns = (rest: string) => isOwnRest(rest, line, page);
  return {
    start: sentence.start + (owns(text.slice(0, core.start)) ? startOf(text, core.start) : 0),
    end: sentence.start + (owns(text.slice(core.end)) ? endOf(text, core.end) : text.length),
  };
}

/** What is to be had at an account, right behind it. Folded. */
const GIFT =
  /^\s?(?:免费(?:把脉|问诊|咨询|领取|试用|体验|评估|诊断|指导|试听)|领(?:资料|红包|福利|课程))/;

function withGift(folded: string, contact: number): number {
  return contact ? contact + (GIFT.exec(folded.slice(contact))?.[0].length ?? 0) : 0;
}

/** Words or, in scripts that have no spaces, letters beside an advertisement that are too many to be its own. */
const LONG_OWN = 12;
const LONG_UNSPACED = 12;
/** Right behind an account fewer letters will do, where the clauses in front of the advertisement are the article's. */
const SHORT_UNSPACED = 5;

/**
 * Advertising that was put between two sentences or clauses of the article without a full stop:
 * behind its last address, or its last word before a capital, the article goes on, and in front of
 * its first word it broke off. null where nothing beside it is the article's.
 */
function gluedRegion(
  text: string,
  folded: string,
  core: Span,
  account: number,
  line: Line,
  sentence: Span,
  page: PageContext,
): Span | null {
  const isOwn = (from: number, to: number, unspaced = LONG_UNSPACED) => {
    const part = folded.slice(from, to);
    const long = UNSPACED_LETTERS.test(part)
      ? part.replace(/\s/g, '').length >= unspaced
      : weigh(part) >= LONG_OWN;
    return (
      long &&
      !sellsIn(line, sentence.start + from, sentence.start + to) &&
      countTones(part) === 0 &&
      !CALL.test(part) &&
      !GOODS.test(part)
    );
  };
  const before = /[，,、;；\s](?=[^，,、;；\s]*$)/.exec(text.slice(0, core.start));
  const start = before && isOwn(0, before.index + 1) ? before.index + 1 : 0;
  const contact = Math.max(account, endOfCode(text, core), endOfLink(line, page, sentence));
  let end = text.length;
  const behind = /^\s{0,2}(?=[\p{L}“「『])/u.exec(text.slice(contact));
  if (contact >= core.end && contact < text.length && behind && isOwn(contact, text.length)) {
    end = contact + behind[0].length;
  } else if (
    start > 0 &&
    contact >= core.end &&
    /^\p{Script=Han}/u.test(text.slice(contact)) &&
    isOwn(contact, text.length, SHORT_UNSPACED)
  ) {
    end = contact;
  } else if (
    start > 0 &&
    contact >= core.end &&
    /^[，,]/.test(text.slice(contact)) &&
    isOwn(contact, text.length)
  ) {
    // The clause that sells ends with a comma, and that goes with it.
    end = contact + 1;
  } else {
    const next = /\p{Ll}\s(?=\p{Lu}\p{Ll}+\s)/u.exec(text.slice(core.end));
    const at = core.end + (next ? next.index + next[0].length : 0);
    const opener = contact ? null : OPENER.exec(text.slice(core.end));
    const from = core.end + (opener?.index ?? 0);
    if (next && next.index <= TAIL_OF_WORDS && isOwn(at, text.length)) end = at;
    else if (opener && opener.index <= TAIL_OF_WORDS && isOwn(from, text.length)) end = from;
    else if (isPutBetween(folded, core)) return core;
  }
  return end === text.length ? null : { start, end };
}

/** Words in front of what was put into a sentence of words between spaces, and behind it. */
const OWN_FRONT = 8;
const OWN_BACK = 5;

/** Whether a sentence breaks off in front of what sells, and goes on behind it with a small letter. */
function isPutBetween(folded: string, core: Span): boolean {
  const [front, back] = [folded.slice(0, core.start), folded.slice(core.end)];
  return (
    !UNSPACED.test(folded) &&
    weigh(front) >= OWN_FRONT &&
    weigh(back) >= OWN_BACK &&
    /^ \p{L}/u.test(back) &&
    [front, back].every((part) => JOINS.test(part) && countTones(part) === 0 && !CALL.test(part))
  );
}

/** With these words a Chinese sentence begins that gives a reason, or goes on from the one before. */
const OPENER =
  /(?<=\p{Script=Han})(?:由[于於](?!你|您)|因[为為此]|但是|然而|此外|另外，|[与與]此同[时時]|[随隨][后後]|虽然|雖然|[为為]了(?!你|您))/u;

const UNSPACED_LETTERS = /[\u3040-\u9fff\u0e00-\u0e7f]/;

/** What a customer is to type in, in front of small letters: `KIM88VIP`. */
const CODE = /(?<![\p{L}\p{N}])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,12}(?=\s\p{Ll})/gu;
/** So near behind the last word of a trade. */
const CODE_WITHIN = 12;

function endOfCode(text: string, core: Span): number {
  const codes = [...text.slice(core.start, core.end + 2 * CODE_WITHIN).matchAll(CODE)];
  const last = codes.at(-1);
  if (!last || core.start + last.index > core.end + CODE_WITHIN) return 0;
  return core.start + last.index + last[0].length;
}

/** Signs behind a link that point back at it. */
const POINTS_BACK = /^\s?[◀◄←◁«》】]{1,3}/;

/** Where the last link to another site ends, with the signs that point back at it; 0 where there are none. */
function endOfLink(line: Line, page: PageContext, sentence: Span): number {
  const { unit, start } = line;
  const text = line.text.slice(sentence.start, sentence.end);
  const span = { start: start + sentence.start, end: start + sentence.end };
  const last = foreignLinks(unit, page, span).at(-1);
  const label = last ? unit.text.slice(last.start, last.end) : '';
  const at = label ? text.lastIndexOf(label) : -1;
  if (at < 0) return 0;
  const end = at + label.length;
  const signs = POINTS_BACK.exec(text.slice(end))?.[0].length ?? 0;
  return signs ? end + signs : 0;
}

function sellsIn(line: Line, start: number, end: number): boolean {
  return line.hits.some(
    (hit) =>
      hit.start >= start && hit.end <= end && isTrade(hit.word.category) && hit.word.strength > 1,
  );
}

/** Names in katakana, and nothing that a sentence has. */
const GOODS = /^[\u30a0-\u30ff\s\w]*[\u30a0-\u30ff][\u30a0-\u30ff\s\w]*$/;

/**
 * Long, or a short sentence that a space sets apart; and not in the tone of a seller about what the
 * article does not know.
 */
function isOwnRest(rest: string, line: Line, page: PageContext): boolean {
  const weight = weigh(rest);
  if (GOODS.test(rest)) return false;
  if (weight < OWN_REST) return weight >= 3 && /^\s+[\u3040-\u9fff“「].*[。！？.!?]$/s.test(rest);
  const folded = fold(rest);
  if (!UNSPACED.test(rest)) {
    const overlap = tellingOverlap(page.topics, folded, line.index);
    return countTones(folded) > 0
      ? overlap >= MANY_OWN_WORDS
      : weight >= LONG_REST || overlap >= OWN_WORDS;
  }
  const sells = countTones(folded) > 0 || (weight <= SHORT_REST && CALL.test(folded));
  return !sells || tellingOverlap(page.topics, folded, line.index) >= OWN_WORDS;
}

const JOINED = /\s(?:an?|the|to|with|your|our|their|and an?|is|are|for|that|when|if|from)\s/i;

function isRun(text: string, page: PageContext, line: Line): boolean {
  if (/[_|｜]| I /.test(text)) return true;
  // Words that nothing sets apart stand in a sentence.
  if (!/[,，、;；·-]/.test(text) && !/[\u3040-\u9fff\uac00-\ud7a3]\s/.test(text)) return false;
  // Words that little words join are a sentence of their own.
  if (/[a-z]{3}/i.test(text) && JOINED.test(text)) return false;
  const folded = text.toLowerCase();
  const run = { text, folded, hits: findWords(folded) };
  return runConfidence(run, page.topics, page.script, line.index) >= 0.8;
}

/** A run's first word may have something glued to its front: back to the nearest separator, if one is near. */
function startOf(text: string, from: number): number {
  const near = /[_|｜,，、\s([（【-][^_|｜,，、。！？\s()[\]（）【】]{0,10}$/.exec(
    text.slice(Math.max(0, from - TAIL - 1), from),
  );
  return near ? from - near[0].length + 1 : from;
}

function endOf(text: string, from: number): number {
  const near = /^[^_|｜,，、。！？\s()[\]（）【】]{0,10}[_|｜\s)\]）】]/.exec(
    text.slice(from, from + TAIL + 1),
  );
  return near ? from + near[0].length : from;
}

/** A part between spaces with so much of its own is the article's. */
const OWN_PART = 8;

/**
 * The advertising in a sentence, as a span of the unit's text. What stands beside it in the sentence,
 * or apart from it between spaces, and sells nothing, is left.
 */
export function advertSpan(line: Line, page: PageContext, sentence: Span): Span {
  const { start: from, end: to } = sentence;
  let { start, end } = advertRegion(line, page, sentence);
  if (start === from && end === to) {
    const parts = partsOf(line.text, from, to);
    const sells = (part: { start: number; end: number }) =>
      !isOwn(new Piece(line, page, part.start, part.end), page, line.index);
    for (const part of parts.slice(0, -1)) {
      if (part.start !== start || sells(part)) break;
      start = part.next;
    }
    for (const part of parts.slice(1).reverse()) {
      if (part.end !== end || sells(part)) break;
      end = part.previous;
    }
  }
  return line.unit.view.toSource(line.start + start, line.start + end);
}

function isOwn(piece: Piece, page: PageContext, index: number): boolean {
  return (
    weigh(piece.text) >= OWN_PART &&
    !piece.foreignLink &&
    !piece.hits.some(({ word }) => word.strength > 1) &&
    !GOODS.test(piece.text) &&
    // The account follows behind the space.
    !/加(?:企鹅|薇|微|v|q)[^，。]{0,3}$/.test(piece.folded) &&
    advertConfidence(piece, page, index) === 0 &&
    page.topics.overlap(piece.folded, index) > 0.05
  );
}

/** Parts of a Chinese or Japanese sentence between spaces, which such sentences don't have. */
function partsOf(text: string, from: number, to: number) {
  const parts: { start: number; end: number; next: number; previous: number }[] = [];
  const gap = /(?<=[\u3040-\u9fff][，。、,]?)[\s\u3000]+|[\s\u3000]+(?=[\u3040-\u9fff【])/g;
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
