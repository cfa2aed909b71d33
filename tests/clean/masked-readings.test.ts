import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { findMaskedReadings } from '../../lib/clean/masked-readings';
import { articleOf } from './article-of';

const found = (text: string, script: 'hans' | 'hant') => [...findMaskedReadings(text, script)];

describe('findMaskedReadings', () => {
  it.each([
    ['老汉看了看他袖口的xue迹。', '血'],
    ['他的shǒu指悬在半空。', '手'],
    ['慢慢地ba出了刀。', '拔'],
    ['折yin子少说上万两。', '银'],
    ['整条船meng地一歪。', '猛'],
    ['他吹mie了灯。', '灭'],
    ['不知道是谁sha的。', '杀'],
    ['摸到一条chuang单。', '床'],
    ['那人拔出了手qiang。', '枪'],
    ['那座坟tou长满了草。', '头'],
    ['一斧子pi开了门板。', '劈'],
    ['他张着zui，半天没有说话。', '嘴'],
    ['两个人拉着shou，往坡上走。', '手'],
    ['一引不到者，zhǎn。', '斩'],
    ['那是他用柴dāo砍的。', '刀'],
  ])('reads %s', (text, character) => {
    expect(found(text, 'hans')).toMatchObject([{ character }]);
  });

  it('reads a verb that stands twice', () => {
    expect(found('他蹲下去mo了mo，指尖沾到油。', 'hans')).toMatchObject([
      { character: '摸' },
      { character: '摸' },
    ]);
    expect(found('他shi了shi，又tou了tou。', 'hans').map(({ character }) => character)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('writes the script of the page', () => {
    expect(found('我sha過一個。', 'hant')).toMatchObject([{ character: '殺' }]);
  });

  it.each([
    '你师父shi之前说过什么？',
    '不伤到xin。',
    '她掀开了chuang帘。',
    '他在xue校里等着。',
    '他zhan在门口。',
    '他看着zui。',
  ])('can not tell %s', (text) => {
    expect(found(text, 'hans')).toMatchObject([{ character: null }]);
  });

  it.each([
    'ai人格的设定很讨喜。',
    '圆周率pi开方以后乘以二。',
    '这些fan们守在楼下。',
    '先测ping值。',
    '把wan口接到光猫上。',
    '“手”读shǒu。',
    '这个字念xue的时候不多。',
    '他 xue 了三年。',
    '用app订票。',
    '用usb口充电。',
    '先生领着念：天，dì，人。',
    '那个字读dāo，不读别的。',
  ])('sees none in %s', (text) => {
    expect(found(text, 'hans')).toEqual([]);
  });
});

describe('masked-reading', () => {
  const around = '屋檐上的雪化了一半，檐下挂着一串冰凌，风一吹就叮叮当当地响，像有人在远处敲碗。';
  const repaired = (title: string, ...lines: string[]) =>
    clean(articleOf([around, ...lines, around], [title]))
      .removals.filter(({ rules }) => rules[0] === 'masked-reading')
      .map(({ replacement }) => replacement);

  it('repairs a chapter', () => {
    expect(repaired('第三章 雪夜', '他擦去刀上的xue迹，一言不发地走进了院子里。')).toEqual(['血']);
  });

  it('leaves one that is in no word and stands alone', () => {
    expect(repaired('第三章 雪夜', '程序员说要用sha算法把口令算成摘要，老板没有听懂。')).toEqual(
      [],
    );
  });

  it('leaves a chapter of which hardly half can be read', () => {
    expect(repaired('第三章 雪夜', '死者shǒu腕上有一道浅浅的勒痕，是chóu带勒出来的痕迹。')).toEqual(
      [],
    );
  });

  it('leaves other articles, unless they are full of them', () => {
    const line = '他擦去刀上的xue迹，一言不发地走进了院子里。';
    expect(repaired('雪夜', line)).toEqual([]);
    expect(repaired('雪夜', line, '没有人知道他sha过人，也没人问他为什么吹mie了灯。')).toHaveLength(
      3,
    );
  });
});
