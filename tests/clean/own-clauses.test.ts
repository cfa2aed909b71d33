import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const read = (texts: string[]) =>
  readingText(clean(articleOf(texts, ['澳门新葡京娱乐官网_注册送彩金_真人百家乐', '織機的來歷'])))
    .paragraphs;

const LOOM = [
  '這臺織機是外祖母從山那邊背過來的，梭子磨得發亮，踏板換過三回，機身的榫頭一顆釘子也沒有用。',
  '村裡的老木匠說，做這種織機要選陰乾七年的棗木，刨得太光反而滑線，留一點毛茬才好。',
];

describe('a sentence with an advert between its clauses', () => {
  it.each([
    [
      '前年夏天送到鎮上請人看過，鱷魚皮包、限量托特包到府估價收購現金帶走，才知道裂縫是那年搬家時凍出來的。',
      '前年夏天送到鎮上請人看過，才知道裂縫是那年搬家時凍出來的。',
    ],
  ])('keeps them: %#', (spoiled, own) => {
    expect(read([...LOOM, spoiled])).toEqual([...LOOM, own]);
  });

  it('keeps them in Japanese, whose clauses end with another comma', () => {
    const texts = [
      '駅の待合室には古いノートが一冊置いてあり、旅の人がそれぞれの言葉を残していく。',
      '潮が引くと岩の道が現れて、灯台の下まで濡れずに歩いて行けるのは月に二度だけだ。',
    ];
    const spoiled =
      '次の列車まで五十分あったので、待合室のノートを読んでいたら、スマホ副業で月収百万、LINE登録で教材配布中、十年前に来た人が同じ字でまた名前を書いていた。';
    expect(read([...texts, spoiled])).toEqual([
      ...texts,
      '次の列車まで五十分あったので、待合室のノートを読んでいたら、十年前に来た人が同じ字でまた名前を書いていた。',
    ]);
  });

  it('keeps its end behind what closes the advert', () => {
    const spoiled =
      '他先用刷子掃灰，再以桐油老公深夜不回家？LINE搜尋@eagle_eye88，先查後付塗抹兩遍。乾了以後顏色深了許多。';
    const [, , third = ''] = read([...LOOM, spoiled]);
    expect(third).toContain('塗抹兩遍。乾了以後顏色深了許多。');
    expect(third).not.toContain('eagle');
  });

  it('goes as a whole where its clauses are the advert’s', () => {
    expect(
      read([
        ...LOOM,
        '老店開了二十年，鱷魚皮包、限量托特包到府估價收購現金帶走，加LINE：bag_8866，免費鑑定。',
      ]),
    ).toEqual(LOOM);
  });
});

const TOFU = [
  '豆腐坊在河的北岸，每天凌晨两点点灯，泡好的豆子倒进石磨，磨到天亮。',
  '她年轻的时候推着车过桥去卖豆腐，桥那头的人听见车铃就出门来等。',
];

const cutsOf = (sentence: string) =>
  clean(articleOf([...TOFU, sentence])).removals.map(({ text }) => text);

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
