import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImageFacts } from '../../lib/images/image-type';
import { avifHead, gifHead, jpegHead, pngOf, webpHead } from './made-images';

test.each([
  ['image/png', pngOf(31, 17)],
  ['image/jpeg', jpegHead(31, 17)],
  ['image/gif', gifHead(31, 17)],
  ['image/webp', webpHead('VP8 ', 31, 17)],
  ['image/webp', webpHead('VP8L', 31, 17)],
  ['image/webp', webpHead('VP8X', 31, 17)],
  ['image/avif', avifHead(31, 17)],
])('%s is known by its first bytes', (type, bytes) => {
  expect(readImageFacts(bytes)).toEqual({ type, width: 31, height: 17 });
});

test.each([
  ['a page', new TextEncoder().encode(`<!doctype html><title>Not found</title>${' '.repeat(90)}`)],
  ['an SVG', new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(90)}`)],
  ['a film in the same container', avifHead(31, 17).map((byte) => (byte === 97 ? 98 : byte))],
  ['a JPEG without a frame', jpegHead(31, 17).slice(0, 16)],
  ['a WebP of an unknown kind', webpHead('VP8 ', 31, 17).map((byte) => (byte === 56 ? 57 : byte))],
  ['nothing', new Uint8Array()],
  ['a picture without a width', gifHead(0, 17)],
  ['one that would unfold to gigabytes', gifHead(65_535, 65_535)],
])('%s is none', (_, bytes) => {
  expect(readImageFacts(bytes)).toBeNull();
});

test('whatever follows the first bytes, it ends, and gives a size or nothing', () => {
  const heads = [
    pngOf(1, 1),
    jpegHead(1, 1),
    gifHead(1, 1),
    webpHead('VP8X', 1, 1),
    avifHead(1, 1),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.nat({ max: 60 }),
      fc.uint8Array({ maxLength: 300 }),
      (head, kept, rest) => {
        const facts = readImageFacts(new Uint8Array([...head.slice(0, kept), ...rest]));
        expect(facts === null || facts.width * facts.height > 0).toBe(true);
      },
    ),
  );
});
