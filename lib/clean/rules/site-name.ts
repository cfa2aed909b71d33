import { defineRule } from '../rule';

export const siteName = defineRule({
  id: 'site-name',
  kind: 'C1',
  reason: {
    en: 'is the name of the site or of one of its columns, not part of the title',
    'zh-Hans': '是网站或栏目的名称，不属于标题',
    'zh-Hant': '是網站或欄目的名稱，不屬於標題',
  },
  where: ['title'],
  confidence: 0.9,
  guard: 'exempt',
  examples: { spam: [], inContext: ['永济桥修缮完成_文化新闻_江城新闻网'], prose: [] },
  mayFind: (page) => page.title.siteNames.size > 0,
  *find({ index, view }, { title }) {
    if (title.falseTitle > 0 && index === 0) return;
    for (const { start, end } of title.siteNames.get(index) ?? []) yield view.toSource(start, end);
  },
});
