import type { Survey } from './survey';

/** Labels are short, and there are many of one make. */
const MAX_WEIGHT = 24;
const MIN_OF_A_MAKE = 4;
/** Elements of one make say this many different things, by share, where they are labels; people say more. */
const MAX_DIFFERENT = 0.25;
/** The first post has one label more or less than the others. */
const MAX_UNEVEN = 1;

/**
 * Takes out of a conversation the words that stand under every post: quote, reply, how many votes.
 * They are known in any language by being of one make and saying the same each time.
 */
export function stripLabels(body: Element, survey: Survey): void {
  const makes = new Map<string, Element[]>();
  for (const element of body.querySelectorAll('div, span, a, b, strong, small, em, p')) {
    if (element.childElementCount > 0 || survey.of(element).text > MAX_WEIGHT) continue;
    if (!(element.textContent ?? '').trim()) continue;
    if (isName(element)) continue;
    const make = `${element.localName}.${classOf(element)} < ${classOf(element.parentElement)}`;
    const others = makes.get(make);
    if (others) others.push(element);
    else makes.set(make, [element]);
  }
  for (const elements of makes.values()) {
    if (elements.length < MIN_OF_A_MAKE) continue;
    const times = new Map<string, number>();
    for (const { textContent } of elements) {
      const said = saidBy(textContent ?? '');
      times.set(said, (times.get(said) ?? 0) + 1);
    }
    if (times.size > elements.length * MAX_DIFFERENT) continue;
    // Under each post the same: two people who talk to each other have names that come and go.
    if (Math.max(...times.values()) - Math.min(...times.values()) > MAX_UNEVEN) continue;
    for (const element of elements) survey.take(element);
  }
}

const NAMES = /user|author|name|nick|poster|member|profile/i;

/** Who wrote a post: one person may have written them all. */
function isName(element: Element): boolean {
  const href = element.closest('a')?.getAttribute('href') ?? '';
  return NAMES.test(`${classOf(element)} ${classOf(element.parentElement)} ${href}`);
}

const classOf = (element: Element | null) => element?.getAttribute('class') ?? '';

/** What a label says; any count is the same. */
function saidBy(text: string): string {
  const line = text.trim();
  return /^[^\p{L}]?\d[\d.,]*\s?[km万萬]?[^\p{L}]?$/iu.test(line) ? '0' : line;
}
