// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const TITLE = '渡口三年没有停过一班船';
const SUBTITLE = '去年共有四万人次在此过江';
const PROSE = `<p>${'渡船每个小时过一次江，船长认识两岸所有打鱼的人。'.repeat(4)}</p>`.repeat(3);

const texts = (head: string, title = TITLE) => {
  const body = `<div class="page"><div class="head">${head}</div><div class="text">${PROSE}</div></div>`;
  const page = `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  const snapshot = snapshotOf(page, 'https://paper.example/a');
  return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text.trim());
};
const under = (line: string) => `<h2 id="Title">${TITLE}</h2>${line}`;
const subtitle = (html: string) => `<p id="SubTitle" class="subtitle">${html}</p>`;

test('the second part of a headline is the first line of the article', () => {
  const found = texts(under(subtitle(SUBTITLE)));
  expect(found[0]).toBe(SUBTITLE);
  expect(found).toHaveLength(4);
});

test('but not a date, a link, a label, or what the title of the page says', () => {
  for (const other of [
    '2022年2月13日 江城日报',
    '<a href="/b">更多江边的消息请看这里</a>',
    '头条',
  ]) {
    expect(texts(under(subtitle(other)))).toHaveLength(3);
  }
  expect(texts(under(subtitle(SUBTITLE)), `${TITLE} ${SUBTITLE}`)).toHaveLength(3);
});

test('nor one under another headline, or one of several', () => {
  expect(texts(under(subtitle(SUBTITLE)), '江城日报')).not.toContain(SUBTITLE);
  const others = under(subtitle(SUBTITLE)) + subtitle('今年的人数还没有统计出来');
  expect(texts(others)).toHaveLength(3);
});
