import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const KILN = [
  '窑厂在河湾里，一条土路通到窑门口，下雨天要垫上稻草才走得过去。',
  '老窑工每天半夜起来看一次火，看的是烟囱口那一截烟的颜色。',
  '去年只开了两窑，订砖的是修古塔的人，他们要的砖比城里的厚一指。',
];
const TITLES = ['澳门新葡京娱乐官网_注册送彩金_真人百家乐', '河湾里的老窑'];

function paragraphsAround(paragraph: string): string[] {
  const page = [
    KILN[0] ?? '',
    '澳门新葡京娱乐官网注册就送彩金。',
    KILN[1] ?? '',
    '代开发票请加微信 fp88016，诚信办理。',
    paragraph,
    '百家乐真人荷官在线发牌，首存送88元彩金。',
    KILN[2] ?? '',
  ];
  return readingText(clean(articleOf(page, TITLES))).paragraphs;
}

describe('sentences of the article beside what adverts and notices say', () => {
  it.each([
    // A count of days promises nobody to be quick.
    '石匠用毛刷和清水洗了两天，字才一个一个显出来。联系人：陈老师，电话 13800001111。',
    // An author's own figures.
    '读者可点击文末附图查看全部拓片。',
    // Subjects of a school, set with a symbol between them.
    '课程：语⊙数⊙英⊙物⊙化⊙生⊙，六门。',
  ])('stay: %s', (paragraph) => {
    expect(paragraphsAround(paragraph)).toEqual([KILN[0], KILN[1], paragraph, KILN[2]]);
  });

  it('stay behind a notice of who may copy the text', () => {
    const own = '教身段的老师七十一岁了，还能把水袖甩过头顶三尺。';
    const paragraphs = paragraphsAround(`欢迎转载，请注明出处。${own}`);
    expect(paragraphs).toEqual([KILN[0], KILN[1], own, KILN[2]]);
  });
});
