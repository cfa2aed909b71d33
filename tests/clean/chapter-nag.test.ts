import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const STORY = [
  '船靠岸的时候天还没亮，他提着灯走上石阶，石阶上有一行湿脚印，一直通到粮仓的后门。',
  '后门虚掩着，里面有人咳嗽了一声，很轻，像是怕惊动了谁，又像是故意要让他听见。',
];
const read = (title: string, ...more: string[]) =>
  readingText(clean(articleOf([STORY[0] ?? '', ...more, STORY[1] ?? ''], [title]))).paragraphs;

describe('what a reading site says between the paragraphs of a chapter', () => {
  it.each([
    '【本章设有防盗，订阅不足七成的小可爱两天后再来看正文哦】',
    '（内容未完，左滑进入第3页，如遇乱码请关闭阅读模式）',
    '温馨通知：本章节正在手打中，请稍后刷新再看完整版！',
    '本书读者还在追：《盐场旧事》《石阶》',
    '（列位看官，喜欢《盐场》的，折个角再走不迟~）',
    '如果您看到的页面空白或者乱序，请退出浏览器的畅读模式',
  ])('goes: %s', (nag) => {
    expect(read('第十二章 石阶 - 盐场', nag)).toEqual(STORY);
    expect(read('盐场旧闻', nag)).toContain(nag);
  });

  it('goes out of a sentence of the story, which stays', () => {
    const before = '巡丁昨夜刚换了班头，新来的姓戚，据说鼻子比狗还灵，';
    const behind = '隔着三层麻袋都能闻出私盐来。';
    const nag = '本章未完，点击下一页继续阅读';
    expect(read('第十二章 石阶 - 盐场', before + nag + behind)).toContain(before + behind);
  });

  it('its group’s number goes out of what somebody says', () => {
    const story = ['新来的姓戚，', '“鼻子比狗还灵。”巡丁说。'];
    const nag = '　催更交流裙：六一二·四四·〇九七三　';
    expect(read('第十二章 石阶 - 盐场', story.join(nag))[1]?.replace(/\s/g, '')).toBe(
      story.join(''),
    );
  });

  it.each([
    '（他把那本《盐场》翻开，又合上了。）',
    '读者群：一个三十年前认识的老人，两个不认识的孩子。',
    '催更的人一个接一个：六个，七个，八个，他数不过来。',
    '（他把灯放在井沿上，没有再往前走。）',
    '“正文在第三页，”她说，“你翻过头了，阅读要从右边起。”',
    '他是那家书屋最老的读者，收藏过三百本小说，如今一本也没有剩下。',
    '【粮仓的封条上写着两个字】',
    '（这本小说的读者，大多已经老了。）',
    '书店的读者翻开小说，看书看到下一页。',
  ])('stays where it is the story: %s', (line) => {
    expect(read('第十二章 石阶 - 盐场', line)).toContain(line);
  });
});
