import { expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const LINES = [
  '盐湖的白和雪的白不一样，雪会吸光，盐会把光全部还给你。',
  '第二天起风，帐篷的地钉怎么也打不进盐壳，只好用背包压住四角。',
  '第三天看见了岸上的电线杆，走了四个小时它还是那么高。',
  '出来以后我们在镇上吃了三碗面，老板没有收第三碗的钱。',
];

it('takes out what the page itself marked against copying', () => {
  const [line = ''] = LINES;
  const noise = [{ start: line.length, end: line.length + 7 }];
  const marked = blockOf(`${line}x9#kQ~2`, { facts: { noise } });
  expect(readingText(clean(articleOf([marked]))).paragraphs).toEqual([line]);
});

it('knows noise behind line after line where its mark was lost', () => {
  const tails = ['q`{U_ V7u', '7!T2L8|KJ', '# E*-4y|)', 'osm6F#`c'];
  const spoilt = LINES.map((line, index) => line + tails[index]);
  expect(readingText(clean(articleOf(spoilt))).paragraphs).toEqual(LINES);
});

it('knows noise in bits between spaces, with the name of the forum in it', () => {
  const noise = [
    "7 T' k2 w5% m& P3 ]1 v",
    ') d4 _, B8 n@ L* q2 盐湖论坛 y6',
    '. J5 ~- c9 X: r$ g',
    '2 W. h? z"E6a! k+ M',
  ];
  const spoilt = LINES.flatMap((line, index) => [line, noise[index] ?? '']);
  expect(readingText(clean(articleOf(spoilt))).paragraphs).toEqual(LINES);
});

it('leaves scores, formulas and small print between lines', () => {
  const own = ['3 : 2, 1 : 1, 0 : 4', 'a + b = c, d - e = f', 'x 1 / 2, y 3 / 4'];
  const told = LINES.flatMap((line, index) => [line, own[index] ?? '']).filter(Boolean);
  expect(readingText(clean(articleOf(told))).paragraphs).toEqual(told);
});

it('leaves references behind sentences', () => {
  const cited = LINES.map((line, index) => `${line}(p.${index + 12})`);
  expect(readingText(clean(articleOf(cited))).paragraphs).toEqual(cited);
});
