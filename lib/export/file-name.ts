import { fitText } from '../library/article-row';

const MAX_LENGTH = 60;

/** Characters that some file system refuses, and those that turn the direction of writing or can't be seen. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;
/** Names of devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** `NAME-2026-01-31.EXTENSION`, fit for every file system. `name` may come from a reader or a page; the day is local. */
export function fileName(name: string, now: Date, extension: string): string {
  const fit = fitText(name.replace(UNFIT, ' '), MAX_LENGTH)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const stem = fit && !DEVICE.test(fit) ? fit : 'qingwen';
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${stem}-${day}.${extension}`;
}
