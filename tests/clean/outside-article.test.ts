// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readBlocks } from '../../lib/html/blocks';
import { sanitizeToFragment } from '../../lib/html/sanitize';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const OWN = [
  '盐田停晒的那一年，镇上最后一架水车也拆了，木头分给四户人家做了门板，铁件卖给收废品的老郭。',
  '老郭没有舍得熔掉那只轴承，他把它洗净、上油，摆在自家窗台上，谁来问都只说是祖父留下的东西。',
  '今年博物馆来收旧物，问他要多少钱，他想了一夜，第二天自己抱着轴承走了十二里路送去，分文不取。',
];
const article = OWN.map((text) => `<p>${text}</p>`).join('');

function read(html: string): string[] {
  const blocks = readBlocks(sanitizeToFragment(html));
  return readingText(clean(articleOf(blocks, ['轴承的路']))).paragraphs;
}

describe('counters and rows outside the box of the article', () => {
  it.each([
    `<div><div>${article}</div><div>觉得有用 31 没看懂 4 写笔记</div></div>`,
    `<div><div>盐湖小镇 › 人物 › 手艺</div><div>${article}</div></div>`,
    `<div><div>盐湖镇政府 公告 办事 信箱</div><h1>轴承的路</h1><div>${article}</div></div>`,
  ])('go: %s', (html) => {
    expect(read(html)).toEqual(OWN);
  });

  it.each([
    [
      'a standfirst',
      '<div><div>一只轴承走了十二里路</div><div>ARTICLE</div></div>',
      '一只轴承走了十二里路',
    ],
    [
      'a sentence',
      '<div><div>ARTICLE</div><div>老郭今年七十一岁。</div></div>',
      '老郭今年七十一岁。',
    ],
    [
      'who signs, and when',
      '<div><div>ARTICLE</div><div>白滩镇文化站</div><div>2024年5月</div></div>',
      '白滩镇文化站',
    ],
    [
      'who wrote it, above the headline',
      '<div><div>李梅 周海 王石</div><h1>轴承的路</h1><div>ARTICLE</div></div>',
      '李梅 周海 王石',
    ],
    [
      'what a thing is made of, below the headline',
      '<div><h1>轴承的路</h1><div>石料公司 青石 榆木 桐油</div><div>ARTICLE</div></div>',
      '石料公司 青石 榆木 桐油',
    ],
    ['a note', '<div><div>ARTICLE</div><div>注：水车，又名翻车</div></div>', '注：水车，又名翻车'],
    [
      'a postscript',
      '<div><div>ARTICLE</div><div>又及：轴承今年上了油</div></div>',
      '又及：轴承今年上了油',
    ],
    [
      'a verse',
      '<div><div>ARTICLE</div><div><div>盐记得水</div><div>水不记得盐</div></div></div>',
      '盐记得水',
    ],
    [
      'steps',
      '<div><div>ARTICLE</div><ol><li>洗净轴承</li><li>上油三遍</li></ol></div>',
      '洗净轴承',
    ],
    [
      'what a thing is made of',
      '<div><div>青石三块 榆木两根 铁件一副 桐油少许</div><div>ARTICLE</div></div>',
      '青石三块 榆木两根 铁件一副 桐油少许',
    ],
    [
      'what stands in the same box',
      '<div>ARTICLE<p>轴承今藏二号展柜</p></div>',
      '轴承今藏二号展柜',
    ],
    [
      'what stands between parts of the article',
      `<div><div>${article}</div><p>过了一个夏天</p><div>${article.replaceAll('。', '吧。')}</div></div>`,
      '过了一个夏天',
    ],
  ])('stay: %s', (_what, html, text) => {
    expect(read(html.replace('ARTICLE', article))).toContain(text);
  });
});
