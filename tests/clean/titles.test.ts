import { describe, expect, it } from 'vitest';
import type { TitleCandidate } from '../../lib/article';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const BODY = [
  '永济桥近日完成修缮，重新向行人开放，这座五孔石拱桥始建于明代。',
  '工匠们对每一块石料进行编号、测绘和拍照，损坏严重的重新打制。',
  '桥面的凹痕是独轮车碾压留下的，修缮时特意保留。',
];

function titleOf(titles: (string | TitleCandidate)[], more: Parameters<typeof articleOf>[2] = {}) {
  return readingText(clean(articleOf(BODY, titles, more))).title;
}

describe('a title that reads like what is put in', () => {
  const headline: TitleCandidate = { text: '永济桥修缮完成重新开放', from: 'og:title' };

  it.each([
    '古桥修缮公司,石桥维修价格,免费上门报价,电话咨询',
    '石拱桥维修找我们 - 全国接单 - 先修后付 - 桥梁公司推荐',
  ])('is given up for the headline, though the article speaks of its words: %s', (own) => {
    expect(titleOf([own, headline])).toBe(headline.text);
  });

  it.each([
    '永济桥：五孔石拱桥修好了',
    '老桥重新开放 工匠给每块石料编号',
    '永济桥修缮：花了多少钱、用了多少石料',
  ])('stays where it reads like one: %s', (own) => {
    expect(titleOf([own, headline])).toBe(own);
  });

  it('is given up sooner in the other script than the article', () => {
    const own = '代开住宿费发票_乌鸦院中文字幕_凯旋门官网平台';
    const bridge = [
      '永濟橋近日完成修繕，這座橋始建於明代。',
      '橋面的凹痕是獨輪車碾壓留下的，修繕時特意保留。',
    ];
    const article = clean(articleOf(bridge, [own, { text: '永濟橋近日完成修繕', from: 'h1' }]));
    expect(readingText(article).title).toBe('永濟橋近日完成修繕');
  });

  it('is given up for a headline of three characters, too', () => {
    const own = '信诚学历网_办学历证书_毕业证样本_先看样后付款';
    expect(titleOf([own, { text: '永济桥', from: 'h1' }])).toBe('永济桥');
  });

  it('is not given up for a heading below the headline, of which the text says a word', () => {
    const own = '找传奇私服就上聚龙网 - 今日新开1.76复古传奇私服发布站';
    const long: TitleCandidate = { text: '《老街》第一年春天二十八日散步攻略', from: 'og:title' };
    const heading: TitleCandidate = { text: '第6—16日：石料', from: 'heading' };
    expect(titleOf([own, long, heading])).toBe(long.text);
  });

  it('loses what was put around the headline', () => {
    const own = '石拱桥维修公司报价_免费上门_先修后付的平台-永济桥修缮完成重新开放';
    expect(titleOf([own, headline])).toBe(headline.text);
  });

  it('loses what was hung on the headline', () => {
    const own = '永济桥修缮完成重新开放，点击领取福利资料大全下载';
    expect(titleOf([own, headline])).toBe(headline.text);
  });
});

describe('the title', () => {
  it.each([
    [['永济桥修缮完成_文化新闻_江城新闻网'], '永济桥修缮完成'],
    [['永济桥修缮完成 - 江城日报'], '永济桥修缮完成'],
    [['永济桥修缮完成-江城网'], '永济桥修缮完成'],
    [['永济桥修缮完成 - 老桥夜话 - 江城家园 - Powered by Discuz!'], '永济桥修缮完成'],
    [['永济桥修缮完成--江城日报'], '永济桥修缮完成'],
    [['永济桥修缮完成 ‧ 江城书屋'], '永济桥修缮完成'],
    [['永济桥——五孔石拱桥'], '永济桥——五孔石拱桥'],
    [['永济桥--五孔石拱桥'], '永济桥--五孔石拱桥'],
    [['永济桥修缮完成 | 古建 | Kiln Notes', '永济桥修缮完成'], '永济桥修缮完成'],
    [['从头越——永济桥修缮记'], '从头越——永济桥修缮记'],
    [['桥_石头_人', '桥_石头_人'], '桥_石头_人'],
    [['国产精品_久久综合_亚洲无码', '江城新闻网', '永济桥修缮完成'], '永济桥修缮完成'],
    [['[分享] 永济桥修缮完成', '永济桥修缮完成'], '永济桥修缮完成'],
    [['永济桥修缮完成【桥梁修缮怎么做】- 问答大全', '永济桥修缮完成'], '永济桥修缮完成'],
    // What search engines are asked behind the question that readers saw.
    [
      ['永济桥为什么要修五年？修桥原因(优质3篇) - 问答库', '永济桥为什么要修五年？'],
      '永济桥为什么要修五年？',
    ],
    [['永济桥修好了吗？还差一步'], '永济桥修好了吗？还差一步'],
    // What makes a headline seem new, and the name of a book around that of a chapter.
    [['永济桥修缮完成(今日/推荐)'], '永济桥修缮完成'],
    [['永济桥修缮完成（最新/热点/发布）'], '永济桥修缮完成'],
    [['永济桥修缮完成(上/下)'], '永济桥修缮完成(上/下)'],
    [['古桥记最新章节_第三章 永济桥_古桥记无弹窗全文免费_石屋'], '第三章 永济桥'],
    [['古桥记_第三章 永济桥_石屋随笔'], '古桥记_第三章 永济桥_石屋随笔'],
    [['第三章 永济桥（求收藏求推荐票）(1/2)'], '第三章 永济桥'],
    // What a forum, or a site of documents, sets around a headline.
    [['永济桥修缮完成 [复制链接] - 江城论坛'], '永济桥修缮完成'],
    [['永济桥修缮完成【只看楼主】'], '永济桥修缮完成'],
    [['永济桥修缮完成(2/3)_桥边旧事最新章节无弹窗_青石书屋'], '永济桥修缮完成'],
    [['永济桥修缮完成 [Copy link]'], '永济桥修缮完成'],
    [['（可编辑word版）永济桥修缮完成'], '永济桥修缮完成'],
    [['【最新精编】永济桥修缮完成(共4页).docx'], '永济桥修缮完成'],
    [['永济桥修缮记（最新版）'], '永济桥修缮记（最新版）'],
    [['【推荐】永济桥修缮记'], '【推荐】永济桥修缮记'],
    [['永济桥修缮记[收藏的石头]'], '永济桥修缮记[收藏的石头]'],
    [['复制链接的办法：永济桥（只看水面）'], '复制链接的办法：永济桥（只看水面）'],
    // What leads to an app, or sells, behind what a heading says.
    [
      ['永济桥修缮完成的经过_永济桥修缮图解_桥边屋app官方下载免费版', '永济桥修缮完成'],
      '永济桥修缮完成',
    ],
    [['永济桥修缮完成 :: 皇寶娛樂城 體驗金 168', '永济桥修缮完成'], '永济桥修缮完成'],
    [['永济桥修缮完成记：石料、灰浆与人', '永济桥修缮完成'], '永济桥修缮完成记：石料、灰浆与人'],
    [['赌场旧址旁的永济桥修缮完成', '永济桥修缮完成'], '赌场旧址旁的永济桥修缮完成'],
    // Goods that lines of the page repeat, while its heading says what the body does.
    [
      ['精品国产自在久久_99中文字幕第一页_亚洲欧美另类图片', '五孔石拱桥重新开放'],
      '五孔石拱桥重新开放',
    ],
    // Two names in front of their doors, and goods in front of what only begins a heading.
    [
      ['赤鸢电竞app官方下载_鲲跃棋牌直营入口(会员专享)', '五孔石拱桥重新开放'],
      '五孔石拱桥重新开放',
    ],
    [
      ['网上娱乐城注册送彩金 | 永济桥近日完成修缮', '永济桥近日完成修缮：五孔石拱桥重新开放'],
      '永济桥近日完成修缮：五孔石拱桥重新开放',
    ],
    [['石匠行业协会 | 永济桥近日完成修缮'], '石匠行业协会 | 永济桥近日完成修缮'],
    // Goods beside the headline, in the title and in the heading.
    [
      ['金鲤娱乐城官网注册送58-永济桥近日完成修缮_江城文物局', '金鲤娱乐城：永济桥近日完成修缮'],
      '永济桥近日完成修缮',
    ],
    [
      ['Slot Gacor Hari Ini | 永济桥近日完成修缮', '永济桥近日完成修缮 - Slot Gacor Hari Ini'],
      '永济桥近日完成修缮',
    ],
    [
      ['永济桥近日完成修缮 - 石匠行业协会', '永济桥近日完成修缮（同城小姐上门服务）'],
      '永济桥近日完成修缮',
    ],
    [
      [
        '永济桥修缮,私家侦探多少钱一天,上海私家侦探,江城百科',
        '永济桥近日完成修缮（私家侦探收费标准）',
      ],
      '永济桥近日完成修缮',
    ],
    [
      ['永济桥：五孔石拱桥重新开放__新开传奇私服发布网', '永济桥：五孔石拱桥重新开放'],
      '永济桥：五孔石拱桥重新开放',
    ],
    [
      ['永济桥近日完成修缮（附图） - 江城日报', '永济桥近日完成修缮（附图）'],
      '永济桥近日完成修缮（附图）',
    ],
    [
      ['永济桥：近日完成修缮 - 石匠行业协会', '永济桥：近日完成修缮（上）'],
      '永济桥：近日完成修缮 - 石匠行业协会',
    ],
    // What sells stands on both sides of it, or on one with a blank.
    [
      ['金沙娱乐城_欧美大片免费看_永济桥近日完成修缮_懒夜书网', '永济桥近日完成修缮(第2/2页)'],
      '永济桥近日完成修缮',
    ],
    [
      ['代开发票-正规发票代开公司_永济桥近日完成修缮', '代开发票永济桥近日完成修缮：五孔石拱桥'],
      '永济桥近日完成修缮：五孔石拱桥',
    ],
    [
      ['极速快三计划-福运彩票平台-江城旧事', '永济桥近日完成修缮 手机兼职日结300元 老虎机下载'],
      '永济桥近日完成修缮',
    ],
    // The name of the site is no headline, nor a number alone a chapter.
    [['永济桥修缮案宣判-石桥法院网', '永济桥修缮案宣判'], '永济桥修缮案宣判'],
    // Marks that a kit narrowed.
    [
      ['永济桥修好了,石料怎么来的?', '永济桥修好了，石料怎么来的？'],
      '永济桥修好了，石料怎么来的？',
    ],
    // A line of the text says the name of the site.
    [
      [
        '永济桥近日完成修缮 - 工匠测绘工作室',
        '永济桥近日完成修缮',
        { text: '工匠测绘工作室', from: 'text' },
      ],
      '永济桥近日完成修缮',
    ],
  ] as [(string | TitleCandidate)[], string][])('of %j is %s', (titles, wanted) => {
    expect(titleOf(titles)).toBe(wanted);
  });

  it.each([
    [['江城旧事：永济桥修缮完成', '永济桥修缮完成'], '永济桥修缮完成'],
    [['먹튀없는 메이저사이트 추천 | 永济桥修缮完成 : 江城', '永济桥修缮完成'], '永济桥修缮完成'],
  ])('of %j is what the page gives to others, %s', ([own = '', given = ''], wanted) => {
    expect(titleOf([own, { text: given, from: 'og:title' }])).toBe(wanted);
  });

  it.each([
    // The name of the book in front of its chapter.
    ['古桥夜话 第三章 五孔石拱桥_某某书屋', '第三章 五孔石拱桥', '第三章 五孔石拱桥'],
    [
      '古桥夜话(周知远)第三章 五孔石拱桥_古桥夜话最新章节无弹窗_某某书屋',
      '第三章 五孔石拱桥',
      '第三章 五孔石拱桥',
    ],
    // What a copier hung on it, and put in front of it.
    ['永济桥近日完成修缮，看到最后我泪目了！_快读宝', '永济桥近日完成修缮', '永济桥近日完成修缮'],
    [
      '【解决】永济桥近日完成修缮了吗？ - 桥边速报',
      '永济桥近日完成修缮了吗？',
      '永济桥近日完成修缮了吗？',
    ],
    // A second half without the name of a site behind it.
    ['永济桥近日完成修缮，五孔如初！', '永济桥近日完成修缮', '永济桥近日完成修缮，五孔如初！'],
  ])('of %s beside the heading %s is %s', (own, text, wanted) => {
    expect(titleOf([own, { text, from: 'h1' }])).toBe(wanted);
  });

  it('keeps in front what a heading alone leaves out', () => {
    const own = '江城旧事：永济桥修缮完成';
    expect(titleOf([own, '永济桥修缮完成'])).toBe(own);
  });

  it('is no name of the site, however much the text has of it', () => {
    const titles: TitleCandidate[] = [
      { text: '五孔桥记 | 石料测绘独轮车', from: 'title' },
      { text: '五孔桥记', from: 'h1' },
      { text: '石料测绘独轮车', from: 'title-cell' },
    ];
    const fields = [{ name: 'siteName' as const, value: '石料测绘独轮车', from: 'og:site_name' }];
    expect(titleOf(titles, { fields })).toBe('五孔桥记');
  });

  it.each([
    // A question for search engines, and the names of a site and its column, in front of what readers saw.
    [
      ['桥修好了吗？永济桥修缮完成重新开放_江城网', '永济桥修缮完成重新开放'],
      '永济桥修缮完成重新开放',
    ],
    [
      ['江城文物局 文物动态 永济桥修缮完成重新开放', '永济桥修缮完成重新开放'],
      '永济桥修缮完成重新开放',
    ],
    [['谁修的桥？石料编号记', '石料编号记'], '谁修的桥？石料编号记'],
    // Goods in brackets in front, a date and goods behind.
    [['✅【代开餐饮发票】✅永济桥修缮完成'], '永济桥修缮完成'],
    [['【图集】永济桥修缮完成'], '【图集】永济桥修缮完成'],
    [['永济桥修缮完成 2024年11月06日更新 成人影片在线看'], '永济桥修缮完成'],
    [
      ['【代开发票】增值税专票 - 永济桥修缮', '✅【代开餐饮发票】✅永济桥修缮完成'],
      '永济桥修缮完成',
    ],
  ])('of %j without what stands around it is %s', (titles, wanted) => {
    expect(titleOf(titles)).toBe(wanted);
  });

  it('is a heading that says what the body does, not the way in to a brand', () => {
    const heading: TitleCandidate = { text: '永济桥修缮完成重新开放', from: 'heading' };
    const titles = ['某星体育app下载(官方)最新版', heading];
    expect(titleOf(titles, { marks: { titleSaid: 1 } })).toBe('永济桥修缮完成重新开放');
    // An article about such an app is called so.
    const about = [
      '永济体育上周公布了app的下载量，半数来自镇上的老人。',
      '永济体育原先只在江边教太极，如今把每天的课录下来放进app里。',
    ];
    const own: TitleCandidate[] = [
      { text: '永济体育app下载', from: 'title' },
      { text: '老人在江边打太极', from: 'heading' },
    ];
    expect(readingText(clean(articleOf(about, own))).title).toBe('永济体育app下载');
  });

  it('is not given up for a subheading that says more of the body’s words', () => {
    const subheading: TitleCandidate = { text: '石料编号测绘和拍照', from: 'heading' };
    expect(titleOf(['石头记得的事', subheading], { marks: { titleSaid: 1 } })).toBe('石头记得的事');
  });

  it('is the heading above the text rather than a shorter one within', () => {
    const within = { text: '五孔石拱桥', from: 'heading' } as const;
    expect(titleOf(['国产精品_久久综合_亚洲无码', '古桥完成修缮以后的样子', within])).toBe(
      '古桥完成修缮以后的样子',
    );
  });

  it('is given up where the page itself never says it', () => {
    const heading: TitleCandidate = { text: '永济桥修缮完成重新开放', from: 'h1' };
    const titles = ['某某平台最新入口导航', heading];
    expect(titleOf(titles, { marks: { titleSaid: 0 } })).toBe('永济桥修缮完成重新开放');
  });

  it('is the first line of the body where every candidate advertises', () => {
    const article = articleOf(['永济桥修缮完成', ...BODY], ['国产精品_久久综合_亚洲无码']);
    const cleaned = clean(article);
    expect(readingText(cleaned).title).toBe('永济桥修缮完成');
    expect(cleaned.titles).toHaveLength(2);
    expect(readingText(cleaned).paragraphs).toEqual(BODY);
  });

  it('comes back whole when its removal is put back', () => {
    const cleaned = clean(articleOf(BODY, ['国产精品_久久综合_亚洲无码', '永济桥修缮完成']));
    const [removal] = cleaned.removals;
    const key = `title:0:0-${removal?.text.length}`;
    const choices = { putBack: [key], added: [], title: null, script: null };
    expect(readingText(cleaned, choices).title).toBe('国产精品_久久综合_亚洲无码');
  });
});

describe('a title that names goods, of which a heading that says what the body does has no word', () => {
  const PRICES = [
    '菜价涨了一成，指数却只动了一点点，因为鲜菜在全部商品里的分量只有百分之二。',
    '采价员每五天到菜市场抄一次价，早一刻是批发价，晚一刻就甩卖了。',
    '鸿翎顾问一对一，专升本四十天出证。分量最重的是房租，一年到头几乎不动。',
  ];
  const HEADLINE = '菜价涨了，指数为什么不动';
  const chosen = (title: string, heading: string, body = PRICES) =>
    readingText(
      clean(
        articleOf(body, [
          { text: title, from: 'title' },
          { text: heading, from: 'h1' },
        ]),
      ),
    ).title;

  it('is none, though what was put into the body says the same', () => {
    expect(chosen('鸿翎毕业证代办网_专升本学历快办', HEADLINE)).toBe(HEADLINE);
  });

  it.each([
    // The article speaks of the goods.
    [
      '毕业证代办为何屡禁不止',
      '一条街上的假证生意',
      [
        '这条街上有九家打字店代办毕业证，警方三年查处了四次。',
        '店主说，买毕业证的人多半是急着找工作的年轻人，一张四百元。',
        '教育局提醒，学历可以在网上查验，假的毕业证一查便知。',
      ],
    ],
    // Nothing in the title sells.
    ['鲜菜的分量：一年的账本', HEADLINE, PRICES],
  ])('stays where it may be the article’s: %s', (title, heading, body) => {
    expect(chosen(title, heading, body)).toBe(title);
  });
});

describe('what a kit writes into every place of a title', () => {
  const RADIO = [
    '上个月在旧货市场收了一台松涛六灯收音机，喇叭布破了一个拳头大的洞。',
    '新开热血私服，今日开区，合击版本，复古三职业，无限元宝，挂机爆装。',
    '滤波电容鼓包流液，我把芯子掏空，里面塞进三只新电容，外观看不出来。',
    '打开电源，收音机里先是一阵交流声，接着听到了本地的天气预报。',
  ];
  const titles = (own: string, given: string, heading: string): TitleCandidate[] => [
    { text: own, from: 'title' },
    ...(given ? [{ text: given, from: 'json-ld' as const }] : []),
    { text: heading, from: 'h1' },
  ];
  const chosen = (candidates: TitleCandidate[], marks = {}) =>
    readingText(clean(articleOf(RADIO, candidates, { marks }))).title;

  it('is no title where the page’s heading sells nothing', () => {
    const own = '恒达娱乐平台注册登录|恒达棋牌app官方下载-修复一台松涛收音机';
    expect(chosen(titles(own, '恒达娱乐平台注册登录', '修复一台松涛收音机'))).toBe(
      '修复一台松涛收音机',
    );
  });

  it('is none where it begins as the title does, and the heading loses what was hung on it', () => {
    const own = '金湾真人娱乐城-办理大专毕业证-学信网可查文凭';
    const heading = '修复一台松涛收音机-办证刻章请加微信bzh0377';
    expect(chosen(titles(own, '金湾真人娱乐城-办理大专毕业证', heading))).toBe(
      '修复一台松涛收音机',
    );
  });

  it('is none though the body was made to say it, where no heading does', () => {
    const own = '新开热血私服发布网_今日新开1.76复古服_超变无限元宝';
    expect(chosen(titles(own, '', '修复一台松涛收音机 今日新开私服'), { titleSaid: 0 })).toBe(
      '修复一台松涛收音机',
    );
  });

  it('is the title where the page’s heading says it too', () => {
    const own = '松涛收音机官网下载的图纸_收音机修复';
    expect(chosen(titles(own, '松涛收音机官网下载的图纸', '松涛收音机官网下载的图纸'))).toBe(
      '松涛收音机官网下载的图纸',
    );
  });
});

describe('a title that was pasted into the first paragraph too', () => {
  const CRABS = [
    '代辦大學文憑碩士畢業證書購買學歷證書製作補辦成績單退潮以後，紅樹林的泥灘上全是洞，一平方公尺有四十個。',
    '洞裡住的是招潮蟹，牠們把泥一口一口翻上來，氧氣就跟著海水滲了下去。',
    '學歷不夠找我們，正規學籍可上網查詢。研究員數了三年，蟹多的地方樹根長得深。',
  ];
  const OWN = '代辦大學文憑|學歷證書製作|國外畢業證書快速辦理';
  const HEADLINE = '泥灘下的房客：招潮蟹如何替紅樹林鬆土';
  const chosen = (body: string[], heading: string) =>
    readingText(
      clean(
        articleOf(body, [
          { text: OWN, from: 'title' },
          { text: '代辦大學文憑|學歷證書製作', from: 'og:title' },
          { text: heading, from: 'h1' },
        ]),
      ),
    ).title;

  it('is none, nor what machines are told beside it', () => {
    expect(chosen(CRABS, HEADLINE)).toBe(HEADLINE);
  });

  it('stays where the article tells of it', () => {
    const told = [
      '警方昨天查獲一個代辦大學文憑的網站，三年裡賣出了八百張畢業證書。',
      '店主說，來買學歷證書的人多半急著找工作，國外的畢業證書賣得最貴。',
      '法官認為，製作假的學歷證書損害了學校的信譽，判處他兩年徒刑。',
    ];
    expect(chosen(told, '一張紙的代價')).toContain('代辦大學文憑');
  });
});
