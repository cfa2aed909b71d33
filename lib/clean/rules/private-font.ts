import { defineRule, type PageContext } from '../rule';

const PRIVATE = /[\ue000-\uf8ff]+/g;
/** Fewer are icons or damage. */
const ENOUGH = 20;

/** Flagged only: the page writes in a font of its own, and without it the text is lost. */
export const privateFont = defineRule({
  id: 'private-font',
  kind: 'D8',
  reason: {
    en: 'is written in a font that only the page has',
    'zh-Hans': '是用网页自带字体才能读的文字',
    'zh-Hant': '是用網頁自帶字型才能讀的文字',
  },
  where: ['body'],
  confidence: 0.3,
  examples: { spam: [], inContext: ['\ue0a1\ue0a2'], prose: [] },
  mayFind: (page) => page.body.some(({ text }) => /[\ue000-\uf8ff]/.test(text)),
  prepare: (page: PageContext) =>
    page.body.reduce((sum, { text }) => sum + (text.match(/[\ue000-\uf8ff]/g)?.length ?? 0), 0) >=
    ENOUGH,
  *find({ text }, _page, isCoded) {
    if (!isCoded) return;
    for (const match of text.matchAll(PRIVATE))
      yield { start: match.index, end: match.index + match[0].length };
  },
});
