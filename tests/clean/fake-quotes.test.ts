import { expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { splitSentences } from '../../lib/clean/sentences';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const OWN = [
  '修桥碑的背面刻着三百多个捐钱人的名字，从来没有人抄录过。',
  '她和学生花了两个暑假，沿河走访了四十一个村子，把每一块碑都拓了下来。',
  '抄录的时候照原样保留错字，那往往是刻工口音留下的痕迹。',
];
const [first = '', second = '', third = ''] = OWN;
const HACKED = '修桥碑的背面 论文代写 毕业论文代发 硕士论文代写';
const quote = (text: string) => blockOf(text, { within: ['blockquote'] });
const read = (blocks: Parameters<typeof articleOf>[0], titles: string[]) =>
  readingText(clean(articleOf(blocks, titles))).paragraphs;

it('takes out an advertisement dressed as what somebody said, with whose words they are', () => {
  const advert = '毕业论文代写价目表：本科800起，硕士3000起，加微信 lunwen88 包过。';
  const fake =
    '“写论文其实没有那么难，同学都在用mo-ke论文网（mok3.example），三天出稿，查重包过。”——一位研究生说。';
  expect(read([first, quote(fake), second, advert, third], [HACKED, '修桥碑的背面'])).toEqual(OWN);
});

it('leaves what a report quotes, on a page with such a title too', () => {
  const told = [
    first,
    '辅导员把群里的广告念给大家听：',
    quote('“毕业论文代写，查重包过，加微信 lunwen88。”'),
    '他说，这样的垃圾广告一天能收到十条，举报以后还会再来。',
    second,
  ];
  expect(read(told, [HACKED, '修桥碑的背面'])).toHaveLength(told.length);
});

it('takes a row out of a table of data where its cells name what the page sells', () => {
  const cells = ['第一', '东河水务公司', '1,319,000', '龙图体育', 'longtu.example', '点击注册'];
  const row = cells.map((text) => blockOf(text, { kind: 'td' }));
  const title = '龙图体育app下载安装_龙图体育官网手机版_龙图真人视讯登录入口';
  expect(read([first, second, ...row, third], [title, '修桥碑的背面'])).toEqual([
    ...OWN.slice(0, 2),
    ...cells.slice(0, 3),
    third,
  ]);
  // The same cells under an honest title.
  expect(read([first, second, ...row, third], ['修桥碑的背面'])).toHaveLength(9);
});

it('takes a long Thai paragraph clause by clause: it has no full stops', () => {
  const clause = 'ชาวบ้านนำผักและปลามาขายที่ตลาดนัดทุกวันเสาร์';
  expect(splitSentences(Array(4).fill(clause).join(' '))).toHaveLength(4);
  expect(splitSentences(`${clause} ${clause}`)).toHaveLength(1);
});

it('who speaks in an interview is no headline', () => {
  const talk = ['声音路口：第一天出摊是什么样子？', '柳师傅：一把刀也没有卖出去。'];
  const cleaned = clean(
    articleOf(
      [...talk, ...OWN, ...talk],
      [
        '在夜市卖了二十年刀的人 - 声音路口｜文字稿',
        { text: '在夜市卖了二十年刀的人', from: 'og:title' },
        { text: '声音路口：', from: 'bold' },
      ],
    ),
  );
  expect(readingText(cleaned).title).toBe('在夜市卖了二十年刀的人');
});
