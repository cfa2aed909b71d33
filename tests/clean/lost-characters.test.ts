import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const read = (...paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;

const MARKET = [
  '集市在河滩上，天一亮就有人支起帐篷，卖地毯的老人坐在最靠水的一头，面前摆着茶壶。',
  '下午起了风，帐篷收得比平时早，孩子们跟在驴车后面，把掉下来的杏干一颗一颗捡起来。',
];

describe('question marks in names', () => {
  it('are dots where a page has no others', () => {
    expect(
      read(
        ...MARKET,
        '名片上印着“萨迪克?努尔”，背面是他自己画的骆驼，画得很像。',
        '他的邻居巴哈尔?特尼教我分辨羊毛的粗细，一摸就知道是哪一年剪的。',
      ).slice(-2),
    ).toEqual([
      '名片上印着“萨迪克·努尔”，背面是他自己画的骆驼，画得很像。',
      '他的邻居巴哈尔·特尼教我分辨羊毛的粗细，一摸就知道是哪一年剪的。',
    ]);
  });

  it.each([
    ['there is one', ['名片上印着“萨迪克?努尔”，背面是他自己画的骆驼，画得很像。']],
    [
      'the page asks with them',
      [
        '名片上印着“萨迪克?努尔”，背面是他自己画的骆驼，他的邻居巴哈尔?特尼也来了。',
        '明天还有集市吗?老人摇了摇头。',
      ],
    ],
    [
      'they are asked about',
      [
        '谁认识马克?杰克认识，他们在一条街上住了十年，天天一起打水。',
        '你见过约翰?约翰昨天还在河滩上卖茶壶，今天一早就收了摊子。',
      ],
    ],
  ])('stay where %s', (_, paragraphs) => {
    const texts = [...MARKET, ...paragraphs];
    expect(read(...texts)).toEqual(texts);
  });
});
