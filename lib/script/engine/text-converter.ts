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
import { createWordStarts } from './word-starts';

/** What the article of a text tells about its words. */
export interface ArticleFacts {
  subject: Subject;
  /** Both 着 and 著 are in use, as in Hong Kong: 看着 beside 著作. Taiwan has 著 for both. */
  partsZhe: boolean;
}

/** What changes in a text, in order; what a mask covers never does. */
export type ConvertText = (text: string, facts: ArticleFacts) => Step[];

/** Beside these a 著 is 着 whoever wrote it: 看著, 沉著, 著急. */
const ZHE =
  /(?<=[看拿帶站坐走說想跟隨向沿望聽笑哭抱拉握聊念躺睡等寫唱穿戴吃喝打開活住放留掛存接對朝靠執沉衣附膠黏])著|著(?=[急火手落眼重想陸色涼迷魔力意實慌])/uy;

const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** Puts the parts of the engine together for one target script. */
export function createTextConverter(
  target: Script,
  chain: Chain,
  words: readonly UserWord[],
): ConvertText {
  const findUserWords = createUserWords(words, createFold(target, chain));
  return (text, { subject, partsZhe }) => {
    const stages = chain.stages(subject);
    const changes: Step[] = [];
    let from = 0;
    const convertPart = (end: number) => {
      if (end > from) {
        for (const step of convertRun(text.slice(from, end), stages)) {
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
    for (const masked of findMasked(text)) {
      convertPart(masked.start);
      from = masked.end;
    }
    convertPart(text.length);
    return changes;
  };

  function convertRun(text: string, stages: readonly Dictionary[]): Step[] {
    const findWordStarts = createWordStarts(text);
    const own = findUserWords(text);
    const settled =
      target === 'hant'
        ? withoutOverlap(
            withoutOverlap(own, settleNames(text, findWordStarts)),
            settleFarWords(text),
          )
        : own;
    return runStages(text, stages, findWordStarts, settled)
      .map((step) =>
        COMPATIBILITY.test(step.to) ? { ...step, to: step.to.normalize('NFC') } : step,
      )
      .filter(({ start, end, to }) => text.slice(start, end) !== to);
  }
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
      for (const [from, to] of chain.characters) simplified.set(to, from);
    }
    return oneUnit(simplified.get(character), character);
  };
}

function oneUnit(folded: string | undefined, character: string): string {
  return folded?.length === character.length ? folded : character;
}
