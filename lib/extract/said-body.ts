import { weighText } from './weigh-text';

/** Less is a teaser. */
const MIN_SAID = 300;
const SAMPLES = 20;
/** Long enough to stand in one place only (characters, white space left out). */
const SAMPLE = 24;
/** Of the samples: as many show that an element holds what is said. */
const MOST = 0.8;
/** An element with this many times what is said has other things in it. */
const MAX_EXCESS = 1.3;
/** A choice with this many times what is said has other articles in it. */
const MIN_CHOSEN_EXCESS = 1.6;

/**
 * The element with the text that a page's structured data calls its article's, where the choice made
 * without it lacks most of that text, or has much besides; null where the choice agrees, and where the
 * page doesn't show what it says.
 *
 * What is said comes from the page and may be anything: it only points at text that is seen, and never
 * at so little of it that the choice would be cut to less than half.
 */
export function findSaidBody(chosen: Element, region: Element, said: string): Element | null {
  const words = plain(said.replace(/<[^<>]{0,200}>/g, ''));
  const weight = weighText(words);
  if (weight < MIN_SAID) return null;
  const samples = Array.from({ length: SAMPLES }, (_, index) => {
    const start = Math.floor(((words.length - SAMPLE) * index) / (SAMPLES - 1));
    return words.slice(start, start + SAMPLE);
  });
  const shown = (element: Element, some: readonly string[]) => {
    const text = plain(element.textContent ?? '');
    return some.filter((sample) => text.includes(sample));
  };
  const chosenWeight = weighText(chosen.textContent ?? '');
  const holds = shown(chosen, samples).length >= SAMPLES * MOST;
  if (holds && chosenWeight < weight * MIN_CHOSEN_EXCESS) return null;
  const seen = shown(region, samples);
  if (seen.length < SAMPLES * MOST) return null;
  let body = region;
  for (let next: Element | undefined = region; next; ) {
    body = next;
    next = [...body.children].find((child) => shown(child, seen).length === seen.length);
  }
  const bodyWeight = weighText(body.textContent ?? '');
  const isLess = bodyWeight < chosenWeight * (holds ? 0.5 : 1);
  return isLess || bodyWeight > weight * MAX_EXCESS ? null : body;
}

const plain = (text: string) => text.replace(/\s+/g, '');
