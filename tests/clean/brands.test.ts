import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { namesIn } from '../../lib/clean/page-brands';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const OWN = [
  'Di tiap dermaga kapal bersandar dua hari, lalu nelayan membawa jaring yang sobek ke geladak.',
  'Empat orang tukang jaring duduk di buritan dan menyulam simpul yang tidak dikenal di darat.',
];
const ADVERT =
  'Baruna79 hadir dengan slot gacor dan bonus new member, klik link alternatif hari ini.';

const read = (paragraphs: Parameters<typeof articleOf>[0]) =>
  readingText(clean(articleOf(paragraphs))).paragraphs;

describe('the names of what a page sells', () => {
  it('are words with numbers behind them, and what stands in front of the words of the trade', () => {
    expect(namesIn('BARUNA79 Link Resmi, 鹭博体育官网 玖赢娱乐城评价')).toEqual([
      'baruna79',
      '鹭博',
      '玖赢',
    ]);
  });

  it('are no years, systems and common words', () => {
    expect(namesIn('iOS14 best2024 澳门彩票 足球平台')).toEqual([]);
  });
});

describe('a sentence with the name of what the page sells', () => {
  const sentence = 'Ribuan orang sudah bergabung, pengalaman bermain Baruna79 tanpa hambatan.';

  it('goes where the name is sold elsewhere', () => {
    expect(read([OWN[0] ?? '', ADVERT, `${OWN[1]} ${sentence}`])).toEqual(OWN);
  });

  it('stays where it is not', () => {
    expect(read([OWN[0] ?? '', `${OWN[1]} ${sentence}`])).toEqual([
      OWN[0],
      `${OWN[1]} ${sentence}`,
    ]);
  });

  it('stays where the article tells of the name', () => {
    const told = [
      'Kapal Baruna79 dibuat di galangan kayu milik keluarga Rusli pada musim barat tahun itu.',
      'Tiga belas tahun kemudian Baruna79 masih mengangkut bibit rumput laut ke enam dermaga.',
    ];
    expect(read([...told, ADVERT, OWN[1] ?? '']).slice(0, 2)).toEqual(told);
  });
});

const ROAD = [
  '十二月的清晨，操场上还亮着灯，两百多名学生背着干粮，沿着河堤向下游的旧渡口走去。',
  '带队的老师说，走得慢不要紧，要紧的是谁的鞋带松了，旁边的人都停下来等一等。',
];
const FALSE_TITLE = '鹭博体育(中国)官方网站-IOS/安卓/手机APP下载';

/** A paragraph with a link of the hacked site to itself. */
function linked(before: string, label: string, after: string) {
  const start = before.length;
  return blockOf(`${before}${label}${after}`, {
    links: [{ start, end: start + label.length, href: 'https://news.example/' }],
  });
}

const readHacked = (block: ReturnType<typeof blockOf>) =>
  readingText(clean(articleOf([...ROAD, block], [FALSE_TITLE, '沿着河堤走到旧渡口'])))
    .paragraphs.slice(2)
    .join();

describe('a link under the name that a page sells, to the page itself', () => {
  it.each([
    ['中午在磨坊前歇脚。', '鹭博体育app', '磨坊主人的女儿端出一锅热粥，一碗一碗分给大家。'],
    ['', '鹭博体育', '渡口的石阶只剩下七级，最低的一级已经泡在水里了。'],
    ['有人把围巾', '鹭博体育官网', '解下来，裹住了同学冻红的手。'],
    ['傍晚他们坐船回到了学校门口的小码头', '鹭博体育登录', '。'],
  ])('goes, and what stands around it stays: %s', (before, label, after) => {
    expect(readHacked(linked(before, label, after))).toBe(before + after);
  });

  it.each([
    ['', '鹭博体育', '凭借稳定的出款速度，赢得了广大玩家的信赖。'],
    ['现在就来', '鹭博体育官网', '注册，领取新人大礼。'],
  ])('goes with what sells beside it: %s%s%s', (before, label, after) => {
    expect(readHacked(linked(before, label, after))).toBe('');
  });

  it('stays with its sentence where it is no link: nothing tells where it was put in', () => {
    const text = '鹭博体育app磨坊主人的女儿端出一锅热粥，一碗一碗分给大家。';
    expect(readHacked(blockOf(text))).toContain('磨坊主人的女儿端出一锅热粥，一碗一碗分给大家。');
  });

  it('stays where nothing is sold under the name', () => {
    const block = linked('校服由镇上的', '鹭博体育', '捐赠，一共两百一十三套。');
    expect(
      readingText(clean(articleOf([...ROAD, block], ['沿着河堤走到旧渡口']))).paragraphs[2],
    ).toBe(block.text);
  });
});
