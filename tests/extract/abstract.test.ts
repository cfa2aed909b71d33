// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const SUMMARY = `摘要：${'本文比较了三个渡口的水位记录，说明河道在三十年里怎样改变。'.repeat(3)}`;
const PROSE = `<p>${'渡船每个小时过一次江，船长认识两岸所有打鱼的人。'.repeat(8)}</p>`.repeat(16);

const texts = (head: string) => {
  const body = `<div class="paper"><h1>三个渡口的水位</h1>${head}<div class="fulltext">${PROSE}</div></div>`;
  const page = `<html><head><title>三个渡口的水位</title></head><body>${body}</body></html>`;
  const snapshot = snapshotOf(page, 'https://journal.example/a');
  return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text.trim());
};
const abstract = (summary: string) =>
  `<div class="abstract"><p>${summary}</p><p>关键词：渡口；水位；河道</p></div>`;

test('the summary of a paper, in a box of its own, is the beginning of the article', () => {
  const found = texts(abstract(SUMMARY));
  expect(found.slice(0, 2)).toEqual([SUMMARY, '关键词：渡口；水位；河道']);
  expect(found).toHaveLength(18);
});

test.each([
  ['without a label', abstract(SUMMARY.slice(3))],
  ['that leads elsewhere', abstract(`${SUMMARY} <a href="/b">全文</a>`)],
])('but no teaser of another page: %s', (_, head) => {
  expect(texts(head)).toHaveLength(16);
});
