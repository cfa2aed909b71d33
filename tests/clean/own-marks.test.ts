import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const GUTTER = [
  '老屋的檐沟是锡皮打的，三段接成一条，接头的地方用松香封过，四十年没有漏过水。',
  '换瓦那天师傅劝他换成塑料的，他摇头，说雨打在锡皮上的声音听惯了，换了睡不着。',
  '锡皮怕的是落叶，秋天要上去掏两回，掏出来的烂叶子正好壅在墙根的月季底下。',
];
const url = 'https://www.yanling-lvyou.example/a/12.html';
const read = (texts: string[]) =>
  readingText(clean(articleOf(texts, ['檐沟的声音_檐铃网', '檐沟的声音'], { url }))).paragraphs;
const put = (mark: string) => GUTTER.map((text, at) => (at === 1 ? `${text}${mark}` : text));

describe('marks that a site put between its sentences', () => {
  it.each([
    '[檐铃网yanling原创，盗文必究]',
    '（更多案例见 yanling 小站）',
    '（本文由修房子网整理）',
    '檐铃小站-yanling版权所有',
    '本文采集自檐-铃-小-站',
    '全文请至檐铃小站（y-l点example）观看',
    'bi mo ge点example手机同步',
  ])('go: %s', (mark) => {
    expect(read(put(mark))).toEqual(GUTTER);
  });

  it('go within speech, where their dot is a word', () => {
    const own = '他只说：“雨停了再上去，梯子滑，摔下来就不值了。”';
    expect(read([...GUTTER, own.replace('滑，', '滑，bi mo ge点example手机同步')])[3]).toBe(own);
  });

  it.each([
    '（图由修房子的师傅提供）',
    '（yanling 是檐铃的拼音）',
    '（本文由王师傅口述，女儿整理）',
    '他念给我听：“檐铃点com，后面那个点是英文的。”',
    '本文采自县志、家谱和三次谈话。',
    '更多的瓦请到村西的窑上去看。',
    '版权所有者是他的大儿子。',
  ])('leave %s', (own) => {
    expect(read(put(own)).join('')).toContain(own);
  });
});

describe('what a paper says of itself is its own', () => {
  it.each([
    '（山谷晚报当年独家刊登过它）',
    '（山谷晚报独家）',
    '（全文见山谷晚报第三版）',
    '周三10点VIP免费入场。',
    '下午pm10点VIP免费入场。',
  ])('%s', (own) => {
    const titles = ['檐沟的声音 - 山谷晚报', '檐沟的声音'];
    expect(readingText(clean(articleOf(put(own), titles, { url }))).paragraphs[1]).toContain(own);
  });
});
