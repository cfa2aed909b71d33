import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const FALSE = '金沙娱乐官网登录入口_开云体育app下载_捷鸢体育官方入口_注册送彩金';
const WELL = [
  '井在祠堂后面，井圈是一整块青石凿的，石头上磨出了七道绳沟。',
  '澳门新葡京娱乐官网注册就送彩金。',
  '淘井的人腰里系两根绳，一根拉人，一根拉泥，上面的人听铃声收绳。',
  '代开发票请加微信 fp88016，诚信办理。',
  '百家乐真人荷官在线发牌，首存送88元彩金。',
];
const OWN = WELL.filter((_, index) => index % 2 === 0).slice(0, 2);
const last = (text: string) =>
  readingText(clean(articleOf([...WELL, text], [FALSE, '祠堂后的老井']))).paragraphs.slice(
    OWN.length,
  );

describe('what others find within a paragraph gives back the clauses of the article around it', () => {
  it.each([
    [
      '井底的泥要淘三天，二手手机高价回收，微信kt3308c，',
      '淘出来的瓦片堆在墙根，能认出年号的有四块。',
    ],
    [
      '井底的泥要淘三天，喜欢本站请收藏：(qsxs.example)更新速度全网最快，',
      '淘出来的瓦片堆在墙根，能认出年号的有四块。',
    ],
    [
      '井底的泥要淘三天，免费清洗，当场付现，随叫随到',
      '淘出来的瓦片堆在墙根，能认出年号的有四块。',
    ],
    [
      '井底的泥要淘三天，高仿名表货到付款，薇信：gf_2208k',
      '淘出来的瓦片堆在墙根，能认出年号的有四块。',
    ],
  ])('in front of it and behind: %s', (front, behind) => {
    expect(last(front + behind)).toEqual([`井底的泥要淘三天，${behind}`]);
  });

  it('though the clause has a word that offers have, too', () => {
    const [own, behind] = ['远来的亲戚同样欢迎，', '与本村的人坐一张桌子吃淘井饭。'];
    expect(last(`${own}金鲤棋牌官网注册即送三十八元，${behind}`)).toEqual([own + behind]);
  });

  it.each([
    [
      '代还信用卡套现秒到，',
      '井底的泥要淘三天，淘出来的瓦片堆在墙根，',
      '线上足球外围开户，',
      '能认出年号的有四块。',
    ],
    [
      '',
      '淘井那年，',
      '代还信用卡套现秒到，',
      '井底的泥足足淘了三天才见到石头，',
      '线上足球外围开户注册送彩金，',
      '能认出年号的瓦片有四块。',
    ],
  ])('between two adverts in a sentence: %s%s%s%s', (...parts) => {
    const own = parts.filter((_, index) => index % 2 === 1).join('');
    expect(last(parts.join(''))).toEqual([own]);
  });

  it('and of a paragraph that goes as a whole for one sentence', () => {
    const [front, behind] = [
      '难处在于时间，潮水每天推迟五十分钟，淘井的人也跟着半夜起来开工。',
      '县志里抄了一本淘井的账簿，上面没有星期，只有月相。',
    ];
    const advert = '开始之前先推荐一个写作工具，十分钟生成万字原创论文 dxt.example。';
    expect(last(front + advert + behind)).toEqual([front + behind]);
  });

  it('and takes the comma that two adverts side by side would leave', () => {
    const [own, behind] = ['井底的泥要淘三天，', '淘出来的瓦片堆在墙根，能认出年号的有四块。'];
    const adverts = '沛发导师一对一带单回血，加群先赚后付，';
    expect(last(own + adverts + behind)).toEqual([own + behind]);
  });

  it.each([
    '百家乐轮盘天天开，注册就送彩金，提款三分钟到账，玩家都说这里最稳。',
    '手头紧又不想求人，加微信 dk88016，身份证就能下款，当天到账，不看征信。',
  ])('but not of an advert that tells something itself: %s', (text) => {
    expect(last(text)).toEqual([]);
  });
});

describe('a sentence that reads like an offer, the only one of a page that nobody hacked', () => {
  const SAVINGS = [
    '定期存款按存入日挂牌的利率计息，提前支取的部分按活期计算，剩余部分利率不变。',
    '每笔存款允许部分提前支取一次，柜台和手机都可以办，到账时间以系统提示为准。',
    '可以，取出的部分按支取日的活期利率计息，剩余部分不变。如果只是短期周转，也可以用存单办理质押贷款，最高可贷存单面额的九成，无需担保人，手续齐全的当天放款。',
    '到期不取的自动转存一年，转存的利率以转存日为准，不再另行通知。',
  ];
  const own = (title: string) => clean(articleOf(SAVINGS, [title, '存款常见疑问']));

  it('is flagged, and stays', () => {
    const page = own('存款常见疑问-恒川银行');
    expect(readingText(page).paragraphs).toEqual(SAVINGS);
    expect(page.flags.map(({ rule }) => rule)).toContain('pasted-advert');
  });
});
