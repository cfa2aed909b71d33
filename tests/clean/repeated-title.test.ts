import { expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { articleOf } from './article-of';

const REST = [
  '灯塔在冬天关门，看守的人搬到镇上去住，只在每月初一回来擦一次玻璃。',
  '到了开春，第一条船的汽笛响过，他才把被褥挑回山上，重新点起灯来。',
];
const cutOf = (lines: string[], title: string) =>
  clean(articleOf([...lines, ...REST], [title]))
    .removals.filter(({ where }) => where === 'body')
    .map(({ text }) => text);

it.each([
  [['江面上落了一层霜\n船家的狗不肯上跳板\n他还是那句话\n慢船，晚到'], '慢船晚到'],
  [['一盏灯，两盏灯\n第三盏在对岸\n对岸的灯'], '对岸的灯'],
])('a verse keeps the words of its title: %s', (lines, title) => {
  expect(cutOf(lines, title)).toEqual([]);
});

it.each([
  [['对岸的灯'], '对岸的灯', '对岸的灯'],
  [['对岸的灯\n林远'], '对岸的灯', '对岸的灯'],
  [['江心县航道处\n关于冬季停航的通告\n各船东：'], '关于冬季停航的通告', '关于冬季停航的通告'],
])('a title over the text goes: %s', (lines, title, cut) => {
  expect(cutOf(lines, title)).toContain(cut);
});
