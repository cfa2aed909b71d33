/** The kinds of image that are kept: raster only, since an SVG is a document. */
export const IMAGE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

export interface ImageFacts {
  type: ImageType;
  /** In pixels, as the file says. */
  width: number;
  height: number;
}

/** A few bytes may unfold to gigabytes. No camera's picture has more. */
const MAX_PIXELS = 80_000_000;

/**
 * What a file is, by its own first bytes: what a server calls it decides nothing. Null for anything that is
 * none of `IMAGE_TYPES`, says no size, or says one above 80 million pixels.
 */
export function readImageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = read(view);
  if (!facts || facts.width < 1 || facts.height < 1) return null;
  return facts.width * facts.height <= MAX_PIXELS ? facts : null;
}

function read(view: DataView): ImageFacts | null {
  const { byteLength: length } = view;
  if (length < 32) return null;
  if (view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) {
    if (text(view, 12, 4) !== 'IHDR') return null;
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (/^GIF8[79]a$/.test(text(view, 0, 6))) {
    const [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
    return { type: 'image/gif', width, height };
  }
  if (view.getUint16(0) === 0xffd8) return readJpeg(view);
  if (text(view, 0, 4) === 'RIFF' && text(view, 8, 4) === 'WEBP') return readWebp(view);
  if (text(view, 4, 4) === 'ftyp') return readAvif(view);
  return null;
}

function text(view: DataView, from: number, length: number): string {
  if (from + length > view.byteLength) return '';
  const bytes = new Uint8Array(view.buffer, view.byteOffset + from, Math.max(0, length));
  // An encoding of one byte a character: no byte is lost or joined with another.
  return new TextDecoder('latin1').decode(bytes);
}

/** Goes from segment to segment until the one that begins the frame. */
function readJpeg(view: DataView): ImageFacts | null {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // A fill byte, or a marker without a segment.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    // C4, C8 and CC are tables, and so no frames.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { type: 'image/jpeg', width, height };
    }
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function readWebp(view: DataView): ImageFacts | null {
  const type = 'image/webp';
  const kind = text(view, 12, 4);
  if (kind === 'VP8 ') {
    const [width, height] = [view.getUint16(26, true), view.getUint16(28, true)];
    return { type, width: width & 0x3fff, height: height & 0x3fff };
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { type, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8X') return null;
  const side = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1;
  return { type, width: side(24), height: side(27) };
}

/** So far reaches what describes an AVIF. */
const AVIF_HEAD = 65_536;

/** The largest `ispe` box: a file may hold a thumbnail, or tiles, beside the picture itself. */
function readAvif(view: DataView): ImageFacts | null {
  const brands = text(view, 8, Math.min(view.getUint32(0), 128, view.byteLength) - 8);
  if (!/avi[fs]/.test(brands)) return null;
  const head = text(view, 0, Math.min(AVIF_HEAD, view.byteLength));
  let [width, height] = [0, 0];
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    if (at + 16 > view.byteLength) break;
    const [wide, high] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (wide * high > width * height) [width, height] = [wide, high];
  }
  return { type: 'image/avif', width, height };
}
