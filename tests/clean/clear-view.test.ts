import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearView } from '../../lib/clean/clear-view';
import { fold } from '../../lib/clean/fold';
import { findControls, findInvisible } from '../../lib/clean/invisible';

describe('clearView', () => {
  it('leaves noise out and maps back', () => {
    const view = clearView('發(fā)布\u200b日', [
      { start: 1, end: 5 },
      { start: 6, end: 7 },
    ]);
    expect(view.text).toBe('發布日');
    expect(view.folded).toBe('发布日');
    expect(view.toSource(0, 3)).toEqual({ start: 0, end: 8 });
    expect(view.toSource(1, 2)).toEqual({ start: 5, end: 6 });
  });

  it('maps every span of the view to a span of the source that holds the same characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const noise = [...findControls(source), ...findInvisible(source)].sort(
          (a, b) => a.start - b.start,
        );
        const view = clearView(source, noise);
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.toSource(at, at + 1);
          expect(source.slice(start, end)).toBe(view.text[at]);
        }
      }),
    );
  });
});

describe('fold', () => {
  it('folds width, case and script, a unit for a unit', () => {
    expect(fold('ＷＷＷ．發布：Ａα∨Ⅹ')).toBe('www.发布:aavx');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length),
    );
  });
});

describe('honest characters that do not show', () => {
  it.each([
    ['a Persian joiner', 'می‌خواهم'],
    ['a family of emoji', '👨‍👩‍👧'],
    ['a heart that is red', '❤️'],
    ['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a Japanese name', '葛󠄀城'],
    ['a word that may break', 'Donau\u00adschiff'],
    ['marks of direction in Arabic', 'نص\u200f Linux'],
    ['an apostrophe that was misread', 'Hereâ\u0080\u0099s'],
  ])('%s stays', (_, text) => {
    expect([...findControls(text), ...findInvisible(text)]).toEqual([]);
  });

  it.each([
    ['a joiner among Han', '中\u200d国'],
    ['a space of no width', '中\u200b国'],
    ['a Hangul filler', '中\u3164国'],
    ['a selector behind a letter', 'a\ufe0f'],
    ['a tag without its flag', 'a\u{e0041}b'],
    ['a soft hyphen among Han', '中\u00ad国'],
    ['a control character', '中\u0006，'],
  ])('%s goes', (_, text) => {
    expect([...findControls(text), ...findInvisible(text)]).toHaveLength(1);
  });
});
