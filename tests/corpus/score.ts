import type { Case } from './generate';

/** What a reader made of a page. */
export interface Outcome {
  title: string;
  paragraphs: string[];
  ms: number;
}

/** How it compares with what it should be. */
export interface Score {
  injected: number;
  left: string[];
  /** Characters of the article, damaged paragraphs aside, and how many are missing. */
  genuine: number;
  lost: number;
  /** Paragraphs that came out to the letter. */
  exact: number;
  paragraphs: number;
  /** Lines that are neither the article's nor injected: furniture of the template. */
  extra: string[];
  titleRight: boolean;
  perfect: boolean;
  /** Damaged paragraphs whose bytes are all there, and those that read right. */
  scars: number;
  repaired: number;
  ms: number;
}

/** White space says nothing here. */
export const squeeze = (text: string) => text.replace(/\s+/g, '');

export function scoreOf({ gold }: Pick<Case, 'gold'>, outcome: Outcome): Score {
  const own = outcome.paragraphs.map((paragraph) =>
    (gold.unsure ?? []).reduce(
      (text, { shown, meant }) => text.replaceAll(squeeze(shown), squeeze(meant)),
      squeeze(paragraph),
    ),
  );
  const all = `${squeeze(outcome.title)}\n${own.join('\n')}`;
  const left = leftOf(gold.injected.map(squeeze), all);
  const damaged = new Set(gold.damaged.map(({ paragraph }) => paragraph));
  let genuine = 0;
  let lost = 0;
  let exact = 0;
  gold.paragraphs.forEach((paragraph, index) => {
    const wanted = squeeze(paragraph);
    if (own.includes(wanted)) exact++;
    if (damaged.has(index)) return;
    genuine += wanted.length;
    if (!own.includes(wanted)) lost += missing(wanted, own);
  });
  const goldText = gold.paragraphs.map(squeeze);
  const injected = gold.injected.map(squeeze);
  const extra = own.filter(
    (text) =>
      !goldText.some(
        (paragraph) => paragraph.includes(text) || text.includes(paragraph.slice(0, 12)),
      ) && !injected.some((each) => text.includes(each) || each.includes(text)),
  );
  const titleRight = squeeze(outcome.title) === squeeze(gold.title);
  const whole = gold.damaged.filter((entry) => entry.whole);
  return {
    injected: gold.injected.length,
    left,
    genuine,
    lost,
    exact,
    paragraphs: gold.paragraphs.length,
    extra,
    titleRight,
    perfect: titleRight && left.length === 0 && lost === 0,
    scars: whole.length,
    repaired: whole.filter(({ paragraph }) =>
      own.includes(squeeze(gold.paragraphs[paragraph] ?? '')),
    ).length,
    ms: outcome.ms,
  };
}

/** A kit annotates what was put in as well: without its readings it is left all the same. */
const READING = /\([a-z\u00e0-\u01dc]{1,8}\)/g;

/** Injected strings that are still there: as often as they occur, at most as often as they were put in. */
function leftOf(injected: readonly string[], text: string): string[] {
  const times = new Map<string, number>();
  for (const each of injected) if (each) times.set(each, (times.get(each) ?? 0) + 1);
  const left: string[] = [];
  for (const [each, count] of times) {
    const plain = each.replace(READING, '');
    const shown = plain.length > 1 && plain !== each ? [each, plain] : [each];
    const all = shown.reduce((sum, form) => sum + text.split(form).length - 1, 0);
    const found = Math.min(count, all);
    for (let at = 0; at < found; at++) left.push(each);
  }
  return left;
}

/** Characters of a paragraph that the best place of the outcome does not have in order. */
function missing(wanted: string, own: readonly string[]): number {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < wanted.length; at++) pairs.add(wanted.slice(at, at + 2));
  const common = (text: string) => {
    let count = 0;
    for (let at = 0; at + 1 < text.length; at++) if (pairs.has(text.slice(at, at + 2))) count++;
    return count / Math.max(1, Math.sqrt(text.length));
  };
  const [best = ''] = [...own].sort((a, b) => common(b) - common(a));
  return wanted.length - longestCommon(wanted, best);
}

function longestCommon(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  // By code units, as lengths count: an emoji has two.
  for (const character of a.split('')) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      next[at] =
        b[at - 1] === character
          ? (row[at - 1] ?? 0) + 1
          : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
