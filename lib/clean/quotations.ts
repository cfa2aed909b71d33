import type { Span } from '../article';

/** Marks that open and close a quotation, in Chinese, Japanese, Korean and European text. */
const CLOSES: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '«': '»',
  '„': '“',
  '‟': '”',
};
const CLOSING = new Set(Object.values(CLOSES));
const QUOTE = /[“”‘’「」『』«»„‟"'\n]/g;
const LETTER = /[a-z0-9\u00c0-\u024f]/i;
/** Deeper nesting is nobody's quotation. */
const DEEPEST = 8;

/**
 * Quotations in a text with their marks, outermost only, in order; none reaches over a line feed. A
 * curly or corner quotation that is not closed goes on to the end of its line, as one of several
 * paragraphs does; straight marks count in pairs only, and inches and apostrophes not at all.
 */
export function findQuotations(text: string): Span[] {
  if (text.search(QUOTE) < 0) return [];
  const spans: Span[] = [];
  const open: { mark: string; start: number }[] = [];
  const finish = (end: number) => {
    const first = open.find(({ mark }) => mark !== '"' && mark !== "'");
    if (first) spans.push({ start: first.start, end });
    open.length = 0;
  };
  for (const { 0: mark, index } of text.matchAll(QUOTE)) {
    if (mark === '\n') {
      finish(index);
      continue;
    }
    const top = open.at(-1);
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    const isApostrophe =
      (mark === "'" || mark === '’') && LETTER.test(before) && LETTER.test(after);
    if (isApostrophe) continue;
    const isStraight = mark === '"' || mark === "'";
    const level = open.findLastIndex((each) => (CLOSES[each.mark] ?? each.mark) === mark);
    const closes = isStraight ? top?.mark === mark : CLOSING.has(mark) && level >= 0;
    if (closes) {
      const { start } = open[level] ?? { start: index };
      open.length = level;
      if (!open.length) spans.push({ start, end: index + 1 });
    } else if (
      open.length < DEEPEST &&
      (isStraight ? !LETTER.test(before) && !/\s/.test(after) : mark in CLOSES)
    ) {
      open.push({ mark, start: index });
    }
  }
  finish(text.length);
  return spans;
}

/** Those of the quotations, which are in order, that have something between two places. */
export function* quotationsAt(
  quotations: readonly Span[],
  start: number,
  end: number,
): Generator<Span> {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < quotations.length; at++) {
    const quotation = quotations[at];
    if (!quotation || quotation.start >= end) return;
    yield quotation;
  }
}

/** How a span lies to the quotations of its text: `across` cuts one open. */
export function lieOf(
  { start, end }: Span,
  quotations: readonly Span[],
): 'within' | 'across' | 'apart' {
  for (const quotation of quotationsAt(quotations, start, end)) {
    if (start >= quotation.start && end <= quotation.end) {
      return start === quotation.start && end === quotation.end ? 'apart' : 'within';
    }
    if (quotation.start < start || quotation.end > end) return 'across';
  }
  return 'apart';
}
