import type { Span } from '../../article';
import { readLikeness } from '../likeness';
import type { Line } from '../lines';
import { findOwnMarks, type OwnNames, ownNames } from '../own-marks';
import { defineRule, type PageContext, type Unit } from '../rule';

/** Pasted into a sentence: `[来自 某论坛 https://…]`, `转自:某号,版权归原作者,如有侵权请联系…删除`. */
const WITHIN = [
  /[（(【[](?:本文)?(?:来自|转自|转载自)[^（）()【】[\]]{1,40}(?:https?:\/\/|www\.)[^（）()【】[\]]{2,80}[)）】\]]/g,
  /[（(【[](?:本[段文篇章]|此文|全文|文章)?[摘转选录](?:自|载自)[^（）()【】[\],，]{1,20}[,，;][^（）()【】[\]]{0,10}(?:须|请|需|务必)[^（）()【】[\]]{0,10}(?:出处|来源|原址|链接|网址|作者)[^（）()【】[\]]{0,6}[)）】\]]/g,
  /[（(【[](?:文章|本文|图文|素材)?来源[:：][^（）()【】[\]]{1,30}[,，;]\s?(?:转载请注明|侵权?[即必]?删|如有侵权|版权归)[^（）()【】[\]]{0,20}[)）】\]]/g,
  /(?:(?:本文|图片|文章)?转(?:载)?自[:：]?[^,。;]{1,20}[,;]\s?)(?:版权归(?:原)?作者(?:所有)?[,;]?\s?)?如有侵权,?请(?:联系|告知)[^,。;]{0,24}删除/g,
];

interface Prepared {
  notices: Map<Unit, PageContext['found']['notices']>;
  names: OwnNames;
}

/** What such a notice has in it. */
const ASKS = /来自|[摘选录]自|转自|转载|侵权/;

/** So little is a sentence of an article like what is put in. */
const WRITTEN = -4;
const CHINESE = /^(?!.*[\u3041-\u30ff]).*[\u4e00-\u9fff]{4}/;

function isWritten({ folded }: Line, { start, end }: Span): boolean {
  const sentence = folded.slice(start, end);
  return CHINESE.test(sentence) && readLikeness(sentence)(0, sentence.length) <= WRITTEN;
}

/** Found by `find-fields.ts`: what is cut here is kept as the article's licence or source. */
export const copyNotice = defineRule({
  id: 'copy-notice',
  kind: 'E8',
  reason: {
    en: 'is a notice on copying, which is kept above the article',
    'zh-Hans': '是版权或转载声明，已另行保存在文章信息里',
    'zh-Hant': '是版權或轉載聲明，已另行儲存在文章資訊裡',
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
      '（文章来源：江边旧事原创作者，转载请注明出处）',
      '(本段摘自江边旧事，搬运须带原址)',
      '转自：江边旧事，版权归原作者，如有侵权请联系QQ 10011删除',
    ],
    prose: [
      'The comet first appeared in 1811.',
      'Originally appeared on a wall in Bristol; now in the gallery.',
      '未经父亲同意，她把院门打开了。',
      '这封信转自一位老邻居，侵权的事他从没听说过。',
      '版权法的修订讨论了两年。',
      '（摘自县志卷七，原书已佚）',
      '（来源：县志卷七，转载其他书时略有删节）',
      '他抱怨照片被转载时没有署名。',
      'No part of this story is invented.',
      'No part of this story happened to anyone I know.',
      'Toute reproduction de la fresque reste interdite aux élèves, qui la dessinent de mémoire.',
      'Prohibida la reproducción, decía el cartel de la entrada.',
      'Die Nutzung der Texte ist nur im Lesesaal gestattet.',
    ],
  },
  prepare: (page: PageContext): Prepared => ({
    notices: Map.groupBy(page.found.notices, ({ line }) => line.unit),
    names: ownNames(page),
  }),
  *find(unit, page, prepared) {
    const { notices, names } = prepared as Prepared;
    for (const line of page.linesOf(unit)) {
      for (const { start, end } of findOwnMarks(line, names)) {
        yield { ...unit.view.toSource(line.start + start, line.start + end), confidence: 0.86 };
      }
      if (!ASKS.test(line.folded)) continue;
      for (const pattern of WITHIN) {
        for (const { 0: notice, index } of line.folded.matchAll(pattern)) {
          const start = line.start + index;
          yield { ...unit.view.toSource(start, start + notice.length), confidence: 0.86 };
        }
      }
    }
    for (const { line, confidence } of notices.get(unit) ?? []) {
      const own = line.sentences.filter((sentence) => isWritten(line, sentence));
      // The article may go on in the same paragraph.
      const parts = own.length
        ? line.sentences.filter((sentence) => !own.includes(sentence))
        : [{ start: 0, end: line.text.length }];
      for (const { start, end } of parts)
        yield { ...unit.view.toSource(line.start + start, line.start + end), confidence };
    }
  },
});
