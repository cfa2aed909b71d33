// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const texts = (body: string, url: string, title = 'The mill') => {
  const snapshot = snapshotOf(
    `<html><head><title>${title}</title></head><body>${body}</body></html>`,
    url,
  );
  const { blocks } = extract(parseSnapshot(snapshot), snapshot);
  return blocks.map(({ text }) => text.trim());
};

describe('a page of short answers, folded under their questions', () => {
  const ANSWERS = [
    ['几点开门？', '早上七点，星期一休息。来之前打个电话最稳妥。'],
    ['可以自带口袋吗？', '可以，布的最好，一袋不要超过二十斤。'],
    ['能磨荞麦吗？', '能，但要攒够一百斤才开机，请先登记，我们凑齐了通知。'],
  ];
  const item = (question: string, answer: string, opener = 'aria-expanded="false"') =>
    `<div class="it"><h3><button ${opener}>${question}</button></h3><div class="pn" style="display:none">${answer}</div></div>`;
  const page = (items: string) => `<div class="w"><h1>磨坊问答</h1>${items}</div>`;
  const read = (items: string) => texts(page(items), 'https://mill.example/help');

  test('keeps them with their questions', () => {
    const items = ANSWERS.map(([question = '', answer = '']) => item(question, answer)).join('');
    expect(read(items)).toEqual(ANSWERS.flat());
  });

  test('not what nothing opens, nor menus and buttons that something opens', () => {
    const shown = ANSWERS.map(
      ([question = '', answer = '']) => `<h3>${question}</h3><p>${answer}</p>`,
    );
    const others = [
      item('更多', '这句话没有东西可以打开，读者也就看不到它。', ''),
      item('分享', '<b>复制链接</b> <b>发给朋友</b> <b>生成海报</b> <b>扫码转发给好友</b>'),
      item(
        '本站',
        '<a href="/a">面粉价目。</a> <a href="/b">怎么来磨坊。</a> <a href="/c">联系磨坊主。</a>',
      ),
    ];
    const lines = read(shown.join('') + others.join('')).join('\n');
    for (const part of ['打开', '复制链接', '价目']) expect(lines).not.toContain(part);
    for (const [, answer = ''] of ANSWERS) expect(lines).toContain(answer);
  });
});

describe('a page with parts called question and answer', () => {
  const QUESTION = 'My stone runs hot after an hour of rye. What am I doing wrong?';
  const LONG =
    'Feed it less and let it turn more slowly, for rye is sticky and wants room between the stones. ';
  const page = (question: string, answer: string) =>
    `<div class="top"><a href="/">Home</a></div><h1>Hot stone</h1><div class="${question}"><p>${QUESTION}</p></div><h2>2 Answers</h2><div class="${answer}"><p>${LONG.repeat(4)}</p><p>${LONG.repeat(3)}</p></div><div class="${answer}"><p>Dress the stone.</p></div>`;

  test('keeps the question and the shortest answer, where its address says so too', () => {
    const lines = texts(
      page('question-body', 'answer-body'),
      'https://mill.example/answers/88/hot-stone',
    );
    expect(lines).toContain(QUESTION);
    expect(lines).toContain('Dress the stone.');
    expect(lines.indexOf(QUESTION)).toBeLessThan(lines.indexOf('Dress the stone.'));
  });
});
