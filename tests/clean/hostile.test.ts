import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { articleOf, blockOf } from './article-of';

const MEGABYTE = 1_000_000;
/** One character each, and pairs that patterns begin with. */
const FILLINGS = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '\n',
    '\t',
    '-',
    '_',
    '.',
    ',',
    '?',
    '!',
    '(',
    ')',
    '[',
    '<',
    '&',
    '\\',
    '/',
    ':',
    '@',
    '|',
  ],
  ...[
    '中',
    '國',
    '。',
    '，',
    '（',
    '【',
    '「',
    '…',
    '\u3000',
    '\u200b',
    '\u0006',
    'か',
    '한',
    'ü',
    'я',
    'ส',
    'م',
    '\ue000',
  ],
  ...[
    'a ',
    'a.',
    '1.',
    '?a',
    '(a',
    '(a)',
    '中(zhōng)',
    '<a>',
    '【a',
    'x0',
    '赞1',
    '1赞 ',
    'ad ',
    'share ',
    '微信',
    'qq1',
    '大',
    '发布日期:',
    '来源 ',
    '139xx',
    '奌',
    '的xue迹',
    '?;谶@',
    '. c o m的',
    '聽',
    '銆€',
    '中F(xiàn)',
    'www★',
    '王工随叫随到',
    '1Ab',
  ],
];

/** Of this thread: what else runs on the machine takes its time and is not counted. */
function millisecondsOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

describe('a line of a megabyte', () => {
  /** All rules together; what backtracks badly takes minutes. */
  const MOST_MS = 4000;

  it.each(FILLINGS.map((filling) => [filling]))('of %j is read in one go', (filling) => {
    const line = filling.repeat(MEGABYTE / filling.length);
    const article = articleOf([line], [line.slice(0, 200), '標題']);
    clean(articleOf(['暖身。']));
    expect(millisecondsOf(() => clean(article))).toBeLessThan(MOST_MS);
  });
});

it.each([
  ['沿江步道的護欄與燈桿已經安裝完畢，負責施工的單位表示會完成排水溝的清理。'],
  ['微信公众号：某某读书'],
  ['专票普票代开，税点低，13900006264（微信同号）'],
  ['yk_qp7731\n加薇 ykqp7731 '],
  ['版权所有 翻印必究 '],
  ['Related: the barley harvest '],
])('takes ten times as long for ten times the text, not a hundred: %s', (paragraph) => {
  const cleanTimes = (count: number) => {
    const article = articleOf(Array.from({ length: count }, (_, at) => paragraph + at));
    return millisecondsOf(() => clean(article));
  };
  cleanTimes(200);
  const small = Math.max(5, cleanTimes(500));
  expect(cleanTimes(5000)).toBeLessThan(small * 30);
});

it('survives blocks whose facts and links lie', () => {
  const block = blockOf('短文。', {
    links: [{ start: -5, end: 900, href: 'not an address' }],
    code: [{ start: 2, end: 1 }],
    facts: { hidden: [{ start: 50, end: 90, by: 'display' }], noise: [{ start: 3, end: 3 }] },
  });
  const { removals } = clean(articleOf([block, ''], ['', ' ']));
  for (const { start, end, text } of removals) {
    expect(end).toBeGreaterThan(start);
    expect(text).toHaveLength(end - start);
  }
});
