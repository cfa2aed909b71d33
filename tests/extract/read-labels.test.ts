import { describe, expect, test } from 'vitest';
import { readLabels } from '../../lib/extract/read-labels';

const read = (line: string) =>
  Object.fromEntries(readLabels(line).map(({ name, value }) => [name, value]));

describe('lines that name what they tell', () => {
  test.each([
    ['发布日期:2016-05-19  信息来源:某某日报', { published: '2016-05-19', source: '某某日报' }],
    [
      '發(fā)布日期:2016-05-19\u00a0\u00a0信息來源:濟南日報',
      { published: '2016-05-19', source: '濟南日報' },
    ],
    [
      '来源：河岸网 作者：丁一 责任编辑：王小二',
      { source: '河岸网', byline: '丁一', editor: '王小二' },
    ],
    ['2016-05-19 09:10 來源：河岸報 記者：丁一', { source: '河岸報', byline: '丁一' }],
    ['【字体：大 中 小】 来源：河岸网 点击：35', { source: '河岸网' }],
    ['更新时间：2020年1月2日 08:00', { modified: '2020-01-02T08:00' }],
    ['编辑：', {}],
    ['編輯：?', {}],
    ['作者：-- 来源：12', {}],
    ['他来源不明的收入，作者也说不清楚。', {}],
    ['编辑部的灯还亮着', {}],
  ])('%s', (line, facts) => {
    expect(read(line)).toEqual(facts);
  });

  test('in time that does not grow with what follows', () => {
    for (const character of ['作', ':', ' ', '(', 'a']) {
      const start = performance.now();
      readLabels(`作者：${character.repeat(1_000_000)}`);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
