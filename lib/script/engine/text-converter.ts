import type { Script } from '../../article';
import { findMasked } from '../find-masked';
import type { UserWord } from '../user-words';
import type { Step } from './find-path';
import type { Chain } from './load-chain';
import { runStages } from './run-stages';
import { settleNames } from './settle-names';
import { createUserWords } from './settle-words';
import { createWordStarts } from './word-starts';

/** What changes in a text, in order; what a mask covers never does. */
export type ConvertText = (text: string, technical: boolean) => Step[];

const COMPATIBILITY = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** Puts the parts of the engine together for one target script. */
export function createTextConverter(
  target: Script,
  chain: Chain,
  words: readonly UserWord[],
): ConvertText {
  const findUserWords = createUserWords(words, createFold(target, chain));
  return (text, technical) => {
    const stages = technical ? chain.technical : chain.everyday;
    const changes: Step[] = [];
    let from = 0;
    const convertPart = (end: number) => {
      if (end > from) {
        for (const step of convertRun(text.slice(from, end), stages)) {
          changes.push({ start: from + step.start, end: from + step.end, to: step.to });
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

  function convertRun(text: string, stages: Chain['everyday']): Step[] {
    const findWordStarts = createWordStarts(text);
    const own = findUserWords(text);
    const settled =
      target === 'hant' ? withoutOverlap(own, settleNames(text, findWordStarts)) : own;
    return runStages(text, stages, findWordStarts, settled)
      .map((step) =>
        COMPATIBILITY.test(step.to) ? { ...step, to: step.to.normalize('NFC') } : step,
      )
      .filter(({ start, end, to }) => text.slice(start, end) !== to);
  }
}

/** The reader's words first, then names that touch none of them. */
function withoutOverlap(own: Step[], names: Step[]): Step[] {
  if (own.length === 0) return names;
  const free = names.filter(
    (name) => !own.some((word) => name.start < word.end && word.start < name.end),
  );
  return [...own, ...free].sort((a, b) => a.start - b.start);
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
