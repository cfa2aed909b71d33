import { expect, test } from 'vitest';
import {
  patternOf,
  remoteImagesOf,
  siteOfImage,
  withRemoteSources,
} from '../../lib/images/remote-images';

test('each address that an article names, once, in order, as it is meant', () => {
  expect(
    remoteImagesOf(
      '<p><img data-remote="https://a.example/1.png?a=1&amp;b=2" alt="x"></p>' +
        '<img alt="a > b" title="&quot;" data-remote="http://b.example/2.png">' +
        '<img data-remote="https://a.example/1.png?a=1&amp;b=2"><img src="data:image/png;base64,AA">',
    ),
  ).toEqual(['https://a.example/1.png?a=1&b=2', 'http://b.example/2.png']);
});

test('neither text nor another attribute that looks like one, nor an address of another kind', () => {
  expect(
    remoteImagesOf(
      '<p>&lt;img data-remote="https://a.example/text.png"&gt;</p>' +
        '<img alt="<img data-remote=&quot;https://a.example/alt.png&quot;">' +
        '<img data-remote="javascript:x()"><img data-remote="https://">',
    ),
  ).toEqual([]);
});

test('a site is what a browser asks for access to: scheme and host', () => {
  const site = siteOfImage('https://img.a.example:8443/x/1.png?y#z');
  expect(site).toBe('https://img.a.example');
  expect(patternOf(site)).toBe('https://img.a.example/*');
});

test.each([
  [
    '<p><img alt="a > b" data-remote="https://a.example/1.png?a=1&amp;b=$&amp;" title="x"></p>',
    '<p><img alt="a > b" src="https://a.example/1.png?a=1&amp;b=$&amp;" title="x"></p>',
  ],
  [
    '<img data-remote="http://a.example/1"><img alt="">',
    '<img src="http://a.example/1"><img alt="">',
  ],
  [
    '<img src="data:image/png;base64,AA" data-remote="http://a.example/1">',
    '<img src="data:image/png;base64,AA" data-remote="http://a.example/1">',
  ],
  ['<p>&lt;img data-remote="https://a.example/1"&gt;</p>', null],
  ['<img alt="<img data-remote=&quot;https://a.example/1&quot;">', null],
])('for other programs the address of an image is its source: %s', (html, told) => {
  expect(withRemoteSources(html)).toBe(told ?? html);
});
