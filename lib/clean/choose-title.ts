import type { Span } from '../article';
import { bettingNames } from './barred-brands';
import { TRAIL } from './breadcrumbs';
import { findLikelyTitle } from './likely-title';
import { weigh } from './lines';
import {
  type Candidate,
  findGiven,
  isCutAtBracket,
  isCutInFront,
  isOfBook,
  isTail,
  isTailed,
  SHORTEST_TITLE,
  TAIL_MARGIN,
} from './own-title';
import type { Unit } from './rule';
import { clashesWith } from './scripts-of-text';
import { findShared, isAmongGoods } from './shared-headline';
import { findShownHeadline } from './shown-headline';
import { findSiteNames, lettersOf, lettersOfUnit, type TitleSources, TRUST } from './site-names';
import { EMPTY_WORDS, KNOWN_TO_THE_BODY, RUN_AT, runOfCandidate, SPOKEN_OF } from './title-runs';
import { gramsOf, isTrade } from './topics';
import { findWords } from './vocabulary';

/** Which candidate is the headline, and what of each is not. */
export interface TitleChoice {
  index: number;
  /** No candidate is worth showing. */
  isPoor: boolean;
  /** What the page calls itself is a run of keywords. */
  ownIsRun: boolean;
  /** How sure it is that `titles[0]` is no title at all; 0 where it is the headline. */
  falseTitle: number;
  /** Letters of the parts of a false title: lines made of them are its echoes. */
  falseParts: string[];
  /** The names that a false title sells, folded; none where it has none of the kind. */
  falseNames: readonly string[];
  /** Names of the site and its columns in a candidate, in offsets of its view. */
  siteNames: Map<number, Span[]>;
  /** Letters of every honest candidate: what a line that repeats the title reads. */
  spellings: ReadonlySet<string>;
}

const AGREES = 0.6;
/** What the page calls itself is given up only for something clearly better. */
const OWN_MARGIN = 0.35;
/** One of the parts of a text. */
const NUMBERED = /^第?[\d一二三四五六七八九十]/;
/** So much longer than such a heading is what the page calls itself, even where the text says nothing of it. */
const MUCH_LONGER = 1.5;
/** Of headings the first heads the article, unless a later one says clearly more of it. */
const LATER_MARGIN = 0.1;
/** Candidates that a page itself names a title; others may be a line of the text. */
const NAMED = new Set(['title', 'og:title', 'json-ld', 'h1', 'title-cell']);
const ABOUT_THE_BODY = 1.2;
/** Letters of a title; see `weigh`. */
const LONGEST_TITLE = 120;

/** A date, a number. */
const NO_LETTERS = /^[^\p{L}]*(?:年[^\p{L}]*月[^\p{L}]*日?[^\p{L}]*)?$/u;

/** Chooses among the candidates the one that the body speaks about. */
export function chooseTitle(sources: TitleSources): TitleChoice {
  // Headings and metadata often say the title to the letter.
  const runs = new Map<string, number>();
  const candidates = sources.titles.map((unit) => weighCandidate(unit, sources, runs));
  const names = new Set(
    candidates.flatMap(({ unit, siteNames }) =>
      siteNames.map(({ start, end }) => lettersOf(unit.view.folded.slice(start, end))),
    ),
  );
  for (const candidate of candidates) {
    const kinds = new Set(
      candidates
        .filter((other) => other.key === candidate.key && other !== candidate)
        .map((other) => other.unit.kind)
        .filter((kind) => kind !== candidate.unit.kind),
    );
    if (candidate.key && !candidate.run) candidate.score += kinds.size ? AGREES : 0;
    if (names.has(candidate.key)) candidate.score -= 3;
    const { view } = candidate.unit;
    if (
      sources.titleSaid === 0 &&
      candidate === candidates[0] &&
      sources.topics.overlap(view.folded) < KNOWN_TO_THE_BODY
    ) {
      candidate.score -= 0.6;
    }
  }
  for (const candidate of candidates.slice(1)) markEcho(candidate, candidates[0]);
  let best = 0;
  const isBetterHeading = ({ kept, run }: Candidate) =>
    run === 0 &&
    sources.topics.overlap(kept) >= SPOKEN_OF &&
    isAmongGoods(candidates[0]?.unit.view.folded ?? '', kept);
  const isBelow = (heading: Candidate, best: Candidate | undefined) =>
    /^(?:h1|og:title)$/.test(best?.unit.kind ?? '') &&
    best?.run === 0 &&
    /^(?:heading|bold)$/.test(heading.unit.kind) &&
    weigh(best.kept) > weigh(heading.kept) &&
    (sources.topics.overlap(best.kept) >= SPOKEN_OF ||
      (NUMBERED.test(heading.kept) && weigh(best.kept) > MUCH_LONGER * weigh(heading.kept)));
  const ownIsFine =
    (candidates[0]?.run ?? 1) < 0.5 && (candidates[0]?.score ?? -1) > 0 && sources.titleSaid !== 0;
  candidates.forEach((candidate, index) => {
    const isSaidByPage = /^(?:h1|og:title|json-ld)$/.test(candidate.unit.kind);
    const isWhole =
      isSaidByPage &&
      (isCutInFront(candidates[0], candidate) ||
        isCutAtBracket(candidates[0], candidate) ||
        isOfBook(candidates[0], candidate));
    let margin = 1e-9;
    if (best === 0 && isSaidByPage && isTailed(candidates[0], candidate)) margin = -TAIL_MARGIN;
    else if (best === 0 && isWhole) margin = -OWN_MARGIN;
    else if (best === 0 && isSaidByPage && isBetterHeading(candidate)) margin = -TAIL_MARGIN;
    else if (best === 0 && ownIsFine) margin = isSaidByPage ? OWN_MARGIN : 2 * OWN_MARGIN;
    else if ([candidate, candidates[best]].every((each) => each?.unit.kind === 'heading'))
      margin = LATER_MARGIN;
    else if (isBelow(candidate, candidates[best])) margin = OWN_MARGIN;
    if (candidate.score > (candidates[best]?.score ?? 0) + margin) best = index;
  });
  const given = findGiven(candidates);
  if (given > 0) best = given;
  const shown = findShownHeadline(candidates, best);
  if (shown >= 0) best = shown;
  if (best === 0) best = findLikelyTitle(candidates, sources.topics, sources.script);
  if (best === 0) best = findWide(candidates);
  const own = candidates[0];
  const chosen = candidates[best];
  let falseTitle = own && best > 0 ? own.run : 0;
  if (
    own &&
    chosen &&
    best > 0 &&
    shown < 0 &&
    falseTitle < RUN_AT &&
    isAlien(own, chosen, sources)
  ) {
    falseTitle = ALIEN;
  }
  return {
    index: best,
    ownIsRun: (own?.run ?? 0) >= RUN_AT,
    isPoor: (chosen?.score ?? -1) < -0.25,
    falseTitle,
    falseParts: own && falseTitle >= RUN_AT ? partsOfFalseTitle(own.unit.view.folded) : [],
    falseNames: own && falseTitle >= RUN_AT ? bettingNames(own.unit.view.folded) : [],
    siteNames: new Map(
      candidates.flatMap(({ siteNames }, index) =>
        siteNames.length ? [[index, siteNames] as const] : [],
      ),
    ),
    spellings: new Set(
      candidates
        .filter(
          ({ run, key, unit }) =>
            run < RUN_AT && key && chosen && NAMED.has(unit.kind) && isSame(key, chosen.key),
        )
        .concat(chosen && chosen.run < RUN_AT ? [chosen] : [])
        .flatMap(({ key, unit }) => [key, lettersOfUnit(unit)]),
    ),
  };
}

/** Marks of Latin text between Chinese characters, as kits narrow them. */
const NARROWED = /[\u4e00-\u9fff][,?!:;](?=[\u4e00-\u9fff]|$)/;

/** The number of a heading that spells what the page calls itself with marks of its own script; 0 where none does. */
function findWide([own, ...others]: readonly Candidate[]): number {
  if (!own || !NARROWED.test(textOf(own))) return 0;
  return (
    1 +
    others.findIndex(
      (other) =>
        NAMED.has(other.unit.kind) && other.key === own.key && !NARROWED.test(textOf(other)),
    )
  );
}

/** What is kept of a candidate, as it is written. */
function textOf({ unit, siteNames }: Candidate): string {
  return keepOutside(unit.view.text, siteNames).trim();
}

/** What begins as a title that advertises, and names goods or is a way in to them. */
function markEcho(candidate: Candidate, own: Candidate | undefined): void {
  if (!own || own.run < RUN_AT || candidate.run >= RUN_AT) return;
  const first = ({ unit }: Candidate) => unit.view.folded.split(/[-–—_|｜]/, 1)[0]?.trim() ?? '';
  const name = first(own);
  if (name.length < SHORTEST_TITLE || first(candidate) !== name) return;
  const { folded } = candidate.unit.view;
  if (!isTail(folded) && !findWords(folded).some(({ word }) => isTrade(word.category))) return;
  candidate.run = own.run;
  candidate.score -= 10;
}

/** The same headline, with or without what stands behind it. */
function isSame(key: string, chosen: string): boolean {
  return (
    key === chosen ||
    (Math.min(key.length, chosen.length) >= 6 && (key.startsWith(chosen) || chosen.startsWith(key)))
  );
}

/** A title of which neither the headings nor the text of the page know anything. */
const ALIEN = 0.85;

function isAlien(own: Candidate, chosen: Candidate, { topics, titleSaid }: TitleSources): boolean {
  return (
    titleSaid === 0 &&
    (NAMED.has(chosen.unit.kind) || chosen.unit.kind === 'heading') &&
    topics.overlap(own.unit.view.folded) < KNOWN_TO_THE_BODY &&
    topics.overlap(chosen.unit.view.folded) >= SPOKEN_OF
  );
}

const SHORTEST_PART = 5;
function partsOfFalseTitle(folded: string): string[] {
  return folded
    .split(/[_|｜,，、;；·•~-]|\s+i\s+/)
    .map(lettersOf)
    .filter((part) => part.length >= SHORTEST_PART && !isOffice(part));
}

/** Whose site it is, at the end of what was put in front; notices are signed with it. */
const OFFICE =
  /(?:局|政府|委员会|办公室|学校|[中小大]学|学院|幼儿园|医院|图书馆|博物馆|文化馆|法院|检察院|办事处)$/;

function isOffice(part: string): boolean {
  return OFFICE.test(part) && !findWords(part).some(({ word }) => isTrade(word.category));
}

function weighCandidate(unit: Unit, sources: TitleSources, runs: Map<string, number>): Candidate {
  const { text, folded } = unit.view;
  const { topics, script } = sources;
  // Two words out of two may be chance; ten out of ten are not.
  const specific = (kept: string) => {
    const grams = gramsOf(kept).length;
    return grams / (grams + 3);
  };
  // Goods beside a headline that another line of the page has too are cut off it.
  const run = findShared(unit, sources) ? 0 : (runs.get(text) ?? runOfCandidate(unit, sources));
  runs.set(text, run);
  const siteNames = run >= RUN_AT ? [] : findSiteNames(unit, sources);
  const kept = keepOutside(folded, siteNames);
  const letters = weigh(kept);
  let score = (TRUST[unit.kind] ?? 0) + ABOUT_THE_BODY * topics.overlap(kept) * specific(kept);
  if (run >= RUN_AT) score -= 10;
  else score -= run;
  if (EMPTY_WORDS.test(kept.trim()) || NO_LETTERS.test(kept) || TRAIL.test(folded)) score -= 3;
  if (letters > LONGEST_TITLE) score -= 1;
  if (letters < SHORTEST_TITLE) score -= 0.3;
  if (/[:：]$/.test(kept.trim())) score -= 1;
  if (clashesWith(script, text)) score -= 0.2;
  const site = sources.fields.find(({ name }) => name === 'siteName')?.value;
  const key = siteNames.length ? lettersOf(kept) : lettersOfUnit(unit);
  if (site && lettersOf(site.toLowerCase()) === key) score -= 3;
  return { unit, kept, key, siteNames, run, score };
}

function keepOutside(text: string, spans: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}
