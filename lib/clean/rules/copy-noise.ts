import type { Line } from '../lines';
import { defineRule, type PageContext } from '../rule';

/** `t8 z1~ h"`: random printable ASCII that a forum mixes in against copying, where its style was lost. */
const RANDOM = /^(?=[!-~ ]{5,16}$)(?=.*[0-9])(?=.*[!-/:-@[-`{-~])(?=.*[a-zA-Z])\S.*\S$/;
const SENSIBLE =
  /^(?:https?:|www\.|[\w.+-]+@|[#@]\w+$|[\d.,:%$€£ -]+[a-z]{0,3}$|[\w-]+\.[a-z]{2,4}$|v?\d+(?:\.\d+)+|[a-z]+[-/&'][a-z0-9]+$|\(?[a-z0-9 ]+\)?[:.,;!?]?$)/i;
const ENOUGH = 3;

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
  prepare(page: PageContext) {
    // Only where such noise stands out: among Han or kana.
    if (page.letters !== 'han' && page.letters !== 'kana') return false;
    const random = page.lines.filter(isNoise).map(({ text }) => text);
    return random.length >= ENOUGH && new Set(random).size === random.length;
  },
  *find(unit, page, isForum) {
    for (const { start, end } of unit.block?.facts.noise ?? []) yield { start, end };
    if (!isForum) return;
    for (const line of page.linesOf(unit)) {
      if (isNoise(line)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.85 };
      }
    }
  },
});

function isNoise({ text, unit }: Line): boolean {
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
