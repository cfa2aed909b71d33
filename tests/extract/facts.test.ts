// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const url = 'https://news.example/2016/05/a.html';
const SENTENCE =
  'The old ferry crosses the river every hour, and its captain knows all the fishermen. ';
const prose = () => `<p>${SENTENCE.repeat(3)}</p>`.repeat(3);
const read = (body: string, head = '') => {
  const snapshot = snapshotOf(`<html><head>${head}</head><body>${body}</body></html>`, url);
  return extract(parseSnapshot(snapshot), snapshot);
};

test('links and the address that a page claims hold no tracking', () => {
  const link = (query: string) => `<a href="https://b.example/a?p=1&amp;${query}">ferry</a>`;
  const { html, fields } = read(
    `<article>${prose()}<p>${SENTENCE} ${link('utm_source=x')} ${link('emailmd5=0f')}</p></article>`,
    '<link rel="canonical" href="https://news.example/a?utm_medium=x&amp;id=2">',
  );
  expect(html.match(/href="[^"]*"/g)).toEqual(Array(2).fill('href="https://b.example/a?p=1"'));
  expect(fields).toContainEqual({
    ...{ name: 'canonical', value: 'https://news.example/a?id=2', from: 'link:canonical' },
  });
});

describe('facts', () => {
  const fields = (body: string, head = '') =>
    read(`<article>${body}${prose()}</article>`, head).fields.map(
      ({ name, value }) => `${name}: ${value}`,
    );
  test('a name that is the site comes after a person', () => {
    const head =
      '<meta property="og:site_name" content="River Post"><meta name="author" content="River Post">';
    const found = fields('<h1>The ferry</h1><p class="post-author">Ada Brook</p>', head);
    expect(found.filter((field) => field.startsWith('byline'))[0]).toBe('byline: Ada Brook');
  });
  test('the date of a line that names the source, wherever it stands', () => {
    const far = '<p>Row on, row on, and do not count the strokes.</p>'.repeat(60);
    const { fields: found } = read(
      `<article>${prose()}</article><div>${far}</div><p>2016年5月19日 来源：江城日报</p>`,
    );
    expect(found.find(({ name }) => name === 'published')?.value).toBe('2016-05-19');
  });
  test('a date that may be either of two days is the one that the page writes out', () => {
    const post = '<time datetime="02-12-2025">02-12-2025</time>';
    const recent = (day: string) => `<div class="recent"><a href="/a">The ferry</a> ${day}</div>`;
    expect(fields(post + recent('December 2, 2025'))).toContain('published: 2025-12-02');
    expect(fields(post + recent('12 February 2025'))).toContain('published: 2025-02-12');
    expect(fields(post + recent('May 2, 2025')).join()).not.toContain('2025-12');
    const both = recent('December 2, 2025') + recent('12 February 2025');
    expect(fields(post + both).join()).not.toContain('published: 2025-02');
  });
  test('what a person is, is no part of the name', () => {
    const head = '<meta name="author" content="Ada Brook, Senior Editor">';
    expect(fields('', head)).toContain('byline: Ada Brook');
  });
  test('a line of Chinese names before the text', () => {
    const body = `<h1>渡船</h1><p>王小明、李大同</p>${`<p>${'渡船每个小时过一次江，船长认识两岸所有打鱼的人。'.repeat(5)}</p>`.repeat(3)}`;
    const names = read(`<article>${body}</article>`).fields.filter(({ name }) => name === 'byline');
    expect(names.map(({ value }) => value)).toEqual(['王小明、李大同']);
  });
  const published = (body: string, head = '') =>
    fields(body, head).find((field) => field.startsWith('published'));
  test('a date in structured data that a template broke with line breaks', () => {
    const data =
      '{"@type":"NewsArticle","articleBody":"The ferry\n\tcrosses.","datePublished":"2019-05-04"}';
    const head = `<script type="application/ld+json">${data}</script>`;
    expect(published('<h1>The ferry</h1>', head)).toBe('published: 2019-05-04');
  });
  test('of two dates in structured data that are one day apart, that with a time', () => {
    const data = (...dates: string[]) =>
      dates
        .map((date) => `{"@type":"NewsArticle","datePublished":"${date}"}`)
        .map((node) => `<script type="application/ld+json">${node}</script>`)
        .join('');
    const dateOf = (...dates: string[]) => published('<h1>The ferry</h1>', data(...dates));
    const exact = '2019-05-05T04:39:05+00:00';
    expect(dateOf('2019-05-04T00:00:00+00:00', exact)).toBe(`published: ${exact}`);
    expect(dateOf('2019-05-04T09:10:00+00:00', exact)).toContain('2019-05-04');
    expect(dateOf('2019-05-01T00:00:00+00:00', exact)).toContain('2019-05-01');
    expect(dateOf('2019-05-04', exact)).toContain('2019-05-04');
  });
  test('who made a work comes before what a template names as its author', () => {
    const head =
      '<meta name="author" content="River Journals, River Press"><meta name="dc.creator" content="Ada Brook">';
    expect(fields('', head).filter((field) => field.startsWith('byline'))[0]).toBe(
      'byline: Ada Brook',
    );
  });
  test('a label without a value takes none from below its table, and what holds no letter is none', () => {
    const below = (cell: string) =>
      `<table><tr><td>编辑：</td>${cell}</tr></table><div>渡船时刻</div>`;
    const editors = (cell: string) =>
      read(`<article><h1>The ferry</h1>${prose()}</article>${below(cell)}`).fields.filter(
        ({ name }) => name === 'editor',
      );
    expect(editors('')).toEqual([]);
    expect(editors('<td>??</td>')).toEqual([]);
    expect(editors('<td><p>丁一</p></td>')).toMatchObject([{ value: '丁一' }]);
  });
  test('the organ that issued a notice', () => {
    const head = '<ul><li>发文机关：江城县人民政府</li><li>发文字号：江政〔2020〕7号</li></ul>';
    expect(fields(head)).toContain('byline: 江城县人民政府');
    const row = (name: string, value: string) => `<tr><td>${name}</td><td>${value}</td></tr>`;
    const table = `<table>${row('发文机关：', '江城县人民政府')}${row('发文字号：', '江政〔2020〕7号')}${row('发布日期：', '2020年3月5日')}</table>`;
    expect(fields(table)).toContain('byline: 江城县人民政府');
    expect(fields(table)).toContain('published: 2020-03-05');
    expect(fields('<h2>作者：</h2><p>江城县人民政府</p>').join()).not.toContain('byline');
  });
  test('the earlier of two dates of publication under names of the site\u2019s own', () => {
    const head =
      '<meta name="published-time" content="2026-03-09T08:45:32Z"><meta name="published-date" content="2021-02-16">';
    expect(published('<h1>The ferry</h1>', head)).toBe('published: 2021-02-16');
  });
  test('when the page says that it was first published, not when it was last put out', () => {
    const told =
      '<p>This article was originally published on 26 Sep 2019 and is kept up to date.</p>';
    expect(published(`<h1>The ferry</h1><p>30 Sep 2022</p>${told}`)).toBe('published: 2019-09-26');
  });
  test('also where the source breaks that line, but not with a date of the next paragraph', () => {
    const told = 'This article was originally published on';
    const late = '<h1>The ferry</h1><p>30 Sep 2022</p>';
    expect(published(`${late}<p>${told}\n      26 Sep 2019\n and is kept up.</p>`)).toBe(
      'published: 2019-09-26',
    );
    const { fields: found } = read(`${late}<p>${told} paper.</p><p>26 Sep 2019</p>${prose()}`);
    expect(found.map(({ from }) => from)).not.toContain('label:first-published');
  });
  test('not in a year that nothing tells', () => {
    const page = snapshotOf(
      `<article><h1>The ferry</h1><p>05-19 14:32</p>${prose()}</article>`,
      'https://river.example/ferry',
    );
    const found = extract(parseSnapshot(page), page).fields;
    expect(found.filter(({ name }) => name === 'published')).toEqual([]);
  });
  test('but not when a book in it was', () => {
    const told = '<p>The book was originally published on 26 Sep 1979 in two volumes.</p>';
    expect(published(`<h1>The ferry</h1><p>30 Sep 2022</p>${told}`)).toBe('published: 2022-09-30');
  });
  test('a date beside one that says it is an update', () => {
    const line = '<p>Updated May 9, 2021</p><p>May 4, 2019</p>';
    expect(published(`<h1>The ferry</h1>${line}`)).toBe('published: 2019-05-04');
    expect(published('<h1>The ferry</h1><p>Updated May 9, 2021</p>')).toBe('published: 2021-05-09');
  });
  test('a day and a time near the article, in the year that the address tells', () => {
    expect(published('<h1>The ferry</h1><p>05-19 14:32</p>')).toBe('published: 2016-05-19T14:32');
  });
  test('a date in the article\u2019s own footer, not one of a list beside it', () => {
    const time = (day: string) => `<time datetime="${day}">${day}</time>`;
    const body = `<aside>${time('2001-01-01')}</aside><article><h1>The ferry</h1>${prose()}<footer>${time('2019-05-04')}</footer></article>`;
    const dates = read(body).fields.filter(({ name }) => name === 'published');
    expect(dates[0]?.value).toBe('2019-05-04');
  });
  const byline = (body: string, head = '') =>
    fields(body, head).find((field) => field.startsWith('byline')) ?? null;
  test('a name over a date in one box', () => {
    const box =
      '<div class="author-name-box"><a href="/staff/ada"><p>Ada Brook</p></a><div><p>30 Sep 2022, 11:07am</p></div></div>';
    expect(byline(box)).toBe('byline: Ada Brook');
    const inOneLine = '<p class="byline"><b>Ada Brook</b><i>May 3, 2021</i></p>';
    expect(byline(inOneLine)).toBe(null);
  });
  test('the name that microdata names, not all that stands in its box', () => {
    const box =
      '<div itemprop="author">Ada Brook<span itemprop="name">Ada Brook</span><i>17 bronze badges</i></div>';
    expect(byline(box)).toBe('byline: Ada Brook');
  });
  test('a name beside the picture of a person', () => {
    const icon = (name: string) =>
      `<ul class="entry-meta"><li><i class="bi bi-${name}"></i> Ada Brook</li></ul>`;
    expect(byline(icon('person'))).toBe('byline: Ada Brook');
    expect(byline(icon('clock'))).toBe(null);
    expect(byline(`<aside>${icon('person')}</aside>`)).toBe(null);
  });
  test('a name in the line under the words that announce it', () => {
    const told = (name: string) => `${prose()}<h2>Article written by:</h2><h3>${name}</h3>`;
    expect(byline(told('Ada Munroe-Brook, MD, FACP'))).toBe('byline: Ada Munroe-Brook, MD, FACP');
    expect(byline(told('Our team of doctors at the river hospital, since 1980'))).toBe(null);
    expect(byline('<p>A letter written by</p><p>Ada Brook</p>')).toBe(null);
  });
  test('one word after "by" is a name only where nothing else is', () => {
    const body = '<h1>The ferry</h1><p>By Region</p>';
    const head = '<meta name="sailthru.author" content="Ada Brook">';
    expect(byline(body, head)).toBe('byline: Ada Brook');
    expect(byline('<h1>The ferry</h1><p>By Ada</p>')).toBe('byline: Ada');
  });
  test('an account with a dot in it, but no hole of a template', () => {
    const post = (name: string) => `<div class="author">${name}</div>`;
    expect(byline(post('ada.b'))).toBe('byline: ada.b');
    expect(byline(post('post.author'))).toBe(null);
  });
  test('who put out an entry of a Chinese blog, in the line that says when', () => {
    const entry = (foot: string) =>
      read(
        `<div><h1>渡船</h1>${`<p>${'渡船每个小时过一次江，船长认识两岸所有打鱼的人。'.repeat(5)}</p>`.repeat(3)}<p>${foot}</p></div>`,
      ).fields.find(({ name }) => name === 'byline')?.value ?? null;
    expect(entry('由江边人张贴 @ 2005-03-21 01:20:44 (359)')).toBe('江边人');
    expect(entry('江边人 发表于 2005年3月21日 01:20')).toBe('江边人');
    expect(entry('posted @ 2005-03-21 01:20 江边人 阅读(279) 评论(3)')).toBe('江边人');
    expect(entry('最后修改 发表于 2005-03-21')).toBe(null);
    expect(entry('此书由商务印书馆出版 2005-03-21')).toBe(null);
    expect(entry('发表于 2005-03-21 01:20')).toBe(null);
  });
  test('（楼主） after a name is no signature', () => {
    const found = read(
      `<article>${prose()}<p>江边人 (楼主)</p><p>渡船今天不开。</p></article>`,
    ).fields;
    expect(found.map(({ name }) => name)).not.toContain('byline');
  });
});
