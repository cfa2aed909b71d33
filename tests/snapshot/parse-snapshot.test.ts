// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const url = 'https://site.example/a/b.html';

describe('a parsed snapshot answers for itself', () => {
  test('no control stands in for a property of its form', () => {
    const page = parseSnapshot({
      url,
      html: '<form><input name="parentNode"><input id="nextElementSibling"><p>text</p></form>',
    });
    const form = page.querySelector('form') as HTMLFormElement;
    expect(form.parentNode).toBe(page.body);
    expect(form.nextElementSibling).toBeNull();
  });
  test('no image or form stands in for a property of the document', () => {
    const page = parseSnapshot({
      url,
      html: '<img name="body"><form name="querySelector"></form><object id="head"></object><p>text</p>',
    });
    expect(page.body.localName).toBe('body');
    expect(page.querySelector('p')?.textContent).toBe('text');
  });
  test('metadata keeps its names', () => {
    const page = parseSnapshot({ url, html: '<meta name="author" content="Somebody">' });
    expect(page.querySelector('meta[name="author"]')).not.toBeNull();
  });
});

describe('addresses resolve against', () => {
  const resolved = (html: string) => parseSnapshot({ url, html }).querySelector('a')?.href;

  test('the page', () => {
    expect(resolved('<a href="c.html">c</a>')).toBe('https://site.example/a/c.html');
  });
  test('what the page says they are relative to', () => {
    expect(resolved('<base href="/x/"><a href="c.html">c</a>')).toBe(
      'https://site.example/x/c.html',
    );
  });
  test('the page, where it says something that is no web address', () => {
    expect(resolved('<base href="javascript:alert(1)//"><a href="c.html">c</a>')).toBe(
      'https://site.example/a/c.html',
    );
  });
});
