import { isChapter } from '../chapters';
import { findMaskedReadings, type MaskedReading } from '../masked-readings';
import { defineRule, type Finding, type PageContext, type Unit } from '../rule';

/** So many different ones are the work of a filter, even where none makes a word. */
const ENOUGH = 3;
/** Where fewer can be read, the writer may have meant them so. */
const MOSTLY = 2 / 3;
/** No filter finds more in one article. */
const MOST = 300;
/** An article on readings is full of them. Folded. */
const SUBJECT = /拼音|读音|发音|声调|注音/;

/** Filters of reading sites write single characters as their readings. What can't be told is flagged. */
export const maskedReading = defineRule({
  id: 'masked-reading',
  kind: 'E6',
  reason: {
    en: 'stands for a character that a filter masked by its reading; the character was put back',
    'zh-Hans': '是被过滤成拼音的字，已还原',
    'zh-Hant': '是被過濾成拼音的字，已還原',
  },
  where: ['body'],
  confidence: 0.85,
  spares: ['code', 'quotes'],
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['袖口的xue迹', '慢慢地ba出了刀', '他的shǒu指悬在半空'],
    prose: [
      '先测一下ping值再开始。',
      '用sha算法算出摘要。',
      '长度用si单位制。',
      '“手”读shǒu，是个象形字。',
      '他输入pin码，门开了。',
      '把ai绘画的图删掉。',
      '再来一杯mojito吧。',
      '老师在黑板上写ma字。',
      '圆周率pi等于三点一四。',
      '他唱着la啦的调子。',
      '把wan口接到光猫上。',
    ],
  },
  mayFind: ({ letters, script, folded }) =>
    letters === 'han' && (script === 'hans' || script === 'hant') && !SUBJECT.test(folded),
  prepare(page: PageContext) {
    const found = new Map<Unit, MaskedReading[]>();
    const all: MaskedReading[] = [];
    for (const unit of page.body) {
      const own: MaskedReading[] = [];
      for (const reading of findMaskedReadings(
        unit.view.text,
        page.script === 'hant' ? 'hant' : 'hans',
      )) {
        if (all.push(reading) > MOST) return null;
        own.push(reading);
      }
      if (own.length) found.set(unit, own);
    }
    const known = all.filter(({ character }) => character !== null);
    if (known.length < MOSTLY * all.length) return null;
    const count = new Set(known.map(({ syllable }) => syllable)).size;
    const isSure = known.some(({ isWord }) => isWord);
    const isFiltered = isChapter(page)
      ? isSure || count >= ENOUGH || known.some(({ isToned }) => isToned)
      : isSure && count >= ENOUGH;
    return isFiltered ? found : null;
  },
  *find(unit, _, prepared): Iterable<Finding> {
    const found = prepared as Map<Unit, MaskedReading[]> | null;
    for (const { start, end, character } of found?.get(unit) ?? []) {
      const span = unit.view.toSource(start, end);
      if (character) yield { ...span, replacement: character };
      else yield { ...span, confidence: 0.4 };
    }
  },
});
