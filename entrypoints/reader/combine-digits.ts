import type { Twins } from './selected-texts';

/** Two to four digits that stand by themselves: a year, a day, a number. Longer ones lie on their side. */
const DIGITS = /(?<![\dA-Za-z.,:/%+-])\d{2,4}(?![\dA-Za-z.,:/%+-])/g;

/** In these the text stays horizontal. */
const HORIZONTAL = 'pre, code, kbd, samp, table, rt';

/** Sets short numbers upright in columns of text: wraps each in an element, and keeps the twins true. */
export function combineDigits(root: Element, twins: Twins): void {
  for (const [text, { node, from }] of [...twins]) {
    if (!root.contains(text) || text.parentElement?.closest(HORIZONTAL)) continue;
    const found = [...text.data.matchAll(DIGITS)];
    // From the end, so that what stands before keeps its place.
    for (const { index, 0: digits } of found.reverse()) {
      const number = text.splitText(index);
      const rest = number.splitText(digits.length);
      twins.set(number, { node, from: from + index });
      if (rest.length > 0) twins.set(rest, { node, from: from + index + digits.length });
      else rest.remove();
      const upright = document.createElement('span');
      upright.className = 'upright';
      number.replaceWith(upright);
      upright.append(number);
    }
  }
}
