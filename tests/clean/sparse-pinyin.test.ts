import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { countLoneLetters } from '../../lib/clean/sparse-pinyin';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

/** A kit's: one bracket here and there, behind converted characters only. */
const SPARSE = [
  '渡口的老樹(shù)下擺著一張桌子，賣豆花的人每天四點就到，比第一班船還早一點。',
  '豆花要用石磨慢慢地推，推快了發(fā)澀，推慢了不香，他的手腕知道分寸，樹和桌子都看慣了。',
  '去年冬天他的兒子從城裏回來，說要買一臺電(diàn)動的磨，他搖搖頭沒有答應，發了一會呆。',
  '船工說(shuō)，豆花的味道變(biàn)了就不來了，他聽(tīng)了只是笑，電動的磨還是沒有買。',
  '第一班船開(kāi)走以後，他把剩下的分給掃街的人，不收錢，他們開玩笑說他傻，變得更窮了。',
];
/** What bytes were left of two characters. */
const DAMAGE = '桌子是K(shéng)子綁的，F(xiàn)在已經坐不穩了，來的人都站著吃。';

function read(paragraphs: readonly string[], marks = {}): string {
  return readingText(clean(articleOf(paragraphs, ['渡口的豆花'], { marks }))).paragraphs.join('\n');
}

describe('brackets that most occurrences of their characters have not', () => {
  it('are a kit’s beside damage to bytes', () => {
    expect(read([...SPARSE, DAMAGE])).not.toMatch(/樹\(|發\(|電\(|變\(|聽\(|開\(/);
  });

  it('are a kit’s beside another sign of one', () => {
    expect(read(SPARSE, { scars: 1 })).not.toMatch(/\(/);
  });

  it.each<[string, string[]]>([
    ['nothing else speaks of a kit', SPARSE],
    [
      'damage is only shown',
      [...SPARSE, '轉換壞了的頁面上會出現「K(shéng)子」和「F(xiàn)在」這樣的字。'],
    ],
    ['a character has two readings', [...SPARSE, '孩子長(zhǎng)高了，繩子不夠長(cháng)。', DAMAGE]],
    [
      'they stand behind characters alike in both scripts too',
      [...SPARSE, '他的碓(duì)和臼(jiù)都傳了三代。', DAMAGE],
    ],
    [
      'they are examples',
      [
        ...SPARSE.slice(0, 2),
        '「電(diàn)」「變(biàn)」「聽(tīng)」「開(kāi)」都是常用字。',
        DAMAGE,
      ],
    ],
    ['all stand in one place', [SPARSE.join(''), DAMAGE]],
  ])('stay where %s', (_, paragraphs) => {
    expect(read(paragraphs).replace(/\S\((?:shéng|xiàn)\)/g, '')).toContain('樹(shù)下');
  });
});

describe('countLoneLetters', () => {
  it.each<[string, number]>([
    ['桌子是K(shéng)子綁的，F(xiàn)在坐不穩。', 2],
    ['K(shéng)子和K(shéng)子', 1],
    ['字母A(ā)和B(bō)', 0],
    ['OK(shéng)', 0],
    ['「F(xiàn)在」是壞字', 0],
  ])('of %s is %i', (text, count) => {
    expect(countLoneLetters([text])).toBe(count);
  });
});
