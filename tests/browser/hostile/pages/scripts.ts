import { hostile } from '../hostile-page';

const run = '{{run}}';
const page = (script: string) => `<script>${script}</script>`;

/** Ways to have script run in whoever shows the article. */
const MARKUP: Record<string, string> = {
  'link-javascript': `<a href="javascript:${run}">a</a><a href=" java\tscript:${run}">b</a><a href="&#1;JAVASCRIPT:${run}">c</a><a href="javascript&colon;${run}">d</a><a href="vbscript:x">e</a>`,
  'link-data': `<a href="data:text/html,<script>${run}</script>">a</a><a href="data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+">b</a><a href="blob:null/x">c</a><a href="view-source:x">d</a><a href="filesystem:x">e</a>`,
  'link-extension':
    '<a href="chrome-extension://x/options.html">a</a><a href="chrome://settings">b</a><a href="file:///etc/passwd">c</a><a href="about:config">d</a>',
  events: [
    'onclick',
    'onmouseover',
    'onfocus',
    'onanimationstart',
    'onpointerenter',
    'ontoggle',
    'onbeforetoggle',
    'oncontentvisibilityautostatechange',
    'onscrollsnapchange',
    'onwheel',
  ]
    .map((name) => `<p ${name}="${run}" tabindex="1" autofocus style="animation:x 1s">${name}</p>`)
    .join(''),
  'open-elements': `<details open ontoggle="${run}"><summary>More of the bell</summary>Inside.</details><dialog open onclose="${run}"><p>Dialog</p></dialog><div popover onbeforetoggle="${run}">pop</div><marquee onstart="${run}">moves</marquee>`,
  'media-events': `<video onerror="${run}" src="x"></video><audio oncanplay="${run}" src="x"></audio><img src=x onerror="${run}"><body onload="${run}"><input autofocus onfocus="${run}"><keygen autofocus onfocus="${run}">`,
  'frames-javascript': `<iframe src="javascript:parent.${run}"></iframe><iframe srcdoc="<script>parent.${run}</script>"></iframe><object data="javascript:${run}"></object><embed src="javascript:${run}"><frameset onload="${run}">`,
  editable: `<div contenteditable="true" oninput="${run}">edit me</div><p accesskey="x" onclick="${run}">key</p>`,
};

const tamper: Record<string, string> = {
  'tamper-prototypes': `
    for (const P of [Node, Element, HTMLElement, Document, NodeList, DOMParser, XMLSerializer, Range, TreeWalker])
      for (const k of Object.getOwnPropertyNames(P.prototype))
        try { Object.defineProperty(P.prototype, k, { get() { window.__touched = k; throw new Error('mine'); } }); } catch {}`,
  'tamper-language': `
    Object.prototype.toJSON = () => ({ html: '<b>mine</b>' });
    Array.prototype.map = Array.prototype.filter = Array.prototype.join = () => { window.__touched = 1; return ['mine']; };
    String.prototype.replace = RegExp.prototype.exec = () => 'mine'; JSON.stringify = () => '{}'; Promise.prototype.then = function () { return this; };`,
  'tamper-globals': `
    for (const k of ['getComputedStyle', 'DOMParser', 'document', 'location', 'crypto', 'chrome', 'browser', 'self', 'setTimeout', 'performance', 'URL'])
      try { Object.defineProperty(window, k, { value: () => { throw new Error('mine'); }, configurable: false }); } catch {}`,
  'tamper-instances': `
    for (const e of document.querySelectorAll('*')) for (const k of ['firstChild', 'nextSibling', 'textContent', 'getAttribute', 'shadowRoot', 'attributes', 'querySelectorAll'])
      Object.defineProperty(e, k, { get() { window.__touched = k; throw new Error('mine'); } });`,
};

/** Pages that work against the save while it runs. */
export const SCRIPTS = [
  ...Object.entries(MARKUP).map(([name, inside]) =>
    hostile(name, { inside }, { star: name === 'link-javascript' || name === 'events' }),
  ),
  ...Object.entries(tamper).map(([name, script]) =>
    hostile(name, { after: page(script) }, { star: true, never: 'window.__touched' }),
  ),
  hostile(
    'watches-itself',
    {
      inside: '<x-watched>watched</x-watched>',
      after: page(`
        customElements.define('x-watched', class extends HTMLElement { constructor() { super(); (window.made ??= []).push(1); } });
        const made = window.made.length;
        addEventListener('load', () => {
          new MutationObserver((records) => { window.__noticed = records.length; })
            .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        });
        Object.defineProperty(window, '__seen', { get: () => window.__noticed || window.made.length !== made });`),
    },
    { star: true, never: 'window.__seen' },
  ),
  hostile('mutates', {
    after:
      page(`setInterval(() => { for (const p of document.querySelectorAll('p')) p.setAttribute('data-x', Math.random());
      document.body.append(document.createElement('i')); }, 1);`),
  }),
  hostile('grows', {
    after: page(
      `setInterval(() => { const d = document.createElement('p'); d.textContent = 'More. '.repeat(50); document.body.append(d); }, 5);`,
    ),
  }),
  hostile('observes-and-undoes', {
    after:
      page(`new MutationObserver(() => { document.querySelector('article')?.replaceChildren('gone'); })
      .observe(document.documentElement, { subtree: true, attributes: true });`),
  }),
  hostile('keeps-busy', {
    after: page(
      `setInterval(() => { const end = performance.now() + 150; while (performance.now() < end); }, 200);`,
    ),
  }),
  hostile(
    'open-shadow',
    {
      after:
        page(`const host = document.querySelector('article'); const inner = host.innerHTML; host.replaceChildren();
      host.attachShadow({ mode: 'open' }).innerHTML = inner + '<img src=x onerror="{{run}}"><style>p{color:red}</style>';`),
    },
    { star: true },
  ),
  hostile(
    'frame-of-same-origin',
    {
      after:
        page(`const host = document.querySelector('article'); const frame = document.createElement('iframe');
      frame.width = 800; frame.height = 800; const inner = host.innerHTML; host.replaceChildren(frame);
      frame.contentDocument.body.innerHTML = inner + '<form><input name=parentNode></form><img src=x onerror="{{run}}">';`),
    },
    { star: true },
  ),
  hostile('frames-in-a-ring', {
    after:
      '<iframe src="?"></iframe><iframe src="about:blank" id="f"></iframe>' +
      page(`
      const f = document.getElementById('f'); const inner = f.contentDocument.createElement('iframe'); f.contentDocument.body.append(inner);
      f.contentWindow.__proto__ = null;`),
  }),
  hostile('changes-its-address', {
    after: page(`history.replaceState(null, '', '/another-article?utm_source=x');`),
  }),
  hostile('writes-anew', {
    after:
      page(`addEventListener('load', () => { const all = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/g, '');
      document.open(); document.write(all); document.close(); });`),
  }),
  hostile('messages', {
    after:
      page(`setInterval(() => { postMessage({ type: 'saveArticle', data: { captureId: 'x' } }, '*');
      dispatchEvent(new CustomEvent('qingwen', { detail: 'saveArticle' })); }, 20);
      try { chrome.runtime.sendMessage('x', { type: 'deleteArticles' }); } catch {}`),
  }),
  hostile(
    'csp-none',
    {},
    {
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      star: true,
    },
  ),
  hostile(
    'csp-sandbox',
    { inside: '<img src="/x.png">' },
    { headers: { 'content-security-policy': 'sandbox' }, star: true },
  ),
  hostile(
    'isolated',
    {},
    {
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'permissions-policy': 'unload=(), storage-access=()',
      },
    },
  ),
];
