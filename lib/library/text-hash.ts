import type { ReadingText } from '../article';

/** SHA-256 of what an article reads, in hexadecimal. Kits rotate their noise, so the cleaned text alone tells a duplicate. */
export async function hashReading({
  title,
  paragraphs,
}: Pick<ReadingText, 'title' | 'paragraphs'>): Promise<string> {
  return sha256(JSON.stringify([title, ...paragraphs]));
}

async function sha256(text: string): Promise<string> {
  return hashBytes(new TextEncoder().encode(text));
}

/** SHA-256 in hexadecimal. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * One hash over the items of a file, without holding them: the browser can only hash a whole text, so each
 * item is hashed together with the hash of those before it. `H(0) = ''`, `H(n) = SHA-256(H(n-1) + '\n' + item n)`.
 */
export class ItemsHash {
  value = '';
  count = 0;

  /** `item`: as `JSON.stringify` gives it. */
  async add(item: string): Promise<void> {
    this.value = await sha256(`${this.value}\n${item}`);
    this.count += 1;
  }
}
