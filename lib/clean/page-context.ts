import type { Article, MetadataField, Span } from '../article';
import { isSelling, readArticleTopics } from './article-topics';
import { readsAs } from './chinese-characters';
import { chooseTitle } from './choose-title';
import { type ClearView, clearView, mergeSpans } from './clear-view';
import { findFields } from './find-fields';
import { findScars } from './gbk-scars';
import { findControls, findInvisible, mayHoldUnseen } from './invisible';
import { runConfidence, runOfLine } from './keyword-run';
import { type Line, numberLines, splitLines, weigh } from './lines';
import { linesOnSpam } from './mention';
import { beginsNotice } from './notices';
import { isOfPage } from './page-lines';
import { pageScore, scoreWithoutPinyin } from './page-marks';
import { readRow } from './page-rows';
import {
  findBrackets,
  isInSimplified,
  type PinyinBracket,
  type PinyinEvidence,
  weighPinyin,
} from './pinyin-evidence';
import { isGloss } from './pinyin-glosses';
import { CUT_AT, type PageContext, type Unit } from './rule';
import { mainLettersOfLines } from './scripts-of-text';
import { splitSentences } from './sentences';
import { marksOfControls, titleMarks } from './text-marks';
import { countTones, LOUD } from './tone';
import { isTrade, type Topics } from './topics';

/**
 * Reads an article once for all rules. The fields of the answer hold, behind the article's, those
 * that stand in its text.
 */
export function readPage(article: Article): {
  page: PageContext;
  fields: MetadataField[];
  /** A line of the body that is the headline, where no candidate is; the last of the page's titles. */
  addedTitle: string | null;
} {
  const seesHidden = isMostlyHidden(article.blocks);
  const sources: Source[] = [
    ...article.titles.map(({ text, from }, index) =>
      readSource({ where: 'title', index, text, kind: from }),
    ),
    ...article.blocks.map((block, index) =>
      readSource({ where: 'body', index, text: block.text, kind: block.kind, block }, seesHidden),
    ),
  ];
  const roughTexts = (where: Unit['where']) =>
    sources.filter((source) => source.where === where).map(({ rough }) => rough.text);
  const bodyTexts = roughTexts('body');

  const marks = { ...article.marks };
  const raise = (name: string, count: number) => {
    if (count) marks[name] = Math.max(marks[name] ?? 0, count);
  };
  for (const [name, count] of Object.entries(titleMarks(roughTexts('title')[0] ?? '', bodyTexts))) {
    raise(name, count);
  }
  raise(
    'controls',
    sources.reduce((sum, { text, noise }) => sum + marksOfControls(text, noise), 0),
  );
  const bodyBrackets = sources.flatMap(({ where, brackets }, unit) =>
    where === 'body' ? brackets.map((bracket) => ({ ...bracket, unit })) : [],
  );
  const pinyin = weighPinyin(
    bodyTexts,
    bodyBrackets,
    scoreWithoutPinyin(marks),
    sources.flatMap(({ where, brackets }) => (where === 'title' ? brackets : [])),
  );
  if (pinyin.toned >= EVERY_SIGN || pinyin.glosses?.anywhere)
    raise('tonedPinyin', pinyin.counts.toned);
  raise('echoes', pinyin.counts.echoes);

  const units = sources.map((source) => toUnit(source, pinyin));
  const body = units.filter(({ where }) => where === 'body');
  const titles = units.filter(({ where }) => where === 'title');

  const annotated = new Set(
    units.flatMap(({ brackets }) =>
      brackets
        .filter(({ kind, fits }) => kind === 'toned' && fits)
        .map(({ character }) => character),
    ),
  );
  const scarsByUnit = new Map(units.map((unit) => [unit, findScars(unit.view.text, annotated)]));
  raise(
    'scars',
    [...scarsByUnit.values()].flat().filter(({ repaired, isFaint }) => repaired && !isFaint).length,
  );

  const linesByUnit = new Map(body.map((unit) => [unit, splitLines(unit)]));
  const lines = body.flatMap((unit) => linesByUnit.get(unit) ?? []);
  const topics = readArticleTopics(lines, titles);
  const headlines = new Set(
    titles.filter(({ kind }) => HEADLINE.test(kind)).map(({ view }) => view.folded.trim()),
  );
  numberLines(
    lines,
    (line) =>
      line.prose &&
      !headlines.has(line.folded) &&
      !isSelling(line) &&
      !beginsNotice(line.folded) &&
      !isOfPage(line.folded) &&
      !(
        line.text.length <= LONGEST_ROW &&
        NUMBER.test(line.text) &&
        readRow(line.folded, line.text)
      ) &&
      runOfLine(line, topics, article.script) < CUT_AT,
  );
  const found = findFields(lines, article.fields);
  const fields = addFields(article.fields, found.fields);
  const letters = mainLettersOfLines(lines);
  const choose = (candidates: readonly Unit[]) =>
    chooseTitle({
      titles: candidates,
      fields,
      topics,
      script: article.script,
      url: article.url,
      bodyLetters: letters,
      scarsOf: (unit) => scarsByUnit.get(unit) ?? [],
      titleSaid: article.marks.titleSaid,
      isKeywords: (marks.keywordTitle ?? 0) > 0,
    });
  let title = choose(titles);
  const added = title.isPoor && title.ownIsRun ? headlineOf(lines, topics, article) : null;
  if (added) {
    const unit = toUnit(
      readSource({ where: 'title', index: titles.length, text: added, kind: 'text' }),
      pinyin,
    );
    titles.push(unit);
    units.push(unit);
    title = choose(titles);
  }
  const metadata = fields.map(({ name, value }, index) =>
    toUnit(readSource({ where: 'metadata', index, text: value, kind: name }), pinyin),
  );
  let onSpam: ReadonlySet<number> | undefined;
  let tone: ReturnType<PageContext['tone']> | undefined;
  const page: PageContext = {
    units: [...units, ...metadata],
    body,
    titles,
    marks,
    score: pageScore(marks),
    script: article.script,
    url: article.url,
    lang: article.lang,
    letters,
    folded: body.map(({ view }) => view.folded).join('\n'),
    lines,
    linesOf: (unit) => linesByUnit.get(unit) ?? [],
    scarsOf: (unit) => scarsByUnit.get(unit) ?? [],
    pinyin,
    onSpam() {
      onSpam ??= linesOnSpam(lines, titles[title.index]?.view.folded ?? '');
      return onSpam;
    },
    tone() {
      tone ??= {
        reports: lines.filter(({ reports }) => reports).length,
        loud: lines.filter(({ folded }) => countTones(folded) >= LOUD).length,
      };
      return tone;
    },
    topics,
    found,
    title,
  };
  return { page, fields, addedTitle: added };
}

/** A row of dates and counts may end like a sentence, with `мин.`. */
const LONGEST_ROW = 200;
/** What a page calls itself; a question there is no sentence of the text. */
const HEADLINE = /^(?:title|og:title|json-ld|h1|title-cell)$/;
/** Any such row has one. */
const NUMBER = /\p{N}/u;
/** More hidden text than this is no injection but an article under a wall or a fade. */
const MOST_HIDDEN = 0.5;

export function isMostlyHidden(blocks: Article['blocks']): boolean {
  if (!blocks.some(({ facts }) => facts.hidden?.length)) return false;
  let hidden = 0;
  let all = 0;
  for (const { text, facts } of blocks) {
    all += weigh(text);
    for (const { start, end } of facts.hidden ?? []) hidden += weigh(text.slice(start, end));
  }
  return hidden > MOST_HIDDEN * all;
}

/** So far from the first line a headline may stand. */
const HEADLINE_WITHIN = 6;

/** The first line of the body that could be its headline: short, no sentence, no furniture, no advertising. */
function headlineOf(lines: readonly Line[], topics: Topics, { script }: Article): string | null {
  const line = lines
    .slice(0, HEADLINE_WITHIN)
    .find(
      (each) =>
        each.weight >= 4 &&
        each.weight <= 60 &&
        !each.prose &&
        (each.edge === 'head' || /^h[1-6]$/.test(each.unit.kind)) &&
        !/[:：。]$/.test(each.text) &&
        !isSelling(each) &&
        !each.hits.some(({ word }) => !isTrade(word.category)) &&
        runConfidence(each, topics, script, each.index) < 0.5 &&
        topics.overlap(each.folded, each.index) > 0.1,
    );
  if (line) return line.text;
  // Rather the article's first words than an advertisement.
  const prose = lines.find((each) => each.prose && !isSelling(each) && each.weight >= 18);
  const first = prose && splitSentences(prose.text)[0];
  return prose && first
    ? prose.text.slice(first.start, Math.min(first.end, first.start + 60))
    : null;
}

type Bare = Omit<Unit, 'mayHoldUnseen' | 'view' | 'brackets'>;

/** A unit before the page's pinyin was weighed. Brackets are in offsets of the rough view. */
interface Source extends Bare {
  mayHoldUnseen: boolean;
  noise: Span[];
  rough: ClearView;
  brackets: PinyinBracket[];
}

function readSource(bare: Bare, seesHidden = false): Source {
  const unseen = mergeSpans(bare.block?.facts.hidden ?? [], bare.block?.facts.noise ?? []);
  const isOdd = mayHoldUnseen(bare.text);
  const noise = mergeSpans(
    isOdd ? mergeSpans(findControls(bare.text), findInvisible(bare.text)) : [],
    seesHidden ? [] : unseen.filter(({ start, end }) => start >= 0 && end <= bare.text.length),
  );
  const rough = clearView(bare.text, noise);
  return { ...bare, mayHoldUnseen: isOdd, noise, rough, brackets: findBrackets(rough.text, 0) };
}

function toUnit(source: Source, pinyin: PinyinEvidence): Unit {
  const { where, index, text, kind, block, mayHoldUnseen, noise, rough, brackets } = source;
  const own = brackets.map((bracket) => ({
    ...bracket,
    ...rough.toSource(bracket.start, bracket.end),
  }));
  const cut = own.filter((bracket) => pinyinConfidence(bracket, pinyin) >= CUT_AT);
  const view = cut.length ? clearView(text, mergeSpans(noise, cut)) : rough;
  return { where, index, text, kind, block, mayHoldUnseen, view, brackets: own };
}

/** A date that the page labels beats one that was guessed. */
function addFields(known: readonly MetadataField[], found: readonly MetadataField[]) {
  const fields = [...known];
  for (const field of found) {
    const weak = fields.findIndex(
      ({ name, from }) => name === field.name && /^(?:time|url|text|line)/.test(from),
    );
    if (weak >= 0 && field.from.startsWith('label:')) fields.splice(weak, 0, field);
    else fields.push(field);
  }
  return fields;
}

/** One may gloss a name. */
const ENOUGH_ALIKE = 2;
/** So sure are brackets of which nothing speaks against a kit. */
const EVERY_SIGN = 0.98;
/** So sure are those of a kit on a page with other signs of one. */
const ON_KIT = 0.9;

/** Neutral in a kit's table, and alone of all readings without a mark. */
const NEUTRAL = /[們嗎麼個著裡裏]/;

/** How sure it is that one bracket is the kit's. */
export function pinyinConfidence(bracket: PinyinBracket, evidence: PinyinEvidence): number {
  const { kind, traditional, fits, character, syllable } = bracket;
  const { isCertain, glosses, counts } = evidence;
  if (kind === 'echo') return evidence.echo;
  if (kind === 'orphan') return evidence.toned >= CUT_AT ? 0.9 : 0.3;
  if (kind === 'toned') {
    if (glosses && isGloss(bracket, glosses)) return Math.min(0.5, evidence.toned);
    const everywhere =
      evidence.isOfEvery ||
      evidence.areConverters ||
      (evidence.toned >= CUT_AT && isInSimplified(counts));
    // A kit's table has tones that ours has not: 處(chù).
    const isOtherTone = (evidence.toned >= EVERY_SIGN || isCertain) && readsAs(character, syllable);
    // Some kits annotate characters that are alike in both scripts too: 調整(zhěng).
    const isAlike = isCertain && !traditional && counts.alike >= ENOUGH_ALIKE;
    return everywhere || (traditional && (fits || isOtherTone)) || isAlike
      ? evidence.toned
      : Math.min(0.5, evidence.toned);
  }
  if (evidence.isOfEvery) return evidence.toned;
  const isKits = isCertain || evidence.toned >= ON_KIT;
  if (isKits && traditional && fits && NEUTRAL.test(character)) return evidence.toned;
  // Where characters are repeated in brackets, a reading from another table is the kit's too.
  if (fits === false) return evidence.echo >= 0.99 ? 0.9 : Math.min(0.5, evidence.toneless);
  return evidence.toneless;
}
