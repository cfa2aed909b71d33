// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../lib/snapshot/take-snapshot';

const url = 'https://site.example/';
const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html');

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a snapshot of a live page', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>shown</p>';
  });

  test('leaves the page as it was, unseen', async () => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    document.body.innerHTML = '<p style="display:none">hidden</p><my-box><i>in</i></my-box>';
    seen.push(...observer.takeRecords());
    const before = document.documentElement.outerHTML;
    seen.length = 0;
    takeSnapshot(document, url);
    await Promise.resolve();
    expect(observer.takeRecords()).toEqual([]);
    expect(seen).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('reads open shadow roots, with what is slotted into them', () => {
    const host = document.createElement('my-article');
    host.innerHTML = '<b>slotted</b>';
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>before <slot></slot> after</p>';
    document.body.append(host);
    const page = inert(takeSnapshot(document, url).html);
    expect(page.body.textContent).toContain('before slotted after');
  });

  test('is not misled by a form whose controls are named after properties', () => {
    document.body.innerHTML =
      '<form><input name="firstChild"><input name="nextSibling"><input name="attributes"><p>text</p></form><p>tail</p>';
    const page = inert(takeSnapshot(document, url).html);
    expect([...page.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['text', 'tail']);
  });

  test('takes the address from the browser', () => {
    document.head.innerHTML = '<link rel="canonical" href="https://other.example/">';
    expect(takeSnapshot(document, url).url).toBe(url);
    document.head.innerHTML = '';
  });
});

test.each([
  ['black on a breath of grey', 'background: rgba(0,0,0,.02)', 'color: rgba(0,0,0,.85)', null],
  ['black on a grey over grey', 'background: rgba(0,0,0,.3)', 'color: #000', null],
  ['white on what darkens white', 'background: rgba(0,0,0,.7)', 'color: #fff', null],
  ['white on what brightens white', 'background: rgba(255,255,255,.5)', 'color: #fff', 'color'],
  ['the colour that two make together', 'background: rgba(0,0,0,.5)', 'color: #808080', 'color'],
  ['letters that hardly cover', 'background: #fff', 'color: rgba(0,0,0,.01)', 'color'],
  ['letters that cover a little', 'background: #fff', 'color: rgba(0,0,0,.25)', null],
])('a text is told from its background as both are seen: %s', (_name, box, text, hidden) => {
  document.body.innerHTML = `<div style="${box}"><p style="${text}">a reply in a box</p></div>`;
  const paragraph = inert(takeSnapshot(document, url).html).querySelector('p');
  expect(paragraph?.getAttribute('data-qw-hidden')).toBe(hidden);
});

describe('other documents', () => {
  test('a PDF is told as one', () => {
    document.body.innerHTML = '<embed type="application/pdf">';
    expect(() => takeSnapshot(document, url)).toThrow(expect.objectContaining({ code: 'pdf' }));
  });
  test('XML gives its texts, a paragraph each', () => {
    const feed = new DOMParser().parseFromString(
      '<rss><item><title>One &lt; two</title></item></rss>',
      'text/xml',
    );
    expect(takeSnapshot(feed, url).html).toContain('<p>One &lt; two</p>');
  });
});
