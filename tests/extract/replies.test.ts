// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const texts = (
  body: string,
  url = 'https://forum.example/viewtopic.php?t=21',
  title = 'Bees - Forum',
) => {
  const snapshot = snapshotOf(
    `<html><head><title>${title}</title></head><body>${body}</body></html>`,
    url,
  );
  const { blocks } = extract(parseSnapshot(snapshot), snapshot);
  return blocks.map(({ text }) => text.trim().replace(/\s+/g, ' '));
};
const POSTS = [
  'My two hives came through the winter, but one of them is very quiet now.',
  'Lift the lid on a warm day around noon and count the lanes with bees in them.',
  'Four lanes are plenty in March. With two I would join them to the neighbours.',
];

describe('posts of known software', () => {
  const post = (text: string, more = '', told = '<a class="username" href="/u/1">Ada</a>') =>
    `<div class="post">${told}<div class="postbody"><div class="content">${text}</div></div>${more}</div>`;

  test('keep the short replies beneath them, with who wrote them and when', () => {
    const reply =
      '<ul><li><span class="comment-copy">So do I.</span> – <a href="/users/7/bo" class="comment-user">Bo</a> <span class="comment-date"><span title="2019-03-04 10:11:12Z">Mar 4 at 10:11</span></span></li></ul>';
    expect(
      texts(POSTS.map((text, index) => post(text, index === 1 ? reply : '')).join('')),
    ).toEqual([
      ...['Ada', POSTS[0], 'Ada', POSTS[1]],
      ...['Bo · 2019-03-04', 'So do I.', 'Ada', POSTS[2]],
    ]);
  });

  test('do not take the latest comments on other pages for replies', () => {
    const latest =
      '<aside class="latest"><p class="comment-content">First!</p></aside><div class="widget"><p class="comment-content">Great shop.</p></div>';
    expect(texts(POSTS.map((text) => post(text)).join('') + latest)).toEqual(
      POSTS.flatMap((text) => ['Ada', text]),
    );
  });

  test.each([
    [
      'edited first',
      '<i class="date">edited Jul 28, 2016</i><i class="date">asked Jul 20, 2016</i>',
      'asked Jul 20, 2016',
    ],
    ['only edited', '<i class="date">edited Jul 28, 2016</i>', 'edited Jul 28, 2016'],
    ['kept in a title', '<span title="28 July 2016, 20:15">three years ago</span>', '2016-07-28'],
    ['counted in seconds', '<span class="time" data-time="1469736900">3y</span>', '2016-07-28'],
    [
      'counted in milliseconds',
      '<span class="time" data-time="1469736900000">3y</span>',
      '2016-07-28',
    ],
    ['kept nowhere', '<span class="time">3 years ago</span>', ''],
  ])('are dated when they were written: %s', (_name, time, date) => {
    const told = `<a class="username" href="/u/1">Ada</a>${time}`;
    const line = date ? `Ada · ${date}` : 'Ada';
    expect(texts(POSTS.map((text) => post(text, '', told)).join(''))).toEqual(
      POSTS.flatMap((text) => [line, text]),
    );
  });

  test('are by whom the page says in its data, not by who edited them', () => {
    const told =
      '<a href="/users/2">Editor</a><span itemprop="author"><a href="/users/1">Ada</a></span>';
    expect(texts(POSTS.map((text) => post(text, '', told)).join(''))[0]).toBe('Ada');
  });

  test('a single one is not by a name in the page’s header', () => {
    const page = `<div><a href="/u/9">Newest member</a><p>${POSTS.join(' ')}</p></div>${post(POSTS.join(' '), '', '')}`;
    expect(texts(page)).toEqual([POSTS.join(' ')]);
  });

  test('are found without the id that the first one has', () => {
    const body = POSTS.map(
      (text, index) =>
        `<div class="pcb"><div class="t_f" ${index ? '' : 'id="postmessage_1"'}>${text}</div></div>`,
    );
    expect(texts(body.join(''))).toEqual(POSTS);
  });

  test('the head and foot of their table are none', () => {
    const head = (name: string) =>
      `<li class="${name}"><div class="bbp-reply-author">Author</div><div class="bbp-reply-content">Posts</div></li>`;
    const body = POSTS.map((text) => `<li><div class="bbp-reply-content">${text}</div></li>`);
    expect(texts(`<ul>${head('bbp-header')}${body.join('')}${head('bbp-footer')}</ul>`)).toEqual(
      POSTS,
    );
  });
});

describe('posts of unknown software', () => {
  const said = [...POSTS, 'Thank you', 'Three lanes!', 'Me too', '学习了'];

  test('stay where they stand in a box that is named after who wrote them', () => {
    const post = (text: string) =>
      `<div class="e"><div class="reply-user-info"><b>Ada</b><div class="reply-detail">${text}</div></div></div>`;
    expect(texts(`<div>${said.map(post).join('')}</div>`)).toEqual(
      said.flatMap((text) => ['Ada', text]),
    );
  });

  test('what such a box tells of the writer alone goes', () => {
    const post = (text: string, index: number) =>
      `<div class="e"><div class="user-info"><span>Joined in 201${index}</span><span>Honey ${index * 7}</span></div><p>${text}</p></div>`;
    expect(texts(`<div>${said.map(post).join('')}</div>`)).toEqual(said);
  });

  test('counts beside an icon or between arrows go; a number that somebody wrote stays', () => {
    const post = (text: string, index: number) =>
      `<div class="e"><div class="t">${text}</div><div class="f"><span><i class="icon-eye"></i> ${40 + index}</span><a>▲</a><b>${index}</b><a>▼</a></div></div>`;
    expect(texts(`<div>${[...said, '66', '❤'].map(post).join('')}</div>`)).toEqual([
      ...said,
      '66',
      '❤',
    ]);
  });
});

describe('a question and its answers', () => {
  const QUESTION = '请问蜂箱朝南还是朝东好?';
  const ANSWER = [
    '朝东南最好。早上太阳先照到巢门，蜂群出勤早，中午又不至于太热，南方夏天尤其要注意这一点。',
    '如果院子里只能朝北，就在箱前种一排矮树挡风，巢门缩到两指宽，蜂群一样可以过得很好。',
    '另外箱底要垫高二十公分，雨季不会返潮，蚂蚁也不容易爬上来，垫砖头或者打木桩都可以。',
  ].map((text) => `<p>${text}</p>`);
  const page = (heading: string) =>
    `<div class="box"><h1 class="${heading}">蜂箱的朝向</h1><div class="i">浏览 31 次</div><div class="c"><p>${QUESTION}</p></div><div class="h">最佳答案</div><div class="a">${ANSWER.join('')}</div></div>`;
  const url = 'https://wenda.example/question/771.html';

  test('the question stays, though one answer is nearly all of the page', () => {
    const lines = texts(page('ask-title'), url, '蜂箱的朝向');
    expect(lines).toContain(QUESTION);
    expect(lines.indexOf(QUESTION)).toBeLessThan(lines.findIndex((line) => line.includes('东南')));
    expect(lines).not.toContain('最佳答案');
  });

  test('a page that is no question is left as it was', () => {
    const lines = texts(page('title'), 'https://news.example/771.html', '蜂箱的朝向');
    expect(lines).toEqual(ANSWER.map((text) => text.slice(3, -4)));
  });

  const post = (text: string, comment: string) =>
    `<div class="entry"><div class="words"><p>${text}</p></div><div class="entry-comments"><ul><li>${comment}</li></ul></div></div>`;
  const COMMENTS = POSTS.map((text, index) => `Comment ${index}: ${text.toLowerCase()}`);

  test('comments under several posts stay, whatever the page is called', () => {
    const body = POSTS.map((text, index) => post(text.repeat(4), COMMENTS[index] ?? '')).join('');
    const lines = texts(`<div>${body}</div>`, 'https://bees.example/a/1', 'Bees');
    for (const comment of COMMENTS) expect(lines).toContain(comment);
  });

  test('comments under one article go', () => {
    const words = `<div class="words">${POSTS.map((text) => `<p>${text.repeat(3)}</p>`).join('')}</div>`;
    const comments = COMMENTS.map((text) => `<li><div class="comment">${text}</div></li>`).join('');
    const lines = texts(
      `<div>${words}<ol>${comments}</ol></div>`,
      'https://bees.example/a/1',
      'Bees',
    );
    for (const comment of COMMENTS) expect(lines).not.toContain(comment);
  });
});
