import { defineRule } from '../rule';

/** Found by `find-fields.ts`, which keeps the section. */
export const breadcrumb = defineRule({
  id: 'breadcrumb',
  kind: 'F5',
  reason: {
    en: 'says where on the site the page stands',
    'zh-Hans': '是页面在网站中的位置',
    'zh-Hant': '是頁面在網站中的位置',
  },
  where: ['body'],
  confidence: 0.95,
  examples: {
    spam: ['当前位置:首页 > 政务公开 > 工作动态', 'Home » Crafts » Kilns'],
    prose: ['船当前位置不明,救援仍在继续。', '首页是整本册子里最难画的一页。'],
  },
  mayFind: (page) => page.found.breadcrumbs.length > 0,
  *find(unit, page) {
    for (const line of page.found.breadcrumbs) {
      if (line.unit === unit) yield unit.view.toSource(line.start, line.end);
    }
  },
});
