import { hostile, marksOf, paragraphs, whole } from '../hostile-page';

const xhtml = (name: string, inside: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><head><title>The bell of ${name}</title></head><body><article><h1>The bell of ${name}</h1>${paragraphs(name)}${inside}</article></body></html>`;

/** Text that is hard to write, and documents that are no HTML page. */
export const DOCUMENTS = [
  hostile(
    'lone-surrogates',
    {
      inside: '<p id="s">x</p>',
      after: `<script>document.getElementById('s').textContent = 'Half \\ud800 a pair \\udc00 here \\ud83d.'; document.title += ' \\udfff';</script>`,
    },
    { star: true },
  ),
  hostile('null-characters', {
    inside: '<p id="s">x</p>',
    after: `<script>document.getElementById('s').append('a\\u0000b', '\\u0001\\u0008\\u000b\\u001f\\u007f\\u0085'); document.title += '\\u0000';
      document.getElementById('s').title = 'a\\u0000b';</script>`,
  }),
  hostile('bidi', {
    inside: `<p>${'\u202e\u202d\u2066\u2067'.repeat(200)}turned${'\u2069'.repeat(50)}</p><p dir="rtl">\u200f.olleh</p><bdo dir="rtl">flip</bdo>`,
  }),
  hostile('separators', { inside: '<p>a\u2028b\u2029c\u0085d\ufffee\uffff\ufdd0</p>' }),
  hostile('private-use', { inside: `<p>${'\ue000\uf8ff\u{f0000}\u{10fffd}'.repeat(300)}</p>` }),
  hostile('control-tags', { inside: `<p>${'\u{e0001}\u{e0041}\u{e007f}'.repeat(300)} tagged</p>` }),
  whole(
    'latin-called-gbk',
    Buffer.from(
      hostile('latin-called-gbk', { inside: '<p>caf\u00e9 \u00ff\u00fe</p>' })
        .html.toString()
        .replace('<meta charset="utf-8">', ''),
      'latin1',
    ),
    {
      type: 'text/html; charset=gbk',
      marks: marksOf('latin-called-gbk'),
    },
  ),
  whole('utf-16', Buffer.from(`\ufeff${hostile('utf-16', {}).html}`, 'utf16le'), {
    type: 'text/html',
    marks: marksOf('utf-16'),
  }),
  whole(
    'xhtml',
    xhtml(
      'xhtml',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="{{run}}"/><h:script>{{run}}</h:script><h:img src="x" onerror="{{run}}"/>',
    ),
    {
      type: 'application/xhtml+xml',
      marks: marksOf('xhtml'),
      star: true,
    },
  ),
  whole(
    'xhtml-names',
    xhtml(
      'xhtml-names',
      '<P>Upper</P><SCRIPT>{{run}}</SCRIPT><a:b xmlns:a="urn:x" onclick="{{run}}">other</a:b><form><input name="parentNode"/></form>',
    ),
    {
      type: 'application/xhtml+xml',
      marks: marksOf('xhtml-names'),
    },
  ),
  whole(
    'xml',
    `<?xml version="1.0"?><feed><title>Bells</title><entry>${marksOf('xml')[0]} ${'Text of a feed, with words in it. '.repeat(20)}</entry><entry>&lt;img src=x onerror={{run}}&gt; ${marksOf('xml')[1]} ${'Text of a feed, with words in it. '.repeat(20)}</entry></feed>`,
    {
      type: 'application/xml',
      marks: marksOf('xml'),
    },
  ),
  whole(
    'svg-document',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>{{run}}</script><text onclick="{{run}}">A drawing</text></svg>',
    {
      type: 'image/svg+xml',
      ends: 'not-an-article',
    },
  ),
  whole(
    'plain-text',
    `${marksOf('plain-text')[0]}\n\n${'The bell, <b>the bell</b>, <script>{{run}}</script>. '.repeat(30)}\n\n${marksOf('plain-text')[1]}`,
    {
      type: 'text/plain; charset=utf-8',
      marks: marksOf('plain-text'),
    },
  ),
  whole('empty', '', { ends: 'not-an-article' }),
  whole(
    'frameset',
    '<frameset cols="*,*"><frame src="about:blank"><frame src="javascript:{{run}}"></frameset>',
    { ends: 'not-an-article' },
  ),
  whole('no-root', '<title>x</title><p>x<script>document.documentElement.remove()</script>', {
    ends: 'not-an-article',
  }),
  whole('no-body', `<title>x</title><p>x<script>document.body.remove()</script>`, {
    ends: 'not-an-article',
  }),
  whole(
    'root-is-a-drawing',
    `<title>x</title><p>x<script>document.documentElement.replaceWith(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))</script>`,
    { ends: 'not-an-article' },
  ),
  whole(
    'two-bodies',
    `<title>x</title><body onload="{{run}}">${paragraphs('two-bodies')}<script>document.documentElement.append(document.createElement('body'), document.createElement('head'))</script>`,
    { marks: marksOf('two-bodies') },
  ),
  whole('links-only', `<title>x</title>${'<a href="javascript:{{run}}">bell</a> '.repeat(12)}`, {
    ends: 'not-an-article',
  }),
];
