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

it('leaves references behind sentences', () => {
  const cited = LINES.map((line, index) => `${line}(p.${index + 12})`);
  expect(readingText(clean(articleOf(cited))).paragraphs).toEqual(cited);
});
