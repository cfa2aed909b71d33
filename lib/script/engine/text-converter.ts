import type { Script } from '../../article';
import { findMasked } from '../find-masked';
import type { Subject } from '../find-subject';
import type { UserWord } from '../user-words';
import type { Dictionary } from './dictionary';
import type { Step } from './find-path';
import type { Chain } from './load-chain';
import { runStages } from './run-stages';
import { settleFarWords } from './settle-far-words';
import { settleNames } from './settle-names';
import { createUserWords } from './settle-words';
import { createWordStarts, type FindWordStarts } from './word-starts';

/** What the article of a text tells about its words. */
export interface ArticleFacts {
  subject: Subject;
  /** Both 着 and 著 are in use, as in Hong Kong: 看着 beside 著作. Taiwan has 著 for both. */
  partsZhe: boolean;
}

/** What changes in a text, in order; what a mask covers never does. */
export type ConvertText = (
  text: string,
  facts: ArticleFacts,
  /** Where the caller has them of more than this text. */
  findWordStarts?: FindWordStarts,
) => Step[];

/** Beside these a 著 is 着 whoever wrote it: 看著, 沉著, 著急. */
const ZHE =
  /(?<=[看拿帶站坐走說想跟隨向沿望聽笑哭抱拉握聊念躺睡等寫唱穿戴吃喝打開活住放留掛存接對朝靠執沉衣附膠黏])著|著(?=[急火手落眼重想陸色涼迷魔力意實慌])/uy;

const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
const COMPATIBILITIES = new RegExp(COMPATIBILITY, 'gu');

/** Puts the parts of the engine together for one target script. */
export function createTextConverter(
  target: Script,
  chain: Chain,
  words: readonly UserWord[],
): ConvertText {
  const own = words.map(({ from, to }) => ({ from, to: unify(to) }));
  const findUserWords = createUserWords(own, createFold(target, chain));
  return (text, { subject, partsZhe }, findWordStarts) => {
    const stages = chain.stages(subject);
    const changes: Step[] = [];
    const allMasked = findMasked(text);
    const isWhole = allMasked.length === 0;
    let from = 0;
    const convertPart = (end: number) => {
      if (end > from) {
        for (const step of convertRun(
          text.slice(from, end),
          stages,
          isWhole ? findWordStarts : undefined,
        )) {
          const { to } = step;
          const change = { start: from + step.start, end: from + step.end, to };
          if (partsZhe && to.endsWith('着') && isZhu(text, change.end - 1)) {
            change.to = `${to.slice(0, -1)}著`;
            if (change.to === text.slice(change.start, change.end)) continue;
          }
          changes.push(change);
        }
      }
    };
    for (const masked of allMasked) {
      convertPart(masked.start);
      from = masked.end;
    }
    convertPart(text.length);
    return changes;
  };

  function convertRun(
    text: string,
    stages: readonly Dictionary[],
    findWordStarts = createWordStarts(text),
  ): Step[] {
    const own = findUserWords(text);
    const settled =
      target === 'hant'
        ? withoutOverlap(
            withoutOverlap(own, settleNames(text, findWordStarts)),
            settleFarWords(text),
          )
        : own;
    const steps = runStages(text, stages, findWordStarts, settled);
    const changes = COMPATIBILITY.test(text) ? unifyAll(text, steps) : steps;
    return changes.filter(({ start, end, to }) => text.slice(start, end) !== to);
  }
}

/** Compatibility forms, of which no list knows, become the characters that they stand for. */
function unify(text: string): string {
  return COMPATIBILITY.test(text) ? text.normalize('NFC') : text;
}

function unifyAll(text: string, steps: readonly Step[]): Step[] {
  const all: Step[] = [];
  let from = 0;
  const unifyUpTo = (until: number) => {
    for (const { index, 0: form } of text.slice(from, until).matchAll(COMPATIBILITIES)) {
      const start = from + index;
      all.push({ start, end: start + form.length, to: unify(form) });
    }
  };
  for (const step of steps) {
    unifyUpTo(step.start);
    all.push({ ...step, to: unify(step.to) });
    from = step.end;
  }
  unifyUpTo(text.length);
  return all;
}

/** Whether the character at an offset is a 著 that is no 着, in a text that has both. */
function isZhu(text: string, at: number): boolean {
  ZHE.lastIndex = at;
  return text[at] === '著' && !ZHE.test(text);
}

/** What comes first, and of the second what touches none of it: the reader's words, names, others. */
function withoutOverlap(first: Step[], second: Step[]): Step[] {
  if (second.length === 0) return first;
  const free = second.filter(
    (step) => !first.some((other) => step.start < other.end && other.start < step.end),
  );
  return [...first, ...free].sort((a, b) => a.start - b.start);
}

/** Both scripts of a character as the source script writes it. */
function createFold(target: Script, chain: Chain): (character: string) => string {
  if (target === 'hans') return (character) => oneUnit(chain.characters.get(character), character);
  let simplified: Map<string, string> | undefined;
  return (character) => {
    if (!simplified) {
      simplified = new Map();
      for (const [from, to] of chain.characters.entries()) simplified.set(to, from);
    }
    return oneUnit(simplified.get(character), character);
  };
}

function oneUnit(folded: string | undefined, character: string): string {
  return folded?.length === character.length ? folded : character;
}
