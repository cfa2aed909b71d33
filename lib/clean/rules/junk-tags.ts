import { defineRule } from '../rule';

/** Tags that a kit meant to hide and that show as text: nothing but ids of four to six characters. */
const JUNK = /(?:<\/?[a-z][a-z0-9]{0,11}(?:\sid=["“]?[a-z0-9]{4,6}["”]?)?\s?\/?>\s{0,3}){2,}/gi;

export const junkTags = defineRule({
  id: 'junk-tags',
  kind: 'D3',
  reason: {
    en: 'is empty junk markup that shows as text',
    'zh-Hans': '是显示成文字的空白垃圾标签',
    'zh-Hant': '是顯示成文字的空白垃圾標籤',
  },
  where: ['body', 'title'],
  confidence: 0.98,
  guard: 'exempt',
  examples: {
    spam: ['<tr id="yy80k"></tr>', '<ul id="k0gca"><pre id="k0gca"></pre></ul>'],
    prose: ['写成 <b></b> 的一对标签里没有文字。'],
  },
  mayFind: (page) => page.units.some(({ text }) => text.includes('<')),
  *find({ text, view }) {
    if (!text.includes('<')) return;
    for (const match of view.text.matchAll(JUNK)) {
      if (/\sid=/.test(match[0])) {
        yield view.toSource(match.index, match.index + match[0].trimEnd().length);
      }
    }
  },
});
