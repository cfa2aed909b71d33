import { countDecisive } from '../script/decisive-characters';
import { splitWords } from '../text/word-segmenter';
import { hasSimplifiedForm, readsAs, simplifiedCode } from './chinese-characters';
import { gbkBytes, gbkCharacter } from './gbk';

/** Characters that are words by themselves as a matter of course, in Simplified. */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经之进着等部度家如水化高自起小物现加量都两当使点从去把好应开它合还因由其些然前外天日那与各重新内正你看又么利比或但质气向此变条只没解问建月无老给先回再做让被将更最很已才则且并至及该此每本因若仍其何'.split(
    '',
  ),
);
/** Whether a character is a word by itself as a matter of course. */
export function isFrequent(character: string): boolean {
  return FREQUENT.has(character);
}

const HAN = /[\u4e00-\u9fff]/;
/** A number with what it counts is no word of a dictionary: 四村. */
const COUNTED = /^[二三四五六七八九十百千][\u4e00-\u9fff]$/;
/** So much of the text on both sides tells how it falls into words. */
const AROUND = 8;

/**
 * Whether what damage was decoded to may lack bytes. Out of step, one pair in ten is a private
 * character of the table, and programs drop those: `基于這` comes out as `悔這`. What then stands
 * there belongs to no word, and a common word has its first byte and its last.
 */
export function mayLackPairs(text: string, start: number, end: number, repaired: string): boolean {
  // The last one is whole: its own form shows that it was converted.
  const whole = repaired.length - (hasSimplifiedForm(repaired.at(-1) ?? '') ? 1 : 0);
  const before = simplify(text.slice(Math.max(0, start - AROUND), start));
  const after = simplify(text.slice(end, end + AROUND));
  let at = -before.length;
  for (const word of splitWords(before + simplify(repaired) + after)) {
    const place = at;
    at += word.length;
    if (place < 0 || place >= whole || !HAN.test(word)) continue;
    const isDoubtful = word.length === 1 ? !FREQUENT.has(word) : COUNTED.test(word);
    if (isDoubtful && mayBeTwo(repaired[place] ?? '')) return true;
  }
  return false;
}

/** In Simplified, which the dictionary of words knows best. */
export function simplify(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) =>
    String.fromCharCode(simplifiedCode(character.charCodeAt(0))),
  );
}

const known = new Map<string, boolean>();

/** Whether a common word has the character's lead byte first and its trail byte last, and a private pair between. */
function mayBeTwo(character: string): boolean {
  let answer = known.get(character);
  if (answer === undefined) {
    answer = findWord(character);
    known.set(character, answer);
  }
  return answer;
}

/** Where the table has private characters. */
const PRIVATE_LEADS = [
  0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe,
];

function findWord(character: string): boolean {
  const bytes = gbkBytes(character);
  const firsts = PRIVATE_LEADS.map((trail) => gbkCharacter(bytes >> 8, trail)).filter(isUsual);
  const seconds: string[] = [];
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    const second = gbkCharacter(lead, bytes & 0xff);
    if (isUsual(second)) seconds.push(second);
  }
  const pairs = firsts.flatMap((first) => seconds.map((second) => simplify(first + second)));
  // Between words of which none can be part of another.
  return splitWords(pairs.join('、')).some((word) => word.length === 2);
}

/** Of the common half, and not in Simplified, which the text was converted from. */
function isUsual(character: string): boolean {
  return (
    HAN.test(character) &&
    readsAs(simplify(character), '') !== null &&
    countDecisive(character).simplified === 0
  );
}
