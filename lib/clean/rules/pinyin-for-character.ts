import { isSyllable } from '../chinese-characters';
import { defineRule, type PageContext } from '../rule';

const MASKED = /(?<=[\u4e00-\u9fff])[a-z]{2,6}(?=[\u4e00-\u9fff])/g;
/** Syllables that are also what people write in Chinese as they are. */
const WORDS = new Set([
  'app',
  'pk',
  'ok',
  'ai',
  'an',
  'en',
  'cha',
  'men',
  'wan',
  'fan',
  'bang',
  'pin',
  'lin',
  'ma',
  'pa',
  'bi',
]);
/** Novels that spell a word in letters to slip past a filter do it more than once. */
const ENOUGH = 2;

/** Flagged only: the letters stand for a word; without them it would be gone. */
export const pinyinForCharacter = defineRule({
  id: 'pinyin-for-character',
  kind: 'A3',
  reason: {
    en: 'stands for a character that was spelled in letters',
    'zh-Hans': '是用拼音代替的汉字',
    'zh-Hant': '是用拼音代替的漢字',
  },
  where: ['body'],
  confidence: 0.4,
  examples: { spam: [], inContext: ['皮厚rou糙,心里sao动'], prose: ['他用app订了票。'] },
  prepare: (page: PageContext) =>
    page.body.reduce((sum, { view }) => sum + findMasked(view.text).length, 0) >= ENOUGH,
  *find({ view }, _page, isMasked) {
    if (!isMasked) return;
    for (const { 0: word, index } of findMasked(view.text)) {
      yield view.toSource(index, index + word.length);
    }
  },
});

function findMasked(text: string): RegExpExecArray[] {
  if (!/[\u4e00-\u9fff][a-z]{2,6}[\u4e00-\u9fff]/.test(text)) return [];
  return [...text.matchAll(MASKED)].filter(([word]) => isSyllable(word) && !WORDS.has(word));
}
