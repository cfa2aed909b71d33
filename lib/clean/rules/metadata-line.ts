import { defineRule } from '../rule';

/** Read by `find-fields.ts`: what is cut here is kept as a field of the article. */
export const metadataLine = defineRule({
  id: 'metadata-line',
  kind: 'F1',
  reason: {
    en: 'is the date, source or author, which is kept above the article',
    'zh-Hans': '是日期、来源或作者，已另行保存在文章信息里',
    'zh-Hant': '是日期、來源或作者，已另行儲存在文章資訊裡',
  },
  where: ['body'],
  confidence: 0.9,
  spares: ['code', 'quotes'],
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['发布日期:2016-05-19 信息来源:江城日报', 'Posted on October 4, 2017 by Ruth'],
    prose: ['来源:这个词在古书里写作“来原”。', '他的第一份工作是编辑,第二份是校对。'],
  },
  mayFind: (page) => page.found.lines.length > 0,
  *find(unit, page) {
    for (const { line, empty, from = 0 } of page.found.lines) {
      if (line.unit !== unit || empty) continue;
      yield unit.view.toSource(line.start + from, line.end);
    }
  },
});
