// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

/** A conversation, whose address says so. */
const texts = (body: string) => {
  const page = `<html><head><title>Ferries - Forum</title></head><body>${body}</body></html>`;
  const snapshot = snapshotOf(page, 'https://forum.example/viewtopic.php?t=17');
  return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text.trim());
};
const ANSWERS = [
  'The morning ferry leaves at six, and it is never late.',
  'Not in winter, when the ice holds it back until eight or nine.',
  'My uncle steers it. Ask at the pier, he says, and not in here.',
  'Thanks, all of you. I took the bus in the end, which was late.',
  'The bus crosses by the ferry too, so that must have been long.',
];

test('posts of known software, each with its author and date', () => {
  const post = (name: string, text: string) =>
    `<div class="post"><a class="username" href="/u">${name}</a><time datetime="2016-05-19">19 May 2016</time><div class="postbody"><div class="content">${text}</div></div></div>`;
  expect(texts(ANSWERS.map((text) => post('Ada', text)).join(''))).toEqual(
    ANSWERS.flatMap((text) => ['Ada · 19 May 2016', text]),
  );
});

test('a post of which only a notice is left goes with its author', () => {
  const post = (name: string, text: string, state = '') =>
    `<li class="row ${state}"><a class="username" href="/u">${name}</a><div class="content" itemprop="text">${text}</div></li>`;
  const body = `<ul>${ANSWERS.map((text) => post('Ada', text)).join('')}${post('Bo', 'This post was deleted.', 'deleted')}</ul>`;
  expect(texts(body)).toEqual(ANSWERS.flatMap((text) => ['Ada', text]));
});

test('of unknown software the labels under each post go, and short answers stay', () => {
  const post = (text: string, votes: number) =>
    `<div class="p"><div class="t">${text}</div><div class="f"><span class="v">${votes}</span><span class="q">Zitieren</span><span class="q">Melden</span></div></div>`;
  const said = [...ANSWERS, 'Me too', 'Ah', 'Yes, once', 'Never', 'Me too'];
  const body = `<div class="list">${said.map(post).join('')}</div>`;
  expect(texts(body)).toEqual(said);
});

test('names stay, though two people have said it all', () => {
  const post = (name: string, text: string) =>
    `<div class="e"><div class="w"><b>${name}</b></div><div class="t">${text}</div></div>`;
  const said = [...ANSWERS, ...ANSWERS.map((text) => `Again: ${text}`)];
  const names = said.map((_text, index) => (index % 3 === 0 ? 'Ada' : 'Bo'));
  const body = said.map((text, index) => post(names[index] ?? '', text)).join('');
  expect(texts(`<div class="list">${body}</div>`).filter((text) => text === 'Bo')).toHaveLength(6);
});

test('a time that is false tomorrow is settled where the page tells the date, and goes where not', () => {
  const post = (text: string, time: string) =>
    `<div class="e"><div class="w"><b class="nick">Ada</b> ${time}</div><div class="t">${text}</div></div>`;
  const settled = post(
    'I saw it 3 days ago at the pier.',
    '<time datetime="2016-05-17">2 days ago</time>',
  );
  const unknown = ANSWERS.map((text) => post(text, '<i>5 hours ago</i>')).join('');
  const lines = texts(`<div class="list">${settled}${unknown}</div>`);
  expect(lines[0]?.replace(/\s+/g, ' ')).toBe('Ada 2016-05-17');
  expect(lines[1]).toBe('I saw it 3 days ago at the pier.');
  expect(lines.join(' ')).not.toContain('hours ago');
});

test('what stands in a narrow column after a short conversation goes, one before it stays', () => {
  const column = (units: number, html: string) =>
    `<div class="ant-col ant-col-${units}">${html}</div>`;
  const said = ANSWERS.slice(0, 2).map((text) => `<div class="t">${text}</div>`);
  const others = ['Nets for sale', 'Where eels sleep', 'A buoy was lost', 'Tides of May']
    .map((title) => `<div class="o"><span>${title}</span></div>`)
    .join('');
  const page = `<div>${column(4, `<div class="t">${ANSWERS[3]}</div>`)}${column(14, said.join(''))}${column(6, others)}</div>`;
  const found = texts(page);
  expect(found).toEqual(expect.arrayContaining([...ANSWERS.slice(0, 2), ANSWERS[3]]));
  expect(found.join()).not.toContain('eels');
});

const factsOf = (body: string) => {
  const page = `<html><head><title>渡船晚点 - 江心论坛</title></head><body>${body}</body></html>`;
  const snapshot = snapshotOf(page, 'https://bbs.example/thread-17-1.html');
  const { blocks, fields } = extract(parseSnapshot(snapshot), snapshot);
  const first = (name: string) => fields.find((field) => field.name === name)?.value;
  return {
    lines: blocks.map(({ text }) => text.trim()),
    byline: first('byline'),
    published: first('published'),
  };
};
const SAID = '今天的渡船晚了半个小时，北岸等船的人排到了马路上，有谁知道是为什么？';
const HEAD = '<div><b>江边老王</b></div><div>2020.03.11 10:51发布于闲话</div>';

test('who wrote the only post of a page, and when, are its facts', () => {
  const known = `<div class="post"><a class="username" href="/u">江边老王</a><time datetime="2020-03-11">2020-03-11</time><div class="postbody"><div class="content">${SAID}</div></div></div>`;
  const facts = { byline: '江边老王', published: '2020-03-11' };
  expect(factsOf(known)).toEqual({ lines: [SAID], ...facts });
  expect(factsOf(`<div class="p">${HEAD}<div class="t">${SAID}</div></div>`)).toEqual({
    lines: [SAID],
    ...facts,
    published: '2020-03-11T10:51',
  });
  expect(factsOf(`<div class="p">${HEAD}<div class="t">新船票.pdf 两元一张</div></div>`)).toEqual({
    lines: ['新船票.pdf 两元一张'],
    ...facts,
    published: '2020-03-11T10:51',
  });
});

test('where others answered they stay with each post, and where no name stands over the date', () => {
  const answer =
    '<div><b>北岸小李</b></div><div>2020.03.11 11:20</div><div class="t">听说是船桨断了。</div>';
  const { lines } = factsOf(`<div class="p">${HEAD}<div class="t">${SAID}</div>${answer}</div>`);
  expect(lines).toEqual([
    ...['江边老王', '2020.03.11 10:51发布于闲话', SAID],
    ...['北岸小李', '2020.03.11 11:20', '听说是船桨断了。'],
  ]);
  const diary = `<div class="p"><div>船又晚了。</div><div>2020.03.11</div><div class="t">${SAID}</div></div>`;
  expect(factsOf(diary).lines).toContain('船又晚了。');
});

test('a page that calls itself a forum and has boxes of replies is one, whatever makes it', () => {
  const replies = ['听说是船桨断了。', '昨天也是这样。'].map(
    (text) => `<div class="r"><div class="reply-text">${text}</div></div>`,
  );
  const page = `<html><head><title>渡船晚点 - 江心论坛</title></head><body><div class="m"><h1>渡船晚点</h1><p>${SAID}</p></div><div class="post-replies">${replies.join('')}</div></body></html>`;
  const snapshot = snapshotOf(page, 'https://town.example/2020/17.html');
  const found = extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text.trim());
  expect(found).toEqual(expect.arrayContaining([SAID, '听说是船桨断了。', '昨天也是这样。']));
});
