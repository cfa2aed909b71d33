import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const read = (texts: string[]) => readingText(clean(articleOf(texts))).paragraphs;

const TEMPLE = [
  '清晨五点，寺里的大钟敲了一百零八下，山下的人家才陆续亮起灯来。',
  '来访的学者马丁路洛佩斯在廊下坐了一上午，记下了每一次钟声的间隔。',
  '午后下了一阵小雨，檐下的石阶被打得发亮，没有一个人急着回去。',
];

describe('characters of UTF-8 among text that was read as GBK', () => {
  it('go where blanks begin the paragraphs so, and a name gets its dot back', () => {
    expect(read(TEMPLE.map((text) => `聽聽${text}`))).toEqual([
      TEMPLE[0],
      TEMPLE[1]?.replace('路', '·'),
      TEMPLE[2],
    ]);
  });

  it('go where full-width blanks stand at both ends', () => {
    expect(read(TEMPLE.map((text) => `銆€銆€${text}`))).toEqual(TEMPLE);
  });

  it('are read between numbers and units', () => {
    const [first = ''] = TEMPLE;
    const spoiled = '水温要到25掳C，误差卤不大，木框是3脳5的，晒场有40m虏，针尖只有5碌m。';
    expect(read([first, spoiled])).toEqual([
      first,
      '水温要到25°C，误差卤不大，木框是3×5的，晒场有40m²，针尖只有5µm。',
    ]);
  });

  it.each([
    [['聽聽那冷雨，看看那冷雨，嗅嗅聞聞那冷雨，他在信的開頭這樣寫。', ...TEMPLE]],
    [
      [
        ...TEMPLE.map((text) => `聽聽${text}`).slice(0, 2),
        ...TEMPLE,
        '书里还写到另一位客人，他叫什么名字，寺里没有人记得了。',
      ],
    ],
    [[...TEMPLE, '卤3斤牛肉，5卤水豆腐，2002掳走的牛，8脳不是数。']],
  ])('stay where the text says so itself: %#', (texts) => {
    expect(read(texts)).toEqual(texts);
  });

  it('leave names with the character in them, and streets', () => {
    const texts = [
      '聽聽那一年马丁路德的画像还挂在墙上，颜色已经发黄，没有人去动它。',
      '聽聽他沿着莫里斯路威廉街口往南走，走到第三家店才停下来歇脚。',
      '聽聽卡尔克路易斯是邻居给他起的名字，他从来没有答应过一声。',
    ];
    expect(read(texts)).toEqual(texts.map((text) => text.slice(2)));
  });
});
