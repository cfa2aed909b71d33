import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const STREET = [
  '老街口的裁缝铺开了三十年，门前的木牌换过两回，字还是同一个人写的。',
  '师傅说，如今来改衣服的人比做衣服的多，可每一针都得照老样子走。',
];
const MUSEUM = [
  '倉庫の奥から、明治のころの帳面が十二冊見つかりました。表紙は虫に食われていましたが、中の字はよく読めます。',
  '帳面には米や油の値段が細かく書かれていて、当時の暮らしが目に浮かびます。',
];
const BOAT = [
  'Para siswa memotong papan di belakang kantin sejak pagi, lalu menjemurnya di dekat pagar sekolah.',
  'Guru mereka mengingatkan bahwa kayu yang basah akan menyusut dan membuka celah di lambung perahu.',
];

const read = (paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;
const unseen = (word: string) => [...word].join('\u200b');

describe('what was put into a sentence', () => {
  it('goes with the host of foreign letters that only its end shows', () => {
    expect(read([...STREET, '他抬头看了看天：ｈеｎｇｓｈｕ点cοm“要下雨了。”'])).toEqual([
      ...STREET,
      '他抬头看了看天：“要下雨了。”',
    ]);
  });

  it('goes where something unseen stands between all characters of goods', () => {
    const pasted = `他讲的多是年轻时听来的事：${unseen('财神爷老虎机')}，会打呼的枕木和爱喝米汤的山羊。`;
    expect(read([...STREET, pasted])).toEqual([
      ...STREET,
      '他讲的多是年轻时听来的事：会打呼的枕木和爱喝米汤的山羊。',
    ]);
    const honest = '他讲的多是年轻时听来的事：财神爷老虎机，会打呼的枕木和爱喝米汤的山羊。';
    expect(read([...STREET, honest])).toEqual([...STREET, honest]);
    // All of the text is set like that.
    const all = unseen(honest);
    expect(
      read([...STREET, all])
        .join('')
        .replaceAll('\u200b', ''),
    ).toBe([...STREET, honest].join(''));
  });

  it('goes where names stand between spaces in a Japanese sentence', () => {
    expect(
      read([...MUSEUM, 'ブランド 偽物 通販 代引き読めない字は、館長が一つずつ調べています。']),
    ).toEqual([...MUSEUM, '読めない字は、館長が一つずつ調べています。']);
    for (const honest of [
      '展示室 資料室 休憩室は、どれも一階にあります。',
      '警察は、偽物 通販 サイトの被害が増えていると注意を呼びかけた。',
    ]) {
      expect(read([...MUSEUM, honest])).toEqual([...MUSEUM, honest]);
    }
  });

  it('leaves the clauses around it, however short the one right behind an account', () => {
    const [head, tail] = ['师傅量完了袖子，又低头去找那把旧剪子，', '线头落了一地。'];
    const pasted = '同城品茶喝茶工作室 嫩茶上新 加飞机@pincha_k';
    expect(read([...STREET, `${head}${pasted}${tail}`])).toEqual([...STREET, `${head}${tail}`]);
  });

  it('ends where the reason of the next sentence begins', () => {
    const [head, tail] = [
      '師傅量完了袖子。',
      '由於前一天落了雨，布料還帶着潮氣，要先在爐邊烤過才能下剪。',
    ];
    const pasted = '民間貸款免聯徵，機車借款免保人，電話裡三分鐘告訴你額度';
    expect(read([...STREET, `${head}${pasted}${tail}`])).toEqual([...STREET, `${head}${tail}`]);
  });

  it.each([
    '剧本里写着，薇：hello2024是她的第一条留言。',
    '记者核实，受害人手机132****0264的号码早已停机，联系不上。',
    '他把白色的蔷薇：rose2024这一行抄在卡片背面。',
  ])('is not what only looks like an account: %s', (honest) => {
    expect(read([...STREET, honest])).toEqual([...STREET, honest]);
  });

  it('goes up to the number that is an account too', () => {
    const [head, tail] = [
      '师傅把旧衣服翻过来看了看里子。',
      '线头要一根一根剪，剪完了再用熨斗压一遍，压到针脚看不出来为止。',
    ];
    for (const pasted of [
      '专票普票代开,真实可查,点数低,廖经理 1397x4410x6 V同号',
      '专票普票代开，税点低，可先验，13900006264（微信同号）',
      '各类发票代开，点数优惠，先验后付，联系廖经理132****0264',
      '办理本科毕业证、学位证，学信网可查，薇：lj70264',
    ]) {
      expect(read([...STREET, `${head}${pasted}${tail}`])).toEqual([...STREET, `${head}${tail}`]);
    }
    for (const honest of [
      '警方说，这伙人以“专票代开”为名骗走了三家裁缝铺的定金，留下的号码早已停机。',
      '代开专票要到税务局的窗口，带上合同和身份证，当天就能拿到。',
      '铺子修拉链也改裤脚，电话 13900006264（微信同号），周一休息。',
      '登记表上只写了 139xxxx6264，师傅认了半天也没认出是谁。',
    ]) {
      expect(read([...STREET, honest])).toEqual([...STREET, honest]);
    }
  });

  it('goes with the sum in front of it that a customer is given', () => {
    const head = '帳面の裏には、貸した相手の名前も残っていました。';
    const tail = 'それでも読めない名前が、まだ二十ほどあります。';
    const pasted =
      '【初回2万円ボーナス】登録だけで遊べるオンラインカジノなら入金不要、今すぐスロットで稼ごう!';
    expect(read([...MUSEUM, `${head}${pasted}${tail}`])).toEqual([...MUSEUM, `${head}${tail}`]);
    for (const honest of [
      '【町家の帳面と暮らし】という本に、同じ店の名前が出てきます。',
      '【入館料300円】展示は一階と二階に分かれています。',
      '【冬のボーナス2万円増】と書いた古い新聞も、箱の底から出てきました。',
    ]) {
      expect(read([...MUSEUM, `${head}${honest}`])).toEqual([...MUSEUM, `${head}${honest}`]);
    }
  });

  it('goes with the account and the host beside it that have its name', () => {
    const pasted = '棋牌代理招募 房卡批发一手货源 日结分红 加薇 ykqp7731 备注论坛';
    expect(read([...STREET, 'yk_qp7731', pasted, 'www.ykqp77-dl.example'])).toEqual(STREET);
    for (const honest of ['gu_zx8812', 'www.laojie-caifeng7.example', 'ykqp']) {
      expect(read([...STREET, honest, pasted])).toEqual([...STREET, honest]);
    }
    const own = ['yk_qp7731', '楼上说得对，裁缝铺周一休息，要改裤脚得等到周二上午。'];
    expect(read([...STREET, ...own])).toEqual([...STREET, ...own]);
  });

  it('goes up to the capital with which the article goes on', () => {
    const pasted =
      'togel hongkong, togel sdy, bandar togel hadiah 4D 10 juta Perahu itu akan diserahkan kepada nelayan kampung sebelah.';
    expect(read([...BOAT, pasted])).toEqual([
      ...BOAT,
      'Perahu itu akan diserahkan kepada nelayan kampung sebelah.',
    ]);
    const honest =
      'Polisi menangkap bandar togel di warung kopi itu, dan warga Kampung Muara merasa lega.';
    expect(read([...BOAT, honest])).toEqual([...BOAT, honest]);
  });
});

describe('what a chat program leaves', () => {
  const left = [
    '好的，以下是根据您提供的原文改写后的文章，已保留核心观点：',
    '作为一个人工智能语言模型，我无法核实这家店铺的情况。',
    '希望以上内容对您有所帮助！如果您还需要调整风格或增加字数，请随时告诉我。',
  ];

  it('goes where the article speaks of nothing like it', () => {
    const [first = '', excuse = '', last = ''] = left;
    expect(read([first, ...STREET, excuse, ...STREET, last])).toEqual([...STREET, ...STREET]);
    expect(read([...MUSEUM, 'この記事は自動翻訳で作成されています。'])).toEqual(MUSEUM);
  });

  it.each([
    [
      'You said: tidy up these notes for the page please',
      'Absolutely — here’s a smoother version of your notes, with every name left untouched:',
      'Let me know if you’d like a punchier opening, or I can turn this into a short piece for the club.',
      'ChatGPT can make mistakes. Check important info.',
    ],
    [
      'Du hast gesagt: Bitte den Text kürzen',
      'Klar – hier ist eine knappere Fassung deines Textes:',
      'ChatGPT kann Fehler machen. Überprüfe wichtige Informationen.',
      'Antwort neu generieren',
    ],
    [
      'Vous avez dit : réécris ce texte en plus court',
      'D’accord ! Voici une version plus courte de votre texte :',
      'ChatGPT peut faire des erreurs. Envisagez de vérifier les informations importantes.',
    ],
    [
      'Claro — aquí tienes una versión más fluida del texto:',
      'Copilot puede cometer errores. Comprueba la información importante.',
    ],
    [
      'ChatGPT の回答は必ずしも正しいとは限りません。重要な情報は確認するようにしてください。',
      '再生成',
    ],
    ['好呀，以下是润色后的版本：', '豆包也可能会犯错，请核实重要信息。', '重新生成'],
    ['Gemini может допускать ошибки. Проверяйте важную информацию.'],
    ['Copilot hata yapabilir. Önemli bilgileri kontrol edin.'],
  ])('goes with what its screen shows around an answer: %s', (...screen) => {
    expect(read([...screen.slice(0, 2), ...STREET, ...screen.slice(2)])).toEqual(STREET);
  });

  it.each([
    'You said: fix the gate before the cows come home, and I did.',
    'Regenerate',
    'Anybody can make mistakes. Check the important bolts twice.',
    'Der Kutscher kann Fehler machen. Prüfe wichtige Riemen selbst.',
    'If you like, I can turn this into a planter.',
    'Vous avez dit : écris-moi quand tu seras arrivé.',
    '你说：帮我把桌子擦一擦。',
    '机器也可能会出错，请检查重要零件。',
    'Copilot and pilot can make mistakes.',
  ])('leaves what people say: %s', (honest) => {
    expect(read([...STREET, honest, ...MUSEUM])).toEqual([...STREET, honest, ...MUSEUM]);
  });

  it('stays where the article is about such programs, and where people write so', () => {
    const about = '这一年，编辑部收到的稿件里，用聊天机器人写的越来越多，开头往往一模一样。';
    const quoted = left.slice(0, 2);
    expect(read([about, ...quoted, ...STREET])).toEqual([about, ...quoted, ...STREET]);
    for (const honest of [
      '好的，以下是师傅写给徒弟的话，一字未改。',
      '如果您还需要修改裤脚，请随时告诉我。',
      '作为助手，我没有资格替师傅回答。',
    ]) {
      expect(read([...STREET, honest])).toEqual([...STREET, honest]);
    }
    const translated = '自動翻訳の精度は、古い帳面の字では落ちるそうです。';
    expect(read([...MUSEUM, translated])).toEqual([...MUSEUM, translated]);
  });
});

describe('a search for a clinic with an address behind it', () => {
  const readWithLink = (text: string) => {
    const start = text.search(/https?:|www/);
    const links = start < 0 ? [] : [{ start, end: text.length, href: 'http://clinic.example/' }];
    return readingText(clean(articleOf([blockOf(text, { links }), ...STREET]))).paragraphs;
  };

  it.each([
    '长沙治疗白癜风最好的医院:http://bdf.example/zhiliao/',
    '武汉治疗牛皮癣的专科医院排名：www.npx120.com',
    '治疗腋臭哪家医院最好 http://yc.example/',
  ])('goes: %s', (text) => {
    expect(readWithLink(text)).toEqual(STREET);
  });

  it.each([
    '治疗裁缝手抖最好的医院在省城，地址见 http://hospital.example/',
    '县医院预约挂号：http://hospital.example/guahao',
    '全省口腔医院排名：http://hospital.example/kq',
    '治疗冻疮最好的办法：http://recipe.example/jiang',
    '警惕“治疗白癜风最好的医院”骗局：http://news.example.org/pian',
  ])('stays where it is a sentence, a service, a report: %s', (text) => {
    expect(readWithLink(text)).toEqual([text, ...STREET]);
  });
});

describe('a line that sells medicine in a Romance language', () => {
  const BREAD = [
    'Mi abuela encendía el horno antes del alba, y el pan salía cuando pasaba el primer tranvía.',
    'La masa dormía bajo un paño húmedo, y nadie podía cerrar de golpe la puerta de la cocina.',
  ];

  it.each([
    'Comprar Cialis genérico sin receta en España, entrega rápida y pago contra reembolso.',
    'Vendita di Viagra generico senza ricetta in Italia, spedizione rapida e pagamento in contrassegno.',
    'Cialis générique sans ordonnance chez vous en deux jours, livraison discrète.',
  ])('goes: %s', (text) => {
    expect(read([BREAD[0] ?? '', text, BREAD[1] ?? ''])).toEqual(BREAD);
  });

  it.each([
    'El boticario del pueblo vendía jarabe sin receta y lo enviaba contra reembolso a la sierra.',
    'El cartero decía que aquella era la entrega más rápida del valle, y era una entrega rápida de veras.',
    'Una vez un vecino preguntó al boticario qué era eso del Viagra, y todos callaron.',
  ])('stays: %s', (text) => {
    expect(read([BREAD[0] ?? '', text, BREAD[1] ?? ''])).toEqual([BREAD[0], text, BREAD[1]]);
  });
});
