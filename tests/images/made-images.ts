import zlib from 'node:zlib';

/** A picture of one colour that every browser can show. `colour` makes it differ from others. */
export function pngOf(width: number, height: number, colour = 128): Uint8Array<ArrayBuffer> {
  const row = Buffer.alloc(1 + width * 3, colour);
  row[0] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const pixels = zlib.deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return joined(
    bytesOf('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  );
}

function pngChunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([bytesOf(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(zlib.crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The beginning of a JPEG: a comment, a table, then the frame. */
export function jpegHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  return joined(
    Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 6, 1, 2, 3, 4]),
    Buffer.from([0xff, 0xff, 0xc4, 0, 4, 9, 9]),
    Buffer.from([0xff, 0xc2, 0, 17, 8, ...sixteen(height), ...sixteen(width)]),
    Buffer.alloc(40),
  );
}

export function gifHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  const size = [...sixteen(width).reverse(), ...sixteen(height).reverse()];
  return joined(bytesOf('GIF89a'), Buffer.from(size), Buffer.alloc(40));
}

/** The three kinds there are: with loss, without, and extended (animated, with transparency). */
export function webpHead(
  kind: 'VP8 ' | 'VP8L' | 'VP8X',
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const content = Buffer.alloc(40);
  if (kind === 'VP8 ') {
    content.writeUInt16LE(width, 6);
    content.writeUInt16LE(height, 8);
  } else if (kind === 'VP8L') {
    content[0] = 0x2f;
    content.writeUInt32LE(width - 1 + (height - 1) * 0x4000, 1);
  } else {
    content.writeUIntLE(width - 1, 4, 3);
    content.writeUIntLE(height - 1, 7, 3);
  }
  return joined(
    bytesOf('RIFF'),
    Buffer.alloc(4),
    bytesOf('WEBP'),
    bytesOf(kind),
    Buffer.alloc(4),
    content,
  );
}

export function avifHead(width: number, height: number): Uint8Array<ArrayBuffer> {
  const size = (wide: number, high: number) => {
    const box = Buffer.alloc(20);
    box.writeUInt32BE(20);
    box.set(bytesOf('ispe'), 4);
    box.writeUInt32BE(wide, 12);
    box.writeUInt32BE(high, 16);
    return box;
  };
  const start = Buffer.from([0, 0, 0, 24]);
  const brands = bytesOf('ftypmif1\0\0\0\0miafavif');
  return joined(start, brands, size(20, 10), size(width, height), Buffer.alloc(20));
}

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const sixteen = (value: number) => [value >> 8, value & 255];

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
