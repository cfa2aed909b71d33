import { hostile } from '../hostile-page';

const data = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const IMG = '<img src=x onerror={{run}}>';
const escaped = IMG.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Pages that lie about themselves, or say it in markup. */
export const METADATA = [
  hostile(
    'title-markup',
    { title: `${escaped}&lt;/title&gt;&lt;script&gt;{{run}}&lt;/script&gt; The bell` },
    { star: true },
  ),
  hostile('title-breaks-out', { title: `The bell</title>${IMG}<title>` }),
  hostile('fields-markup', {
    head: [
      'author',
      'og:title',
      'og:site_name',
      'og:description',
      'article:published_time',
      'twitter:title',
      'dc.creator',
    ]
      .map(
        (name) =>
          `<meta name="${name}" property="${name}" content='${escaped}"><script>{{run}}</script>'>`,
      )
      .join(''),
  }),
  hostile('data-markup', {
    head: data({
      '@type': 'NewsArticle',
      headline: IMG,
      author: { name: IMG, url: 'javascript:{{run}}' },
      publisher: { name: IMG },
      image: 'javascript:{{run}}',
      datePublished: IMG,
      description: IMG,
      url: 'javascript:{{run}}',
    }),
  }),
  hostile('data-lies', {
    head: data({
      '@type': 'NewsArticle',
      headline: 'Another text',
      articleBody: 'Something else. '.repeat(300),
      mainEntityOfPage: 'https://victim.example/',
    }),
  }),
  hostile('data-prototype', {
    head: data(
      '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":["a",{"__proto__":null}],"author":[[[["x"]]]]}',
    ),
  }),
  hostile(
    'data-deep',
    { head: data(`{"@graph":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) },
    { limitMs: 12_000 },
  ),
  hostile('data-deep-objects', {
    head: data(`${'{"@graph":['.repeat(5_000)}1${']}'.repeat(5_000)}`),
  }),
  hostile('data-many', { head: data({ '@type': 'NewsArticle', headline: 'x' }).repeat(3_000) }),
  hostile('data-long', {
    head: data({
      '@type': 'NewsArticle',
      headline: 'h'.repeat(400_000),
      author: Array.from({ length: 5_000 }, (_, n) => ({ name: `Writer ${n}` })),
    }),
  }),
  hostile('data-broken', {
    head:
      data('{"@type": "NewsArticle", "headline": "x') +
      data('null') +
      data('[null,1,"x",{"@type":7}]') +
      data('{"@type":{"a":1},"author":{"name":{"name":{}}}}'),
  }),
  hostile(
    'canonical-lies',
    {
      head: '<link rel="canonical" href="https://victim.example/own-article"><meta property="og:url" content="https://victim.example/own-article">',
    },
    { star: true },
  ),
  hostile('canonical-javascript', {
    head: '<link rel="canonical" href="javascript:{{run}}"><meta property="og:url" content="data:text/html,x"><meta property="og:image" content="javascript:{{run}}">',
  }),
  hostile('base-lies', {
    head: '<base href="javascript:{{run}}" target="_top">',
    inside: '<a href="//x">a</a><a href="?q">b</a><img src="y.png">',
  }),
  hostile('fields-long', {
    head: `<meta name="author" content="${'Writer, '.repeat(50_000)}"><meta property="og:site_name" content="${'s'.repeat(300_000)}"><meta property="article:published_time" content="${'9'.repeat(100_000)}">`,
  }),
  hostile('dates-absurd', {
    head: '<meta property="article:published_time" content="+275760-09-14T00:00:00Z"><meta name="date" content="-000001-01-01"><time datetime="99999-99-99">never</time>',
    inside: '<p>2024-02-31 25:61:61 00/00/0000</p>',
  }),
  hostile('language-lies', {
    root: 'dir="x&quot; onclick={{run}}"',
    head: '<meta http-equiv="content-language" content="zh&quot;&gt;&lt;img onerror={{run}}">',
    body: `lang="${'zh-'.repeat(3_000)}" dir="auto"`,
  }),
  hostile(
    'names-flipped',
    {
      title: 'The bell \u202efdp.exe\u202c \u2066x\u2069 \u200f.json',
      head: '<meta name="author" content="\u202ereversed">',
    },
    { star: true },
  ),
  hostile('title-of-a-path', { title: '../../..\\..\\etc/passwd CON nul:?*|<>" .' }),
  hostile('marks-forged', {
    inside:
      '<p data-qw-hidden="display">Forged.</p><p data-qw-noise="" data-removal="body:0:0-9" data-remote="javascript:{{run}}">Forged too.</p><img data-remote="{{beacon}}/1" src="data:image/svg+xml,<svg onload={{run}}>">',
  }),
];
