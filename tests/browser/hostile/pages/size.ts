import { hostile, marksOf, paragraphs, whole } from '../hostile-page';

const nest = (tag: string, depth: number, inner: string) =>
  `<${tag}>`.repeat(depth) + inner + `</${tag}>`.repeat(depth);

/** Generated pages take the browser itself a while to lay out. */
const LARGE = { limitMs: 12_000 };

/** Pages that are too deep, too long or too many of something. */
export const SIZE = [
  hostile(
    'depth-600',
    { before: '<div>'.repeat(600), after: '</div>'.repeat(600) },
    { star: true },
  ),
  hostile('depth-3000-inside', { inside: nest('div', 3_000, '<p>The deepest bell.</p>') }, LARGE),
  hostile('depth-12000-before', { before: nest('section', 12_000, 'deep') }, LARGE),
  hostile('depth-inline', { inside: `<p>${nest('b', 3_000, 'a bold bell')}</p>` }, LARGE),
  hostile(
    'depth-adoption',
    { inside: `<p>${'<b><i><font><a href="#">'.repeat(400)}bell</p>` },
    LARGE,
  ),
  hostile('depth-tables', {
    inside: `${'<table><tr><td>'.repeat(250)}cell${'</td></tr></table>'.repeat(250)}`,
  }),
  hostile('depth-lists', { inside: `${'<ul><li>'.repeat(800)}item` }, LARGE),
  hostile('depth-quotes', { inside: nest('blockquote', 1_500, 'quoted') }, LARGE),
  whole(
    'depth-around',
    `<title>Deep</title>${'<div>'.repeat(2_000)}${paragraphs('depth-around')}`,
    {
      marks: marksOf('depth-around'),
      ...LARGE,
    },
  ),
  hostile(
    'srcset-commas',
    { inside: `<img src="/a.png" srcset="${'a, '.repeat(14_000)}">` },
    { star: true },
  ),
  hostile('srcset-spaces', {
    inside: `<img srcset="x${' '.repeat(20_000)}${'1x'.repeat(20_000)}">`,
  }),
  hostile('srcset-many', { inside: `<img srcset="${'/a.png 1x,'.repeat(390)}">`.repeat(200) }),
  hostile('attribute-1mb', {
    article: `data-note="${'n'.repeat(1_000_000)}" class="${'c '.repeat(9_000)}"`,
  }),
  hostile('attributes-5000', {
    inside: `<p ${Array.from({ length: 5_000 }, (_, n) => `a${n}="${n}"`).join(' ')}>Many.</p>`,
  }),
  hostile(
    'classes-20000',
    {
      inside: Array.from({ length: 20_000 }, (_, n) => `<i class="k${n}"></i>`).join(''),
    },
    LARGE,
  ),
  hostile('title-1mb', { title: 'bell '.repeat(200_000) }),
  hostile('comments', { inside: '<!-- bell -->'.repeat(40_000) }),
  hostile('entities', { inside: `<p>${'&amp;&lt;&gt;&quot;&nbsp;'.repeat(20_000)}</p>` }, LARGE),
  hostile('one-character', { inside: `<p>${'a'.repeat(1_000_000)}</p>` }, LARGE),
  hostile('one-han-character', { inside: `<p>${'铃'.repeat(300_000)}</p>` }, LARGE),
  hostile('spaces-1mb', { inside: `<p>x${' \t\n\u00a0'.repeat(250_000)}x</p>` }, LARGE),
  hostile(
    'brackets',
    { inside: `<p>${'('.repeat(100_000)}</p><p>${'（鈴(líng'.repeat(10_000)}</p>` },
    LARGE,
  ),
  hostile('line-breaks', { inside: `<p>${'bell<br>'.repeat(20_000)}</p>` }, LARGE),
  hostile('paragraphs-unclosed', { inside: '<p>Bell.'.repeat(20_000) }, LARGE),
  hostile('links-20000', { after: '<a href="/x">bell</a> '.repeat(20_000) }, LARGE),
  hostile(
    'table-40000',
    {
      inside: `<table>${`<tr>${'<td>7</td>'.repeat(200)}</tr>`.repeat(200)}</table>`,
    },
    LARGE,
  ),
  hostile('table-spans', {
    inside:
      '<table><tr><td colspan="9999999" rowspan="65534">wide</td><td rowspan="-1">x</td></tr></table>',
  }),
  hostile('frames-200', { after: '<iframe srcdoc="<p>frame</p>"></iframe>'.repeat(200) }, LARGE),
  hostile(
    'styles-hide',
    {
      head: `<style>${Array.from({ length: 3_000 }, (_, n) => `.h${n}:not(p):nth-child(${n + 1}){display:none}`).join('')}</style>`,
      inside: Array.from({ length: 3_000 }, (_, n) => `<div class="h${n}">bell ${n}</div>`).join(
        '',
      ),
    },
    LARGE,
  ),
  hostile(
    'white-on-pictures',
    {
      inside: `<div style="color:#fff"><img src="/a.png">${'<span style="color:#fff">w</span> '.repeat(3_000)}</div>`,
    },
    LARGE,
  ),
  hostile(
    'invisible-characters',
    { inside: `<p>${'b\u200be\u200bl\u2060l\ufeff '.repeat(5_000)}</p>` },
    LARGE,
  ),
  hostile('combining-marks', { inside: `<p>${`b${'\u0301'.repeat(500)}`.repeat(100)}</p>` }, LARGE),
  whole(
    'too-large',
    `<title>Large</title><article>${`<p>${'The bell rang again, and again. '.repeat(3_000)}</p>`.repeat(230)}`,
    {
      ends: 'failed',
      limitMs: 20_000,
    },
  ),
];
