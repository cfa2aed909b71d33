import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { fold } from '../../lib/clean/fold';
import { weighOffer } from '../../lib/clean/weigh-offer';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

/** An article of each language, and offers of trades and brands that no list of words has. */
const PAGES: [string, string[], string[]][] = [
  [
    'Chinese',
    [
      '老街口的裁缝铺开了三十年，门前的木牌换过两回，字还是同一个人写的。',
      '师傅说，如今来改衣服的人比做衣服的多，可每一针都得照老样子走。',
    ],
    [
      '驾照12分代扣代销，全国异地均可处理，先办后付，扣2847193056老周',
      '刻章办证一小时取件，防伪可查，支持到付，+V：kz-zhang7730',
      '♦星落手游代练♦上王者只要三十块，掉星包赔，可先打后付，企鹅群 771 903 4468',
      '★飞鱼加速器★一键翻越，全球节点不限流，年付立减六成，首月仅9.9元',
      '●天蠶徵信社●外遇蒐證、尋人查址，先諮詢後收費，撥0800-77-3319',
      '大小型吊车日租月租，工地厂房应急，陈经理随叫随到',
    ],
  ],
  [
    'English',
    [
      'The ferry crosses the estuary four times a day, and the deckhand ties the rope with one hand.',
      'In winter the heron stands on the slipway and waits for the nets to be shaken out.',
    ],
    [
      'Lost your ex? Madame Oraleth brings lovers back in 48 hours, no payment until results, WhatsApp +1 555 010 7733.',
      'Get 10k real followers from $12 at boostnestly.example, delivered tonight or your money back.',
      'Borrowing has never been easier: no credit check, up to $900 in your hand within two hours.',
      'Our savers put their money to work: the desk returns 4% weekly, message HERONDESK to begin.',
      'Use promo code RIVER20 at LumaVape for 20% off all disposable kits, next-day dispatch guaranteed!',
    ],
  ],
  [
    'French',
    [
      'Chaque hiver, la même question revient au comptoir de la graineterie du village.',
      'Les pigeons arrivent en mars, et le filet reste tendu jusqu’aux premières feuilles.',
    ],
    [
      'Grand voyant médium, retour de l’être aimé en 48 h, résultats garantis, paiement après satisfaction.',
      'Marabout Oumar désenvoûte en trois jours, discret et garanti, paiement après résultat.',
    ],
  ],
  [
    'Indonesian',
    [
      'Perahu kayu itu bersandar di dermaga setiap pagi, membawa kelapa dari pulau seberang.',
      'Nelayan tua menjemur jala di halaman masjid, dan anak-anak membantunya menggulung tali.',
    ],
    [
      'Modal receh 10 ribu bisa bawa pulang jutaan, pola gacor dibocorkan admin, deposit gratis tanpa potongan.',
    ],
  ],
  [
    'Japanese',
    [
      '倉庫の奥から、明治のころの帳面が十二冊見つかりました。表紙は虫に食われていましたが、中の字はよく読めます。',
      '帳面には米や油の値段が細かく書かれていて、当時の暮らしが目に浮かびます。',
    ],
    [
      'バイアール錠100mgが1箱1,980円、3箱で送料無料、注文はこちら→biaru-kusuri.example',
      '★副業★スマホだけで月30万円、先着20名に講座を無料公開中、友だち追加は@fukugyo77',
    ],
  ],
  [
    'Korean',
    [
      '골짜기의 작은 역에는 하루에 두 번만 기차가 서고, 승강장 옆에는 버드나무가 줄지어 있다.',
      '역지기는 이른 아침에 길을 쓸고 난로에 불을 붙이고 창가의 꽃에 물을 준다.',
    ],
    [
      '◆별빛대출◆ 신용조회 없이 5분 승인, 지금 전화하세요 010-0000-7733',
      '비아센트 정품 10정 3만원, 비밀포장 당일출고, 주문은 via-cent.example',
    ],
  ],
  [
    'German',
    [
      'Die alte Mühle am Bach steht seit dem Frühjahr wieder unter Wasser.',
      'Inzwischen mahlt der Stein so fein, dass die Bäckerin im Dorf zweimal in der Woche kommt.',
    ],
    [
      'Führerschein ohne Prüfung, in zehn Tagen bei Ihnen, Zahlung erst nach Erhalt, Telegram @fs_express',
      '10.000 echte Follower für 19 Euro, Lieferung in 24 Stunden, ohne Passwort, followfuchs.example',
    ],
  ],
  [
    'Persian',
    [
      'در روستای کوچک کنار رود، پیرمردی هر بامداد در آسیاب را می‌گشاید و گندم همسایه‌ها را می‌ساید.',
      'سنگ آسیاب را پدرش از کوه آورده بود و هنوز جای تیشه بر آن پیداست.',
    ],
    [
      'وام فوری بدون ضامن، واریز در ۲۰ دقیقه، همین حالا پیام دهید تلگرام vamfori_ir',
      'فالوور واقعی هزارتا فقط ۴۹ تومان، تحویل فوری، سفارش در folowerplus.example',
    ],
  ],
];

const read = (paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;

describe.each(PAGES)(
  'an offer of whatever goods in an article: %s',
  (_language, article, offers) => {
    const [first = '', second = ''] = article;
    it.each(offers)('goes as a line and between two sentences: %s', (offer) => {
      expect(read([first, offer, second])).toEqual([first, second]);
      const gap = /[a-zا-ی]/.test(first) ? ' ' : '';
      const end = /[.!。]$/.test(offer) ? offer : `${offer}${gap ? '.' : '。'}`;
      expect(
        read([`${first}${gap}${end}${gap}${second}`])
          .join('')
          .replace(/\s/g, ''),
      ).toBe(`${first}${gap}${second}`.replace(/\s/g, ''));
    });
  },
);

describe('an offer', () => {
  const score = (text: string) => weighOffer(text, fold(text)).score;

  it('goes with the question and the head that lead to it', () => {
    const [, [first = '', second = '']] = PAGES[0] ?? ['', []];
    expect(read([first, '【出票】全国票据都能开，先验后款，扣0071193826陈会计', second])).toEqual([
      first,
      second,
    ]);
    const kept = 'How long would the rope last?';
    const [, [ferry = '', heron = '']] = PAGES[1] ?? ['', []];
    const offer =
      'Get 10k real followers from $12 at boostnestly.example, delivered tonight or your money back.';
    expect(read([`${ferry} ${kept} ${offer}`, heron])).toEqual([`${ferry} ${kept}`, heron]);
  });

  it('ends at its code where the article goes on', () => {
    const [, [first = '', second = '']] = PAGES[3] ?? ['', []];
    const offer = '신용조회 없이 5분 승인, 오늘만 30% 할인, 참여코드 KK77';
    expect(read([`${first} ${offer} ${second}`])).toEqual([`${first} ${second}`]);
  });

  it('is what the article speaks of, and stays', () => {
    for (const article of [
      [
        'The quilt guild meets in the old feed store, and the spring workshop is taught by Agnes Holloway.',
        'Order the workshop kit at quiltguild.example, $12 with free pickup on the day, or your money back.',
        'Bring scissors, a thimble and the quilt you are ashamed of.',
      ],
      [
        '文化站的书法班开了九年，教室在二楼朝南的那一间，窗台上摆着学员写坏的字。',
        '书法班零基础可学，当天报名减50元，不满意退全款，加微信 shufa_77。',
        '今年书法班分两档，初学的从握笔和点画学起。',
      ],
    ]) {
      expect(read(article)).toEqual(article);
    }
  });

  it('ends with its last promise where the article goes on without a full stop', () => {
    const [, [first = '', second = '']] = PAGES[0] ?? ['', []];
    const offer = '大小型吊车日租月租，工地厂房应急，陈经理随叫随到';
    expect(read([`${first}${offer}${second}`])).toEqual([`${first}${second}`]);
  });

  it.each([
    ['街口的老李师傅随叫随到，谁家的水管坏了都找他，从来不肯多收一分钱。'],
    ['出租的那间屋子日租月租都行，房东是个戴眼镜的老太太，养着两只猫。'],
    ['The bank’s deposit returns 4% a year, as it did when the mill still ran.'],
    ['Les résultats du concours sont garantis par l’huissier, et le paiement viendra après.'],
    ['La montre était vendue avec sa boîte et ses papiers, en toute discrétion.'],
    ['Оплата при получении посылки, как и раньше, на почте у моста.'],
    ['Modal kecil cukup untuk menyewa perahu, kata nelayan tua itu.'],
  ])('is none of these: %s', (honest) => {
    const [, [first = '', second = '']] = PAGES.find(([, [text = '']]) =>
      /[\u4e00-\u9fff]/.test(honest) ? /[\u4e00-\u9fff]/.test(text) : /ferry/.test(text),
    ) ?? ['', []];
    expect(read([first, honest, second])).toEqual([first, honest, second]);
  });

  it('reaches by a link to another site', () => {
    const text =
      'Fine copies of old station clocks, shipped discreetly with box and papers, see the outlet.';
    expect(weighOffer(text, fold(text), true).score).toBeGreaterThan(
      weighOffer(text, fold(text)).score,
    );
  });

  it('is weighed by its kinds, and less where somebody tells a story', () => {
    expect(score('水管漏水半小时上门，不通不收费，拨0912-000-773')).toBeGreaterThan(4);
    expect(score('讲解每日三场，免费，无需预约。')).toBeLessThan(1);
    expect(score('记者那天拨了0912-000-773，半小时就有人上门。')).toBeLessThan(2);
    expect(score('The river rose two metres, and buses were cancelled.')).toBeLessThanOrEqual(0);
  });
});

it.each([
  ['收割机日租四百元，应急的时候合作社垫付，登记电话0500-771-8820，三天内答复。'],
  ['旧家电回收点设在小学门口，上门登记的是社区的志愿者，咨询电话0500-330-1190。'],
  ['The boat club has two skiffs for hire at £12 an hour, call 0555 010 0142 before Friday.'],
  [
    'Tickets for the raffle cost £2, and the first fifty visitors get a free cup of tea: email hall@millbridge.example.',
  ],
])('what a village, a school or a club lets people know stays: %s', (line) => {
  const { removals } = clean(articleOf([...(PAGES[0]?.[1] ?? []), line, ...(PAGES[1]?.[1] ?? [])]));
  expect(removals).toEqual([]);
});

const SELLS_AND_HIDES = [
  '二手车贷款，黑户可做，微信 cd_er3。',
  '论坛小号批发，量大从优，扣 3391120045，当天发货。',
];
const LETS_PEOPLE_KNOW = [
  '医院的义诊当天挂号，电话0500-236-3302。',
  '文化站的二胡课当天就能试听，报名加微信 erhu_wang66。',
  '气象局防汛值班电话0500-242-7713，二十四小时有人接听。',
  '票务处停办三天，团体票请提前一天打0500-225-6600。',
  '这家面馆半小时送到，满三十元免送费，微信 mianguan_zhang。',
];

it('asks more of an offer that hides nothing than of one under another name, or with a promise nobody keeps', () => {
  const [, [first = '', second = '']] = PAGES[0] ?? ['', []];
  for (const offer of SELLS_AND_HIDES)
    expect(read([first, offer, second])).toEqual([first, second]);
  for (const line of LETS_PEOPLE_KNOW) {
    expect(read([first, line, second])).toEqual([first, line, second]);
    expect(read([`${first}${line}${second}`])).toEqual([`${first}${line}${second}`]);
  }
});

it('lets no office shelter an advertisement in the same paragraph', () => {
  const [, [first = '']] = PAGES[0] ?? ['', []];
  const office = '合作社的仓库在桥头，社员凭折子领种子，过秤的是一位老会计。';
  const offer = '办理各类证件，三天出证，先验后付款，电话13900031112。';
  expect(read([first, `${office}${offer}`])).toEqual([first, office]);
});
