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
