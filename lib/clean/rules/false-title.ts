import { defineRule } from '../rule';

/** What the page calls itself is an advertisement; the headline is another candidate. See `choose-title.ts`. */
export const falseTitle = defineRule({
  id: 'false-title',
  kind: 'C1',
  reason: {
    en: 'stands where the title should be and advertises something else',
    'zh-Hans': '占了标题的位置，却在推广别的内容',
    'zh-Hant': '占了標題的位置，卻在推廣別的內容',
  },
  where: ['title'],
  confidence: 0.97,
  guard: 'exempt',
  examples: { spam: [], inContext: ['某某国产精品合集_久久综合某某专区'], prose: [] },
  mayFind: (page) => page.title.falseTitle > 0,
  *find({ index, text }, { title }) {
    if (index === 0 && title.falseTitle > 0) {
      yield { start: 0, end: text.length, confidence: title.falseTitle };
    }
  },
});
