import { defineRule, type Finding, type PageContext, type Unit } from '../rule';
import { findStrange } from '../strange-pieces';

/** What no other rule knows, told by how it is written; see `strange-pieces.ts`. */
export const strangeVoice = defineRule({
  id: 'strange-voice',
  kind: 'C2',
  reason: {
    en: 'reads like what is put into pages, unlike the rest of the text',
    'zh-Hans': '写法像是被插入的文字，与全文不同',
    'zh-Hant': '寫法像是被插入的文字，與全文不同',
  },
  where: ['body'],
  confidence: 0.82,
  spares: ['code', 'quotes'],
  examples: {
    spam: [],
    inContext: ['【精选教案模板，会员免积分下载】'],
    prose: [
      '（又称小寒山，当地人叫它北尖）',
      '售票处早上八点开门，团体票打八折。',
      '编辑 陆小满 | 排版 何青',
    ],
  },
  isLate: true,
  prepare: (page: PageContext, cuts) => findStrange(page, cuts),
  find: (unit, _page, prepared) => (prepared as Map<Unit, Finding[]>).get(unit) ?? [],
});
