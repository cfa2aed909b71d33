import './interface-language';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../lib/errors';
import { caughtText, errorText } from '../../lib/ui/error-text';
import { formatBytes, formatPublished, formatSaved, hostOf } from '../../lib/ui/format';
import { count } from '../../lib/ui/i18n';
import { unreadableText } from '../../lib/ui/unreadable-text';
import { wordsOf } from '../../lib/ui/words-of';

describe('an error', () => {
  test('is told with what it is about', () => {
    expect(errorText({ code: 'import-invalid', details: ['item 3: title'] })).toMatch(
      /nothing was imported.*Details: item 3: title\.$/,
    );
  });

  test('fills the blank of its sentence', () => {
    expect(errorText({ code: 'name-taken', details: ['Lamps'] })).toBe(
      'There already is a collection called “Lamps”. Choose another name.',
    );
  });

  test('is told alike whether it was thrown here or came over a message', () => {
    const thrown = new UserError('library-full');
    const overMessage = Object.assign(new Error('library-full'), {
      code: 'library-full',
      details: [],
    });
    expect(caughtText(thrown)).toMatch(/no space left/);
    expect(caughtText(overMessage)).toBe(caughtText(thrown));
  });

  test.each([new TypeError('x is undefined'), { code: 'no-such-code' }, 'a string', null])(
    'of our own making asks for a report: %s',
    (error) => {
      expect(caughtText(error)).toMatch(/report/);
    },
  );
});

describe('dates and sizes', () => {
  const now = new Date(2025, 4, 20, 18, 0).getTime();

  test('a list tells the time today, the day this year, and the year before that', () => {
    expect(formatSaved(new Date(2025, 4, 20, 9, 5).getTime(), now)).toMatch(/^9:05.AM$/);
    expect(formatSaved(new Date(2025, 0, 2).getTime(), now)).toBe('Jan 2');
    expect(formatSaved(new Date(2023, 0, 2).getTime(), now)).toBe('Jan 2, 2023');
  });

  test('a page that gives a day gets no time, and its own clock is kept', () => {
    expect(formatPublished('2016-05-19')).toBe('May 19, 2016');
    expect(formatPublished('2016-05-19T08:30:00+08:00')).toMatch(/^May 19, 2016.*8:30/);
    expect(formatPublished('last week')).toBe('last week');
  });

  test('sizes', () => {
    expect(formatBytes(999)).toBe('999 B');
    expect(formatBytes(1_520_000)).toBe('1.5 MB');
    expect(formatBytes(213_400_000)).toBe('213 MB');
  });

  test('a site is told without www', () => {
    expect(hostOf('https://www.lamp.example/a?b')).toBe('lamp.example');
    expect(hostOf('not an address')).toBe('not an address');
  });

  test('one is singular', () => {
    expect(count('articlesDeleted', 1)).toBe('Deleted 1 article.');
    expect(count('articlesDeleted', 1200)).toBe('Deleted 1,200 articles.');
  });
});

describe('a Chinese title', () => {
  test('is cut between words, their marks behind them, and loses nothing', () => {
    const title = '山腳小學把操場借給（村里的）劇團，三十年「不收」一分錢，共2018場';
    const words = wordsOf(title, 'zh-Hant');
    expect(words.join('')).toBe(title);
    expect(words.length).toBeGreaterThan(8);
    for (const whole of ['小學', '操場', '三十年', '2018場']) {
      expect(
        words.some((word) => word.includes(whole)),
        whole,
      ).toBe(true);
    }
    for (const word of words) {
      expect(word).not.toMatch(/^[，）」]/);
      expect(word).not.toMatch(/[（「]$/);
    }
  });

  test('is cut whatever language the page names', () => {
    expect(wordsOf('小學操場', 'zh_TW!').join('')).toBe('小學操場');
  });
});

test('what is missing from an export is named, as far as there is room', () => {
  expect(unreadableText(['One'])).toBe(
    '1 article could not be read and is missing from the file: “One”. Restart the browser, then export again.',
  );
  expect(unreadableText(['A', 'B', 'C', 'D', 'E'])).toContain('“A”; “B”; “C”; and 2 more');
});
