import { defineRule } from '../rule';

export const siteClock = defineRule({
  id: 'site-clock',
  kind: 'F2',
  reason: {
    en: 'is the clock of the site: the day of the visit, not of the article',
    'zh-Hans': '是网站的时钟，不是文章的日期',
    'zh-Hant': '是網站的時鐘，不是文章的日期',
  },
  where: ['body'],
  confidence: 0.9,
  guard: 'exempt',
  examples: {
    spam: ['2031年1月2日 星期四'],
    prose: ['2031年1月2日星期四,大桥通车。'],
  },
  mayFind: (page) => page.found.clocks.length > 0,
  *find(unit, page) {
    for (const line of page.found.clocks) {
      if (line.unit === unit) yield unit.view.toSource(line.start, line.end);
    }
  },
});
