// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const langOf = (sentence: string, attributes = '') => {
  const html = `<html ${attributes}><body><article><p>${sentence.repeat(6)}</p></article></body></html>`;
  const snapshot = snapshotOf(html, 'https://news.example/a');
  return extract(parseSnapshot(snapshot), snapshot).lang;
};

test.each([
  ['zh-Hans', '渡船每个小时过一次江，船长认识两岸所有打鱼的人。'],
  ['zh-Hant', '渡船每個小時過一次江，船長認識兩岸所有打魚的人。'],
  ['ja', 'その渡し船は一時間ごとに川を渡り、船長は岸の漁師をみな知っている。'],
  ['ko', '나룻배는 한 시간마다 강을 건너고 선장은 어부들을 모두 알고 있다. '],
  [null, 'The ferry crosses the river every hour, and its captain knows the fishermen. '],
  [null, 'The captain of the ferry, 渡し, knows all the fishermen of both banks. '],
])('%s where the page does not say', (lang, sentence) => {
  expect(langOf(sentence)).toBe(lang);
});

test('what the page says comes first', () => {
  expect(langOf('渡船每个小时过一次江，船长认识两岸所有打鱼的人。', 'lang="zh-CN"')).toBe('zh-CN');
});
