import type { Span } from '../article';

/** Where a sentence ends: full stops of all scripts with what closes them; a Latin one only before a space. */
const END =
  /(?:[。！？!?；;…]+|[>＞]{2,}|[．｡](?![a-z0-9ａ-ｚＡ-Ｚ０-９])|(?<=[\u0400-\u06ff\u0e00-\uffef])\.(?=[^\s\d.])|\.(?=\s|$|[\u3040-\u9fff\uac00-\ud7a3【（(])|(?<=[a-z\u0430-\u044f]{3})\.(?=[A-Z\u0410-\u042f][a-z\u0430-\u044f])|।|؟|۔)[”’」』）)】》"']{0,3}|[】』]/g;

/** Thai has spaces between its clauses and nothing else; in a short line they are one. */
const THAI = new RegExp(
  `${END.source}|(?<=[\\u0e00-\\u0e7f]{6})[ \\u00a0]+(?=[\\u0e00-\\u0e7f]{6})`,
  'g',
);
const LONG_THAI = 120;

const SPELLED_ON = /[\u4e00-\u9fff]\.[\u4e00-\u9fff]\.[\u4e00-\u9fff]/;

/** The sentences of a text, in order and without gaps but for white space. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  const ends = text.length > LONG_THAI && /[\u0e00-\u0e7f]{6}/.test(text) ? THAI : END;
  ends.lastIndex = 0;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const end = match.index + match[0].length;
    if (end <= from) continue;
    // `Mr. `, `No. `, an initial: not an end.
    if (
      match[0] === '.' &&
      /(?:^|[\s(])(?:[A-Z]|[A-Z][a-z]{1,2}|[Nn]o|vs|e\.g|i\.e)$/.test(
        text.slice(Math.max(0, end - 6), end - 1),
      )
    ) {
      continue;
    }
    // `娱.乐.城`: a word spelled out.
    if (match[0] === '.' && SPELLED_ON.test(text.slice(Math.max(0, end - 4), end + 3))) continue;
    add(end);
  }
  add(text.length);
  return spans;
}
