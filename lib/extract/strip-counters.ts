import type { Survey } from './survey';

const ICONS = 'i, [role="img"], [class*="icon" i]';
/** A picture of who wrote something stands beside what they wrote. */
const OF_WRITER = /user|author|avatar|member|profile/i;
const NUMBER = /^\d[\d.,]{0,9}\s?[kKwWmM万萬]?\+?$/;
/** What is pressed for and against a post. */
const ARROWS = /^(?:[▲▼△▽⬆⬇↑↓♥♡❤👍👎]|\ufe0f|\s)+$/u;

/**
 * Takes out of a conversation the numbers that stand beside an icon or an arrow: how often a post was
 * seen, liked or answered. A number alone may be somebody's answer, and stays.
 */
export function stripCounters(body: Element, survey: Survey): void {
  for (const icon of body.querySelectorAll(ICONS)) {
    if (!icon.isConnected || saidBy(icon) || OF_WRITER.test(icon.getAttribute('class') ?? ''))
      continue;
    const { parentElement: parent, nextElementSibling: next } = icon;
    if (parent && parent !== body && NUMBER.test(saidBy(parent))) survey.take(parent);
    else if (next && NUMBER.test(saidBy(next))) survey.take(next);
  }
  for (const arrow of body.querySelectorAll('a, span, div, button')) {
    if (!arrow.isConnected || arrow.childElementCount > 0 || !ARROWS.test(saidBy(arrow))) continue;
    const counts = [arrow.previousElementSibling, arrow.nextElementSibling].filter(
      (beside) => beside && NUMBER.test(saidBy(beside)),
    );
    // Alone it may be an answer too.
    if (counts.length > 0) for (const part of [...counts, arrow]) survey.take(part as Element);
  }
}

const saidBy = (element: Element) => (element.textContent ?? '').trim();
