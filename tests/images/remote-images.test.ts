import { expect, test } from 'vitest';
import { patternOf, remoteImagesOf, siteOfImage } from '../../lib/images/remote-images';

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
