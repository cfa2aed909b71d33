import type { Span } from '../article';
import { firstWhere } from './first-where';
import { foreignLinks } from './foreign-links';
import type { FoundInUnit } from './guard-rail';
import { JOINS } from './joining-words';
import { takeLeftCommas } from './left-commas';
import { isSurelyMixed, withoutLikelyEnds, withoutOwnMiddles } from './likeliest-parts';
import { readLikeness } from './likeness';
import { insertionsIn, meanOf, meanOfPutIn, probabilitiesIn } from './line-insertions';
import { type Line, weigh } from './lines';
import type { Found } from './merge-overlaps';
import { isSilent, namesNothing } from './own-clauses';
import { endsIn } from './put-between';
import { ADVERTS } from './put-in-places';
import { isTitleReplaced, sellingParts } from './replaced-title';
import { CUT_AT, type PageContext, type Rule, type Unit } from './rule';

/** Adverts, nags of sites and what readers are called to: found by words of theirs, however far they reach. */
const PUT_IN = /^(?:C[124]|E(?:1|2|7|9|10|11|13))$/;
const CLAUSES = /[^，,；;：:。！？!?…]+[，,；;：:。！？!?…”’」』]*/g;
/** So little is a clause like what is put in that the article has written it … */
const OWN = -3;
/** … surely, where it joins no words and a whole sentence was found … */
const SURELY_OWN = -6;
/** … and those together that are given back of what is all of a paragraph. */
const OWN_OF_ALL = -8;
/** The same of what was found by its likeness alone. */
const LIKELY_OWN = -2;
/** So little like what is put in is the end of a clause that goes on with the article; of one, wherever it begins. */
const TAIL = -4;
const SURE_TAIL = -5;
const FLAG = 0.6;
/** A clause of so much; see `weigh`. */
const FEWEST = 4;

/**
 * Gives back what a cut in a paragraph in Chinese has of the article at its beginning and at its end: clauses
 * that read as articles do and say nothing to a buyer or a reader. Rules that know a word of what is put in
 * take the sentence that it was put into.
 */
export function keepOwnEnds(
  found: readonly FoundInUnit[],
  page: PageContext,
  rules: ReadonlyMap<string, Rule>,
): FoundInUnit[] {
  if (page.letters !== 'han') return [...found];
  const isPutIn = ([unit, cut]: FoundInUnit) =>
    unit.where === 'body' &&
    cut.confidence >= CUT_AT &&
    !cut.replacement &&
    PUT_IN.test(rules.get(cut.rule)?.kind ?? '');
  const advertised = new Set(
    found.filter((entry) => isPutIn(entry) && ADVERTS.test(rules.get(entry[1].rule)?.kind ?? '')),
  );
  const isAlone = advertised.size === 1 && !isTitleReplaced(page) && !sellingParts(page).length;
  const kept = found.flatMap((entry): FoundInUnit[] => {
    const [unit, cut] = entry;
    if (!isPutIn(entry)) return [entry];
    const isAdvert = advertised.has(entry);
    const own = withoutGenuine(page, unit, withoutOwnEnds(page, unit, cut), isAdvert);
    if (!isAdvert) return [[unit, own]];
    if (isAlone) return [[unit, asLikely(page, unit, own)]];
    return asLikeliestRead(page, unit, own).map((part) => [unit, part]);
  });
  return takeLeftCommas(kept, isPutIn);
}

/** Up to the first character that was likelier put in than not … */
const LIKELIER = 0.5;
/** … or where it ends as the line is likeliest read, if that is so near … */
const NEAR = 2;
/** … so improbably those of its end were … */
const GENUINE = 0.2;
/** … and so probably those of the rest; see `insertionsIn`. */
const PUT_IN_AT = 0.65;
/** `同样欢迎，`: so improbably that the words of its own that offers have, too, don't matter. */
const SURELY_GENUINE = 0.1;
/** … nor what it names, where it is so long: `三天下來，我在車上…` */
const LONG_GENUINE = 4;
/** The same of more, even if it is a little less sure. */
const LONGER_GENUINE = 12;
const LIKELY_GENUINE = 0.2;
const HAN = /[\u4e00-\u9fff]/g;
/**
 * Between characters that are spelled out, and half of a quotation is nobody's; who speaks is put in with what he says,
 * and a number may be an account.
 */
const ODD = /[\p{S}“”「」『』]|^.{1,6}[：:].{0,4}$|\d{5}/u;
/** A shorter end is as often what adverts end with: `诚信第一`; one less, where it is so surely the article's. */
const SHORTEST_GENUINE = 5;
const SHORTEST_SURE = 4;
/** What is a paragraph by itself has more of the article, if it has any. */
const SHORTEST_OF_WHOLE = 20;
/** With less, nothing of it was put in, and with still less where a rule knows an advert by its words. */
const NOTHING_PUT_IN = 0.15;
const NOTHING_OF_WORDS = 0.05;
/** Rules that are so sure know what they found … */
const WORDS_OF_RULES = 0.88;
/** … where nothing else of the page advertises, those that are so sure. */
const SURE_ALONE = 0.9;

/** Without what of the article its beginning and its end surely are, though no mark sets it apart. */
function withoutGenuine(page: PageContext, unit: Unit, cut: Found, isAdvert: boolean): Found {
  if (cut.end - cut.start <= FEWEST || cut.confidence < CUT_AT) return cut;
  const line = proseOf(page, unit, cut);
  if (!line) return cut;
  const whole = unit.view.toSource(line.start, line.end);
  const isWhole = cut.start === whole.start && cut.end === whole.end;
  // What sites say around an article is a paragraph by itself.
  if (isWhole && !isAdvert) return cut;
  const probabilities = probabilitiesIn(line);
  const sourceAt = (at: number) => unit.view.toSource(line.start + at, line.start + at + 1);
  const { start, end } = spanIn(line, cut);
  const isSpare = (at: number) => (probabilities[at] ?? 1) < LIKELIER;
  let from = start;
  while (from < end && isSpare(from)) from++;
  let to = end;
  while (to > from && isSpare(to - 1)) to--;
  if (from === to) {
    if (isWhole) return cut;
    const least = cut.rule === 'strange-voice' ? NOTHING_PUT_IN : NOTHING_OF_WORDS;
    const mayBePutIn = meanOf(probabilities, { start, end }) >= least;
    const isHan = /^[^a-z]*[\u4e00-\u9fff]/.test(line.folded.slice(start, end));
    return mayBePutIn || !isHan || cut.confidence >= WORDS_OF_RULES
      ? cut
      : { ...cut, confidence: FLAG };
  }
  if (meanOfPutIn(line, { start: from, end: to }) < PUT_IN_AT) return cut;
  const likeliestEnd =
    insertionsIn(line)
      .likeliest()
      .lastIndexOf(1, to - 1) + 1;
  if (likeliestEnd > from && to - likeliestEnd <= NEAR) to = likeliestEnd;
  const isOwn = (part: Span, least = GENUINE) => {
    const mean = meanOf(probabilities, part);
    const length = part.end - part.start;
    const text = line.text.slice(part.start, part.end);
    const characters = text.match(HAN)?.length ?? 0;
    const mayBeLess = characters >= LONGER_GENUINE && !isWhole;
    const isSure = isAdvert && mean < (mayBeLess ? LIKELY_GENUINE : SURELY_GENUINE);
    return (
      length >= (isWhole ? SHORTEST_OF_WHOLE : isSure ? SHORTEST_SURE : SHORTEST_GENUINE) &&
      mean < least &&
      !ODD.test(text) &&
      (isSure ? characters >= LONG_GENUINE || namesNothing(line, part) : isSilent(line, page, part))
    );
  };
  // Where the text of a link ends, what was put in does.
  const [link, ...more] = foreignLinks(unit, page, {
    start: line.start + start,
    end: line.start + end,
  });
  const behind =
    link && !more.length ? firstWhere(end, (at) => sourceAt(at).start >= link.end) : end;
  if (behind > from && isOwn({ start: behind, end }, LIKELIER)) to = behind;
  return {
    ...cut,
    start: isOwn({ start, end: from }) ? sourceAt(from).start : cut.start,
    end: to === behind || isOwn({ start: to, end }) ? sourceAt(to - 1).end : cut.end,
  };
}

/** As the line is likeliest read: in several parts, where the article goes on between them. */
function asLikeliestRead(page: PageContext, unit: Unit, cut: Found): Found[] {
  const line = cut.confidence < CUT_AT ? undefined : proseOf(page, unit, cut);
  if (!line) return [cut];
  const whole = spanIn(line, cut);
  // A paragraph by itself goes as one, but for adverts that were surely put into it.
  const isAll = whole.start === 0 && whole.end === line.text.length;
  if (isAll && !isSurelyMixed(line)) return [cut];
  const sourceAt = (at: number) => unit.view.toSource(line.start + at, line.start + at + 1);
  return withoutOwnMiddles(line, page, withoutLikelyEnds(line, page, whole)).map(
    ({ start, end }) => ({
      ...cut,
      start: start > whole.start ? sourceAt(start).start : cut.start,
      end: end < whole.end ? sourceAt(end - 1).end : cut.end,
    }),
  );
}

/** Flags what was cut out of a paragraph, the only one of the page, that reads as its article might. */
function asLikely(page: PageContext, unit: Unit, cut: Found): Found {
  if (cut.confidence < CUT_AT || cut.confidence >= SURE_ALONE) return cut;
  const line = proseOf(page, unit, cut);
  if (!line) return cut;
  const { start, end } = spanIn(line, cut);
  const isAll = start === 0 && end === line.text.length;
  const isPutIn = meanOf(probabilitiesIn(line), { start, end }) >= LIKELIER;
  return isAll || isPutIn || !/[\u4e00-\u9fff]{2}/.test(line.folded.slice(start, end))
    ? cut
    : { ...cut, confidence: FLAG };
}

/** The line of prose that a cut is in. */
function proseOf(page: PageContext, unit: Unit, cut: Span): Line | undefined {
  return page.linesOf(unit).find((each) => {
    const { start, end } = unit.view.toSource(each.start, each.end);
    return each.prose && cut.start >= start && cut.end <= end;
  });
}

/** Where a cut lies in its line. */
function spanIn({ unit: { view }, start, text: { length } }: Line, cut: Span): Span {
  const sourceAt = (at: number) => view.toSource(start + at, start + at + 1);
  return {
    start: firstWhere(length, (at) => sourceAt(at).start >= cut.start),
    end: firstWhere(length, (at) => sourceAt(at).end > cut.end),
  };
}

function withoutOwnEnds(page: PageContext, unit: Unit, cut: Found): Found {
  if (cut.end - cut.start <= FEWEST) return cut;
  const { view } = unit;
  for (const line of page.linesOf(unit)) {
    const whole = view.toSource(line.start, line.end);
    if (!line.prose || cut.start < whole.start || cut.end > whole.end) continue;
    const sourceOf = ({ start, end }: Span) => view.toSource(line.start + start, line.start + end);
    const { clauses: all, likenessOf } = readOf(line);
    const span = spanIn(line, cut);
    // What it has of a clause that begins in front of it or goes on behind is one, too: an advert may be that.
    const clauses = all
      .filter(({ start, end }) => end > span.start && start < span.end)
      .map(({ start, end }) => ({
        start: Math.max(start, span.start),
        end: Math.min(end, span.end),
      }));
    const own = cut.rule === 'strange-voice' ? LIKELY_OWN : OWN;
    // A sentence that goes as a whole may have been written by who sells.
    const isWhole =
      line.sentences.some((sentence) => sourceOf(sentence).start === cut.start) &&
      line.sentences.some((sentence) => sourceOf(sentence).end === cut.end);
    const isOwn = (clause: Span) => {
      const folded = line.folded.slice(clause.start, clause.end);
      const likeness = likenessOf(clause.start, clause.end);
      return (
        weigh(folded) >= FEWEST &&
        likeness <= own &&
        // Half of a quotation is nobody's.
        !/[“”「」『』]/.test(folded) &&
        (!isWhole || likeness <= SURELY_OWN || JOINS.test(folded)) &&
        isSilent(line, page, clause)
      );
    };
    const first = clauses.findIndex((clause) => !isOwn(clause));
    const last = clauses.findLastIndex((clause) => !isOwn(clause));
    const [from, to] = [clauses[first], clauses[last]];
    // Nothing of it reads like what is put in: that which found it knows more.
    if (!from || !to) return cut;
    const glued = gluedTail(line, likenessOf, to);
    if (glued === to.start && from === to) return { ...cut, confidence: FLAG };
    if (first === 0 && last === clauses.length - 1 && glued === to.end) return cut;
    const ends = [...clauses.slice(0, first), ...clauses.slice(last + 1)];
    const rest = unit.text.slice(whole.start, cut.start) + unit.text.slice(cut.end, whole.end);
    const isAll = weigh(rest) < FEWEST;
    const together = ends.reduce((sum, { start, end }) => sum + likenessOf(start, end), 0);
    if (isAll && together > OWN_OF_ALL) return cut;
    return {
      ...cut,
      start: first > 0 ? sourceOf(from).start : cut.start,
      end:
        last < clauses.length - 1 || glued < to.end
          ? sourceOf({ start: from.start, end: glued }).end
          : cut.end,
    };
  }
  return cut;
}

/**
 * Where a clause of what was put in ends in front of what of the article follows without a mark; where it begins,
 * if that can't be told, and where it ends if nothing follows.
 */
function gluedTail(
  line: Line,
  likenessOf: (start: number, end: number) => number,
  clause: Span,
): number {
  const { start, end } = clause;
  let least = 0;
  for (let at = start + FEWEST; at + FEWEST <= end; at++)
    least = Math.min(least, likenessOf(at, end));
  if (least > TAIL) return end;
  const ends = endsIn(line.folded, start, end).filter(
    (at) => weigh(line.folded.slice(at, end)) >= FEWEST && likenessOf(at, end) <= OWN,
  );
  const oddsAt = (at: number) => likenessOf(start, at) - likenessOf(at, end);
  if (ends.length) return ends.reduce((one, other) => (oddsAt(other) > oddsAt(one) ? other : one));
  return least <= SURE_TAIL ? start : end;
}

interface Read {
  clauses: Span[];
  likenessOf: ReturnType<typeof readLikeness>;
}

const known = new WeakMap<Line, Read>();

/** A line may have many cuts: it is read once. */
function readOf(line: Line): Read {
  let read = known.get(line);
  if (!read) {
    read = { clauses: clausesOf(line), likenessOf: readLikeness(line.folded) };
    known.set(line, read);
  }
  return read;
}

function clausesOf({ text }: Line): Span[] {
  return [...text.matchAll(CLAUSES)].map(({ 0: clause, index }) => ({
    start: index,
    end: index + clause.length,
  }));
}
