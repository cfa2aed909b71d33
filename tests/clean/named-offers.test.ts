import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { sharedNames } from '../../lib/clean/shared-names';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const OWN = [
  '七月九日上午，三号车间最后一台送风机通电试车，老贺站在风口下，衣襟被吹得鼓起来。',
  '加热炉旁中午的温度到过四十三度，老贺说大风扇只会把热气吹来吹去，站久了头晕。',
  '送风机的滤网每周五由当班班长清洗，记录贴在车间门口的木牌上，谁都可以看。',
];
const TITLES = ['沧瑙彩票app下载_曜麓棋牌直营入口', '三号车间装上了送风机'];

function read(paragraphs: string[]) {
  return readingText(clean(articleOf([...paragraphs, ...OWN], TITLES))).paragraphs.filter(
    (paragraph) => !OWN.includes(paragraph),
  );
}

const RUN = '沧瑙彩票怎么下注|沧瑙彩票提款多久|曜麓棋牌外挂|曜麓棋牌代理后台';

describe('search words stuck into a sentence', () => {
  it('go with the word for a group of gamblers behind them, and the sentence stays', () => {
    expect(
      read([
        '极速赛车开奖直播，幸运飞艇冠军五码，代理注册点击进入',
        '风筒由食堂的旧汤桶改成，极速赛车计划群风口的挡板则剪自一块报废的路牌。',
      ]),
    ).toEqual(['风筒由食堂的旧汤桶改成，风口的挡板则剪自一块报废的路牌。']);
  });
});

describe('what was put in with a name that the page sells', () => {
  it.each([
    // A clause, a sentence, a bracket, and what was put into a clause without a mark.
    [
      '提案说，炉旁的人站不住，沧瑙彩票导师一对一带单，',
      '提案说，炉旁的人站不住，',
      '大风扇没有用处。',
    ],
    ['风从屋顶引下来。曜麓棋牌，三人成桌即开局，输赢日结不隔夜。', '风从屋顶引下来。', ''],
    ['风从屋顶引下来（沧瑙彩票预测群：QQ 2980 0417 63）。', '风从屋顶引下来。', ''],
    ['风从屋顶引下来。〖沧瑙彩票〗每晚八点红包雨', '风从屋顶引下来。', ''],
    ['族谱里记着垒石圈羊，两边沧瑙彩票开户就给58金币', '族谱里记着垒石圈羊，两边', '对得上。'],
    ['风从屋顶引下来。沧瑙彩票app下载', '风从屋顶引下来。', '据三号车间统计，一共装了九台。'],
    [
      '老贺把三年的温度画成折线，算出了风口的角度，【沧瑙彩票】',
      '老贺把三年的温度画成折线，算出了风口的角度，',
      '去年猜的数和实际只差两度。车间主任也来借过那张图。',
    ],
    ['那天是县里的展销会，沧瑙彩票首充技巧大全', '那天是县里的展销会，', '一条也套不上。'],
  ])('goes, and what stands on both sides stays: %s', (before, kept, behind) => {
    expect(read([RUN, before + behind])).toEqual([kept + behind]);
  });

  it.each([
    // Names that are none, that the article tells of, or that somebody quotes or reports on.
    ['他买了一张彩票，放在木牌后面，谁也没有再看过。'],
    ['警方通报，沧瑙彩票的运营者诈骗三百余人，已被刑事拘留。'],
  ])('stays: %s', (sentence) => {
    expect(read([RUN, sentence])).toContain(sentence);
  });

  it('stays where the name is a word that anybody has', () => {
    const sentence = '会员登录后可以查阅一百年前的县志。';
    const runs = [
      '会员登录|会员注册|网上娱乐城开户|真人百家乐',
      '会员平台|会员注册送彩金|百家乐技巧',
    ];
    expect(read([...runs, sentence])).toContain(sentence);
    const cup = 'Euro2024 brachte der Stadt viele Gäste, und die Brücke blieb gesperrt.';
    const german = clean(
      articleOf(
        [
          'Euro2024 Sportwetten ohne Steuer | Euro2024 Casino Bonus ohne Einzahlung | Freispiele',
          'Die Brücke über den Fluss wurde im Mai gesperrt, weil zwei Pfeiler Risse hatten.',
          cup,
          'Im Herbst soll sie wieder öffnen, sagt das Amt, wenn der Beton trocken ist.',
        ],
        ['Euro2024 Sportwetten Bonus ohne Einzahlung', 'Brücke über den Fluss gesperrt'],
      ),
    );
    expect(readingText(german).paragraphs).toContain(cup);
  });

  it('stays where the article tells of the name', () => {
    const told = [
      '沧瑙彩票是县里最早的一家门市，老贺的父亲在那里管过账。',
      '后来沧瑙彩票的房子改成了粮店，木牌还挂在门口。',
    ];
    expect(read(told)).toEqual(told);
  });

  it('goes in languages with spaces between words, up to where the next sentence begins', () => {
    const own = [
      'Outside, snow slides off a tin roof. A girl fills lamps while her father coughs next door.',
      'The score leans on a solo cello whenever the camera finds the sea and the harbour lamps.',
    ];
    const article = articleOf(
      [
        `${own[0]} brackwell casino no deposit code At the screening I attended, somebody left the room early.`,
        `${own[1]} Claim your brackwell reload bonus before midnight.`,
        'Nell walks like a man who has walked the same mile for thirty years in the snow.',
        'brackwell casino | brackwell slots sister sites | order tadalafil 20mg price',
      ],
      ['Best Crypto Slots 2024 - Brackwell Casino Login & 150 Spins', 'The lamps in the snow'],
      {
        fields: [
          {
            name: 'excerpt',
            value: 'Brackwell Casino review, bonus codes and login.',
            from: 'meta:description',
          },
        ],
      },
    );
    expect(readingText(clean(article)).paragraphs.slice(0, 2)).toEqual([
      `${own[0]} At the screening I attended, somebody left the room early.`,
      own[1],
    ]);
  });
});

describe('names that texts which sell share', () => {
  const place = (folded: string, isHead = false) => ({ folded, isHead });

  it('are those of which they say several things', () => {
    expect(
      sharedNames([
        place('耳鸣克星鹿苓丸正品官网', true),
        place('鹿苓丸多少钱一盒 鹿苓丸是真的吗 鹿苓丸哪里有卖 耳鸣偏方大全'),
      ]),
    ).toEqual(['鹿苓丸']);
    expect(
      sharedNames([
        place('fjellspin bonus', true),
        place('fjellspin casino: 250 freispiele', true),
        place('fjellspin casino, casino ohne limit'),
      ]),
    ).toEqual(['fjellspin']);
    expect(
      sharedNames([
        place('казино топазбар зеркало на сегодня, вход, фриспины топазбар', true),
        place('рабочее зеркало казино топазбар: бонус 700 рублей', true),
      ]),
    ).toEqual(['топазбар']);
    expect(
      sharedNames([
        place('buy virendol 100mg online no prescription', true),
        place('order generic virendol without prescription', true),
      ]),
    ).toEqual(['virendol']);
  });

  it('are no words of a trade, no questions, no places, and nothing that only one place has', () => {
    expect(
      sharedNames([
        place('哪里有卖 北京市代孕', true),
        place('哪里有卖 哪里有货 哪里有票 北京市代孕 北京市发票 北京市办证 百家乐技巧 百家乐规则'),
      ]),
    ).toEqual([]);
    expect(
      sharedNames([place('online casino bonus', true), place('online casino, online slots')]),
    ).toEqual([]);
    expect(sharedNames([place('鹿苓丸多少钱 鹿苓丸真假 鹿苓丸哪里买', true)])).toEqual([]);
  });
});
