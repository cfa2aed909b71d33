// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALLOWED_TAGS,
  parseSettled,
  sanitizeToFragment,
  sanitizeToString,
  serialize,
} from '../../lib/html/sanitize';

describe('what a page may not bring in', () => {
  test.each([
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<script>alert(1)</script><p>a</p>', '<p>a</p>'],
    ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    ['<a href="data:text/html,x">a</a>', '<a>a</a>'],
    ['<img src="https://tracker.example/1.gif" alt="x">', '<img alt="x">'],
    ['<img src="data:image/svg+xml;base64,PHN2Zz4=">', '<img>'],
    ['<img data-remote="javascript:x()">', '<img>'],
    ['<p id="location" name="x" class="y" style="color:red">a</p>', '<p>a</p>'],
    ['<iframe src="https://a.example"></iframe><p>a</p>', '<p>a</p>'],
    ['<form><input name="parentNode"><p>a</p></form>', '<p>a</p>'],
    ['<svg><a xlink:href="javascript:x()">a</a></svg><p>b</p>', '<p>b</p>'],
  ])('%s', (html, clean) => {
    expect(sanitizeToString(html)).toBe(clean);
  });
});

const KEPT = [
  '<p lang="zh-Hant" dir="ltr">字</p>',
  '<a href="https://a.example/?q=1#x">a</a>',
  '<a href="mailto:a@b.example">a</a>',
  '<img src="data:image/png;base64,iVBORw0KGgo=" alt="x">',
  '<img data-remote="https://a.example/x.png" alt="x">',
  '<ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>',
  '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>',
  '<ol start="3"><li value="7">x</li></ol>',
  '<time datetime="2026-01-02">2 January</time>',
];

describe('what an article keeps', () => {
  test.each(KEPT)('%s', (html) => {
    expect(sanitizeToString(html)).toBe(html);
  });
});

describe('what needs no sanitiser', () => {
  test.each([
    ...KEPT,
    '<p>a &lt;script&gt; b</p>',
    ' <p>a</p>',
    '<p><span data-qw-hidden="display">a</span></p>',
    '<a href="">a</a>',
  ])('%s', (html) => {
    expect(parseSettled(html)?.innerHTML).toBe(html);
    expect(sanitizeToString(html, true)).toBe(html);
  });

  test.each([
    '<p onclick="x()">a</p>',
    '<p class="a">a</p>',
    '<p data-x="a">a</p>',
    '<svg><p>a</p></svg>',
    '<custom-element>a</custom-element>',
    '<p><!-- a --></p>',
    '<a href="javascript:x()">a</a>',
    '<a href=" https://a.example/">a</a>',
    '<a href="/a">a</a>',
    '<p title="a --> b">a</p>',
    '<img src="https://tracker.example/1.gif">',
    '<p src="data:image/png;base64,iVBORw0KGgo=">a</p>',
    '<img data-remote="javascript:x()">',
    '<img src="data:image/svg+xml;base64,PHN2Zz4=">',
  ])('asks the sanitiser of %s', (html) => {
    expect(parseSettled(html)).toBe(null);
  });

  test.each([
    '<p>a<p>b',
    '<p><p>a</p></p>',
    '<p>a</p></div>',
    '<tr><td>a</td></tr>',
    '<pre>\na</pre>',
    '<template><p>a</p></template>',
    '<body onload="x()"><p>a</p>',
  ])('is not settled: %s', (html) => {
    expect(parseSettled(html)).toBe(null);
  });
});

test('the marks of a snapshot pass only when asked for', () => {
  const html = '<span data-qw-hidden="display">x</span>';
  expect(sanitizeToString(html, true)).toBe(html);
  expect(sanitizeToString(html)).toBe('<span>x</span>');
});

test('sanitised HTML is a fixpoint: parsed and serialised, it is the same string', () => {
  const tag = fc.constantFrom(
    ...ALLOWED_TAGS,
    'form',
    'svg',
    'math',
    'style',
    'noscript',
    'center',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('text', '漢(hàn)', ' ', '&lt;b&gt;', '<br>', '</p>', '<!--x-->'),
      fc
        .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(tree, (html) => {
      const clean = sanitizeToString(html);
      expect(sanitizeToString(clean)).toBe(clean);
      expect(serialize(sanitizeToFragment(clean))).toBe(clean);
      if (parseSettled(html)) expect(clean).toBe(html);
    }),
    { numRuns: 200 },
  );
});
