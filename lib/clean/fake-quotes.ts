import { CHAT, COVERT, HOST, PHONE } from './calls';
import { type Line, weigh } from './lines';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { isTrade } from './topics';

/** So many other places of the page that surely sell. */
const ENOUGH_PLACES = 2;
/** Who is said to have said it, behind the advertisement. */
const LONGEST_CREDIT = 12;

/**
 * Advertising dressed as a quotation: a blockquote with an account or an address in it, on a page that
 * sells the same elsewhere and neither reports on a trade nor speaks of unwanted advertising. Such
 * findings are marked, and reach over who is said to have said it.
 */
export function markFakeQuotes(
  page: PageContext,
  found: ReadonlyMap<Unit, readonly Finding[]>,
): void {
  const quotes = [...found].filter(([{ block }]) => block?.within.includes('blockquote'));
  if (!quotes.length) return;
  const places = [...found].filter(
    ([unit, findings]) =>
      !unit.block?.within.includes('blockquote') &&
      findings.some(({ confidence = 0 }) => confidence >= CUT_AT),
  ).length;
  const isFalse = page.title.falseTitle >= CUT_AT || page.title.siteNames.size > 0;
  if (places + Number(isFalse) < ENOUGH_PLACES) return;
  for (const [unit, findings] of quotes) {
    for (const line of page.linesOf(unit)) {
      const { start, end } = unit.view.toSource(line.start, line.end);
      const own = findings.filter(
        (finding) =>
          finding.start >= start && finding.end <= end && (finding.confidence ?? 0) >= CUT_AT,
      );
      const sells = line.hits.some(
        ({ word }) =>
          isTrade(word.category) && word.strength > 1 && !page.topics.isAbout(word.category),
      );
      if (!own.length || !sells || line.reports || speaksOfSpam(page, line)) continue;
      if (![CHAT, COVERT, PHONE, HOST].some((pattern) => pattern.test(line.folded))) continue;
      for (const finding of own) finding.evenQuoted = true;
      const first = own.at(0);
      const last = own.at(-1);
      if (!first || !last) continue;
      // What stands before it between the same quotation marks is the same voice.
      if (line.quotations[0]?.start === 0) first.start = start;
      if (weigh(unit.text.slice(last.end, end)) <= LONGEST_CREDIT) last.end = end;
    }
  }
}

/** Whether any other line quotes or speaks of advertising that nobody asked for. */
export function speaksOfSpam(page: PageContext, { index }: Line): boolean {
  const lines = page.onSpam();
  return lines.size > Number(lines.has(index));
}
