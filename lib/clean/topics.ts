import { bettingNames } from './barred-brands';
import { JOINS } from './joining-words';
import type { Line } from './lines';
import { readOwnOverlap } from './own-overlap';
import { isReport } from './reports';
import { isLetterOrDigit } from './scripts-of-text';
import { countTones, soundsSelling } from './tone';
import { isSubject, MOSTLY_SELLING } from './trade-subjects';
import { type Category, findWords, TRADES } from './vocabulary';

/** Text beyond this adds nothing to what an article is about. */
const INDEXED = 200_000;
const IN_MANY = -1;
/** A title with less in common with the body may be anybody's. */
const OWN_TITLE = 0.15;

/** What an article speaks about, by its lines of prose. */
export interface Topics {
  /**
   * The share (0..1) of a folded text's character pairs and words that stand in the article,
   * lines `except` aside. 0 for a text without any.
   */
  overlap: (folded: string, except?: number) => number;
  /**
   * The same, by the finished sentences of the article that don't hold any of `names`, unless it tells
   * of them in plain words. Reads the article once more.
   */
  overlapApart: (folded: string, names: readonly string[]) => number;
  /** The same, by the finished sentences of the article that join their words and name no goods. Reads the article once more. */
  overlapTold: (folded: string) => number;
  /** The same of a text in Chinese, by what of the article was not put into it. Reads the article once more. */
  overlapOwn: (folded: string) => number;
  /** Whether the article itself is about a trade: then its words are no proof of advertising. */
  isAbout: (category: Category) => boolean;
  /** Characters of prose that were read. */
  size: number;
}

/** `texts`: folded lines that are surely the article's, with their numbers; `titles`: folded titles that are no runs of keywords. */
export function readTopics(lines: readonly Line[], titles: readonly string[]): Topics {
  const where = new Map<string, number>();
  let size = 0;
  for (const line of lines) {
    if (size > INDEXED) break;
    size += line.folded.length;
    for (const text of honestParts(line)) {
      for (const gram of gramsOf(text)) {
        const seen = where.get(gram);
        if (seen === undefined) where.set(gram, line.index);
        else if (seen !== line.index) where.set(gram, IN_MANY);
      }
    }
  }
  const told = new Map<string, number>();
  const overlap: Topics['overlap'] = (folded, except) => {
    // Of titles it is asked over and over.
    const known = except === undefined ? told.get(folded) : undefined;
    if (known !== undefined) return known;
    let all = 0;
    let found = 0;
    for (const gram of gramsOf(folded)) {
      all++;
      const at = where.get(gram);
      if (at !== undefined && at !== except) found++;
    }
    const share = all ? found / all : 0;
    if (except === undefined) told.set(folded, share);
    return share;
  };
  const overlapApart: Topics['overlapApart'] = (folded, names) => {
    const apart = new Set<string>();
    const told = new Map<string, number>();
    for (const { folded: text, sentences, hits } of lines) {
      for (const { start, end } of sentences) {
        const sentence = text.slice(start, end);
        if (!FINISHED.test(sentence)) continue;
        const name = names.find((each) => sentence.includes(each));
        if (name) {
          const sells = hits.some(
            (hit) => hit.word.strength === 3 && hit.start >= start && hit.end <= end,
          );
          if (TOLD.test(sentence) && countTones(sentence) === 0 && !sells)
            told.set(name, (told.get(name) ?? 0) + 1);
          continue;
        }
        for (const gram of gramsOf(sentence)) apart.add(gram);
      }
    }
    if ([...told.values()].some((times) => times >= TOLD_OF)) return overlap(folded);
    const grams = gramsOf(folded);
    return grams.length ? grams.filter((gram) => apart.has(gram)).length / grams.length : 0;
  };
  const overlapTold: Topics['overlapTold'] = (folded) => {
    const told = new Set<string>();
    for (const { folded: text, sentences, hits } of lines) {
      for (const { start, end } of sentences) {
        const sentence = text.slice(start, end);
        if (!FINISHED.test(sentence) || !JOINS.test(sentence)) continue;
        const isSold = hits.some(
          (hit) =>
            hit.start >= start &&
            hit.end <= end &&
            isTrade(hit.word.category) &&
            hit.word.strength > 1,
        );
        if (isSold) continue;
        for (const gram of gramsOf(sentence)) told.add(gram);
      }
    }
    const grams = gramsOf(folded);
    return grams.length ? grams.filter((gram) => told.has(gram)).length / grams.length : 0;
  };
  const overlapOwn = readOwnOverlap(lines);
  let ownTitles: string[] | undefined;
  const about = new Map<Category, boolean>();
  const isAbout = (category: Category) => {
    let answer = about.get(category);
    if (answer === undefined) {
      ownTitles ??= titles
        .flatMap((title) => partsWithoutSelling(title, titles))
        .filter((part) => tellingOverlap({ overlap }, part) > OWN_TITLE);
      const isOwn = (part: string) => tellingOverlap({ overlap: overlapOwn }, part) > OWN_TITLE;
      answer = isSubject(category, lines, { titles: ownTitles, isOwn }, (text, except) =>
        tellingOverlap({ overlap }, text, except),
      );
      about.set(category, answer);
    }
    return answer;
  };
  return { size, isAbout, overlap, overlapApart, overlapTold, overlapOwn };
}

/** So many plain sentences with a name make the article one about it. */
const TOLD_OF = 2;
const TOLD = /[。.][”’」』）)]?$/;
const FINISHED = /[。！？.!?…][”’」』）)]?$/;

const PARTS = /[_|｜、]|\s[-–—]\s|(?<=[\u3400-\u9fff])[\s,，-]+(?=[\u3400-\u9fff])/;

/**
 * The parts of a title without those behind its first that name goods, and without the first that does
 * where another title begins with the last.
 */
function partsWithoutSelling(title: string, titles: readonly string[]): string[] {
  const [first = '', ...rest] = title
    .split(PARTS)
    .filter((part) => !isStrangeName(part, title, titles));
  const last = rest.at(-1)?.trim();
  if (last && last.length >= SHORTEST_HEADLINE && namesGoods(first) && !namesGoods(last)) {
    if (titles.some((other) => other !== title && other.trim().startsWith(last))) return [last];
  }
  const strengthOf = (part: string) =>
    Math.max(0, ...findWords(part).map(({ word }) => (isTrade(word.category) ? word.strength : 0)));
  if (last && last.length >= SHORTEST_END && isHungOn([first, ...rest], last, titles))
    return [last];
  if (rest.every((part) => strengthOf(part) < 2)) return [first, ...rest];
  return [first, ...rest.filter((part) => !strengthOf(part))];
}

/** The end of a headline that stands by itself, or behind the number of a chapter. */
const SHORTEST_END = 4;
const FEWEST_GOODS = 2;

/** Whether several parts name goods in front of a last one with which another title ends that names none. */
function isHungOn(parts: readonly string[], last: string, titles: readonly string[]): boolean {
  const strengths = parts.map((part) =>
    Math.max(0, ...findWords(part).map(({ word }) => (isTrade(word.category) ? word.strength : 0))),
  );
  return (
    strengths.filter((strength) => strength > 0).length >= FEWEST_GOODS &&
    strengths.some((strength) => strength > 2) &&
    strengths.at(-1) === 0 &&
    titles.some((other) => other.trim().endsWith(last) && !namesGoods(other))
  );
}

/** The way in to a bookmaker whom no other title of the page names. */
function isStrangeName(part: string, title: string, titles: readonly string[]): boolean {
  const names = bettingNames(part);
  return (
    names.length > 0 &&
    titles.some((other) => other !== title) &&
    !titles.some((other) => other !== title && names.some((name) => other.includes(name)))
  );
}

/** A shorter part may begin any headline. */
const SHORTEST_HEADLINE = 6;

function namesGoods(part: string): boolean {
  return findWords(part).some(({ word }) => isTrade(word.category) && word.strength > 1);
}

/** The sentences of a line that neither sell anything nor say where to write. */
function honestParts(line: Line): string[] {
  const selling = line.hits.filter(
    ({ word }) =>
      (TRADES.has(word.category) && word.strength > 1) ||
      (word.category === 'novel_watermark' && word.strength === 3),
  );
  if (!selling.length) return [line.folded];
  const share = (start: number, end: number) => {
    let letters = 0;
    for (const hit of selling)
      if (hit.start >= start && hit.end <= end) letters += hit.end - hit.start;
    return letters / Math.max(1, end - start);
  };
  return line.sentences
    .filter(
      ({ start, end }) =>
        !selling.some((hit) => hit.start < end && hit.end > start) ||
        (share(start, end) < MOSTLY_SELLING && tells(line.folded.slice(start, end))),
    )
    .map(({ start, end }) => line.folded.slice(start, end));
}

/** Reports on a trade, or says nothing in the tone of a seller. */
function tells(folded: string): boolean {
  return isReport(folded) || !soundsSelling(folded);
}

/** English words that any text has. */
const COMMON = new Set(
  'the and for you your with that this are was were have has had not but all from they their our can will one who what when which more most its his her she him there been than then into out over any some only just about after before every each them these those would could should also very how where while new now day way get got here see two three first last like time much many make made'.split(
    ' ',
  ),
);

/** Two hiragana are an ending or a particle. */
const ENDINGS = /^[\u3041-\u309f]{2}$/;

/** As `Topics.overlap`, by words that say something. */
export function tellingOverlap(
  topics: Pick<Topics, 'overlap'>,
  folded: string,
  except?: number,
): number {
  const telling = gramsOf(folded).filter((gram) => !COMMON.has(gram) && !ENDINGS.test(gram));
  return telling.length ? topics.overlap(telling.join(' '), except) : 0;
}

/** Sure words of a trade in a text: fewer prove nothing about a page as a whole. */
export const SUBJECT_HITS = 8;

/** Whether any of the hits belongs to a trade. */
export function isTrade(category: Category): boolean {
  return TRADES.has(category);
}

/** Pairs of neighbouring characters where words are not spaced, whole words of three letters or more elsewhere. */
export function gramsOf(folded: string): string[] {
  const grams: string[] = [];
  let wordAt = -1;
  let isPair = false;
  for (let index = 0; index <= folded.length; index++) {
    const code = index < folded.length ? folded.charCodeAt(index) : 0x20;
    const unspaced =
      (code >= 0x3040 && code < 0xd7b0 && code !== 0x30fb) || (code >= 0x0e00 && code < 0x0f00);
    if (!unspaced && isLetter(code)) {
      if (wordAt < 0) wordAt = index;
    } else if (wordAt >= 0) {
      if (index - wordAt >= SHORTEST_WORD) grams.push(folded.slice(wordAt, index));
      wordAt = -1;
    }
    if (unspaced && isPair) grams.push(folded.slice(index - 1, index + 1));
    isPair = unspaced;
  }
  return grams;
}

const SHORTEST_WORD = 3;

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // Punctuation, told cheaply.
  if ((code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3004)) return false;
  return isLetterOrDigit(code);
}
