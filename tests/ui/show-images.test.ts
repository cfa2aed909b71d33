// @vitest-environment jsdom
import './interface-language';
import { expect, test } from 'vitest';
import { showImages } from '../../entrypoints/reader/show-images';

const html = [
  '<p><a href="#"><img data-remote="https://a.example/1" alt="A boat"></a></p>',
  '<figure><img data-remote="https://a.example/2"><figcaption>Lamps</figcaption></figure>',
  '<p>Words <img data-remote="https://a.example/3" alt="smiley"> and <img data-remote="https://a.example/4"></p>',
  '<img data-remote="https://a.example/5" alt="">',
].join('');

test('an image that is not kept has its words in its place, and gives way to the image', () => {
  const root = document.createElement('div');
  root.innerHTML = html;
  const words = () =>
    [...root.querySelectorAll('.missing-image')].map((element) => element.textContent);
  showImages(root, new Map());
  expect(words()).toEqual([
    'A boatImage not kept',
    'Image not kept',
    'smileyImage not kept',
    'Image not kept',
  ]);
  expect(root.querySelector('img[src]')).toBeNull();
  expect(root.querySelectorAll('.missing-image[data-alone]')).toHaveLength(3);

  showImages(root, new Map([['https://a.example/1', 'blob:x']]));
  expect(words()).toHaveLength(3);
  expect(root.querySelector('img')?.src).toBe('blob:x');
  showImages(root, new Map());
  expect(words()).toHaveLength(4);
  expect(root.querySelector('img')?.hasAttribute('src')).toBe(false);
});
