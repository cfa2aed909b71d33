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
  return readingText(clean(articleOf(blocks))).paragraphs;
}

describe('short lines outside the box of the article', () => {
  it.each([
    `<div><div>${article}</div><div>觉得有用 31 没看懂 4 写笔记</div></div>`,
    `<div><div>盐湖小镇 › 人物 › 手艺</div><div>${article}</div></div>`,
    `<div><div>${article}</div><ul><li>晒盐工的账本</li><li>水车是怎么转的</li></ul></div>`,
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
