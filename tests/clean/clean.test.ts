import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const RIVER = [
  '市水利局昨日公布沿江步道二期工程的進度，東段的護欄與燈桿已經安裝完畢。',
  '負責施工的單位表示，雨季來臨之前會完成所有排水溝的清理，避免積水影響通行。',
  '沿線居民認為，步道開放之後傍晚散步的人明顯增加，希望儘快補上公共廁所與長椅。',
];

function read(...args: Parameters<typeof articleOf>) {
  const cleaned = clean(articleOf(...args));
  return { ...readingText(cleaned), cleaned };
}

describe('clean', () => {
  it('leaves an honest article as it is', () => {
    const { paragraphs, title, cleaned } = read(RIVER, ['沿江步道二期工程進度公布']);
    expect(paragraphs).toEqual(RIVER);
    expect(title).toBe('沿江步道二期工程進度公布');
    expect(cleaned.removals).toEqual([]);
  });

  it('takes pinyin that a kit put in out of the text, the title and the fields', () => {
    const spoilt = [
      '沿江步道二期工程的進(jìn)度昨日公布，護(hù)欄與燈桿的安裝由責(zé)任單位監(jiān)督。',
      '單位表示，排水溝的清理進(jìn)展順利，護(hù)欄的質(zhì)量由專業(yè)人員檢查。',
      '業(yè)主代表監(jiān)督了質(zhì)量檢查，責(zé)任人已經(jīng)簽字。',
    ];
    const { paragraphs, title, source } = read(
      spoilt,
      ['护栏合集_国产精品久久_亚洲无码专区_成人av在线', '沿江步道二期工程的進(jìn)度公布'],
      { fields: [{ name: 'source', value: '江城業(yè)務報', from: 'meta' }] },
    );
    expect(paragraphs).toEqual([
      '沿江步道二期工程的進度昨日公布，護欄與燈桿的安裝由責任單位監督。',
      '單位表示，排水溝的清理進展順利，護欄的質量由專業人員檢查。',
      '業主代表監督了質量檢查，責任人已經簽字。',
    ]);
    expect(title).toBe('沿江步道二期工程的進度公布');
    expect(source).toBe('江城業務報');
  });

  it('replaces a run of keywords by the headline and says so', () => {
    const { title, cleaned } = read(
      ['某某国产精品_久久综合专区_亚洲无码视频', ...RIVER],
      ['某某国产精品_久久综合专区_亚洲无码视频', '沿江步道二期工程進度公布'],
    );
    expect(title).toBe('沿江步道二期工程進度公布');
    expect(cleaned.titleIndex).toBe(1);
    expect(cleaned.removals.map(({ where, rules }) => [where, rules[0]])).toEqual([
      ['title', 'false-title'],
      ['body', 'keyword-run'],
    ]);
    const [own] = cleaned.removals;
    expect(own).toMatchObject({
      start: 0,
      end: own?.text.length,
      text: '某某国产精品_久久综合专区_亚洲无码视频',
    });
  });

  it('keeps the gloss of a rare name on a clean page, but flags it', () => {
    const { paragraphs, cleaned } = read([...RIVER, '負責人嚴(yán)先生在會上補充了三點。']);
    expect(paragraphs.at(-1)).toBe('負責人嚴(yán)先生在會上補充了三點。');
    expect(cleaned.flags.map(({ rule }) => rule)).toEqual(['toned-pinyin']);
  });

  it('moves date, source and author of the head into fields, and drops the clock of the site', () => {
    const { paragraphs, published, source, byline } = read([
      '2031年1月2日 星期四',
      '發布日期:2016-05-19  信息來源:江城日報',
      '作者：林小河',
      ...RIVER,
      '編輯:',
      '?',
      '友情鏈接',
    ]);
    expect(paragraphs).toEqual(RIVER);
    expect({ published, source, byline }).toEqual({
      published: '2016-05-19',
      source: '江城日報',
      byline: '林小河',
    });
  });

  it('keeps the signature and the date that end a notice', () => {
    const notice = [...RIVER, '江城市水利局', '2016年5月19日'];
    expect(read(notice).paragraphs).toEqual(notice);
  });

  it('drops control and invisible characters and keeps the honest ones', () => {
    const { paragraphs } = read([
      '步道的照明\u0006\u0011，已經\u200b完\u2060成。沿線住戶反映良好，夜間行走安全許多。',
      'نمی‌خواهم امروز به کتابخانه بروم، چون باران می‌بارد و راه دور است.',
    ]);
    expect(paragraphs).toEqual([
      '步道的照明，已經完成。沿線住戶反映良好，夜間行走安全許多。',
      'نمی‌خواهم امروز به کتابخانه بروم، چون باران می‌بارد و راه دور است.',
    ]);
  });

  it('keeps both parts of a notice that goes on with the next line', () => {
    const notice = [
      'This article was originally published on',
      '26 September 2019 and has grown since.',
    ];
    expect(read([...RIVER, ...notice]).paragraphs).toEqual([...RIVER, ...notice]);
  });

  it('keeps the box about the author below a list that lost its links', () => {
    const name = 'Ruth Penn';
    const box = [
      blockOf(name, {
        kind: 'h5',
        links: [{ start: 0, end: 9, href: 'https://news.example/ruth' }],
      }),
      'Ruth Penn digs in the delta every summer, and writes about boats, reeds and wells in the winter.',
    ];
    const { paragraphs } = read([...RIVER, blockOf('You may also like:', { kind: 'h3' }), ...box]);
    expect(paragraphs).toEqual([...RIVER, name, box[1]]);
  });

  it('keeps a title that leads into what follows it', () => {
    const body = ['各位街坊：', '三个关于步道的问题：', '第一，护栏什么时候装好？', ...RIVER];
    expect(read(body, ['三个关于步道的问题']).paragraphs).toEqual(body);
  });

  it('keeps the contents of a book, and drops the controls of a reading site', () => {
    const book = ['目录', '第一章 渡口', '第二章 河堤', ...RIVER];
    expect(read(book).paragraphs).toEqual(book);
    expect(read(['上一章', '目录', '下一章', ...RIVER]).paragraphs).toEqual(RIVER);
  });

  it('keeps an address that the page shows shortened', () => {
    const text = '資料：https://www.river.example/2020/steps-to-the-water.html';
    const links = [{ start: 3, end: text.length, href: 'https://www.river.example/2020/' }];
    const hidden = [
      { start: 3, end: 15, by: 'color' as const },
      { start: 30, end: text.length, by: 'color' as const },
    ];
    const { paragraphs } = read([...RIVER, blockOf(text, { links, facts: { hidden } })]);
    expect(paragraphs.at(-1)).toBe(text);
  });

  it('does not run a rule that was switched off', () => {
    const article = articleOf([...RIVER, '【打印本頁】【關閉窗口】']);
    expect(clean(article).removals).toHaveLength(1);
    expect(clean(article, { disabledRules: ['page-control'] }).removals).toEqual([]);
  });

  it('gives the same answer for the same article, and changes nothing it is given', () => {
    const article = articleOf(['發布日期:2016-05-19', ...RIVER, '編輯:']);
    const before = structuredClone(article);
    const once = clean(article);
    expect(article).toEqual(before);
    expect(clean(article)).toEqual(once);
  });
});
