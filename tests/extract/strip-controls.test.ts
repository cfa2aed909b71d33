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

test.each([
  '您需要登录后才可以回帖 <a href="/l">登录</a> | <a href="/r">立即注册</a>',
  '需要 <a href="/l">登录</a> 后方可回复, 如果你还没有账号请 <a href="/r">注册新账号</a>',
  '请先登录再评论',
  '登入後才能發表',
  '登录后才能评论',
  'You must log in or register to reply here.',
  'Log in to comment',
])('so does what is asked of whoever would answer: %s', (line) => {
  expect(left(`<p>第一句。</p><div>${line}</div>`)).toBe('第一句。');
});

test.each([
  '登录后才能看到船票，我试了三回。',
  '我登录以后就能回帖了，你再试试。',
  '请问登录的密码在哪里改？',
  '登录回来要走半天，水手们都这么说。',
  '船在北岸登录，回复的人很多。',
  'Log in to the pier office before you sail, they said.',
  'I had to log in to reply, twice.',
  '需要登记后才可以上船',
  '登录页面打不开',
  'The log in the water was as long as the ferry.',
])('what people say of it stays: %s', (line) => {
  expect(left(`<p>第一句。</p><div>${line}</div>`)).toBe(`第一句。${line}`);
});
