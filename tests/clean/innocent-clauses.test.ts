import { expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { articleOf } from './article-of';

const OWN = [
  '豆腐坊在河的北岸，每天凌晨两点点灯，泡好的豆子倒进石磨，磨到天亮。',
  '她年轻的时候推着车过桥去卖豆腐，桥那头的人听见车铃就出门来等。',
];

const cutsOf = (sentence: string) =>
  clean(articleOf([...OWN, sentence])).removals.map(({ text }) => text);

it.each([
  [
    '她在市场卖了三十几年的豆腐，凌晨两点起来磨豆，',
    '九骊娱乐城百家乐注册送彩金，',
    '卖到十点收摊，回家还要喂猪。',
  ],
  [
    '石磨是她父亲在世的时候留下来的，',
    '六合彩特码内部料，三期必中，',
    '转起来的声音整条街都听得见。',
  ],
])('the clauses of a sentence that stand around what sells stay: %s', (before, put, behind) => {
  expect(cutsOf(before + put + behind)).toEqual([put]);
});

it.each([
  '九骊娱乐城真人视讯百家乐，老牌平台信誉保证，注册即送彩金三十八。',
  '百家乐、老虎机、捕鱼样样都有，尽在九骊娱乐城，新客注册送三十八。',
])('a sentence that sells from end to end goes whole: %s', (sentence) => {
  expect(cutsOf(sentence)).toEqual([sentence]);
});
