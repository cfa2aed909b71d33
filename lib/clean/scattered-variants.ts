import type { Span } from '../article';
import { isTraditionalOnly } from '../script/decisive-characters';
import { hasSimplifiedForm, simplifiedCode } from './chinese-characters';
import { lieOf } from './quotations';
import { findSwappedAlready } from './radicals';
import type { PageContext } from './rule';

/** A character of another script that stands alone in a Simplified text, or one of 己, 已 and 巳 for another. */
export interface Variant extends Span {
  replacement: string;
}

/** Forms that Japanese alone has, and what Simplified writes. */
const JAPANESE: Record<string, string> = {
  ...{ 両: '两', 塩: '盐', 気: '气', 発: '发', 対: '对', 実: '实', 経: '经', 関: '关', 変: '变' },
  ...{ 図: '图', 広: '广', 価: '价', 験: '验', 読: '读', 売: '卖', 鉄: '铁' },
  ...{ 帰: '归', 従: '从', 権: '权', 様: '样', 検: '检', 歩: '步', 毎: '每', 焼: '烧', 糸: '丝' },
};
/** Whose pages have such characters of their own. */
const ABROAD =
  /日本|日式|日语|东京|京都|大阪|北海道|台湾|香港|澳门|繁体|异体|古籍|碑|匾|字帖|书法|招牌|商标/;
const SURNAME = /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕]$/;
const HAN = /[\u4e00-\u9fff]/;
const KANA = /[\u3041-\u30ff]/;
/** `自巳`, `自已`: oneself, where no time of day and no `已经` begins. */
const SELF = /(?<![来源出亲各独缘发打])自[已巳](?![经故知有成久然逝时初正月亥年])/g;

/** A slip of one's hand comes once or twice; so many different ones, in so many lines, were put there. */
const ENOUGH_KINDS = 3;
const ENOUGH_LINES = 3;
/** The page itself writes so many of them as everybody does. */
const ENOUGH_USUAL = 2;
/** With more of them it is a text in two scripts. */
const MOST = 0.01;

/** What stands in the place of a character of another script; '' where nothing does. */
function usualOf(character: string): string {
  const japanese = JAPANESE[character];
  if (japanese) return japanese;
  if (!isTraditionalOnly(character) || !hasSimplifiedForm(character)) return '';
  const usual = String.fromCharCode(simplifiedCode(character.charCodeAt(0)));
  return usual !== character ? usual : '';
}

/** Characters that somebody scattered over a Simplified page, line by line. */
export function findScattered({ lines, folded, script }: PageContext): Variant[][] {
  const selves = lines.map(({ text, quotations }) =>
    [
      ...[...text.matchAll(SELF)].map(({ index }) => ({
        start: index + 1,
        end: index + 2,
        replacement: '己',
      })),
      ...findSwappedAlready(text),
    ].filter((span) => lieOf(span, quotations) !== 'within'),
  );
  if (script !== 'hans' || ABROAD.test(folded)) return selves;
  const found = lines.map((line) => {
    if (KANA.test(line.text)) return [];
    return [...line.text].length === line.text.length ? alone(line.text, line.quotations) : [];
  });
  const kinds = new Set(found.flat().map(({ replacement }) => replacement));
  const texts = lines.map(({ text }) => text).join('');
  const isScattered =
    kinds.size >= ENOUGH_KINDS &&
    found.filter((each) => each.length).length >= ENOUGH_LINES &&
    found.flat().length <= Math.max(ENOUGH_KINDS + 1, MOST * texts.length) &&
    [...kinds].filter((usual) => texts.includes(usual)).length >= ENOUGH_USUAL;
  return selves.map((own, index) => (isScattered ? [...own, ...(found[index] ?? [])] : own));
}

/** Those of a line on both sides of which others stand. */
function alone(text: string, quotations: readonly Span[]): Variant[] {
  const variants: Variant[] = [];
  for (let at = 0; at < text.length; at++) {
    const replacement = usualOf(text[at] ?? '');
    if (!replacement) continue;
    const sides = [text[at - 1] ?? '', text[at + 1] ?? ''];
    const isAlone = sides.every((side) => !usualOf(side)) && sides.some((side) => HAN.test(side));
    const isName = SURNAME.test(text.slice(Math.max(0, at - 1), at));
    const span = { start: at, end: at + 1 };
    if (isAlone && !isName && lieOf(span, quotations) !== 'within')
      variants.push({ ...span, replacement });
  }
  return variants;
}
