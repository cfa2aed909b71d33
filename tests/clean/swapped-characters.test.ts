import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const read = (...paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;

const GREENHOUSE = [
  '大棚的记录表每天写一次，曰期写在左上角，由当班入员签名，写完以后挂回门口。',
  '浇水以前先把手洗千净，再迸去看土的颜色，土面巳经发白的那几盆要先浇。',
  '叶子背面有水珠的吋候不要喷药，末见虫子也不必多喷，喷多了反而伤了嫩叶。',
];
const MEANT = [
  '大棚的记录表每天写一次，日期写在左上角，由当班人员签名，写完以后挂回门口。',
  '浇水以前先把手洗干净，再进去看土的颜色，土面已经发白的那几盆要先浇。',
  '叶子背面有水珠的时候不要喷药，未见虫子也不必多喷，喷多了反而伤了嫩叶。',
];

describe('characters that a scanner or a copier took for others', () => {
  it('are put back where a page has several kinds of them', () => {
    expect(read(...GREENHOUSE)).toEqual(MEANT);
  });

  it('are put back without a word where there is one reading only', () => {
    const line = '这一格现巳无法辨认，开棚吋用手电照一下，角落里的旧牌子写着三吋和十二吋。';
    expect(read(...GREENHOUSE, line).at(-1)).toBe(
      '这一格现已无法辨认，开棚时用手电照一下，角落里的旧牌子写着三吋和十二吋。',
    );
  });

  it('are put back in what somebody says, and not where a character is quoted', () => {
    const said = '师傅说：“手上的泥没有洗千净，就不要迸去碰那几盆兰花。”';
    const quoted = '他把“迸去”两个字圈了出来，在旁边打了一个问号。';
    expect(read(...GREENHOUSE, said, quoted).slice(-2)).toEqual([
      '师傅说：“手上的泥没有洗干净，就不要进去碰那几盆兰花。”',
      quoted,
    ]);
  });

  it('are kana among Chinese characters', () => {
    expect(
      read(
        '奶奶把萝ト切成条，晒在竹匾里，人伏以后太阳毒，两天就干了，巳经可以下缸。',
        '缸ロ拿蜡封好，抬进柴房，一直放到过年才开，那时候整条巷子都闻得见。',
      ),
    ).toEqual([
      '奶奶把萝卜切成条，晒在竹匾里，入伏以后太阳毒，两天就干了，已经可以下缸。',
      '缸口拿蜡封好，抬进柴房，一直放到过年才开，那时候整条巷子都闻得见。',
    ]);
  });

  it.each([
    [
      'one or two kinds are slips',
      ['记录表的曰期写错了一格，我拿橡皮擦掉重写。', '手巳经洗过了。'],
    ],
    [
      'it is about how texts are read from pictures',
      [...GREENHOUSE, '上面这几段是用 OCR 软件读出来的，错的地方我都留着，给大家看看。'],
    ],
    [
      'usual characters stand by themselves',
      [
        '新入员工先看安全片，三千净利分给大家，月末见了面再说，千行百业都一样。',
        '没人住的房子，牛在院里走，土地上长了草，孩子们在里头耍了一下午。',
      ],
    ],
    [
      'they are hours, inches and an old way to say',
      [
        '巳时开饭，辛巳年修的房，丁巳经冬，河水没有结冰，梁上刻着曰吉两个字。',
        '祝曰：岁岁平安。耍猴的人走了，火星从炉子里迸出来，管子是六吋的。',
        '侯先生的荼蘼开了，他是夭折了弟弟的人，毋须多说，大家都明白。',
      ],
    ],
    [
      'kana are Japanese',
      [
        '菜单上写着ラーメン和エビ，旁边注了卜字，手巳经擦过的桌子很干净。',
        '店主说ロ是一间房，曰期不用写，再迸去坐坐。',
      ],
    ],
  ])('stay where %s', (_, paragraphs) => {
    expect(read(...paragraphs)).toEqual(paragraphs);
  });

  it.each([
    '时间过得快，日子一天天近了，人员进进出出，已经未必记得要干什么。',
    '要不是下雨，进去看一眼也好，直到点灯才有人出来。',
  ])('leave a text as it is: %s', (line) => {
    expect(read(...GREENHOUSE, line).at(-1)).toBe(line);
  });
});
