import { SPUN_WORDS } from '../data/spun-words.data';
import { defineRule } from '../rule';

const CHINESE = new RegExp(SPUN_WORDS.zh, 'g');
const ENGLISH = new RegExp(`\\b(?:${SPUN_WORDS.en})s?\\b`, 'g');
/** Each Chinese word is somebody's; so many different ones, so dense, are a table's. */
const ENOUGH_CHINESE = 7;
const DENSE = 8;
/** No writer makes two of the English ones. */
const ENOUGH_ENGLISH = 2;

/** Flagged only, on the title: what was written first can't be told. */
export const spunWords = defineRule({
  id: 'spun-words',
  kind: 'B6',
  reason: {
    en: 'reads as if a program had swapped words for synonyms',
    'zh-Hans': '读起来像是程序替换了同义词',
    'zh-Hant': '讀起來像是程式替換了同義詞',
  },
  where: ['title'],
  confidence: 0.4,
  examples: {
    spam: [],
    inContext: ['良多小我的手艺经由过程进修晋升', 'bosom malignancy'],
    prose: ['他把手艺传给徒弟，糊口不易。'],
  },
  *find({ index, text }, page) {
    if (index !== page.title.index) return;
    const chinese = new Set<string>();
    const english = new Set<string>();
    let times = 0;
    let letters = 0;
    const pattern = page.letters === 'han' ? CHINESE : ENGLISH;
    for (const { folded, weight } of page.lines) {
      letters += weight;
      for (const word of folded.match(pattern) ?? []) {
        (page.letters === 'han' ? chinese : english).add(word);
        times++;
      }
    }
    const isChinese = chinese.size >= ENOUGH_CHINESE && times * 1000 >= DENSE * letters;
    if (isChinese || english.size >= ENOUGH_ENGLISH) yield { start: 0, end: text.length };
  },
});
