import type { Line } from '../lines';
import { defineRule, type PageContext } from '../rule';

/** `t8 z1~ h"`: random printable ASCII that a forum mixes in against copying, where its style was lost. */
const RANDOM = /^(?=[!-~ ]{5,16}$)(?=.*[0-9])(?=.*[!-/:-@[-`{-~])(?=.*[a-zA-Z])\S.*\S$/;
const SENSIBLE =
  /^(?:[([{].*[)\]}]$|https?:|www\.|[\w.+-]+@|[#@]\w+$|[\d.,:%$€£ -]+[a-z]{0,3}$|[\w-]+\.[a-z]{2,4}$|v?\d+(?:\.\d+)+|[a-z]+[-/&'][a-z0-9]+$|\(?[a-z0-9 ]+\)?[:.,;!?]?$)/i;
const ENOUGH = 3;
/**
 * Marks that formulas, moves of chess, chords and stitches do without; noise picks among all there are. A
 * page whose noise had fewer different ones may be about such things.
 */
const ODD_MARKS = /[`~{}|\\@&_"$;!?#%<>]/g;
const FEWEST_MARKS = 4;
/** Articles on what looks like noise show it in lines of its own. Folded. */
const SUBJECT =
  /密码|口令|加密|乱码|编码|正则|表达式|字符串|命令|代码|公式|哈希|password|regex|\bascii\b|暗号|パスワード|正規表現|正规表现|latex|\btex\b/;
/** So many of its sentences make it the subject. */
const SPOKEN_OF = 2;

export const copyNoise = defineRule({
  id: 'copy-noise',
  kind: 'D7',
  reason: {
    en: 'is noise that the forum put between the lines against copying',
    'zh-Hans': '是论坛为防复制插入的乱码',
    'zh-Hant': '是論壇為防複製插入的亂碼',
  },
  where: ['body'],
  confidence: 0.98,
  guard: 'exempt',
  examples: { spam: [], inContext: ['t8 z1~ h"'], prose: ['型号是 A-1b,价格 $3.50。'] },
  mayFind: (page) =>
    page.letters === 'han' ||
    page.letters === 'kana' ||
    page.body.some(({ block }) => block?.facts.noise?.length),
  prepare(page: PageContext): Forum {
    // Only where such noise stands out: among Han or kana.
    if (page.letters !== 'han' && page.letters !== 'kana') return { lines: false, tails: false };
    const areMany = (texts: string[]) =>
      texts.length >= ENOUGH &&
      new Set(texts).size === texts.length &&
      new Set(texts.join('').match(ODD_MARKS)).size >= FEWEST_MARKS;
    if (page.lines.filter(({ folded }) => SUBJECT.test(folded)).length >= SPOKEN_OF)
      return { lines: false, tails: false };
    const tails = page.lines.flatMap((line) => tailOf(line) ?? []);
    return {
      lines: areMany(page.lines.filter(isNoise).map(({ text }) => text)),
      tails: areMany(tails) && tails.filter((tail) => isRandom(tail)).length * 3 >= tails.length,
    };
  },
  *find(unit, page, prepared) {
    for (const { start, end } of unit.block?.facts.noise ?? []) yield { start, end };
    const { lines, tails } = prepared as Forum;
    for (const line of page.linesOf(unit)) {
      if (lines && isNoise(line)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.85 };
      }
      const tail = tails ? ANY_TAIL.exec(line.text.slice(-20))?.[1] : null;
      if (tail) yield { ...unit.view.toSource(line.end - tail.length, line.end), confidence: 0.85 };
    }
  },
});

/** Where the noise stands on a page: in lines of its own, or behind the lines. */
interface Forum {
  lines: boolean;
  tails: boolean;
}

const TAIL = /(?<=[。！？”」…])\s?((?=[!-~ ]*[!-/:-@[-`{-~])[!-~][!-~ ]{3,15})$/;

/** On a page that is certain to have them, those that look like a word with digits too. */
const ANY_TAIL = /(?<=[。！？”」…])\s?((?=[!-~ ]*[^a-z ])(?=[!-~ ]*[^\d.,: -])[!-~][!-~ ]{3,15})$/;

/** ASCII behind the last full stop of a line, with a mark or two in it. */
function tailOf({ text }: Line): string | null {
  const tail = TAIL.exec(text.slice(-20))?.[1];
  return tail && !SENSIBLE.test(tail) ? tail : null;
}

/** `. G6 ~- b8 Z: s$ f`, at times with the name of the forum in it: printable ASCII in bits between spaces. */
function isScattered(text: string): boolean {
  const bits = text.split(/\s+/);
  const odd = bits.filter((bit) => /^[!-~]{1,3}$/.test(bit));
  const rest = bits.filter((bit) => !/^[!-~]{1,3}$/.test(bit)).join('');
  return (
    text.length <= LONGEST_SCATTER &&
    odd.length >= FEWEST_BITS &&
    odd.length >= 0.6 * bits.length &&
    (rest === '' || /^[\u4e00-\u9fff]{1,6}$/.test(rest) || /^[!-~]{4,6}$/.test(rest)) &&
    /\d/.test(text) &&
    /[a-z]/i.test(text) &&
    /[!-/:-@[-`{-~]/.test(text) &&
    odd.some((bit) => kindOf(bit.charCodeAt(0)) === 4 || /[^\w.,]/.test(bit))
  );
}

const LONGEST_SCATTER = 40;
const FEWEST_BITS = 4;

/** `2x+3y=7`, `=SUM(A1:A9)`, `$x_1$`, `R U2 R' (F2 U)`: what has an equals sign between its parts, or begins and ends as code does. */
const FORMULA = /^[^=]*[\w)\]}]\s?=\s?[\w([{$\\-]|^=|^\$.*\$$|^\\|^\^.*\$$/;

function isNoise(line: Line): boolean {
  const { text, unit } = line;
  if (FORMULA.test(text)) return false;
  if (!/^(?:td|th|li|pre|h[1-6])$/.test(unit.kind) && isScattered(text)) return true;
  return (
    !/^(?:td|th|li|pre|h[1-6])$/.test(unit.kind) &&
    !/[$€£¥%]\s?\d|\d\s?[$€£¥%]/.test(text) &&
    isRandom(text)
  );
}

/** Three kinds of characters, and more changes between them than words and numbers have. */
function isRandom(text: string): boolean {
  if (text.length > 16 || !RANDOM.test(text) || SENSIBLE.test(text)) return false;
  let changes = 0;
  for (let at = 1; at < text.length; at++) {
    if (kindOf(text.charCodeAt(at)) !== kindOf(text.charCodeAt(at - 1))) changes++;
  }
  return changes >= text.length * 0.5;
}

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return 0;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 97 && code <= 122) return 2;
  return code === 32 ? 3 : 4;
}
