import type { Span } from '../../article';
import { mayLackPairs } from '../lost-pairs';
import { CUT_AT, defineRule, type Finding } from '../rule';

/** From this page score on it is certain that a kit worked on the bytes. */
const CERTAIN = 5;

/** Characters of the byte table's private rows: a page that has them has not dropped them. */
const PRIVATE = /[\ue000-\uf8ff]/;

/** The byte arithmetic is in `gbk-scars.ts`. Damage that can't be undone is left and flagged, never deleted. */
export const gbkScar = defineRule({
  id: 'gbk-scar',
  kind: 'B1',
  reason: {
    en: 'is damage by a copying program; the characters were rebuilt from their bytes',
    'zh-Hans': '是采集程序弄坏的字，已按字节复原',
    'zh-Hant': '是採集程式弄壞的字，已按位元組復原',
  },
  where: ['body', 'title'],
  confidence: 0.9,
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['替?zhèn)鹘y文化'],
    prose: ['真的?!你没有骗我?', 'Really?!', '选项为 A?B?C?'],
  },
  mayFind: (page) => page.units.some((unit) => page.scarsOf(unit).length > 0),
  prepare: ({ body }): Doubts => ({
    mayDrop: !body.some(({ view }) => PRIVATE.test(view.text)),
    asked: 0,
  }),
  *find(unit, page, prepared): Iterable<Finding> {
    const doubts = prepared as Doubts;
    for (const { start, end, repaired, hasReading } of page.scarsOf(unit)) {
      const span = unit.view.toSource(start, end);
      if (repaired === null) {
        if (page.score >= 3) yield { ...span, confidence: 0.5 };
        continue;
      }
      // Whoever put the other readings there put this one.
      const isSure = hasReading
        ? page.pinyin.toned >= CUT_AT
        : page.score >= CERTAIN && !mayLack(doubts, unit.view.text, { start, end, repaired });
      yield { ...span, replacement: repaired, confidence: isSure ? 0.9 : 0.5 };
    }
  },
});

/** Each look into a dictionary has its price: no page that a kit made has so many scars. */
const MOST_ASKED = 100;

interface Doubts {
  /** Whether it can be that private characters were dropped. */
  mayDrop: boolean;
  /** How many scars were looked up. */
  asked: number;
}

function mayLack(
  doubts: Doubts,
  text: string,
  { start, end, repaired }: Span & { repaired: string },
): boolean {
  if (!doubts.mayDrop) return false;
  doubts.asked++;
  return doubts.asked > MOST_ASKED || mayLackPairs(text, start, end, repaired);
}
