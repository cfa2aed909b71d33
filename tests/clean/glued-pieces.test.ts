import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const FALSE = '金沙娱乐官网登录入口_开云体育app下载_捷鸢体育官方入口_注册送彩金';
const BOAT = [
  '修船的棚子搭在潮水够不着的地方，棚顶铺的是旧帆，补了七块。',
  '老木匠先用锤柄敲船底，听声音就知道哪一块板已经朽了。',
  '朽板拆下来不扔，劈成楔子，晒一个夏天，冬天再塞回缝里去。',
  '油灰要用桐油和石灰捣，捣到拉得出丝，捣灰的人中午不许歇。',
];
const ADVERTS = [
  '澳门新葡京娱乐官网注册就送彩金。',
  '代开发票请加微信 fp88016，诚信办理。',
  '百家乐真人荷官在线发牌，首存送88元彩金。',
  '新开传奇私服发布网，上线送神装，一秒开服。',
];
const LAST = '船下水那天不放炮，木匠的女人提一桶清水，从船头浇到船尾。';
const SPOILED = BOAT.flatMap((text, index) => [text, ADVERTS[index] ?? '']);
const read = (last: string, title = FALSE) =>
  clean(articleOf([...SPOILED, last], [title, '修船的棚子']));
const lastOf = (last: string) => readingText(read(last)).paragraphs.slice(BOAT.length);
const [FRONT, BEHIND] = ['船下水那天不放炮，', '木匠的女人提一桶清水，从船头浇到船尾。'];

describe('what was glued into a sentence, on a page where much was put in', () => {
  it.each([
    '体验金无需打码，进群就领，',
    '黑户白户都能下款，',
    '旧手机高价回收，同城上门，',
    '喜欢本书的朋友请投推荐票，',
    '文凭代办学信网可查，',
  ])('goes, without a word that a list has: %s', (advert) => {
    expect(lastOf(FRONT + advert + BEHIND)).toEqual([LAST]);
  });

  it.each([
    '船底敲过一遍，哪块板要换，他用粉笔画个圈，',
    '镇上的人都来看，孩子骑在大人肩上，',
    '价钱早就讲好了，一条船三担谷，',
    '那桶水是半夜从上游挑来的，',
    '他说这叫开口水，',
  ])('stays where it is the article’s: %s', (own) => {
    expect(lastOf(FRONT + own + BEHIND)).toEqual([FRONT + own + BEHIND]);
  });

  it.each([
    '中国沿海造船企业今年新接订单同比增长两成，高附加值船型占比持续提升，拓展服务内容，打造服务品牌，支持民营企业走出去。',
    '电力公司昨晚发布公告称，超发电价的价格低于计划内上网电价，资格权、使用权分置改革试点稳步推进。',
    '日本成人影片产业的从业者呼吁改善劳动条件。',
    '隐私包装是快递行业近年推行的保护用户信息的办法。',
    '公务员利用职务之便查询他人开房记录，被处以行政拘留。',
    '银保监会提醒消费者，警惕身份证贷款、无抵押秒到账等虚假宣传。',
    '瘦身胶囊含有西布曲明，服用后可能引起心悸甚至猝死。',
    '那个服务器叫散人天堂，一共也就三百来人，半夜还有人在沙巴克门口聊天。',
  ])('stays where it is written as news and papers are: %s', (own) => {
    expect(lastOf(own)).toEqual([own]);
  });

  it('stays where nothing else was put in', () => {
    const own = `${FRONT}黑户白户都能下款，${BEHIND}`;
    const page = clean(articleOf([...BOAT, own], ['修船的棚子', '修船的棚子']));
    expect(readingText(page).paragraphs).toEqual([...BOAT, own]);
  });

  it('gives a rule’s cut back what of the article it took along', () => {
    const own = '船底的缝先塞麻丝，再抹油灰，阴干三天，下水后两个时辰不许动它，';
    expect(lastOf(`${own}鼎筹娱乐首存送38元船头朝着潮来的方向。`)).toEqual([
      `${own}船头朝着潮来的方向。`,
    ]);
  });
});

describe('keywords of one trade, glued into many sentences', () => {
  const GLUED = [
    '修船的棚子搭在潮水够不着的地方，滚球平台首选，棚顶铺的是旧帆，补了七块。',
    '老木匠先用锤柄敲船底，手机投注返水最高，听声音就知道哪一块板已经朽了。',
    '朽板拆下来不扔，滚球下注更方便，劈成楔子，晒一个夏天，冬天再塞回缝里去。',
    '油灰要用桐油和石灰捣，投注返水天天领，捣到拉得出丝，捣灰的人中午不许歇。',
  ];
  const sports = '世界杯投注官网_足球滚球平台_买球网站推荐';
  const paragraphs = (texts: string[], titles: string[]) =>
    readingText(clean(articleOf(texts, titles))).paragraphs;

  it('go where the title sells the same', () => {
    expect(paragraphs(GLUED, [sports, '修船的棚子'])).toEqual(BOAT);
  });

  it('stay where there is one, and nobody sells it', () => {
    const [first = ''] = GLUED;
    const page = [first, ...BOAT.slice(1)];
    expect(paragraphs(page, ['修船的棚子', '修船的棚子'])).toEqual(page);
  });
});

describe('a title on which something was hung that sells', () => {
  it('tells that the page was hacked', () => {
    const title = '修船的棚子 - 追剧神器蓝鲟影阁全集免费看 - 海湾晚报网';
    const spoiled = `${FRONT}黑户白户都能下款，体验金无需打码，${BEHIND}`;
    const page = clean(articleOf([...BOAT, spoiled], [title, '修船的棚子']));
    expect(page.flags.concat(page.removals as never[]).map(({ text }) => text)).not.toEqual([]);
  });
});
