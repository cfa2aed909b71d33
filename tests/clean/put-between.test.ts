import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const FALSE = '金沙娱乐官网登录入口_开云体育app下载_捷鸢体育官方入口_注册送彩金';
const ROPE = [
  '绳匠的作坊在桥下，长七十步，宽只有两步，因为绳子要走着搓。',
  '麻皮先在水里泡三天，捞起来晾到半干，再用木梳一遍一遍梳顺。',
  '搓绳的人倒着走，把麻一缕一缕喂进去，徒弟在另一头摇那只木轮。',
  '一根船缆要四股，四股拧在一起以后还要用石头压一夜，不然会松。',
];
const SPOILED = [
  ROPE[0] ?? '',
  '澳门新葡京娱乐官网注册就送彩金。',
  ROPE[1] ?? '',
  '代开发票请加微信 fp88016，诚信办理。',
  '百家乐真人荷官在线发牌，首存送88元彩金。',
  '新开传奇私服发布网，上线送神装，一秒开服。',
  ROPE[2] ?? '',
];
const LAST = ROPE[3] ?? '';
const read = (paragraphs: Parameters<typeof articleOf>[0], title = FALSE) =>
  readingText(clean(articleOf(paragraphs, [title, '桥下的绳匠']))).paragraphs;
/** The last paragraph of the spoiled page with something behind its first comma. */
const withBehind = (mark: string, text: string) => {
  const at = LAST.indexOf(mark) + 1;
  return [...SPOILED, `${LAST.slice(0, at)}${text}${LAST.slice(at)}`];
};

describe('what was put between the clauses of a sentence, on a page where much was', () => {
  it.each(['急用钱当天放款，', '正规网贷口子秒批，', '二手手机高价回收，微信kt3308c，'])(
    'goes with its comma: %s',
    (text) => {
      expect(read(withBehind('，', text))).toEqual(ROPE);
    },
  );

  it.each([
    '同城外卖红包免费领',
    '车贷信用贷当天放款',
    '专业疏通管道，随叫随到',
    '全套考试答案包过',
    '免费清洗，当场付现，随叫随到',
    '办证刻章，先做后付款',
    '高仿名表货到付款，薇信：gf_2208k',
  ])('goes up to the word that ends it: %s', (text) => {
    expect(read(withBehind('，', text))).toEqual(ROPE);
  });

  it('goes in front of a sentence, too', () => {
    const [own, advert] = ['徒弟说，压不好的绳第二天就松。', '股票内参群免费进，老师带单日赚三千'];
    expect(read([...SPOILED, `${LAST}${advert}${own}`])).toEqual([
      ...ROPE.slice(0, 3),
      `${LAST}${own}`,
    ]);
  });

  it('goes in an item of a list', () => {
    const [at = 0] = [LAST.indexOf('，') + 1];
    const item = blockOf(`${LAST.slice(0, at)}同城外卖红包免费领${LAST.slice(at)}`, { kind: 'li' });
    expect(read([...SPOILED, item])).toEqual(ROPE);
  });

  it.each([
    '一根船缆要四股，四股一起上秤，超过三十斤的才算一等，卖得出价钱。',
    '船老大等着用，当天取货，当天装上去，第二天就下了海。',
    '他的绳子便宜，五根起卖，十根再送一捆麻线，镇上的人都来买。',
    '作坊没有招牌，门口写着“专修缆绳，随叫随到”，字是徒弟写的。',
    '那年麻价涨得快，收麻的人上门估价，一家一家看过去，看完才付钱。',
    '展厅在二楼，周末免费看，旧木轮和石磙都摆在窗边，可以用手摸。',
    '绳匠收徒弟，包教会，学三年，头一年只梳麻，第二年才准碰木轮。',
    '搓绳的短片在县文化馆的网站上，可免费下载，也可以在馆里看。',
    '打一口井的绳要四十步，先看后付款是老规矩，从他祖父手里就这样。',
    '船缆的价钱写在门板上：粗缆八折，细缆九折，现款不赊，买的人自己看。',
  ])('stays where the article says it: %s', (text) => {
    expect(read([...SPOILED, text])).toEqual([...ROPE.slice(0, 3), text]);
  });

  it('stays where nothing else was put in', () => {
    const page = [...ROPE.slice(0, 3), withBehind('，', '车贷信用贷当天放款').at(-1) ?? ''];
    expect(read(page, '桥下的绳匠')).toEqual(page);
  });
});
