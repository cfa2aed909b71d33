import type { ReadingText } from '../article';

/** SHA-256 of what an article reads, in hexadecimal. Kits rotate their noise, so the cleaned text alone tells a duplicate. */
export async function hashReading({
  title,
  paragraphs,
}: Pick<ReadingText, 'title' | 'paragraphs'>): Promise<string> {
  return sha256(JSON.stringify([title, ...paragraphs]));
}

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
