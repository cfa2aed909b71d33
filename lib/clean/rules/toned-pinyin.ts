import { simplifiedCode } from '../chinese-characters';
import { pinyinConfidence } from '../page-context';
import { isInSimplified } from '../pinyin-evidence';
import { CUT_AT, defineRule } from '../rule';
import { wordReadings } from '../word-readings';

const OF_WORDS = 0.85;

/**
 * Mirror kits convert a page to Traditional and put a toned reading behind some of the converted
 * characters. Who glosses a rare name, or teaches polyphones, does it once, or with two readings.
 * The weighing is in `pinyin-evidence.ts`.
 */
export const tonedPinyin = defineRule({
  id: 'toned-pinyin',
  kind: 'A1',
  reason: {
    en: 'is pinyin in brackets that a copying site put behind Traditional characters',
    'zh-Hans': '是采集站插在繁体字后面的带调拼音',
    'zh-Hant': '是採集站插在繁體字後面的帶調拼音',
  },
  confidence: 0.98,
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['橋梁結(jié)構(gòu)檢查已經(jīng)結(jié)束'],
    prose: [
      '皋陶(yáo)是傳說中的法官。',
      '「長」在「長(zhǎng)輩」裡讀第三聲,在「長(cháng)短」裡讀第二聲。',
      '詩中「還(huán)來就菊花」的「還」不讀 hái。',
    ],
  },
  mayFind: (page) => page.units.some(({ brackets }) => brackets.length > 0),
  *find(unit, page) {
    const { pinyin } = page;
    const { brackets } = unit;
    for (const span of wordReadings(page).get(unit) ?? []) yield { ...span, confidence: OF_WORDS };
    for (const bracket of brackets) {
      const { kind, start, end, character, traditional } = bracket;
      if (kind !== 'toned' && kind !== 'orphan') continue;
      const confidence = pinyinConfidence(bracket, pinyin);
      // In a Simplified text the character before the bracket was converted for its sake.
      const wasSimplified =
        !pinyin.isOfEvery && isInSimplified(pinyin.counts) && kind === 'toned' && traditional;
      if (confidence >= CUT_AT && wasSimplified) {
        const replacement = String.fromCharCode(simplifiedCode(character.charCodeAt(0)));
        yield { start: start - 1, end, replacement, confidence };
      } else yield { start, end, confidence };
    }
  },
});
