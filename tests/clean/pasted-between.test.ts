import { expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

/** The sentence before, what was put into it without a comma, the sentence behind. */
const PUT: [string, string, string][] = [
  [
    '湿化瓶里要加蒸馏水，',
    '办理各类大专本科文凭，网上可查，先办后付款',
    '水位在两条线之间，每天换一次。',
  ],
  [
    '防火最容易忽视。',
    '六合特码每期公开，一肖中特不准退款',
    '氧气本身不烧，但会让别的东西烧得又快又猛。',
  ],
  [
    '열네 번째 수까지는 두 사람 모두 오 분도 쓰지 않았고,',
    ' 실시간 바카라 달솔벳 가입코드 9292',
    ' 구경하던 회원들은 무승부를 점치며 귤을 까기 시작했다.',
  ],
];

it.each(PUT)(
  'what was put between two halves of a sentence goes alone: %s',
  (before, put, behind) => {
    const own = [
      '制氧机放在通风的地方，离墙一尺远，滤网每周洗一次，洗完要阴干。',
      'The clock had been stopped since the spring snapped and the pendulum fell through its case.',
    ];
    const { removals } = clean(articleOf([...own, before + put + behind, ...own]));
    expect(removals.map(({ text }) => text.trim())).toEqual([put.trim()]);
  },
);

it.each([
  ['老人说，办文凭的广告贴满了电线杆，先办后付款，警察来了三次，第二天又贴上。'],
  ['The man who sold real money slots to clubs was asked to leave the town before the winter.'],
])('a sentence that tells of it stays: %s', (sentence) => {
  const { removals } = clean(articleOf(['灯塔在冬天关门，看守的人搬到镇上去住。', sentence]));
  expect(removals).toEqual([]);
});

it('of clauses with nothing of the article behind them nothing stays', () => {
  const { removals, ...article } = clean(
    articleOf([
      '制氧机放在通风的地方，离墙一尺远，滤网每周洗一次。',
      '湿化瓶每天换水，办理大专本科文凭，网上可查，先办后付款。瓶子每周刷洗后晾干。',
    ]),
  );
  expect(readingText({ ...article, removals }).paragraphs.join('')).not.toContain('文凭');
});

it('and a link in words between spaces, with the words around it that sell', () => {
  const before =
    'The clock stopped in November. The council of the day was quoted a sum for repairs and ';
  const put = 'play real money slots with free spins no deposit';
  const start = before.length;
  const links = [{ start, end: start + put.length, href: 'https://royal-comet.example/' }];
  const { removals } = clean(
    articleOf([
      'The striking train alone filled three tea chests, and each part had a luggage tag.',
      blockOf(`${before}${put} put the matter off until better times.`, { links }),
    ]),
  );
  expect(removals.map(({ text }) => text.trim())).toEqual([put]);
});
