import type { Span } from '../article';
import { readsAs } from './chinese-characters';
import { gbkCharacter } from './gbk';

/** A run of Latin letters and signs whose bytes are GBK that was read as Latin-1: `×°»Ø` for 装回. */
export interface MisreadGbk extends Span {
  /** What the bytes read. */
  repaired: string;
}

/** Bytes of GB 2312 as Latin-1 shows them: two characters and more, with no other letter beside them. */
const RUN = /(?<![a-z\d\u00a1-\u024f])[\u00a1-\u00fe]{4,60}(?![a-z\d\u00a1-\u024f])/gi;
const LETTER = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00fe]/;
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff01-\uff1f\u201c\u201d]/;
/** One such run may be a list of letters; a long one is none. */
const ENOUGH_RUNS = 2;
const CERTAIN = 4;

/** Runs of GBK that was read as Latin-1, among Chinese, line by line; `isDamaged`: other bytes of the page were misread too. */
export function findReadAsLatin(
  lines: readonly { text: string }[],
  isDamaged: boolean,
): MisreadGbk[][] {
  const found = lines.map(({ text }) => runsOf(text));
  const all = found.flat();
  const isSure =
    isDamaged ||
    all.length >= ENOUGH_RUNS ||
    all.some(({ repaired }) => repaired.length >= CERTAIN);
  return isSure ? found : lines.map(() => []);
}

function runsOf(text: string): MisreadGbk[] {
  if (!LETTER.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const start = index;
    const end = index + run.length;
    const isAmong = CHINESE.test(text[start - 1] ?? '') || CHINESE.test(text[end] ?? '');
    if (run.length % 2 || !isAmong || !LETTER.test(run) || isInOrder(run)) return [];
    const repaired = decode(run);
    return repaired ? [{ start, end, repaired }] : [];
  });
}

/** What pairs of bytes read, where all of it is common characters and marks; '' else. */
function decode(run: string): string {
  let repaired = '';
  for (let at = 0; at < run.length; at += 2) {
    const character = gbkCharacter(run.charCodeAt(at), run.charCodeAt(at + 1));
    const isMark = /^[，。、；：？！“”《》（）]$/.test(character);
    if (!character || !(isMark || readsAs(character, '') !== null)) return '';
    repaired += character;
  }
  return /[\u4e00-\u9fff]/.test(repaired) ? repaired : '';
}

/** Letters one after the other as a table has them, or one several times. */
function isInOrder(run: string): boolean {
  let steps = 0;
  for (let at = 1; at < run.length; at++) {
    const step = run.charCodeAt(at) - run.charCodeAt(at - 1);
    if (step >= 0 && step <= 2) steps++;
  }
  return steps >= run.length / 2;
}
