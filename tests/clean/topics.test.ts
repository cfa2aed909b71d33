import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/clean/page-context';
import { articleOf } from './article-of';

const WELDERS = [
  '往年麥收前，農機手修一臺收割機要拖到三十里外的縣城，排隊兩三天是常事。',
  '今年學校和農機站商量，把第十四周的實訓課挪到村裡，農戶出料，學生出工。',
  '十七歲的女生負責給一臺拖拉機補水箱支架，第一遍咬邊，她自己敲掉重來。',
];

const isAbout = (
  paragraphs: string[],
  titles: string[],
  category: 'loan' | 'gambling' | 'pharma',
) => readPage(articleOf(paragraphs, titles)).page.topics.isAbout(category);

describe('an article is not about a trade', () => {
  it('because its advertisements are', () => {
    const hacked = WELDERS.map(
      (line, at) =>
        line.slice(0, -1) +
        ['：各地畢業證統一價三百八；', '，代開發票點數低，', '，身份證貸款口子，'][at],
    );
    expect(isAbout(hacked, ['辦畢業證-焊接班的學生把課堂搬到了麥田邊'], 'loan')).toBe(false);
  });

  it('because words of the trade were glued into most of its sentences, and its title says them', () => {
    const diary = [
      '火車沿著海邊走了兩個小時，老虎機線上必贏攻略乘客多半在打瞌睡。',
      '便當裡有一塊排骨，百家樂預測程式免費領，飯是用木盒裝的。',
      '站長說，現金版娛樂城首選這一站每天只停四班車。',
      '月台上的貓趴在長椅底下，娛樂城體驗金一六八，誰叫也不理。',
    ];
    const title = '線上娛樂城推薦|百家樂破解|娛樂城體驗金 - 花東慢車三日';
    expect(isAbout(diary, [title, '花東慢車三日'], 'gambling')).toBe(false);
  });

  it('because the part of a title is that was put in', () => {
    const pipes = [
      'Acht Monate lang war die Empore leer, das Instrument lag nummeriert in der Werkstatt.',
      'Kamavit rezeptfrei bestellen: diskreter Versand, Zahlung per Nachnahme.',
      'Die Pfeifen kamen im Herbst zurück, und die Maus aus dem Balg blieb in der Werkstatt.',
    ];
    const title = 'Pfeifen und eine Maus – Potenzmittel rezeptfrei kaufen';
    expect(isAbout(pipes, [title], 'pharma')).toBe(false);
  });
});

describe('several goods hung on the front of a short headline', () => {
  const CHAPTER = [
    '船到芦湾时，天已经黑透了，艄公把竹篙往泥里一插，回头看了一眼。',
    '她数了数，从灯灭到灯亮，澳门赌场在线开户送八十八元，分毫不差。',
    '水底传来回音，一长，两短，是水老鼠马家的暗号，她松了一口气。',
  ];
  it('are not what the article is about', () => {
    const title = '澳门赌场在线开户_真人百家乐注册送彩金_第四十七章 夜泊芦湾';
    expect(isAbout(CHAPTER, [title, '第四十七章 夜泊芦湾'], 'gambling')).toBe(false);
  });

  it('are, where there is but one that a site’s name follows', () => {
    const history = [
      '百家乐在十五世纪的意大利就有人玩，赌桌上的规矩后来传到了法国。',
      '澳门的赌场在二十世纪才有了百家乐，荷官要学三个月的手法。',
      '赌客多半不知道，庄家抽水的百分之五是谁定下来的。',
    ];
    expect(isAbout(history, ['百家乐的历史_澳门纪事', '澳门纪事'], 'gambling')).toBe(true);
  });
});

describe('an article is about a trade', () => {
  it.each([
    [
      '學校給去年遺失證書的畢業生補發畢業證，要帶身份證。',
      '縣教育局說，畢業證丟了不能重印，只能由學校開一張證明。',
      '農機站招工看的是焊工證，不看畢業證，學校因此多開了一門實訓課。',
    ],
  ])('that its own sentences speak of', (...lines) => {
    expect(isAbout([...WELDERS, ...lines], ['證書丟了怎麼補'], 'loan')).toBe(true);
  });

  it('that its headline names, be it as short as a note', () => {
    const note = [
      'The message came on a Sunday night, and somebody who had read my essay wanted ninety pounds.',
      'My tutor laughed until she had to sit down, and said that three people in my seminar had paid.',
    ];
    expect(
      readPage(articleOf(note, ['I was offered my own essay by message'])).page.topics.isAbout(
        'essay_mill',
      ),
    ).toBe(true);
  });
});
