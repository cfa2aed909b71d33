import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readLikeness } from '../../lib/clean/likeness';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const FALSE = '金沙娱乐官网登录入口_开云体育app下载_捷鸢体育官方入口_注册送彩金';
const KILN = [
  '窑厂在河湾里，一条土路通到窑门口，下雨天要垫上稻草才走得过去。',
  '老窑工每天半夜起来看一次火，看的是烟囱口那一截烟的颜色。',
  '烧满七天七夜封窑，再等五天，砖才凉得可以用手去搬。',
  '去年只开了两窑，订砖的是修古塔的人，他们要的砖比城里的厚一指。',
];
/** What other rules know to be put in, between the paragraphs. */
const SPOILED = [
  KILN[0] ?? '',
  '澳门新葡京娱乐官网注册就送彩金。',
  KILN[1] ?? '',
  '代开发票请加微信 fp88016，诚信办理。',
  '百家乐真人荷官在线发牌，首存送88元彩金。',
  KILN[2] ?? '',
  KILN[3] ?? '',
];
const read = (paragraphs: Parameters<typeof articleOf>[0], title = FALSE) =>
  clean(articleOf(paragraphs, [title, '河湾里的老窑']));
const paragraphsOf = (paragraphs: Parameters<typeof articleOf>[0], title?: string) =>
  readingText(read(paragraphs, title)).paragraphs;
const flagsOf = (paragraphs: Parameters<typeof articleOf>[0], title?: string) =>
  read(paragraphs, title)
    .flags.filter(({ rule }) => rule === 'strange-voice')
    .map(({ text }) => text);

describe('what reads like text that is put in, on a page where such text surely was', () => {
  it.each([
    '亲爱的读者，下一页更精彩，快点收藏本页吧',
    '【会员专享模板，免积分任意下载】',
    '微整形体验价九百八，专车接送，面诊免费',
  ])('goes as a line: %s', (line) => {
    expect(paragraphsOf([...SPOILED, line])).toEqual(KILN);
  });

  it.each(['全套考试答案考前发送，不过全额退款！', '【点击领取新人红包，满三十减十五】'])(
    'goes as a sentence of a paragraph: %s',
    (text) => {
      const spoiled = SPOILED.map((each) => (each === KILN[3] ? `${text}${each}` : each));
      expect(paragraphsOf(spoiled)).toEqual(KILN);
    },
  );

  it.each([
    '他们把碎砖铺在路上，一直铺到码头',
    '窑工名单：罗大全、罗二全、齐家富',
    '（又叫罗家窑，老地图上写作螺窑）',
    '一九八三年以前烧的是青砖',
    '“快点封窑，再不封就裂了！”',
    '看火的口诀：一青二白三金黄',
    '照片由县档案馆提供，拍摄于一九六一年',
    '开窑那天早上七点发车，自带午饭',
  ])('stays where it is the article’s: %s', (line) => {
    expect(paragraphsOf([...SPOILED, line])).toEqual([...KILN, line]);
  });

  it('is flagged where less speaks for it', () => {
    const line = '修理钟表，立等可取';
    const [first = '', ...rest] = KILN;
    const page = [first, '澳门新葡京娱乐官网注册就送彩金。', ...rest, line];
    expect(paragraphsOf(page)).toEqual([...KILN, line]);
    expect(flagsOf(page)).toEqual([line]);
  });

  it('is neither cut nor flagged where nothing was', () => {
    const page = [...KILN, '微整形体验价九百八，专车接送，面诊免费'];
    expect(paragraphsOf(page, '河湾里的老窑')).toEqual(page);
    expect(flagsOf(page, '河湾里的老窑')).toEqual([]);
  });

  it('stays where it is quoted, or announced', () => {
    const quoted = '墙上刷着一行白字：“微整形体验价九百八，专车接送”，下半截被雨洗掉了。';
    const announced = ['路口的牌子上有两行字：', '微整形体验价九百八，专车接送，面诊免费'];
    expect(paragraphsOf([...SPOILED, quoted])).toEqual([...KILN, quoted]);
    expect(paragraphsOf([...SPOILED, ...announced])).toEqual([...KILN, ...announced]);
  });

  it('stays where the article speaks with its words', () => {
    const own = [
      '村口的微整形门诊开了半年，面诊的人排到土路上，专车一天来三趟。',
      '体验价写在门上，老窑工不识那几个字，只当是卖砖的。',
    ];
    const line = '微整形面诊体验价，专车接送';
    expect(paragraphsOf([...SPOILED, ...own, line])).toEqual([...KILN, ...own, line]);
  });

  it('stays where much of the page is written so', () => {
    const gifts = ['红', '黄', '紫', '白', '粉', '蓝', '橙'].map(
      (colour) => `${colour}玫瑰九十九朵，送给最爱的人`,
    );
    const list = gifts.map((text) => blockOf(text, { kind: 'li' }));
    expect(paragraphsOf([...SPOILED, ...list])).toEqual([...KILN, ...gifts]);
  });
});

describe('the likeness of a text', () => {
  const likenessOf = (text: string) => readLikeness(text)(0, text.length);

  it('tells adverts and nags from sentences of articles', () => {
    for (const text of ['点击领取大额优惠券', '加微信送体验课,名额有限', '本章未完,请翻页'])
      expect(likenessOf(text)).toBeGreaterThan(0);
    for (const text of KILN) expect(likenessOf(text.replaceAll('，', ','))).toBeLessThan(-3);
  });

  it('of a part is that of the part by itself', () => {
    const text = '老窑工半夜起来看火,点击领取 88 元红包,烟是青的。';
    const whole = readLikeness(text);
    for (const part of ['老窑工半夜起来看火,', '点击领取 88 元红包,', '烟是青的。']) {
      const start = text.indexOf(part);
      expect(whole(start, start + part.length)).toBeCloseTo(likenessOf(part), 3);
    }
  });

  it('does not care which number, account or blank it is', () => {
    expect(likenessOf('加扣扣 30871 领取')).toBeCloseTo(likenessOf('加扣扣\u30009 领取'), 3);
    expect(likenessOf('加abc领取')).toBeCloseTo(likenessOf('加zk领取'), 3);
  });
});
