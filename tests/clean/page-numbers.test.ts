import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/article';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const OWN = [
  '灯塔的灯每天日落以后点亮，日出以前熄灭，守灯的人两个小时上去看一次油面。',
  '玻璃罩每个星期擦一次，先用干布掸灰，再用湿布抹盐，最后用鹿皮擦到没有水痕。',
  '风大的夜里不要打开东面的小窗，从西门进去，先把手灯放在台阶上，再关好门。',
];
const [FIRST = '', SECOND = '', THIRD = ''] = OWN;
const read = (blocks: readonly (string | Block)[]) =>
  readingText(clean(articleOf(blocks, ['守灯须知']))).paragraphs;

describe('numbers of the sheets that a text was cut out of', () => {
  it.each([
    [[FIRST, '- 1 -', SECOND, '- 2 -', THIRD, '- 3 -']],
    [[FIRST, SECOND, '—7—', THIRD, '—8—']],
    [[FIRST, '第3页', SECOND, THIRD, '第4页 共9页']],
  ])('go: %s', (lines) => {
    expect(read(lines)).toEqual(OWN);
  });

  it.each<[string, (string | Block)[]]>([
    ['parts of a story', ['- 1 -', FIRST, '- 2 -', SECOND, '- 3 -', THIRD]],
    ['parts behind an opening', [FIRST, '- 1 -', SECOND, '- 2 -', THIRD]],
    ['numbers that don’t count on', [FIRST, '- 3 -', SECOND, THIRD, '- 9 -']],
    ['one by itself', [...OWN, '- 1 -']],
    [
      'headings',
      [FIRST, blockOf('第1页', { kind: 'h3' }), SECOND, THIRD, blockOf('第2页', { kind: 'h3' })],
    ],
  ])('%s stay', (_, blocks) => {
    expect(read(blocks)).toEqual(
      blocks.map((each) => (typeof each === 'string' ? each : each.text)),
    );
  });
});

it.each([
  ['先把手灯放在台阶上。', '本帖内容需回复后可见（已解锁）', '再关好门，从西面上去。'],
  ['先把手灯放在台阶上。', '以下内容必须回复才能查看', ''],
])(
  'what a forum kept from those who had not answered is told in no sentence: %s%s%s',
  (before, put, behind) => {
    expect(read([...OWN, before + put + behind]).at(-1)).toBe(before + behind);
  },
);
