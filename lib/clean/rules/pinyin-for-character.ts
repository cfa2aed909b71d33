import { isSyllable } from '../chinese-characters';
import { defineRule } from '../rule';

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
  examples: { spam: [], inContext: ['皮厚rou糙'], prose: ['他用app订了票。'] },
  *find({ text, view }) {
    if (!/[\u4e00-\u9fff][a-z]{2,6}[\u4e00-\u9fff]/.test(text)) return;
    const found = [...view.text.matchAll(MASKED)].filter(
      ([word]) => isSyllable(word) && !WORDS.has(word),
    );
    if (found.length < ENOUGH) return;
    for (const match of found) yield view.toSource(match.index, match.index + match[0].length);
  },
});
