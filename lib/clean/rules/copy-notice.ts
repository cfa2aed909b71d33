import { defineRule } from '../rule';

/** Found by `find-fields.ts`: what is cut here is kept as the article's licence or source. */
export const copyNotice = defineRule({
  id: 'copy-notice',
  kind: 'E8',
  reason: {
    en: 'is a notice on copying, which is kept above the article',
    'zh-Hans': '是版权或转载声明，已另行保存在文章信息里',
    'zh-Hant': '是版權或轉載聲明，已另行保存在文章資訊裡',
  },
  where: ['body'],
  confidence: 0.88,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      '版权声明:本文为博主原创文章,转载请注明出处。',
      '如有侵权,请联系我们删除。',
      'The post Clay and Fire appeared first on Kiln Notes.',
      '© 2021 Kiln Notes. All rights reserved.',
    ],
    prose: ['版权法的修订讨论了两年。', '他抱怨照片被转载时没有署名。'],
  },
  *find(unit, page) {
    for (const { line, confidence } of page.found.notices) {
      if (line.unit === unit) yield { ...unit.view.toSource(line.start, line.end), confidence };
    }
  },
});
