import { NAME } from '../name-characters';
import { defineRule, type Finding, type PageContext } from '../rule';

const NAME_GAP = new RegExp(`(?<=[${NAME}]{2})\\?(?=[${NAME}]{2})`, 'g');
/** Names of which so much stands on both sides can hardly be chance. */
const LONG_GAP = new RegExp(`(?<=[${NAME}]{3})\\?(?=[${NAME}]{3})`, 'y');
/** The clause in front of it asks something, or speaks to somebody. */
const ASKS = /(?:[吗呢么何谁哪怎几否你您]|是不是|有没有)[^。!,;:]*$/;
const QUESTION = /[吗呢么嘛何谁哪怎几否吧啊]$/;
const COPYRIGHT = /(?:(?<=copyright )\?|\?(?= ?(?:copyright|(?:19|20)\d{2}(?:[-–]\d{2,4})?\b)))/g;
const INDENT = /^(?:\?\s?){1,8}(?=[\p{L}\p{N}“"《「『【(（])/u;

/** One in a name may be somebody's question. */
const ENOUGH_GAPS = 2;

/**
 * Whether all question marks of a page stand within names, or for what a copyright begins with: whoever
 * writes Chinese asks with another mark, and no page asks behind names only, with names behind it.
 */
function hasGapsOnly({ units }: PageContext): boolean {
  let gaps = 0;
  for (const { text, view } of units) {
    if (!text.includes('?')) continue;
    const own = [...view.folded.matchAll(NAME_GAP)].filter(
      ({ index }) => !ASKS.test(view.folded.slice(Math.max(0, index - 60), index)),
    ).length;
    const others = view.folded.match(COPYRIGHT)?.length ?? 0;
    if (own + others !== text.split('?').length - 1) return false;
    gaps += own;
  }
  return gaps >= ENOUGH_GAPS;
}

/** A copying program that knows only GBK writes `?` for what GBK lacks. */
export const lostCharacter = defineRule({
  id: 'lost-character',
  kind: 'B3',
  reason: {
    en: 'is a question mark that stands for a character lost in copying',
    'zh-Hans': '是复制时丢失的字符变成的问号',
    'zh-Hant': '是複製時遺失的字元變成的問號',
  },
  where: ['body', 'title', 'metadata'],
  confidence: 0.85,
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['大卫?李嘉图', 'Copyright ? 2004'],
    prose: ['你问我是谁?大卫说不知道。', '? 常见问题'],
  },
  mayFind: (page) => page.units.some(({ text }) => text.includes('?')),
  prepare: (page): boolean => hasGapsOnly(page),
  *find(unit, page, isLossy): Iterable<Finding> {
    const { text, view } = unit;
    if (!text.includes('?')) return;
    const sure = page.score >= 3;
    for (const { index } of view.folded.matchAll(NAME_GAP)) {
      if (QUESTION.test(view.folded.slice(0, index))) continue;
      LONG_GAP.lastIndex = index;
      const sentence = view.folded.slice(Math.max(0, index - 60), index);
      const isLong = sure && LONG_GAP.test(view.folded);
      yield {
        ...view.toSource(index, index + 1),
        replacement: '·',
        confidence: (page.score >= 5 || isLong || isLossy) && !ASKS.test(sentence) ? 0.82 : 0.5,
      };
    }
    for (const { index } of view.folded.matchAll(COPYRIGHT)) {
      yield { ...view.toSource(index, index + 1), replacement: '©', confidence: sure ? 0.9 : 0.6 };
    }
    for (const line of page.linesOf(unit)) {
      const indent = INDENT.exec(line.text);
      if (indent && sure)
        yield { ...view.toSource(line.start, line.start + indent[0].length), confidence: 0.85 };
    }
  },
});
