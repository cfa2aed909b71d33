import { expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const OWN = [
  '渡口的售票亭改成了书亭，门板上还留着当年的票价，两角钱一张，带自行车的加一角。',
  '管书亭的姑娘每天傍晚把凳子搬回屋里，再把借书的本子合上，锁进抽屉。',
];
const [first = '', second = ''] = OWN;

it.each(['复制网址', '感谢分享评论', '骑士 Lv12', '史莱姆 LV.3'])(
  '%s is a step, a heading or an item of the article',
  (line) => {
    for (const block of [blockOf(line), blockOf(line, { kind: 'li', within: ['li'] })]) {
      const { paragraphs } = readingText(clean(articleOf([first, block, second])));
      expect(paragraphs).toEqual([first, line, second]);
    }
  },
);

it.each(['关注问题', '收起'])('%s stays between paragraphs', (line) => {
  expect(readingText(clean(articleOf([first, line, second]))).paragraphs).toContain(line);
});

it.each(['点赞 12　收藏 3　分享', '复制本文链接'])('%s is of the page', (line) => {
  expect(readingText(clean(articleOf([first, line, second]))).paragraphs).toEqual(OWN);
});
