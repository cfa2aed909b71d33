import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { findRadicals, findSwappedAlready, findSwappedSi } from '../../lib/clean/radicals';
import { isRepostPhrase } from '../../lib/clean/repost-phrases';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

describe('isRepostPhrase', () => {
  it.each([
    '全文共1136字,读完约需4分钟',
    '5 min read',
    'lesezeit: 6 minuten',
    'この记事は約5分で読めます',
    '文末有福利,一定要看到最后哦',
    '觉得有道理的朋友,点亮右下角“在看”吧!',
    '左右滑动查看更多图片',
    '返回某门户,查看更多',
    '点击加载全文,剩余内容还有68%',
    '图/网络 侵删',
    '您需要 登录 才可以下载或查看,没有账号?',
    'no spam ever. unsubscribe any time.',
    'kein spam. jederzeit abmeldbar.',
    'like this? drop your email below.',
    'our letter lands in inboxes every other sunday. pop your address below.',
    '【福利】转发本文到三个群,截图加小编微信 yl-2026,免费领《食谱》一本',
    '文章未完,长按识别下方二维码看高清视频',
    'nguồn: tổng hợp từ internet',
    '이 기사 보고 놀란 사람들… 뱃살이 녹는 ‘한 스푼’의 정체',
  ])('is %s', (text) => {
    expect(isRepostPhrase(text)).toBe(true);
  });

  it.each([
    '全文共三章,读完需要耐心',
    '他读了5分钟就睡着了',
    'a ten-minute read, he said, and it took an hour',
    '文末有一张表',
    '他给她点了个赞',
    '左右滑动查看更多图片的功能坏了',
    '返回北京,查看更多档案的计划取消了',
    '网络侵权的案子判了',
    '需要登录才可以下载的文件放在另一个目录里',
    'no spam in the tin, only beans',
    'the hut has a guest book. leave your address here.',
    'leave your address here.',
    'what became of the hut? leave your address here.',
    'the keeper never wrote. leave your email below.',
    '转发到班级群,截图交给班主任',
    '长按二维码旁边的按钮三秒',
    'nguồn: tổng hợp từ sổ ghi chép',
    '이 사진을 보고 놀란 이유는 두 가지였다',
  ])('is not %s', (text) => {
    expect(isRepostPhrase(text)).toBe(false);
  });
});

describe('what a channel puts into a text', () => {
  const read = (paragraphs: string[]) =>
    readingText(clean(articleOf(paragraphs, ['六楼的修理铺']))).paragraphs;

  it.each([
    [
      '台面烫满了圆疤，（文末有福利，一定要看到最后哦）每一个疤都是一次手抖。',
      '台面烫满了圆疤，每一个疤都是一次手抖。',
    ],
    ['老杜不满意，转发到三个群即可获得定制帆布袋一只，又洗了三遍。', '老杜不满意，又洗了三遍。'],
    [
      '架了一座钢便桥，长按识别二维码，加入同城读者群管道完工以后，村民要求把桥留下来。',
      '架了一座钢便桥，管道完工以后，村民要求把桥留下来。',
    ],
    [
      '四十五年里换了六条船，更多精彩内容请下载千帆客户端右肩比左肩低了两指。',
      '四十五年里换了六条船，右肩比左肩低了两指。',
    ],
    [
      '少めの配合です。この回答は参考になりましたか？［はい］［いいえ］納戸の温度が上がるなら涼しい場所へ。',
      '少めの配合です。納戸の温度が上がるなら涼しい場所へ。',
    ],
    [
      'すくい取ってください。▼続きを読むには会員登録（無料）が必要です▼そのあと内側を拭きます。',
      'すくい取ってください。そのあと内側を拭きます。',
    ],
    ['他打了一排木架，左右滑动查看更多图片一台一台擦干净。', '他打了一排木架，一台一台擦干净。'],
    [
      '"It was heavy," he said. READ ALSO: Fury as queue blocks bus stop',
      '"It was heavy," he said.',
    ],
  ])('%s', (before, after) => {
    expect(read([before])[0]?.trim()).toBe(after);
  });

  it.each([
    ['— 完 —'],
    ['*** 第二部分 ***'],
    ['老板说，转发到三个群可以得到帆布袋一只，我没有转。'],
    ['文章讲公众号怎样写“文末有福利”，又讲怎样求人点“在看”。'],
  ])('stays: %s', (line) => {
    expect(read(['修理铺没有招牌，你得先爬六层楼，闻到松香味就到了。', line])).toContain(line);
  });
});

describe('signs of radicals', () => {
  it('are read as characters within words', () => {
    expect(findRadicals('摆渡⼈')).toEqual([{ start: 3 - 1, end: 3, replacement: '人' }]);
    expect(findRadicals('⼈、⽔、⽕')).toEqual([]);
  });

  it('leaves 自己 alone', () => {
    expect(findSwappedAlready('手己经按在')).toHaveLength(1);
    expect(findSwappedAlready('自己经过，自己经常')).toEqual([]);
    expect(findSwappedSi('艄公巳经扑倒在舱里')).toHaveLength(1);
    expect(findSwappedSi('那年是乙巳，经略使；癸巳经冬；巳时，经过')).toEqual([]);
  });
});

describe('what an editor or a channel left between two sentences', () => {
  const own = [
    '渡口的桥修了三年，石头是从上游运来的，每一块都编了号，砌错一块就要拆一排。',
    '桥墩下面的木桩泡在水里不见风，挖出来还是黄的，老人说比人的骨头还硬。',
  ];
  const read = (line: string) =>
    readingText(clean(articleOf([...own, line], ['渡口的桥']))).paragraphs.at(-1);

  it.each([
    [
      '桥面比路低半尺，',
      '[外链图片转存失败,源站可能有防盗链机制(img-7f3a-11)]',
      '涨水的时候先淹。',
    ],
    ['桥面比路低半尺。', '全文共2210字，读完约需7分钟', '涨水的时候先淹它。'],
  ])('goes: %s%s%s', (before, put, behind) => {
    expect(read(before + put + behind)).toBe(before + behind);
  });

  it.each([
    '他在本子上写。全文共310字，读完约需2分钟的样子，老师很满意。',
    '图上标着[外链图片]三个字，旁边是一张白纸。',
  ])('stays: %s', (line) => {
    expect(read(line)).toBe(line);
  });
});
