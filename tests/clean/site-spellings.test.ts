import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const OWN = [
  '雪是入夜以后才下大的，守渡的老人坐在炭盆边上削一根竹篙，听见马蹄声，抬起头来。',
  '三天，正是他收到那封无名信的日子，信上没有字，只画了一扇门，门缝里夹着一片槐叶。',
];

function read(line: string, title = '第八十七章 雪夜渡口_槐叶门_碧轩书屋') {
  const article = articleOf([...OWN, line], [title, '第八十七章 雪夜渡口'], {
    url: 'https://www.bixuan-shu.example/book/1/87.html',
  });
  return readingText(clean(article)).paragraphs[OWN.length] ?? '';
}

describe('what a reading site put in with its own name', () => {
  it.each([
    ['他牵着那匹瘸了一条腿的老马，', '碧·軒·書·屋·首·更', '沿着江堤慢慢往渡口走。'],
    ['听见马蹄声，他抬起头，冲他摇了摇手。', 'ｗｗ∨．ｂ１ｘｕａｎ．ｃοｍ', ''],
    ['三年前师父在这条江上失踪，', '(bi xuan 手打,错字少)', '船家捞上来的，只有半截剑穗。'],
    ['信上没有字，只画了一扇', 'ｂ·ｘ·', '门，门缝里夹着一片干枯的槐叶。'],
    ['门缝里夹着一片干枯的槐叶。', '~~~更多好书尽在碧⑻轩~~~', ''],
    ['风把火苗吹得一歪，', '您正在看的是盗摘页，正版在碧轩，', '两个人的影子也跟着歪到了墙上。'],
    ['隔着满江的雪，像是敲在他身后的门板上。', '{碧xuan群 615 082 337 催更}', ''],
    ['老周掀开半边席子，', '碧轩书屋首发', '压着嗓子问是谁。'],
    ['', '为防丢失，请把本书首发站“碧轩”存入收藏夹', ''],
  ])('goes however it is spelled: %s%s%s', (before, put, behind) => {
    expect(read(before + put + behind)).toBe(before + behind);
  });

  it.each([
    ['舱板压得严严实实，', '~碧~轩~书~屋~', '连一粒盐星子也没漏出来。'],
    ['他压低嗓子说', '~碧~轩~书~屋~', '连一粒盐也没有漏。'],
    ['他牵着老马，', '碧*轩*书*屋*首*发*', '沿着江堤走。'],
    ['他牵着老马，', '最*新*碧*轩*书*屋', '沿着江堤走。'],
    ['他牵着老马走了', '*碧*轩*首*发*', '出去没有回头。'],
    ['那只手只有三根', 'shou fa碧·轩·书·屋', '指头。'],
    ['船头儿站起', '⒏', '来，把缆绳解下。'],
    ['好像在说：还剩十六级，别喘。', '一秒记住【青灯文库】', ''],
    ['把火折子又放回', 'w·w·w·b·i·x·u·a·n·s·h·u', '去。'],
    [
      '桅灯一齐晃起来。',
      '求收藏，求推荐票，搜“碧轩书屋”看本书全本',
      '船家忽然明白，没有一条是来等盐的。',
    ],
    ['一支弩箭', '手-机-阅-读-去m.bixuan-shu-', '擦着他的耳朵钉进了桅杆。'],
    ['灰怎么会是干的？', '首·发&更新`最.快ｂｉｘｕａｎｓｈｕ', ''],
  ])('no cut ends within words of the story: %s%s%s', (before, put, behind) => {
    expect(read(before + put + behind)).toBe(before + behind);
  });

  it.each([
    ['他推开碧轩的窗，雪落在案头的书上，谁也没有说话。'],
    ['碧轩里的那架书，老人说，都是师父留下的，谁要看就拿去。'],
    ['“你去过碧轩没有？”她问，“那里收藏了三百部刻本。”'],
    ['他在门板上画了一个圈，又点了一点，像是一只眼睛。'],
  ])('the story keeps the name: %s', (line) => {
    expect(read(line)).toBe(line);
  });

  it.each([
    ['起点中文网', '两人一起，点了三个菜。'],
    ['起点中文网', '两人一起 点了三个菜，约好一起12点出发。'],
    ['起點中文網', '繞了一圈，他們又回到起點。'],
    ['起点中文网', '（回到起点的人更多）'],
    ['逐浪小说网', '孩子们追逐，浪花打湿了裤脚。'],
    ['中国文学网', '他一生都在其中。国家图书馆里还有底稿。'],
    ['中国文学网', '（中国的读者对此收藏更多）'],
    ['人民文学', '当地人，民风淳朴。'],
    ['上海文学', '渔夫走到岸上，海风正大。'],
    ['儿童文学', '他有三个女儿，童年都在站上度过。'],
  ])('on a page of %s a word keeps what divides it: %s', (site, line) => {
    expect(read(line, `第八十七章 雪夜渡口_槐叶门_${site}`)).toBe(line);
    const titles = [`第八十七章 雪夜渡口_${site}`, '雪夜渡口'];
    const hosts = ['qidian', 'zhulang', 'zhongguo', 'renmin', 'shanghai', 'ertong'];
    for (const host of hosts) {
      const url = `https://www.${host}.example/book/1/87.html`;
      expect(readingText(clean(articleOf([...OWN, line], titles, { url }))).paragraphs).toContain(
        line,
      );
    }
  });

  it.each([
    ['岳麓书院', '新书昨天在岳麓书院首发，来了两百多位读者。'],
    ['岳麓书院', '（岳麓书院的藏书楼免费开放）'],
    ['岳麓书院', '请到岳麓书院阅读。'],
    ['滕王阁', '请从滕王阁正门进，正版的讲解器在左手边。'],
  ])('%s is no reading site: %s', (name, line) => {
    for (const title of [name, `游记_${name}`]) {
      for (const host of ['yuelu', 'tengwang', 'news']) {
        const url = `https://www.${host}.example/a/1.html`;
        const article = articleOf([...OWN, line], [title, name], { url });
        expect(readingText(clean(article)).paragraphs).toContain(line);
      }
    }
  });

  it('a page of no reading site keeps all', () => {
    const line = '展柜里的木牌上写着碧·轩·书·屋四个字，是店主的祖父刻的。';
    expect(read(line, '雪夜渡口旁的旧书店 - 江城日报')).toBe(line);
  });
});
