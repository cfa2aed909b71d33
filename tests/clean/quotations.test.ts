import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { findQuotations, lieOf } from '../../lib/clean/quotations';
import { articleOf } from './article-of';

const quoted = (text: string) =>
  findQuotations(text).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['他说：“明天来。”我点头。', ['“明天来。”']],
    ['她寫道：「他說『好』。」', ['「他說『好』。」']],
    ['"Yes," he said, "and no."', ['"Yes,"', '"and no."']],
    ["the dogs' bowl and the cat's dish", []],
    ["'토토사이트', '바카라' 등의 낱말", ["'토토사이트'", "'바카라'"]],
    ['a pipe of 5" and one of 3"', []],
    ['“The first of two paragraphs\nthe next line', ['“The first of two paragraphs']],
    ['“It isn’t,” she said', ['“It isn’t,”']],
  ])('in %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('tells how a span lies to them', () => {
    const text = '他说“买买买”就走';
    const spans = findQuotations(text);
    expect(lieOf({ start: 3, end: 5 }, spans)).toBe('within');
    expect(lieOf({ start: 0, end: 4 }, spans)).toBe('across');
    expect(lieOf({ start: 0, end: text.length }, spans)).toBe('apart');
    expect(lieOf({ start: 7, end: 9 }, spans)).toBe('apart');
  });
});

describe('an article that quotes spam', () => {
  it.each([
    ['The page promised "cheap viagra online without prescription" instead of a list of books.'],
    ['Attackers add phrases such as best online casino or slot gacor to old pages.'],
    ['首页被人塞进了“澳门新葡京娱乐城，注册即送彩金”之类的文字。'],
    ['第一則寫著：「線上娛樂城，首儲一千送一千，請加LINE ID：abc1234」。'],
    ['「オンラインカジノ 入金不要ボーナスはこちら」という一文が挟まっていた。'],
    ['게시판에 "먹튀검증 완료 안전놀이터 추천, 첫충 지급"이라는 글이 올라왔다.'],
  ])('keeps %s', (sentence) => {
    const cleaned = clean(
      articleOf([
        'The library is open on Tuesdays and Fridays, and children may borrow five books at once.',
        sentence,
        'In winter the reading room is heated from eight o’clock, and tea is brought at four.',
      ]),
    );
    expect(cleaned.removals).toEqual([]);
  });
});
