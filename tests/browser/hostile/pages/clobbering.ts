import { hostile } from '../hostile-page';

/** Names of properties that a form gives away to the controls in it. */
const FORM_NAMES = [
  ...['parentNode', 'nextElementSibling', 'firstChild', 'childNodes', 'children', 'attributes'],
  ...['nodeName', 'tagName', 'innerHTML', 'textContent', 'ownerDocument', 'getAttribute'],
  ...['removeChild', 'nodeType', 'namespaceURI', 'localName'],
];

const STARRED = new Set(['parentNode', 'nextElementSibling', 'attributes']);

export const CLOBBERING = [
  ...FORM_NAMES.map((name) =>
    hostile(
      `form-${name}`,
      {
        before: `<form action="{{beacon}}"><input name="${name}">`,
        inside: `<form><input name="${name}"><input id="${name}"></form>`,
        after: '</form>',
      },
      { star: STARRED.has(name) },
    ),
  ),
  hostile('form-all-at-once', {
    before: `<form>${FORM_NAMES.map((name) => `<button name="${name}"></button>`).join('')}`,
    after: '</form>',
  }),
  hostile(
    'document-names',
    {
      before: [
        ...[
          'body',
          'head',
          'documentElement',
          'title',
          'createElement',
          'querySelector',
          'baseURI',
        ],
        ...[
          'implementation',
          'createTreeWalker',
          'getElementsByTagName',
          'firstChild',
          'contentType',
        ],
        ...['defaultView', 'URL', 'location', 'children', 'cookie', 'readyState'],
      ]
        .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
        .join(''),
    },
    { star: true },
  ),
  hostile('window-names', {
    before: ['self', 'chrome', 'browser', 'DOMParser', 'Node', 'Element', 'fetch', 'crypto']
      .map((name) => `<a id="${name}" name="${name}" href="javascript:{{run}}"></a>`)
      .join(''),
  }),
  hostile('prototype-names', {
    before:
      '<form id="__proto__"><input name="constructor"><input name="__proto__"><input name="hasOwnProperty"></form>',
    inside: '<div id="constructor" class="__proto__ toString valueOf">x</div>',
  }),
  hostile('form-in-every-paragraph', {
    inside: '<form><input name="remove"><p>Between two bells stood a third.</p></form>'.repeat(40),
  }),
  hostile('framed-names', {
    before:
      '<iframe name="document"></iframe><iframe name="top"></iframe><object id="body"></object><embed name="parentElement">',
  }),
];
