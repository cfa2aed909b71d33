import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { findReadAsGbk, findReadAsShiftJis } from '../../lib/clean/misread-utf8';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const read = (texts: string[]) => readingText(clean(articleOf(texts))).paragraphs;
const misread = (text: string, as: 'gbk' | 'shift_jis') =>
  new TextDecoder(as, { fatal: true }).decode(new TextEncoder().encode(text));

const FERRY = [
  '摆渡的老人把船系在柳树下，回头数了数码头上的筐，一共是十七只，都装着莲藕。',
  '水库放水的那几天渡口不开，对岸的学生只好绕十一里路去上学，天黑了才到家。',
  '桥修好以后，他把船翻过来晾在堤上，船底的青苔晒成了灰，孩子们当滑梯玩。',
];

describe('characters of UTF-8 that were read as GBK', () => {
  it('are read from their bytes where a page has several of them', () => {
    const spoiled = FERRY.map((text) =>
      text
        .replace('码头', misread('码头', 'gbk'))
        .replace('水库', misread('水库', 'gbk'))
        .replace('晾在', misread('晾在', 'gbk')),
    );
    expect(spoiled.join('')).toContain('鐮佸ご');
    expect(read(spoiled)).toEqual(FERRY);
  });

  it('are read where a single one is a word', () => {
    const [first = '', ...rest] = FERRY;
    const spoiled = first.replace('码头', misread('码头', 'gbk'));
    expect(read([spoiled, ...rest])).toEqual(FERRY);
  });

  it('are read where all of them are characters that Simplified texts have, beside others', () => {
    const own = '那几天村里的家庭会都改在渡口开，谁家出几个人、出几条船，一晚上就说定了。';
    const [first = '', second = ''] = FERRY;
    const spoiled = [
      first.replace('码头', misread('码头', 'gbk')),
      second.replace('水库', misread('水库', 'gbk')),
      own.replace('家庭', misread('家庭', 'gbk')),
    ];
    expect(read(spoiled)).toEqual([first, second, own]);
  });

  it('are read where a run is long', () => {
    const [first = '', second = '', third = ''] = FERRY;
    const spoiled = first.replace('数了数码头上', misread('数了数码头上', 'gbk'));
    expect(read([spoiled, second, third])).toEqual(FERRY);
  });

  it.each<[string, string[]]>([
    [
      'a single one reads no word',
      [FERRY[0] ?? '', `刻石的人叫${misread('了树', 'gbk')}，没有人认得。`],
    ],
    ['the text is about them', [...FERRY, '把编码弄错，码头就成了鐮佸ご，摆渡就成了鎽嗘浮。']],
    ['the bytes end in the middle', [...FERRY, '北岸鐮佸在修，有文字记载的鎽嗘史很长。']],
    [
      'rare characters have other neighbours',
      [...FERRY, '涓滴、淙淙、濮阳、汶水、溱潼、涪陵、滏阳。'],
    ],
  ])('stay where %s', (_, texts) => {
    expect(read(texts)).toEqual(texts);
  });

  it('need common characters on both sides', () => {
    const found = findReadAsGbk([{ text: `${misread('码头', 'gbk')}和${misread('“桥', 'gbk')}` }]);
    expect(found.flat().map(({ repaired }) => repaired)).toEqual(['码头', '“桥']);
    expect(findReadAsGbk([{ text: FERRY.join('') }]).flat()).toEqual([]);
  });
});

describe('characters that lost a byte where UTF-8 was read as GBK', () => {
  it('are read where one common character only makes a word', () => {
    const whole = ['两岸的人都看见了，他上岸以前反而没有回头，把脚洗净以后才坐下来。', ...FERRY];
    const [first = '', second = '', third = '', ...rest] = whole;
    const texts = [
      first.replace('而', '鑰\ufffd').replace('净', '鍑\ufffd'),
      second.replace('码头', misread('码头', 'gbk')),
      third.replace('水库', misread('水库', 'gbk')),
      ...rest,
    ];
    expect(texts[0]).toContain('反鑰\ufffd没有');
    expect(read(texts)).toEqual(whole);
  });

  it.each([
    // 的 and 皮 alike, 同 and 向, 个 and 三.
    ['先说车座。鐨\ufffd面用温水擦。', FERRY],
    ['记住棘爪的方鍚\ufffd。', FERRY],
    ['我这涓\ufffd花鼓很旧了。', FERRY],
  ])('stay where others fit as well: %s', (line, others) => {
    const [first = '', second = '', ...rest] = others;
    const texts = [
      line,
      first.replace('码头', misread('码头', 'gbk')),
      second.replace('水库', misread('水库', 'gbk')),
      ...rest,
    ];
    expect(read(texts)).toEqual([line, ...others]);
  });

  it('stay where nothing else on the page was read so', () => {
    const texts = ['他上岸以前反鑰\ufffd没有回头，把脚洗净以后才坐下来。', ...FERRY];
    expect(read(texts)).toEqual(texts);
  });

  it('know the sign that browsers show for byte 80', () => {
    const whole = ['他一直在船上，净水器具都摆在舱里。', ...FERRY];
    const [first = '', ...rest] = whole;
    const texts = [first.replace('一直在', '涓€鐩村湪'), ...rest];
    expect(read(texts)).toEqual(whole);
  });
});

describe('characters of GBK that were read as Latin-1', () => {
  const latin = (text: string) => {
    const bytes: Record<string, string> = { 装回: '×°»Ø', 查起: '²éÆð', 你好世界: 'ÄãºÃÊÀ½ç' };
    return bytes[text] ?? '';
  };

  it('are read from their bytes where a page has two of them, or a long one', () => {
    const whole = ['螺丝要按原来的次序装回去，漏了一颗就从头查起，不要硬拧。', ...FERRY];
    const [first = '', ...rest] = whole;
    const texts = [first.replace('装回', latin('装回')).replace('查起', latin('查起')), ...rest];
    expect(texts[0]).toContain('次序×°»Ø去');
    expect(read(texts)).toEqual(whole);
    expect(read([`屏幕上写着：${latin('你好世界')}。`, ...FERRY])[0]).toBe(
      '屏幕上写着：你好世界。',
    );
  });

  it.each([
    ['a single one is short', ['螺丝要按次序×°»Ø去，不要硬拧。', ...FERRY]],
    ['letters are listed', ['字母ÀÁÂÃ和ÈÉÊË都带声调，ÒÓÔÕ也是一样。', ...FERRY]],
    ['signs are listed', ['符号±×÷·、×÷×÷、°±°±和«»«»都要会写。', ...FERRY]],
    [
      'words have such letters',
      ['他在Besançon念书，爱吃crème brûlée，写过naïveté一词。', ...FERRY],
    ],
    ['the text is about them', ['乱码里“装回”成了×°»Ø，“查起”成了²éÆð。', ...FERRY]],
  ])('stay where %s', (_, texts) => {
    expect(read(texts)).toEqual(texts);
  });
});

describe('characters of UTF-8 that were read as Shift_JIS', () => {
  it.each([
    ['磯縺ｮ匂いがした', 'の'],
    [`道は${misread('とある', 'shift_jis')}村へ続く`, 'とある'],
    ['店は縺ｨ縺ゅｋ町の灯台守だ', 'とある'],
  ])('of %s are %s', (text, repaired) => {
    expect(findReadAsShiftJis([{ text }]).flat()).toMatchObject([{ repaired }]);
  });

  it.each(['糸が縺れる。', 'ﾃﾝｷ縺 ﾃﾝｷ', '縺れた糸をほどく', '灯台ﾓﾄ暗シ'])(
    'are not in %s',
    (text) => {
      expect(findReadAsShiftJis([{ text }]).flat()).toEqual([]);
    },
  );

  it('stay where the text is about them', () => {
    const texts = [
      '灯台の下で弁当を食べてから、旧道を下って駅へ戻った。潮の匂いがした。',
      '文字化けすると「の」は縺ｮになる、と案内所の人が教えてくれた。',
    ];
    expect(read(texts)).toEqual(texts);
  });
});
