import { UserError } from '../errors';

/** The longest line that is taken: an article with many large revisions. More is no file of ours. */
const MAX_LINE = 128_000_000;

/**
 * The lines of a file without their ends; blank ones are passed over. Holds no more than one line. Throws
 * `import-unreadable` where it is no UTF-8, `import-cut` where the last character is half a one.
 */
export async function* readLines(
  file: Blob,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let pieces: string[] = [];
  let length = 0;
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await readBytes(reader);
      const lines = decode(decoder, value).split('\n');
      for (const [index, piece] of lines.entries()) {
        if (index > 0) {
          const line = pieces.join('').trim();
          if (line) yield line;
          pieces = [];
          length = 0;
        }
        pieces.push(piece);
        length += piece.length;
        if (length > MAX_LINE) throw new UserError('import-unreadable');
      }
      if (done) break;
      bytes += value.length;
      onBytes(bytes);
    }
  } finally {
    await reader.cancel();
  }
  const last = pieces.join('').trim();
  if (last) yield last;
}

/** A file may be changed or taken away while it is read. */
async function readBytes(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new UserError('import-unreadable', [], { cause });
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new UserError(bytes ? 'import-unreadable' : 'import-cut', [], { cause });
  }
}
