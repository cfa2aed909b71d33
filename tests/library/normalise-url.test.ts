import { describe, expect, test } from 'vitest';
import { normaliseUrl } from '../../lib/library/normalise-url';

describe('normaliseUrl', () => {
  test.each([
    ['https://News.Example:443/a#part', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&gclid=1', 'https://news.example/a?id=7'],
    ['https://news.example/a?UTM_Source=x', 'https://news.example/a'],
    ['https://news.example/a?emailmd5=0f&email_sha256=1&p=2', 'https://news.example/a?p=2'],
    ['https://news.example/a?q=a%20b+c&x', 'https://news.example/a?q=a%20b+c&x'],
    ['https://news.example/a?email=me', 'https://news.example/a?email=me'],
    ['file:///home/me/page.html#x', 'file:///home/me/page.html'],
    ['not an address', 'not an address'],
  ])('%s is known as %s', (url, known) => {
    expect(normaliseUrl(url)).toBe(known);
  });
});
