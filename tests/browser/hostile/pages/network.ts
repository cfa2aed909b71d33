import { hostile } from '../hostile-page';

const B = '{{beacon}}';

/** Whatever makes a browser ask a server for something. */
const BEACONS: Record<string, string> = {
  pictures: `<img src="${B}/1"><img srcset="${B}/2 1x, ${B}/3 2x"><picture><source srcset="${B}/4"><img src="${B}/5"></picture><img src="${B}/6" loading="lazy"><image src="${B}/7">`,
  'lazy-pictures': `<img data-src="${B}/1.png"><img data-original="${B}/2.png" data-srcset="${B}/3.png 1x"><div data-bg-url="${B}/4.png" data-background-image="${B}/5.png">lazy</div>`,
  'noscript-picture': `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="${B}/1.png" onerror="{{run}}"></noscript>`,
  styles: `<style>@import "${B}/1.css"; p{background:url(${B}/2)} @font-face{font-family:x;src:url(${B}/3)} h1{font-family:x}</style><p style="background:url(${B}/4);list-style-image:url(${B}/5)">styled</p>`,
  'style-functions': `<p style="background-image:image-set('${B}/1' 1x);cursor:url(${B}/2),auto;mask:url(${B}/3);content:url(${B}/4)">x</p>`,
  links: `<link rel="stylesheet" href="${B}/1"><link rel="prefetch" href="${B}/2"><link rel="preload" as="image" href="${B}/3"><link rel="dns-prefetch" href="${B}/4"><link rel="preconnect" href="${B}"><link rel="modulepreload" href="${B}/5"><link rel="prerender" href="${B}/6"><link rel="manifest" href="${B}/7"><link rel="icon" href="${B}/8">`,
  players: `<audio src="${B}/1" autoplay></audio><video src="${B}/2" poster="${B}/3" autoplay></video><video><source src="${B}/4"><track src="${B}/5" default></video>`,
  pings: `<p><a href="https://a.example/" ping="${B}/1" attributionsrc="${B}/2">a link with a ping</a><img attributionsrc="${B}/3" src="${B}/4"></p>`,
  frames: `<iframe src="${B}/1"></iframe><iframe srcdoc='<img src="${B}/2">'></iframe><object data="${B}/3"><param name="movie" value="${B}/4"></object><embed src="${B}/5"><frame src="${B}/6"><portal src="${B}/7"></portal>`,
  'old-attributes': `<table background="${B}/1"><tr><td background="${B}/2">cell</td></tr></table><img lowsrc="${B}/3" dynsrc="${B}/4" longdesc="${B}/5" usemap="${B}/6#m"><bgsound src="${B}/7"><input type="image" src="${B}/8"><blockquote cite="${B}/9">quoted</blockquote>`,
  drawings: `<svg><image href="${B}/1" xlink:href="${B}/2"/><use href="${B}/3#x"/><filter><feImage href="${B}/4"/></filter><rect fill="url(${B}/5)"/><style>@import "${B}/6"</style></svg>`,
  'video-look-alike': `<iframe data-note="//www.youtube.com/embed/x" src="${B}/1" srcdoc="<script>{{run}}</script>"></iframe><embed src="${B}/2" title="//player.vimeo.com/video/1"><object data="${B}/3" class="//www.youtube.com/"></object>`,
  'video-with-srcdoc': `<iframe src="https://www.youtube.com/embed/bell" srcdoc="<img src=${B}/1 onerror='{{run}}'>" onload="{{run}}"></iframe>`,
  'five-hundred': Array.from({ length: 500 }, (_, n) => `<img src="${B}/${n}" alt="">`).join(''),
};

const STARRED = new Set(['pictures', 'styles', 'frames', 'video-look-alike']);

export const NETWORK = [
  ...Object.entries(BEACONS).map(([name, inside]) =>
    hostile(`beacon-${name}`, { inside }, { star: STARRED.has(name) }),
  ),
  hostile('beacon-head', {
    head: `<base href="${B}/base/"><meta http-equiv="refresh" content="600;url=${B}/1"><meta http-equiv="Link" content="<${B}/2>; rel=preload"><meta property="og:image" content="${B}/3"><link rel="icon" href="${B}/4"><link rel="apple-touch-icon" href="${B}/5"><meta name="referrer" content="unsafe-url">`,
    inside: '<img src="relative.png"><a href="relative.html">relative</a>',
  }),
  hostile('beacon-speculation', {
    head: `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${B}/1"]}]}</script><script type="importmap">{"imports":{"a":"${B}/2"}}</script>`,
  }),
  hostile('beacon-script', {
    head: `<script>addEventListener('pagehide', () => navigator.sendBeacon('${B}/left'));</script>`,
  }),
];
