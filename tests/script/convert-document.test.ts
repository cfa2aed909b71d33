// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScriptChoice } from '../../lib/article';
import { loadConverter } from '../../lib/script/convert';
import { convertDocument } from '../../lib/script/convert-document';

function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

async function convert(target: ScriptChoice, html: string, lang: string | null = 'zh-CN') {
  const root = fragmentOf(html);
  convertDocument(root, await loadConverter(target), { lang });
  const box = document.createElement('div');
  box.append(root);
  return box.innerHTML;
}

describe('to Taiwan', () => {
  test.each([
    [
      'a word that a tag splits',
      '<p>他的头<b>发</b>很长。</p>',
      '<p lang="zh-Hant-TW">他的頭<b>髮</b>很長。</p>',
    ],
    [
      'two tags',
      '<p>把衣服晾<em>干</em>，皇<strong>后</strong>说。</p>',
      '<p lang="zh-Hant-TW">把衣服晾<em>乾</em>，皇<strong>后</strong>說。</p>',
    ],
    [
      'ruby',
      '<p><ruby>头<rt>tóu</rt>发<rt>fa</rt></ruby>干了。</p>',
      '<p lang="zh-Hant-TW"><ruby>頭<rt>tóu</rt>髮<rt>fa</rt></ruby>乾了。</p>',
    ],
    [
      'code and what must not be translated',
      '<p>头发<code>头发</code><kbd>后台</kbd><span translate="no">头发</span><i class="notranslate">发布</i>这里</p><pre>头发</pre>',
      '<p lang="zh-Hant-TW">頭髮<code>头发</code><kbd>后台</kbd><span translate="no">头发</span><i class="notranslate">发布</i>這裡</p><pre>头发</pre>',
    ],
    [
      'other languages',
      '<p>这里有<span lang="ja">図書館に会う</span>和<span lang="en">后</span>。</p><p lang="ja">国会図書館</p>',
      '<p lang="zh-Hant-TW">這裡有<span lang="ja">図書館に会う</span>和<span lang="en">后</span>。</p><p lang="ja">国会図書館</p>',
    ],
    [
      'attributes',
      '<p>这里<a href="/发" title="头发" id="发">看</a><img src="发.png" alt="面条" class="发"></p>',
      '<p lang="zh-Hant-TW">這裡<a href="/发" title="頭髮" id="发">看</a><img src="发.png" alt="麵條" class="发"></p>',
    ],
    [
      'a Chinese lang inside',
      '<p lang="zh-CN">这里<span lang="zh-Hans">头发</span></p>',
      '<p lang="zh-Hant-TW">這裡<span lang="zh-Hant-TW">頭髮</span></p>',
    ],
    [
      'a line break',
      '<p>他洗头<br>发现停水了。</p>',
      '<p lang="zh-Hant-TW">他洗頭<br>發現停水了。</p>',
    ],
    [
      'a list',
      '<ul><li>面条</li><li>头发</li><li>简体</li></ul>',
      '<ul><li lang="zh-Hant-TW">麵條</li><li lang="zh-Hant-TW">頭髮</li><li lang="zh-Hant-TW">簡體</li></ul>',
    ],
  ])('%s', async (_, html, expected) => {
    expect(await convert('tw', html)).toBe(expected);
  });
});

test('a word that changes its length goes to the node where it starts', async () => {
  expect(await convert('twp', '<p>意大利人坐出<b>租车</b>，看视<i>频</i>。</p>')).toBe(
    '<p lang="zh-Hant-TW">義大利人坐計<b>程車</b>，看影<i>片</i>。</p>',
  );
  expect(await convert('twp', '<p>这个程序的默<b>认</b>值在代<i>码</i>里。</p>')).toBe(
    '<p lang="zh-Hant-TW">這個程式的預<b>設</b>值在程式碼<i></i>裡。</p>',
  );
});

test('an element as the root, and the other targets', async () => {
  const article = document.createElement('article');
  article.innerHTML = '<p>头发</p>这里';
  convertDocument(article, await loadConverter('hk'));
  expect(article.outerHTML).toBe(
    '<article lang="zh-Hant-HK"><p lang="zh-Hant-HK">頭髮</p>這裏</article>',
  );
  expect(await convert('hans', '<p>頭髮</p>', 'zh-TW')).toBe('<p lang="zh-Hans">头发</p>');
  expect(await convert('hant', '<p>头发</p>')).toBe('<p lang="zh-Hant">頭髮</p>');
  expect(await convert('original', '<p>头发</p>')).toBe('<p>头发</p>');
});

test('a document in the target script is the same afterwards', async () => {
  const html = '<h2>臺北的麵店</h2><p>店裡有<b>一隻</b>貓。</p><p>東京の図書館</p><img alt="貓">';
  for (const target of ['tw', 'hk', 'hant', 'twp'] as const)
    expect(await convert(target, html)).toBe(html);
});

test('whatever the tags, the text is that of the whole block', async () => {
  const converter = await loadConverter('twp');
  const word = fc.constantFrom(
    '头发',
    '皇后',
    '软件',
    '信息',
    '默认',
    '代码',
    '一只',
    '里面',
    '数据库',
    '的',
  );
  const cuts = fc.array(fc.tuple(word, fc.constantFrom('', '<b>', '</b>', '<i>', '</i>')), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(cuts, (parts) => {
      const text = `这个软件${parts.map(([piece]) => piece).join('')}`;
      let html = '这个软件';
      for (const [piece, tag] of parts) html += piece.slice(0, 1) + tag + piece.slice(1);
      const root = fragmentOf(`<p>${html}</p>`);
      expect(root.textContent).toBe(text);
      convertDocument(root, converter);
      expect(root.textContent).toBe(converter.convert([text])[0]);
    }),
    { numRuns: 60 },
  );
});
