import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const read = (paragraphs: Parameters<typeof articleOf>[0], titles: string[]) =>
  readingText(clean(articleOf(paragraphs, titles))).paragraphs;

const ISLAND = [
  'Đảo Hòn Mấu chỉ có một con đường đất chạy quanh, đi bộ hết chừng hai giờ.',
  'Nhà nghỉ của ông Sáu Thạnh nằm cạnh bến ghe. Buổi tối khách ngồi trên sạp tre nghe sóng vỗ vào ghềnh.',
  'Sáng sớm thuyền câu về, cá còn quẫy trong khoang. Ai muốn mua phải dậy trước bốn giờ.',
];
const GLUED = 'nhà cái tặng tiền cược nổ hũ đổi thưởng rút nhanh';
const [first = '', second = '', third = ''] = ISLAND;
const between = (text: string, piece: string) => text.replace('. ', `. ${piece} `);

describe('what stands between two sentences in lower case and without an end', () => {
  it('goes where another such piece names a trade', () => {
    const pages = [
      first,
      between(second, GLUED),
      between(third, 'trà giảm eo bảy ngày xuống năm ký'),
    ];
    expect(read(pages, ['Hai ngày ở Hòn Mấu'])).toEqual(ISLAND);
  });

  it('goes as the text of a link to another site', () => {
    const label = 'vay nóng giữ giấy xe lấy liền';
    const text = between(third, label);
    const start = text.indexOf(label);
    const linked = blockOf(text, {
      links: [{ start, end: start + label.length, href: 'https://vaynong.example/' }],
    });
    expect(read([first, between(second, GLUED), linked], ['Hai ngày ở Hòn Mấu'])).toEqual(ISLAND);
  });

  it('stays where it is the only one and nothing else was put in', () => {
    const text = between(second, 'trà giảm eo bảy ngày xuống năm ký');
    expect(read([first, text, third], ['Hai ngày ở Hòn Mấu'])).toEqual([first, text, third]);
  });

  const MILL = [
    'The mill stopped grinding in 1951. The wheel lay in the pit until a farmer found the hub.',
    'Two carpenters cut new paddles of elm. They set the stones in April.',
  ];
  const ADVERTS = [
    'Buy generic Viagra online without prescription, cheap Cialis overnight delivery.',
    'Best online casino real money slots, no deposit bonus 200 free spins.',
  ];
  it.each([
    'The hub weighed approx. four hundred and ten pounds. Moss & Gale lifted it with a sheerlegs.',
    'The wheel is the work of Gale et al. who signed the hub inside. It had no other name.',
    'We tuned the wheel on macOS with a program by ulrike. iron rods would have done as well.',
    'It turned, e.g. in wet springs, for weeks. The sluice did the rest.',
  ])('stays where it is the article’s: %s', (own) => {
    const titles = ['Online Casino Real Money - Free Spins', 'A Wheel for Tarrow Ford'];
    const [head = '', tail = ''] = MILL;
    expect(read([head, ...ADVERTS, tail, own], titles)).toEqual([head, tail, own]);
  });
});
