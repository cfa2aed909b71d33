import { type ImageFacts, readImageFacts } from './image-type';

export interface FetchedImage extends ImageFacts {
  bytes: Uint8Array<ArrayBuffer>;
}

/** Why an image is not kept: no answer, an answer that is too large, one that is no picture. */
export type ImageFailure = 'unreachable' | 'too-large' | 'not-an-image';

/** Larger than any picture that stands in an article. */
export const MAX_IMAGE_BYTES = 10_000_000;
const TIMEOUT_MS = 20_000;

/**
 * The one request that we ever make: for an image, because the reader asked for it. Without cookies, without
 * a referrer, past the cache. It follows no redirect, which could lead to a site that the reader was not
 * asked about. `maxBytes`: more are not even read.
 */
export async function fetchImage(
  url: string,
  { maxBytes = MAX_IMAGE_BYTES }: { maxBytes?: number } = {},
): Promise<FetchedImage | ImageFailure> {
  let bytes: FetchedImage['bytes'] | null;
  try {
    const response = await fetch(url, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' },
      ...{ cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) },
    });
    if (!response.ok || !response.body) return 'unreachable';
    bytes = await readUpTo(response.body, maxBytes);
  } catch {
    // No network, no such host, a redirect, too slow: what the reader can do about it is the same.
    return 'unreachable';
  }
  if (!bytes) return 'too-large';
  const facts = readImageFacts(bytes);
  return facts ? { ...facts, bytes } : 'not-an-image';
}

/** All bytes of a stream; null, and the rest is left unread, where there are more than `maxBytes`. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
