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

  it('keeps readings that an article about such pages shows between quotation marks, but flags them', () => {
    const shown =
      '被采集的页面里，正文转成了繁体，字后还插了拼音，比如“設(shè)備”“質(zhì)量”“業(yè)務(wù)”，“設(shè)計(jì)”也是这样。看到“現(xiàn)在”“應(yīng)用”就可以断定。';
    const { paragraphs, cleaned } = read([...RIVER, shown]);
    expect(paragraphs.at(-1)).toBe(shown);
    expect(cleaned.flags.some(({ rule }) => rule === 'toned-pinyin')).toBe(true);
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

  it('makes Simplified again what a kit converted to hang pinyin on it', () => {
    const { paragraphs } = read(
      [
        '夜间门诊由三位医师轮流坐诊，病人由值班护士登記(jì)之后安排在次日上午，不必重新挂號(hào)。',
        '停车場(chǎng)的北门延長(cháng)开放到晚上十点，電(diàn)话预约请拨服务台，費(fèi)用不变。',
        '入冬以后急诊室的队伍一直排到走廊尽頭(tóu)，医院因此增开了两个诊室。',
      ],
      ['某某国产精品_久久综合专区_亚洲无码视频', '夜间门诊'],
    );
    expect(paragraphs.join('')).not.toMatch(/[(記號場長電費頭]/);
    expect(paragraphs[2]).toBe('入冬以后急诊室的队伍一直排到走廊尽头，医院因此增开了两个诊室。');
  });

  it.each([
    [
      '施工隊用了五天清理排水溝，',
      '首存送大禮，登錄 www.js88.example 立即領取，',
      '又加裝了一道鐵柵。',
    ],
    ['居民代表當晚', '（論文代寫就找墨客網，團隊可靠，不過退款）', '在會上提出了三點建議。'],
    ['照明的電纜從橋下通過，', '棋·牌·官·網，', '因此橋頭的燈桿要等到秋天才能安裝。'],
    [
      '手影的輪廓看不見，光就不夠。',
      '（同款燈加薇❤：am1ao_yangtai，立減十元）',
      '往窗邊挪一米吧。',
    ],
    ['抄錄時要照原樣保留錯字，那是刻工的口音', '，百家樂平台加V信', '。'],
  ])('takes a piece out of the middle of a sentence: %s|%s|%s', (before, spam, after) => {
    expect(read([...RIVER, before + spam + after]).paragraphs.at(-1)).toBe(before + after);
  });

  it.each([
    [
      '二樓並排放著七個木箱，打開的一瞬間，',
      'ロレックス スーパーコピー ｋｏｐｉ－ｔｅｎ．ｅｘａｍｐｌｅ',
      '館長與兩位居民都忍不住叫了出來。',
    ],
    [
      '',
      'Order cheap viagra online at rx-pills.example ',
      'Old Mrs Tarrant lost all her broad beans that night, and so did everybody else on the lane.',
    ],
  ])(
    'leaves the article on both sides of what was put in without a full stop: %s|%s|%s',
    (before, spam, after) => {
      expect(read([...RIVER, before + spam + after]).paragraphs.at(-1)).toBe(before + after);
    },
  );

  it('flags characters behind stars and leaves them', () => {
    const masked = '他說這件事麻煩得很，當場罵了一句他*的，又去找*局的人。';
    const { paragraphs, cleaned } = read([...RIVER, masked]);
    expect(paragraphs.at(-1)).toBe(masked);
    expect(cleaned.flags.map(({ rule, text }) => [rule, text])).toEqual([
      ['masked-word', '*'],
      ['masked-word', '*'],
    ]);
  });

  it.each(['Free Chips DoubleDown Casino Codes 2019', 'Best Casino Bonus Codes Today'])(
    'takes out a heading that sells what the article never names: %s',
    (text) => {
      expect(read([...RIVER, blockOf(text, { kind: 'h2' }), RIVER[0] ?? '']).paragraphs).toEqual([
        ...RIVER,
        RIVER[0],
      ]);
    },
  );

  it.each(['The casino that became a library', 'What a free casino bus brought to the river town'])(
    'keeps a heading that tells: %s',
    (text) => {
      const tells =
        'The old casino stands where the river bends, and a free bus goes to it on Sundays.';
      const body = [...RIVER, blockOf(text, { kind: 'h2' }), tells];
      expect(read(body).paragraphs).toEqual([...RIVER, text, tells]);
    },
  );

  it('takes out what a pharmacy offers without shouting', () => {
    const before = '강물이 불어난 뒤 마을 사람들은 둑을 다시 쌓았다. 아이들은 모래주머니를 날랐다.';
    const after = '여름이 오기 전에 배수로를 정비하기로 했다고 군청은 밝혔다.';
    const told = '어머니는 처방 없이 산 약을 먹고 이틀을 앓았다고 했다.';
    const spam = ['비아그라 구매 방법과 시알리스 가격을 안내해 드립니다.'];
    expect(read([before, ...spam, after, told]).paragraphs).toEqual([before, after, told]);
  });

  it('cuts lists of titles and of keywords that stand together', () => {
    const titles = '书迷正在阅读：渡口旧梦 总裁的契约新娘 王爷别硬来 都市医圣';
    const keywords = ['石家庄装饰', '保定网站建设', '唐山搬家', '邢台开锁', '沧州疏通'].map(
      (text, index) =>
        blockOf(text, {
          kind: 'li',
          links: [{ start: 0, end: text.length, href: `https://k${index}.example/` }],
        }),
    );
    expect(read([...RIVER, titles, ...keywords]).paragraphs).toEqual(RIVER);
    const cities = ['沿线的车站依次是：', '石家庄', '保定', '唐山'];
    expect(read([...RIVER, ...cities, RIVER[0] ?? '']).paragraphs.slice(3, 7)).toEqual(cities);
  });

  it('takes only the link out of the middle of a long sentence', () => {
    const before =
      'Derek had never got round to clearing it, so his leeks stood in a thatch of nettles, ';
    const link = 'viagra samples canadian pharmacy';
    const after =
      ' and not one of them was touched by the frost that had split all the water butts.';
    const links = [
      { start: before.length, end: before.length + link.length, href: 'http://rx.example/viagra' },
    ];
    const { paragraphs } = read([...RIVER, blockOf(before + link + after, { links })]);
    expect(paragraphs.at(-1)).toBe((before + after).replace('  ', ' '));
  });

  it('keeps a sentence that tells of such a piece', () => {
    const told = [
      '警方提醒，凡是登錄 www.js88.example 領取首存的人，都要當心被騙。',
      '他輸光了錢，沉迷網上娛樂城，最後只好離開這座小鎮。',
      '阿·卜·杜拉在信裡寫道，橋頭的燈一直亮到天明。',
    ];
    expect(read([...RIVER, ...told]).paragraphs.slice(RIVER.length)).toEqual(told);
  });

  it.each([
    '沿江步道二期工程進度公布-K5恺洛官网登录入口',
    '沿江步道二期工程進度公布（第2/3頁）',
    '沿江步道二期工程進度公布 雅瑟影视 櫻花直播下載',
    '沿江步道二期工程進度公布_錦砂娛樂城註冊送彩金 - 江城網',
  ])('cuts what was hung on a headline: %s', (own) => {
    expect(read(RIVER, [own]).title).toBe('沿江步道二期工程進度公布');
  });

  it('keeps a credit behind the last sentence as a field', () => {
    const { paragraphs, cleaned } = read([...RIVER.slice(0, 2), `${RIVER[2]}（责任编辑：林晓）`]);
    expect(paragraphs).toEqual(RIVER);
    expect(cleaned.fields).toMatchObject([{ name: 'editor', value: '林晓' }]);
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
