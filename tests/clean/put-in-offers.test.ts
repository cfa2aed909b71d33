import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const FALSE = '金沙娱乐官网登录入口_开云体育app下载_捷鸢体育官方入口_注册送彩金';
const GORGE = [
  '峡谷里的水文站建在半山腰，一条铁索把测流的吊箱送到河心，来回要摇四十分钟。',
  '站长每天早上七点读一次水尺，雨季改成两小时一次，夜里打着手电去读。',
  '去年涨水的时候，吊箱的绳子断过一股，他们连夜换上了新的钢丝绳。',
];
const read = (texts: string[], title = FALSE) =>
  readingText(clean(articleOf(texts, [title, '半山腰的水文站']))).paragraphs;
/** Between two sentences of a paragraph. */
const put = (text: string) => GORGE.map((each, index) => (index === 1 ? `${each}${text}` : each));

describe('offers of trades that no list has, on a page whose title was replaced', () => {
  it.each([
    '十年烂账也能讨，不成不收一分，0500-909-4412。',
    '水产门店转让、尾货清仓，有意者短信0500-213-7786老计。',
    '桃花迟迟不来？玄晞居士开馆合八字，首问随喜。',
    '搬家、清运、老屋拆除，大顺兄弟随传随到。',
    '论坛顶帖机、批量马甲号，一千个起批。',
    '门店小程序外包、整站源码三百起，旺旺：拾光码坊。',
    '手工串珠、剪线头，日结一百五，押金可退。',
    '捷鸢滚球盘口半场出水，存一百返十八。',
  ])('go: %s', (offer) => {
    expect(read(put(offer))).toEqual(GORGE);
  });

  it('go in brackets', () => {
    const offer = '【长短途搬家、钢琴吊装、空调移机，小易车队0500-338-2176】';
    expect(read(put(`${offer}雨大的时候要两个人读。`))).toEqual(put('雨大的时候要两个人读。'));
  });

  it('go between commas', () => {
    const own = '雨季改成两小时一次，夜里打着手电去读，回来再把数字抄进一本硬皮的册子里。';
    const spoiled = own.replace('一次，', '一次，雁云细支一手货源整条到付，');
    expect(read([...GORGE, spoiled])).toEqual([...GORGE, own]);
  });

  it('leave what is in front of them', () => {
    const own = '六根当天换上，六根晾了五天，到冬至才都用上，谁也没有数过。';
    const spoiled = own.replace('五天，', '五天，聊天记录恢复、查询定位加VX：ym-zt-007，');
    expect(read([...GORGE, spoiled])[3]).toBe(own);
  });

  it.each([
    ['当たると評判の電話占い、初回十分無料はこちら。', true],
    ['占いの本は無料で借りられるが、返すのは初回から一週間後だ。', false],
    ['買取に出した軽トラは、結局だれも引き取りに来なかった。', false],
  ])('of Japanese: %s', (text, goes) => {
    const station = [
      '駅の待合室には古いノートが一冊置いてあり、旅の人がそれぞれの言葉を残していく。',
      '潮が引くと岩の道が現れて、灯台の下まで濡れずに歩いて行けるのは月に二度だけだ。',
      '橋が一本落ちているので、雨のあとは手前で引き返したほうがいいと札に書いてある。',
    ];
    const page = articleOf(
      station.map((each, index) => (index === 1 ? `${each}${text}` : each)),
      ['スーパーコピー時計 N級品専門店【代引き可・国内発送】2023最新入荷', '灯台まで歩いた日'],
    );
    const joined = readingText(clean(page)).paragraphs.join('');
    expect(joined.includes(text)).toBe(!goes);
  });

  describe('with the words of the title that sells', () => {
    const SEEKERS = '婚外情调查取证公司_云隼私家侦探找人查址_侦探社收费标准';
    it.each(['婚外情调查取证，云隼私家侦探找人。', '侦探社找人查址，婚外情取证。'])(
      'go: %s',
      (offer) => {
        expect(read(put(offer), SEEKERS)).toEqual(GORGE);
      },
    );

    it.each([
      '那年有个私家侦探来找人，问遍了两岸的船家。',
      '他们调查了三天，没有一条船肯收费。',
      '省里的公司来调查水位，收费标准写在门上。',
      '侦探小说他看了一箱，夜里打着手电看。',
    ])('stay where somebody tells: %s', (text) => {
      expect(read(put(text), SEEKERS)).toEqual(put(text));
    });

    it('stay where the article itself has them', () => {
      const told = '这一章里，私家侦探受了委托去调查取证，找人查址都是他一个人做的。';
      const list = '私家侦探找人查址，婚外情调查取证，都写在第三章。';
      expect(read([...GORGE, told, list], SEEKERS)).toEqual([...GORGE, told, list]);
    });
  });

  describe('that list what the title lists, beside an article about the same trade', () => {
    const MOVERS = '居民搬家,长途搬家,钢琴搬运,搬家电话,大顺保洁';
    const MOVED = [
      '一九八六年，城里第一家搬家公司开在粮站后面，三个人，一辆板车。',
      '老板说搬家不是力气活，居民搬家最难的是楼梯，钢琴搬运最难的是转弯。',
      '长途搬家他们只做过一次，从城南到海边，走了三天，回来瘦了一圈。',
      '墙上贴着他们的价目：居民搬家二十元，钢琴搬运四十元，不收茶水钱。',
    ];
    const readMoved = (texts: string[]) =>
      readingText(clean(articleOf(texts, [MOVERS, '第一家搬家公司'], { marks: { titleSaid: 0 } })))
        .paragraphs;

    it.each([
      '居民搬家|长途搬家|钢琴搬运|大顺保洁',
      '大顺搬家电话0500-771-2200，居民搬家、钢琴搬运、长途搬家',
    ])('go: %s', (line) => {
      expect(readMoved([...MOVED, line])).toEqual(MOVED);
    });

    it('leave the article', () => {
      expect(readMoved(MOVED)).toEqual(MOVED);
    });

    it('stay where a title that lists sells nothing', () => {
      const tea = [
        '茶叶放进锡罐，罐口垫一层牛皮纸，可以过两个夏天。',
        '茶叶产地隔一座山，泡出来的颜色就差一层。',
        '茶叶品种那一栏，老人写了四十年，还空着半页。',
        '茶叶历史、茶叶产地、茶叶品种、茶叶冲泡',
      ];
      const titles = ['茶叶保存,茶叶冲泡,茶叶品种,茶叶产地,茶叶历史', '茶叶产地的那一栏'];
      const { paragraphs } = readingText(
        clean(articleOf(tea, titles, { marks: { titleSaid: 0 } })),
      );
      expect(paragraphs).toEqual(tea);
    });

    it.each(['搬家电话坏了，长途搬家的客人找上门来。', '第一家搬家公司的旧账本，居民搬家占七成。'])(
      'leave what tells: %s',
      (line) => {
        expect(readMoved([...MOVED, line])).toEqual([...MOVED, line]);
      },
    );
  });

  it('stay where the title is the page’s own', () => {
    const texts = put('搬家、清运、老屋拆除，大顺兄弟随传随到。');
    expect(read(texts, '半山腰的水文站_峡江日报').join('')).toContain('大顺兄弟');
  });

  it.each([
    '查水情可以拨打值班电话0500-110-7702，夜里也有人接。',
    '临时工日结，一天一百二，管一顿午饭。',
    '吊箱要两个人摇，新来的学徒先学摇把，再学读数。',
    '站里的旧门店转让给了养蜂人，尾货清仓那天我也去了。',
    '他说搬家清运的车随叫随到，可真下雨的时候一辆也没有。',
    '票价两元，学生半价，周一停开。',
    '【值班表】周一周三老李、周二周四小周，电话0500-338-2176。',
    '“有意者面议”，墙上的纸条褪了色，电话只剩半截。',
    '水文站招临时观测员两名，有意者请到县水利局二楼报名。',
    '废品站半价收购旧书，当天结清。',
    '渔具店清仓，整条鱼竿半价。',
    '代销点低价卖盐，批发酱油。',
    '加盟费另议，押金可退。',
    '学校外包食堂，包教会蒸馒头。',
    '老店八字桥头开馆，看相的先生坐在门口。',
    '中药铺首问免费，收惊另议。',
    '村口旺铺转让，价钱面议。',
  ])('leave %s', (own) => {
    expect(read(put(own)).join('')).toContain(own);
  });

  it.each([
    '月嫂育儿嫂上户当天可换人，喜鹊家政0500-441-3090',
    '驾照扣分代销，收分卖分薇hao：kf-12xiaofen',
    '万能钥匙配解码器，开锁包会，摇0500-377-415',
  ])('go where a sentence goes on around them without a mark: %s', (offer) => {
    const own = '那年冬天钢丝绳冻得咬手，他把整只袖子咬出了三个洞，也没有松手。';
    expect(read([...GORGE, own.replace('袖子', `${offer}袖子`)])[3]).toBe(own);
  });

  it('go in front of a paragraph with spaces between them', () => {
    const own = '去年秋天重刷了吊箱，漆是从县里背上来的，一共用了三桶。';
    const run = '新开传奇私服 今日刚开一秒传奇 变态合击SF 上线就送999转 ';
    expect(read([...GORGE, `${run}${own}`])[3]).toBe(own);
    expect(read([...GORGE, `看片室 登记处 借阅处 ${own}`])[3]).toBe(`看片室 登记处 借阅处 ${own}`);
  });

  it('go behind a clause', () => {
    const own = '水位一变，用了二十年的刻度便看不清了，只好拿粉笔描一遍。';
    const spoiled = own.replace('变，', '变澳洲幸运10开奖直播在这里看，');
    expect(read([...GORGE, spoiled])[3]).toBe(own);
    const told = '老人昨天在看澳洲幸运10开奖直播，看完就睡了。';
    expect(read([...GORGE, told])[3]).toBe(told);
  });

  it.each([
    '搬家那天他把开锁师傅0500-441-3090的名片夹在册子里，后来找不到了。',
    '要问水位就打0500-110-7702这个号码，夜里也有人接。',
  ])('leave a number in the middle of a sentence: %s', (own) => {
    expect(read([...GORGE, own])[3]).toBe(own);
  });

  it('stay where a sentence of the article goes on around them without a comma', () => {
    const own = '先把钢丝绳放松三圈，听到沙沙声、边上微微卷起就停手，等它自己落稳。';
    const spoiled = own.replace('微微', '店铺刷单补评就上蚂蚱兼职群微微');
    expect(read([...GORGE, spoiled])[3]).toContain('微微卷起就停手');
  });
});

describe('offers of a trade between commas, where a page advertises elsewhere', () => {
  const SOLD = [
    '代开餐饮住宿发票请加微信 fp88016，税点低，先验票后付款。',
    '澳门新葡京娱乐官网注册就送彩金，百家乐、捕鱼应有尽有。',
  ];
  const OWN_TITLE = '半山腰的水文站_峡江日报';
  const TELLER = '六根当天换上，六根晾了五天，到冬至才都用上，谁也没有数过。';
  const between = (text: string) => TELLER.replace('五天，', `五天，${text}`);

  it.each([
    '原版本科毕业证定做，水印钢印齐全，',
    '信用卡逾期协商停息挂账，专业团队代理，',
    '网贷大数据花了也能办的口子，名额有限，',
    '时时彩倍投软件 稳赚不亏 群号5077154，',
    '深夜聊天交友软件下载，同城妹妹在线等你，',
  ])('go: %s', (offer) => {
    expect(read([...GORGE, ...SOLD, between(offer)], OWN_TITLE)).toEqual([...GORGE, TELLER]);
    expect(read([...GORGE, between(offer)])).toEqual([...GORGE, TELLER]);
  });

  it.each(['原版本科毕业证定做，水印钢印齐全，', '网贷大数据花了也能办的口子，名额有限，'])(
    'stay where nothing else is sold: %s',
    (offer) => {
      const all = [...GORGE, between(offer)];
      expect(read(all, OWN_TITLE)).toEqual(all);
    },
  );

  it.each([
    '毕业证的水印对着窗户看，钢印齐全，',
    '信用卡逾期协商，先打银行客服，再寄一封挂号信，',
    '房产二次抵押要两个人到场，利息按天算，下款慢，',
    '时时彩的机器搬走了，软件还留在旧电脑里，',
  ])('leave %s', (own) => {
    const all = [...GORGE, ...SOLD, between(own)];
    expect(read(all, OWN_TITLE)).toEqual([...GORGE, between(own)]);
  });
});

describe('offers of work in English, on a page whose title was replaced', () => {
  const LOCK = [
    'The lower gate at Fennet Lock leaked so badly in August that the pound behind it fell four inches a day.',
    'Two volunteers packed the heel post with tarred oakum, working from a punt that somebody had lent them.',
    'By the second Sunday the water held, and a heron had already taken over the empty boathouse.',
    'The gate itself dates from 1911, and its balance beam is a single piece of larch that came down the canal on a coal boat.',
  ];
  const SPOILED_TITLE =
    'Buy Tramadol Online Overnight No Prescription | Cheap Generic Viagra 100mg';
  const readEnglish = (texts: string[]) =>
    readingText(clean(articleOf(texts, [SPOILED_TITLE, 'Packing the lower gate at Fennet Lock'])))
      .paragraphs;
  const behindSecond = (text: string) =>
    LOCK.map((each, index) => (index === 1 ? `${each} ${text}` : each));

  it.each([
    'Three bedrooms or a grand piano, Gannet Removals shifts it before lunch, ring 0500 331 0942.',
    'Suspect he is lying? Plain-car surveillance from Harrow Enquiries, first hour free.',
    'Essays, theses and nursing reflections written by humans, from nine dollars a page.',
  ])('go: %s', (offer) => {
    expect(readEnglish(behindSecond(offer))).toEqual(LOCK);
  });

  it.each([
    'Short before payday? Borrow up to 900 tonight, no paperwork. Ring 0500 771 2096 or message Tuesday Cash Desk.',
    'Wasp in the loft, drain backed up? A blocked drains crew comes within the hour, no fix no fee. Call 0500 771 2044.',
  ])('go where the sentences of a paragraph offer together: %s', (offer) => {
    expect(readEnglish([...LOCK, offer])).toEqual(LOCK);
  });

  it.each([
    'The lock cottage is let by the week. Ring 0500 771 2096 for the key. Bring your own driveway gravel.',
    'Wages fell short before payday that winter. The lock keeper lent them money, no paperwork. They paid him in eels.',
  ])('leave a paragraph that offers nothing: %s', (own) => {
    expect(readEnglish([...LOCK, own])).toEqual([...LOCK, own]);
  });

  it.each([
    'Anyone with oakum to spare can ring the lock keeper on 0500 331 0942.',
    'The removals firm that lent the punt asked for nothing, not even a free lunch.',
    'Two students wrote their theses on the gate, from very different sides.',
    'A locksmith was called for the paddle gear, and he charged by the hour.',
    'Tea is from two pounds a cup, and the first hour of mooring is free.',
    'Skip hire from eighty pounds a week.',
    'Tarot readings from five pounds a visit at the fair.',
    'Removals of snow start before lunch; the towpath is open by two.',
  ])('leave: %s', (own) => {
    expect(readEnglish(behindSecond(own)).join(' ')).toContain(own);
  });
});
