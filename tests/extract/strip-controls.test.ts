// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { stripControls } from '../../lib/extract/strip-controls';
import { Survey } from '../../lib/extract/survey';

const left = (html: string) => {
  document.body.innerHTML = html;
  stripControls(document.body, new Survey(document.body));
  return document.body.textContent;
};

test('a line that is nothing but a control of a list of posts goes', () => {
  expect(left('<div><span>倒序看帖</span></div><div>收藏</div><p>第一句。</p>')).toBe('第一句。');
  expect(left('<div> Load more </div><p>One.</p>')).toBe('One.');
});

test('so does what the list says where it is empty or at its end, and a bar between nothing', () => {
  const list = '<p>暂无数据</p><div>没有更多了</div><p>该评论已删除</p><div> | </div>';
  expect(left(`<p>第一句。</p>${list}`)).toBe('第一句。');
});

test('what people say stays: in a paragraph, in a sentence, or as an answer', () => {
  const said =
    '<p>收藏</p><div>收藏了，谢谢。</div><div>赞</div><li>评论</li><div>42</div><div>* * *</div>';
  expect(left(said)).toBe('收藏收藏了，谢谢。赞评论42* * *');
});

test('a control within a line of other words stays with them', () => {
  expect(left('<div>按 <b>回复</b> 就能留言。</div>')).toBe('按 回复 就能留言。');
});
