// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { locateBlocks, readBlocks } from '../../lib/html/blocks';
import { sanitizeToFragment } from '../../lib/html/sanitize';

const textsOf = (html: string) => readBlocks(sanitizeToFragment(html)).map(({ text }) => text);

test('a paragraph, a heading, an item and a cell are a block each', () => {
  expect(
    textsOf(
      '<h2>春</h2><p>雨<b>停</b>了</p><ul><li>一</li><li>二</li></ul><table><tr><td>甲</td><td>乙</td></tr></table>',
    ),
  ).toEqual(['春', '雨停了', '一', '二', '甲', '乙']);
});

test('bare text around a paragraph is a block before and a block after', () => {
  expect(textsOf('<div>before <i>it</i><p>inside</p> after</div>')).toEqual([
    'before it',
    'inside',
    ' after',
  ]);
});

test('a line break is one line feed, white space alone is no block', () => {
  expect(textsOf('<p>one<br>two</p>\n  <p>&nbsp;\u3000</p>')).toEqual(['one\ntwo']);
});

test('readings of ruby are no part of the text', () => {
  expect(textsOf('<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字</p>')).toEqual(['漢字']);
});

test('links and code are told by where they stand', () => {
  const [block] = readBlocks(
    sanitizeToFragment(
      '<p>See <a href="https://a.example/x">the <b>page</b></a> and <code>npm</code>.</p>',
    ),
  );
  expect(block?.links).toEqual([{ start: 4, end: 12, href: 'https://a.example/x' }]);
  expect(block?.code).toEqual([{ start: 17, end: 20 }]);
});

test('a block says what it stands in, outermost first', () => {
  const [block] = readBlocks(sanitizeToFragment('<blockquote><ul><li>x</li></ul></blockquote>'));
  expect(block?.within).toEqual(['blockquote', 'ul', 'li']);
});

test('a block says in which boxes it stands; each has a number of its own', () => {
  const blocks = readBlocks(
    sanitizeToFragment('<div><p>a</p><section><p>b</p>c</section></div><p>d</p><div>e</div>'),
  );
  expect(blocks.map(({ text, boxes }) => [text, boxes])).toEqual([
    ['a', [0]],
    ['b', [0, 1]],
    ['c', [0, 1]],
    ['d', []],
    ['e', [2]],
  ]);
});

test('pieces quote the text they are made of, at any depth', () => {
  const deep = `${'<div>'.repeat(400)}deep<br>down${'</div>'.repeat(400)}tail`;
  for (const { pieces, text } of locateBlocks(sanitizeToFragment(deep))) {
    expect(
      pieces.map(({ node }) => (node.nodeType === 3 ? (node as Text).data : '\n')).join(''),
    ).toBe(text);
  }
});
