import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/article';
import { clean } from '../../lib/clean/clean';
import { articleOf, blockOf } from './article-of';

const HACKED = 'hacked';

/**
 * Short lines that a reader keeps and that look like what pages and sites say of themselves: moves of
 * chess, steps of a recipe, answers, captions, manuals that name buttons, everyday sentences with the
 * verbs of such sites. Each article begins with `# title`; a line is a block, `li| …` an item of a
 * list, `h2| …` a heading, `td| …` a cell. Those below `hacked` stay on a page full of advertising, too.
 */
const ARTICLES = readFileSync(`${import.meta.dirname}/../corpus/honest-lines.txt`, 'utf8')
  .trim()
  .split(/^# /m)
  .filter(Boolean)
  .map((article) => {
    const [title = '', ...rest] = article.trim().split('\n');
    const url = rest.find((line) => line.startsWith('url: '))?.slice('url: '.length);
    const lines = rest.filter((line) => !line.startsWith('url: ') && line !== HACKED);
    return { title, url, isHacked: rest.includes(HACKED), blocks: lines.map(toBlock) };
  });

const AROUND_HAN = [
  '山谷里的小站每天只停两趟慢车，站台边种着一排杨树，秋天落叶铺满了长椅。',
  '守站的人会在清晨扫出一条路，把煤炉点着，再给窗台上的花浇一点水。',
  '到了傍晚，晚点的列车带着一身雪花进站，灯光把铁轨照得发亮。',
];
/** The same where an article is written in other letters. */
const AROUND_OTHERS: [RegExp, string[]][] = [
  [
    /[\uac00-\ud7a3]{2}/,
    [
      '골짜기의 작은 역에는 하루에 두 번만 기차가 서고, 승강장 옆에는 버드나무가 줄지어 있다.',
      '역지기는 이른 아침에 길을 쓸고 난로에 불을 붙이고 창가의 꽃에 물을 준다.',
      '저녁이면 늦은 기차가 눈을 뒤집어쓰고 들어와 불빛이 철길을 비춘다.',
    ],
  ],
  [
    /[\u0430-\u044f]{3}/,
    [
      'На маленькой станции в долине останавливаются всего два поезда в день, а вдоль платформы растут тополя.',
      'Смотритель рано утром подметает дорожку, топит печь и поливает цветы на окне.',
      'К вечеру приходит запоздавший поезд, весь в снегу, и огни освещают рельсы.',
    ],
  ],
  [
    /[\u0627-\u064a]{3}/,
    [
      'يقف في المحطة الصغيرة قطاران بطيئان كل يوم، وعلى جانب الرصيف صف من أشجار الحور.',
      'يكنس الحارس الطريق في الصباح الباكر ويشعل الموقد ويسقي الزهور عند النافذة.',
      'وعند المساء يدخل القطار المتأخر وقد غطاه الثلج وتضيء المصابيح السكة.',
    ],
  ],
];

function around(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(({ text }) => text).join('');
  const [, other] = AROUND_OTHERS.find(([letters]) => letters.test(texts)) ?? [];
  return (other ?? AROUND_HAN).map((text) => blockOf(text));
}

const SPAM_TITLE = '金沙娱乐官网登录入口_开云体育app下载_国产精品久久综合_在线观看免费';
/** A trade each: what a page sells anywhere makes the rules bolder everywhere. */
const SPAM = [
  '澳门新葡京官网登录入口，注册就送88元，百家乐、捕鱼、电子游艺应有尽有。',
  '代开发票请加微信fp88016733，税点低，可先验票后付款。',
  '新开传奇私服发布网，1.76精品复古，无限元宝，www.sf4412.com',
  '论文代写、职称论文发表，硕博团队操作，包通过，加V信：lw883012。',
  '国产精品久久_欧美无码专区_亚洲天堂在线观看_人妻中文字幕',
  '澳门六合彩精准三肖，一肖一码期期中，资料网 44123.cc',
  'Order generic viagra from a trusted canadian pharmacy with overnight delivery, visit www.meds-direct.com today.',
  '一比一复刻手表，莆田鞋厂家直销，加薇信 biao44812 看货。',
  'Play at the best online casino and claim your no deposit bonus now!',
];

/** With an advertisement behind every second line. */
function infect(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) =>
    index % 2 ? [block, blockOf(SPAM[(index >> 1) % SPAM.length] ?? '')] : [block],
  );
}

function toBlock(line: string): Block {
  const [, kind, text = ''] = /^(li|h2|td)\| ?(.*)$/.exec(line) ?? [];
  return kind ? blockOf(text, { kind: kind as Block['kind'] }) : blockOf(line);
}

describe.each(ARTICLES)('lines of an honest article stay: $title', ({ title, url, blocks }) => {
  const all = around(blocks);
  const [first = blockOf(''), ...rest] = all;
  it.each([
    ['between its paragraphs', [first, ...blocks, ...rest]],
    ['in front of them', [...blocks, ...all]],
    ['behind them', [...all, ...blocks]],
    ['alone', blocks],
  ])('%s', (_where, page) => {
    const { removals } = clean(articleOf(page, [title], url ? { url } : {}));
    expect(removals.map(({ text, rules }) => `${rules}: ${text}`)).toEqual([]);
  });
});

describe.each(ARTICLES.filter(({ isHacked }) => isHacked))(
  'lines of an honest article stay among advertising: $title',
  ({ title, blocks }) => {
    const [first = blockOf(''), ...rest] = around(blocks);
    it('as on a hacked page', () => {
      const page = [first, ...infect(blocks), ...rest];
      const { removals } = clean(articleOf(page, [SPAM_TITLE, title]));
      const cut = removals.filter(
        ({ where, unit }) => where === 'body' && !SPAM.includes(page[unit]?.text ?? ''),
      );
      expect(cut.map(({ text, rules }) => `${rules}: ${text}`)).toEqual([]);
    });
  },
);
