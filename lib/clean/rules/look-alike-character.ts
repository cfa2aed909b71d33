import type { Span } from '../../article';
import { isChapter } from '../chapters';
import type { Line } from '../lines';
import { ALONE, CERTAIN, findLookAlikes, type LookAlike, STRANGE, VARIANTS } from '../look-alikes';
import { sellsInTitles } from '../put-in-evidence';
import { lieOf } from '../quotations';
import { findRadicals, findSwappedAlready, findSwappedSi } from '../radicals';
import { isTitleReplaced } from '../replaced-title';
import { defineRule, type Finding, type PageContext } from '../rule';
import { findScattered, type Variant } from '../scattered-variants';
import { clashesWith } from '../scripts-of-text';
import { findSplit, mayBeSplit } from '../split-characters';
import { findSwapped, isMention, mayBeSwapped } from '../swapped-characters';

/** Copying sites swap characters all over a page: so many different ones, and so often. */
const ENOUGH_VARIANTS = 2;
const ENOUGH_TIMES = 3;
const KANA = /[\u3041-\u30ff]/;
/** Names begin with them, and no word of ours is a name. */
const SURNAME =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕]$/;

/** Those of a line; in an answer in Simplified on a page in the other script, only what is in neither. */
function readLine({ text }: Line, script: PageContext['script']): LookAlike[] {
  if (KANA.test(text)) return [];
  if (script === 'hans') return findLookAlikes(text);
  return STRANGE.test(text) && clashesWith('hant', text)
    ? findLookAlikes(text).filter(({ variant }) => STRANGE.test(variant))
    : [];
}

/** What somebody swapped for a look-alike so that a copy is not found out: repaired where it is certain. */
export const lookAlikeCharacter = defineRule({
  id: 'look-alike-character',
  kind: 'B5',
  reason: {
    en: 'was swapped for a look-alike, by a scanner or to hide that the text is a copy',
    'zh-Hans': '被换成了形近字：识别扫描件时认错，或是为了掩盖抄袭',
    'zh-Hant': '被換成了形近字：辨識掃描檔時認錯，或是為了掩蓋抄襲',
  },
  where: ['body'],
  confidence: 0.85,
  spares: ['code', 'quotes', 'speech'],
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: [
      '摆渡⼈住在⽔边',
      '很多萠友矗接问哪一點最好',
      '下午三奌以后饮喰清淡，矗接囬家，焖一夶锅禸',
    ],
    prose: [
      '高塔矗立在江边，一矗就是三百年。',
      '同桌叫王萠，父亲说“萠”就是“萌”。',
      '碑上的“回”写作“囬”。',
      '部首⼈和⽔都是象形的。',
      '他自己经过这里，她也自己经历过。',
    ],
  },
  mayFind: (page) =>
    hasSwappedSi(page) ||
    isHacked(page) ||
    page.body.some(
      ({ view }) =>
        MAY_BE_RADICAL.test(view.text) ||
        mayBeSplit(view.text) ||
        (page.script === 'hans'
          ? view.text.search(VARIANTS) >= 0 || mayBeSwapped(view.text)
          : STRANGE.test(view.text)),
    ),
  prepare: (page: PageContext): Kind => {
    const scattered = page.letters === 'han' && isHacked(page) ? findScattered(page) : [];
    const isSpun = isSpunPage(page);
    const swapped =
      page.letters === 'han' && page.script === 'hans'
        ? findSwapped(page.lines, page.folded, isSpun)
        : null;
    return {
      isSpun: isSpun || swapped !== null,
      radicals: hasRadicals(page),
      hasSi: hasSwappedSi(page),
      others: new Map(
        page.lines.map((line, index) => [
          line,
          [...(scattered[index] ?? []), ...(swapped?.[index] ?? [])],
        ]),
      ),
    };
  },
  *find(unit, page, prepared): Iterable<Finding> {
    const { isSpun, radicals, hasSi, others } = prepared as Kind;
    for (const line of page.linesOf(unit)) {
      for (const { start, end, replacement } of others.get(line) ?? [])
        yield { ...unit.view.toSource(line.start + start, line.start + end), replacement };
    }
    for (const line of radicals || hasSi ? page.linesOf(unit) : []) {
      for (const found of radicals
        ? [...findRadicals(line.text), ...findSwappedAlready(line.text)]
        : findSwappedSi(line.text)) {
        const { start, end, replacement } = found;
        yield { ...unit.view.toSource(line.start + start, line.start + end), replacement };
      }
    }
    for (const line of page.letters === 'han' && mayBeSplit(unit.view.text)
      ? page.linesOf(unit)
      : []) {
      for (const found of findSplit(line.text, page.folded)) {
        const { start, end, replacement } = found;
        if (lieOf(found, line.quotations) !== 'within')
          yield { ...unit.view.toSource(line.start + start, line.start + end), replacement };
      }
    }
    if (page.script !== 'hans' && !isSpun) return;
    for (const line of page.linesOf(unit)) {
      const inWords = readLine(line, page.script);
      for (const found of inWords) {
        const { start, end, replacement } = found;
        if (!CERTAIN.test(found.variant) && isSaid(found, line, isSpun)) continue;
        const isName = SURNAME.test(line.text.slice(Math.max(0, start - 1), start));
        yield {
          ...unit.view.toSource(line.start + start, line.start + end),
          replacement,
          confidence: isSpun && !isName ? 0.85 : 0.4,
        };
      }
      if (!isSpun || page.script !== 'hans' || KANA.test(line.text)) continue;
      for (const { 0: variant, index } of line.text.matchAll(VARIANTS)) {
        if (inWords.some(({ start }) => start === index)) continue;
        const replacement = ALONE.get(variant);
        const isOwn = isSaid({ start: index, end: index + 1 }, line, true);
        const isName = SURNAME.test(line.text.slice(Math.max(0, index - 1), index));
        yield {
          ...unit.view.toSource(line.start + index, line.start + index + 1),
          ...(replacement && !isOwn && !isName ? { replacement } : { confidence: 0.4 }),
        };
      }
    }
  },
});

/** Within a quotation; where characters are swapped all over a page, in one that may be of the character itself. */
function isSaid(span: Span, { quotations }: Line, isSpun: boolean): boolean {
  return isSpun ? isMention(span, quotations) : lieOf(span, quotations) === 'within';
}

/** Whether somebody sells in the page's own title, in the place of it or behind it. */
function isHacked(page: PageContext): boolean {
  return isTitleReplaced(page) || (SWAPPED.test(page.folded) && sellsInTitles(page));
}
const SWAPPED = /自[已巳]|[己巳][经經]/;

interface Kind {
  /** Characters are swapped all over the page. */
  isSpun: boolean;
  /** Signs of radicals stand in words of the page, which is not about them. */
  radicals: boolean;
  /** A chapter of a novel has 巳经 in it. */
  hasSi: boolean;
  /**
   * Characters of other scripts that somebody scattered over a page whose title was replaced, and those
   * that stand where another one makes a word.
   */
  others: ReadonlyMap<Line, Variant[]>;
}

function hasSwappedSi(page: PageContext): boolean {
  return page.folded.includes('巳经') && isChapter(page);
}

const MAY_BE_RADICAL = /[\u2e80-\u2fd5]/;
/** Folded. */
const ON_RADICALS = /部首|偏旁|字根|unicode|康熙字典|radicals?\b/;
/** One may be a slip of a keyboard of signs. */
const ENOUGH_RADICALS = 2;

function hasRadicals({ letters, body, folded }: PageContext): boolean {
  if (letters !== 'han' || ON_RADICALS.test(folded)) return false;
  const found = body.reduce((sum, { view }) => sum + findRadicals(view.text).length, 0);
  return found >= ENOUGH_RADICALS;
}

function isSpunPage(page: PageContext): boolean {
  if (page.letters !== 'han') return false;
  const found = page.lines.flatMap((line) =>
    readLine(line, page.script)
      .filter((found) => CERTAIN.test(found.variant) || lieOf(found, line.quotations) !== 'within')
      .map(({ variant }) => variant),
  );
  if (found.some((variant) => CERTAIN.test(variant))) return true;
  return found.length >= ENOUGH_TIMES && new Set(found).size >= ENOUGH_VARIANTS;
}
