// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { UserError } from '../../lib/errors';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const parse = (html: string) => parseSnapshot(snapshotOf(html, 'https://site.example/a/b.html'));
const hiddenIn = (html: string) =>
  [...parse(html).querySelectorAll('[data-qw-hidden]')].map(
    (element) => `${element.getAttribute('data-qw-hidden')}: ${element.textContent}`,
  );

describe('text that nobody could see is marked with how it is hidden', () => {
  test.each([
    ['display:none', 'display'],
    ['visibility: hidden', 'visibility'],
    ['opacity:0', 'opacity'],
    ['font-size:0px', 'font-size'],
    ['font-size:1px', 'font-size'],
    ['position:absolute;left:-9000px', 'off-screen'],
    ['text-indent:-9999px', 'off-screen'],
    ['height:0;overflow:hidden', 'tiny'],
    ['position:absolute;clip:rect(0,0,0,0)', 'clip'],
    ['clip-path:inset(50%)', 'clip'],
    ['color:#fff;background:#FFFFFF', 'color'],
    ['color:transparent', 'color'],
  ])('by style="%s"', (style, by) => {
    expect(hiddenIn(`<p>shown <span style="${style}">casino</span></p>`)).toEqual([
      `${by}: casino`,
    ]);
  });

  test.each([
    ['display:none;display:inline'],
    ['font-size:10px'],
    ['opacity:0.8'],
    ['left:-9000px'],
    ['height:0'],
    ['color:#fff'],
    ['text-indent:-2em'],
  ])('but not style="%s"', (style) => {
    expect(hiddenIn(`<p>shown <span style="${style}">honest</span></p>`)).toEqual([]);
  });

  test('by a style sheet of the page', () => {
    const page = `<style>/* .b{display:none} */ .a, .c > i { display : none }</style><p class="a">one</p><p class="b">two</p>`;
    expect(hiddenIn(page)).toEqual(['display: one']);
  });
  test('unless a later or a stronger rule shows it', () => {
    const rule = '.a{display:none}';
    expect(hiddenIn(`<style>${rule} p.a{display:block}</style><p class="a">one</p>`)).toEqual([]);
    expect(
      hiddenIn(`<style>p.a{display:none} .a{display:block}</style><p class="a">one</p>`),
    ).toEqual(['display: one']);
    expect(hiddenIn(`<style>${rule}</style><p class="a" style="display:block">one</p>`)).toEqual(
      [],
    );
  });
  test('not by a rule for print or for small screens', () => {
    const page = `<style>@media print{.a{display:none}} @media (max-width:600px){.a{display:none}}</style><p class="a">one</p>`;
    expect(hiddenIn(page)).toEqual([]);
  });
  test('and visibility can be given back inside', () => {
    const page = `<div style="visibility:hidden">no<b style="visibility:visible">yes</b></div>`;
    const marked = parse(page).querySelector('b');
    expect(marked?.getAttribute('data-qw-hidden')).toBe('');
  });
  test('in a marquee of one pixel, not in one that runs', () => {
    expect(hiddenIn('<marquee width="1" height="1">spam</marquee>')).toEqual(['marquee: spam']);
    expect(hiddenIn('<marquee width="500">notice</marquee>')).toEqual([]);
  });
  test('whatever the page itself writes', () => {
    expect(hiddenIn('<p data-qw-hidden="display">mine</p>')).toEqual([]);
  });
});

describe('a snapshot leaves out what no article needs', () => {
  test('scripts, styles, drawings and controls', () => {
    const html = `<script>x</script><style>p{}</style><svg><text>s</text></svg><select><option>o</option></select><textarea>t</textarea><p onclick="x()">text</p>`;
    expect(parse(html).body.innerHTML).toBe('<p>text</p>');
  });
  test('but not structured data', () => {
    const data = '<script type="application/ld+json">{"@type":"Article"}</script>';
    expect(parse(data).querySelector('script')?.textContent).toBe('{"@type":"Article"}');
  });
  test('attributes longer than anything that is read', () => {
    const srcset = 'a.jpg 1x, '.repeat(1000);
    const image = parse(`<img src="a.jpg" srcset="${srcset}">`).querySelector('img');
    expect(image?.hasAttribute('srcset')).toBe(false);
    expect(image?.getAttribute('src')).toBe('a.jpg');
  });
  test('white space between blocks beyond the first, and none between words', () => {
    const page = parse(
      `<div>\n  <div>\n    <p>one <b>two</b> <i>three</i></p>\n  </div>\n</div>\n<p>four\u3000</p>\n\u3000\n<p>five</p>`,
    );
    expect(page.body.innerHTML.trim()).toBe(
      '<div><div><p>one <b>two</b> <i>three</i></p>\n  </div></div><p>four\u3000</p>\n\u3000\n<p>five</p>',
    );
    const code = '<pre>a\n<p>\n</p>\n\n<b>b</b></pre>';
    expect(parse(code).querySelector('pre')?.textContent).toBe('a\n\n\n\nb');
  });
  test('levels below the two hundredth, not their text', () => {
    const deep = `${'<div>'.repeat(3000)}bottom${'</div>'.repeat(3000)}`;
    const page = parse(`<p>top</p>${deep}`);
    expect(page.body.textContent).toContain('bottom');
    let depth = 0;
    for (let at = page.body.lastElementChild; at; at = at.firstElementChild) depth += 1;
    expect(depth).toBeLessThan(250);
  });
  test('pages beyond the limit, with their size', () => {
    const large = `<p>${'words and more words '.repeat(1_120_000)}</p>`;
    expect(() => snapshotOf(large, 'https://site.example/')).toThrow(UserError);
    try {
      snapshotOf(large, 'https://site.example/');
    } catch (error) {
      expect(error).toMatchObject({ code: 'page-too-large', details: ['24'] });
    }
  });
});

describe('a snapshot reads what stands elsewhere', () => {
  test('frames that the page wrote itself', () => {
    expect(parse('<iframe srcdoc="<p>inside</p>"></iframe>').body.textContent).toContain('inside');
  });
  test('and counts frames that it could not read', () => {
    const page = '<iframe src="https://other.example/" height="400"></iframe>';
    expect(snapshotOf(page, 'https://site.example/').unreadFrames).toBe(1);
  });
  test('pages for browsers without scripts', () => {
    const posts = `<p>${'A post that stands only here. '.repeat(90)}</p>`;
    expect(
      parse(`<body><noscript>${posts}</noscript>`).querySelector('[data-qw-noscript] p'),
    ).not.toBeNull();
  });
});
