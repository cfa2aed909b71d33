import type { Span } from '../article';
import { wordAt, wordSegmenter } from '../text/word-segmenter';
import { simplify } from './lost-pairs';

/** A character that was written as its two halves: `變亻匕` for 變化. Offsets are the text's. */
interface Split extends Span {
  replacement: string;
}

/** Left halves that are no characters by themselves: right half and character, one after the other. */
const HALVES: Record<string, string> = {
  亻: '匕化古估半伴火伙言信主住也他牛件十什木休本体立位寸付门们尔你故做乍作更便呆保昔借直值',
  氵: '去法每海可河工江胡湖羊洋先洗酉酒包泡由油皮波台治主注舌活立泣目泪青清肖消',
  扌: '丁打巴把是提由抽包抱合拾安按斤折非排立拉奂换白拍召招隹推爪抓戈找寺持旨指',
  讠: '午许果课吾语兑说青请寺诗十计人认只识式试周调舌话己记卖读',
  忄: '青情白怕生性亡忙夬快董懂',
  钅: '失铁同铜艮银十针戋钱',
  饣: '反饭欠饮包饱官馆',
  纟: '工红录绿且组吉结合给冬终',
  犭: '句狗苗猫良狼侯猴',
  礻: '申神土社见视畐福',
  冫: '令冷水冰东冻欠次京凉',
};
const SPLIT = new RegExp(`[${Object.keys(HALVES).join('')}][\\u4e00-\\u9fff]`, 'g');
/** So much on both sides tells how a text falls into words. */
const AROUND = 8;
/** Whose subject is how characters are made. Folded. */
const SUBJECT =
  /部首|偏旁|字根|笔画|笔顺|拆字|字谜|谜语|字形|造字|会意|形声|象形|汉字|识字|生字|五笔|甲骨|书法|字典|说文|凑|拆开|两半|打不出|火星文|短信/;

/** Most texts have none of them. */
export function mayBeSplit(text: string): boolean {
  return text.search(SPLIT) >= 0;
}

/** Halves that make a character, which makes a word with its neighbours. */
export function findSplit(text: string, folded: string): Split[] {
  if (!wordSegmenter() || !mayBeSplit(text) || SUBJECT.test(folded)) return [];
  return [...text.matchAll(SPLIT)].flatMap(({ 0: halves, index }) => {
    const start = index;
    const end = index + halves.length;
    const replacement = characterOf(halves);
    const before = simplify(text.slice(Math.max(0, start - AROUND), start));
    const after = simplify(text.slice(end, end + AROUND));
    return replacement && isInWord(before, replacement, after) ? [{ start, end, replacement }] : [];
  });
}

function characterOf(halves: string): string {
  const characters = HALVES[halves.charAt(0)] ?? '';
  for (let at = 0; at < characters.length; at += 2)
    if (characters[at] === halves[1]) return characters[at + 1] ?? '';
  return '';
}

function isInWord(before: string, character: string, after: string): boolean {
  const word = wordAt(before + character + after, before.length);
  return word !== null && word.end - word.start > 1;
}
