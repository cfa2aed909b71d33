import { defineRule, type Finding, type PageContext } from '../rule';

/** Escapes that a copying program did not undo, and what they stood for. */
const RESIDUE =
  /(?:_?x000[dD]_?|x0[dD]x0[aA]|\\r\\n|\\[rn](?=[\u3000-\u9fff]|\s*$)|\\[rn]<br ?\/?>|\\u3000|(?:(?<=x0[aA]|\\[rn])|(?<![\\a-z0-9]))(?:u3000)+(?![a-wyz0-9]|x(?!0))|&(?:amp;)?(?:nbsp|ensp|emsp|#160|#12288);?|&amp;(?=(?:amp|lt|gt|quot);)|\[\/?img\])+/g;
/** A mark between Chinese characters whose code lost what was in front of it: `大小uff0c拌進`. */
const MARK =
  /(?<=[\u3400-\u9fff”」』》）])\\?u(ff0c|ff1a|ff1b|ff01|ff1f|ff08|ff09|3001|3002|300a|300b|300c|300d|201c|201d|2018|2019|2026|2014)(?=[\u3400-\u9fff“”「」『』《》（）]|\\?u[f32]|$)/g;
/** Spaces of an indent, four and more, read in the encoding of Chinese. */
const INDENT = /^聽{4,12}(?=[^聽])/;
/** Of the page gate: an honest line may begin so. */
const OF_A_KIT = 3;
/** Articles that explain such things. */
const ABOUT =
  /html|转义|编码|字符|实体|换行|正则|escape|entity|encoding|unicode|carriage|newline|\bcss\b|\bcode\b/;

export const escapeResidue = defineRule({
  id: 'escape-residue',
  kind: 'B7',
  reason: {
    en: 'is the code of a space or a line break that shows as text',
    'zh-Hans': '是显示成文字的空格或换行代码',
    'zh-Hant': '是顯示成文字的空格或換行代碼',
  },
  where: ['body', 'title'],
  confidence: 0.95,
  guard: 'exempt',
  examples: {
    spam: ['x0dx0a', '&nbsp;&nbsp;', 'u3000u3000'],
    inContext: ['碎料敲成指頭大小uff0c拌進墊層'],
    prose: ['型号 u3000x 已经停产。', '接口U2019已经停产。'],
  },
  mayFind: (page) => page.units.some(({ text }) => /[&\\[]|x0|u[f32]|聽{4}/.test(text)),
  prepare(page: PageContext) {
    const about = page.lines.filter((line) => line.weight > 6 && ABOUT.test(line.folded)).length;
    const inTitle = page.titles.some(({ text }) => text.search(RESIDUE) >= 0);
    return about >= 2 || (inTitle && about > 0);
  },
  *find({ text, view, where }, page, explains): Iterable<Finding> {
    const indent = where === 'body' && page.score >= OF_A_KIT ? INDENT.exec(view.text) : null;
    if (indent) yield view.toSource(0, indent[0].length);
    if (!/[&\\[]|x0|u[f32]/.test(text)) return;
    for (const { 0: code, 1: digits = '', index } of view.text.matchAll(MARK)) {
      yield {
        ...view.toSource(index, index + code.length),
        replacement: String.fromCharCode(Number.parseInt(digits, 16)),
        confidence: explains ? 0.5 : 0.9,
      };
    }
    for (const match of view.text.matchAll(RESIDUE)) {
      const { index } = match;
      const end = index + match[0].length;
      const between =
        /[a-z]$/i.test(view.text.slice(0, index)) && /^[a-z]/i.test(view.text.slice(end));
      yield {
        ...view.toSource(index, end),
        replacement: between ? ' ' : '',
        confidence: explains ? 0.5 : 0.95,
      };
    }
  },
});
