import { describe, expect, test } from 'vitest';
import { addressOf, normaliseUrl } from '../../lib/library/normalise-url';

describe('normaliseUrl', () => {
  test.each([
    ['https://News.Example:443/a#part', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&gclid=1', 'https://news.example/a?id=7'],
    ['https://news.example/a?UTM_Source=x', 'https://news.example/a'],
    ['https://news.example/a?emailmd5=0f&email_sha256=1&p=2', 'https://news.example/a?p=2'],
    ['https://news.example/a?q=a%20b+c&x', 'https://news.example/a?q=a%20b+c&x'],
    ['https://news.example/a?email=me', 'https://news.example/a?email=me'],
    ['https://app.example/#/1', 'https://app.example/#/1'],
    ['https://app.example/?gclid=1#!notes/2', 'https://app.example/#!notes/2'],
    ['https://app.example/#!/notes?id=2&utm_source=x', 'https://app.example/#!/notes?id=2'],
    ['https://app.example/#/notes?utm_source=x#part', 'https://app.example/#/notes#part'],
    ['https://app.example/#/notes:~:text=river', 'https://app.example/#/notes'],
    ['https://app.example/#/', 'https://app.example/'],
    ['https://app.example/#/?utm_source=x', 'https://app.example/'],
    ['https://app.example/#!', 'https://app.example/'],
    ['https://app.example/a#:~:text=/river', 'https://app.example/a'],
    ['https://app.example/a#part/2', 'https://app.example/a'],
    ['https://news.example/a?b?utm_source=x', 'https://news.example/a?b?utm_source=x'],
    ['file:///home/me/page.html#/x', 'file:///home/me/page.html'],
    ['file:///home/me/page.html#x', 'file:///home/me/page.html'],
    ['not an address', 'not an address'],
  ])('%s is known as %s', (url, known) => {
    expect(normaliseUrl(url)).toBe(known);
  });

  test.each([
    ['https://app.example/', 'https://app.example/?utm_source=x#/1', 'https://app.example/#/1'],
    ['https://app.example/', 'https://app.example/#top', 'https://app.example/'],
    ['https://app.example/#/1', 'https://app.example/#/2', 'https://app.example/#/1'],
    ['https://app.example/', 'https://other.example/#/1', 'https://app.example/'],
  ])('what was saved as %s from %s stands for %s', (url, tabUrl, known) => {
    expect(addressOf(url, tabUrl)).toBe(known);
  });
});
