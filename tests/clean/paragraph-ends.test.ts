import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const OWN = [
  '下午四点，老邮局斜对面的冲印店开了门，店主把卷帘门推到一半，弯腰钻进去。',
  '店开于一九八八年，最忙的那几年，一个国庆节要冲三百多卷，柜台外排到台阶下面。',
];
const EN = [
  'The lamplighter loses his sight in the winter, and his daughter takes over the round at night.',
  'She walks like a man who has walked the same mile for thirty years, in his coat and his boots.',
];

const read = (...paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;

describe('behind the last sentence of a paragraph', () => {
  it.each([
    [OWN, '以上就是为您润色后的版本，需要我再精简一些吗？'],
    [
      OWN,
      '请注意，我只是语言模型，以上内容不能替代面诊。如果您愿意，我还可以帮您整理一份提问清单。',
    ],
    [OWN, 'END'],
    [OWN, '长按存图，微信扫一扫进读者群'],
    [
      EN,
      ' I hope this revised draft captures the tone you wanted! Let me know if you’d like a punchier ending.',
    ],
  ])('goes what is none of it: %#', ([first = '', last = ''], put) => {
    expect(read(first, last + put)).toEqual([first, last]);
  });

  it.each([
    [OWN, '店主问我，需要我再等一等吗？我说不用。'],
    [OWN, '他只是说，如果您愿意，我还可以帮您把底片送到山上。'],
    [EN, ' I hope this old coat is what she wanted.'],
    [EN, ' Let me know, he said, if you’d like a second lamp.'],
  ])('stays what is: %#', ([first = '', last = ''], said) => {
    expect(read(first, last + said)).toEqual([first, last + said]);
  });
});

describe('a call to the reader between two sentences', () => {
  it('goes, and the sentence behind it stays', () => {
    const own = '有人问还能不能冲。';
    const behind = '姚师傅试着把显影时间延长了四成，救回了六十一张。';
    expect(read(OWN[0] ?? '', `${own}今日头奖已开，你中了吗？戳左下角${behind}`)[1]).toBe(
      own + behind,
    );
  });

  it('stays where somebody tells of it', () => {
    const told = '孩子问，你看见了吗？他戳左下角的那扇窗，窗纸破了一个洞。';
    expect(read(OWN[0] ?? '', told)[1]).toBe(told);
  });
});

describe('single damage that is certain', () => {
  it('a quotation mark whose bytes were read as letters', () => {
    expect(
      read(...EN, 'â€œCome in,” she said, and put the lamp on the table by the door.')[2],
    ).toBe('“Come in,” she said, and put the lamp on the table by the door.');
    expect(read(...EN, 'â€œNever,â€ he told me, and â€œnever againâ€. The lamp was out.')[2]).toBe(
      '“Never,” he told me, and “never again”. The lamp was out.',
    );
    expect(read(...EN, 'The lamp cost 40 â€ in the town, â€œCome in,” she said.')[2]).toBe(
      'The lamp cost 40 â€ in the town, “Come in,” she said.',
    );
    expect(read(...EN, 'Le château était fermé, et la pâte â moitié levée.')[2]).toBe(
      'Le château était fermé, et la pâte â moitié levée.',
    );
  });

  it('words in Cyrillic whose bytes were read in another encoding', () => {
    const russian = [
      'Смотритель рано утром подметает дорожку, топит печь и поливает цветы на окне.',
      'К вечеру приходит запоздавший поезд, весь в снегу, и огни освещают рельсы.',
    ];
    expect(read(...russian, 'Оба пропустят этот РјР°С‚С‡ из-за снега.')[2]).toBe(
      'Оба пропустят этот матч из-за снега.',
    );
    const own = 'С.Р. Ёлкин и Р.Ё. Ильин («Свет») приехали в СССР.';
    expect(read(...russian, own)[2]).toBe(own);
  });

  it('a letter of another alphabet in a word that the page also writes rightly', () => {
    expect(read(...EN, 'The cоat hung behind the door, and nobody wore it in the summer.')[2]).toBe(
      'The coat hung behind the door, and nobody wore it in the summer.',
    );
    const other = 'The bоllard stood at the end of the pier, and nobody tied a boat to it.';
    expect(read(...EN, other)[2]).toBe(other);
  });

  it('a character that no text of today has', () => {
    expect(read(...OWN, '“那东覀来了几天了？”老人问。')[2]).toBe('“那东西来了几天了？”老人问。');
    expect(read(...OWN, '“覀”是古字，字典里才查得到。')[2]).toBe('“覀”是古字，字典里才查得到。');
  });
});
