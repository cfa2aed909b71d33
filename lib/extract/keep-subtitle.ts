import { readDate } from './read-date';
import { weighText } from './weigh-text';

/** How sites, and the electronic editions of Chinese papers, call the line that a headline goes on in. */
const SUBTITLE =
  '[class*="ubtitle"], [class*="ubTitle"], [id*="ubtitle"], [id*="ubTitle"], [class*="tandfirst"]';
const HEADLINE = 'h1, h2, h3';
const MIN_WEIGHT = 18;
const MAX_WEIGHT = 240;
const MIN_HEADLINE = 4;

/**
 * Puts the line that stands right under the headline, and is called its second part, before a choice that
 * has neither. Only where the headline is the page's own: each entry of a list may have such a line.
 */
export function keepSubtitle(chosen: Element, region: Element, title: string): void {
  const subtitles = [...region.querySelectorAll(SUBTITLE)].filter((one) => one.textContent?.trim());
  const [subtitle] = subtitles;
  if (!subtitle || subtitles.length > 1 || subtitle.querySelector(`a, img, ${HEADLINE}`)) return;
  const text = (subtitle.textContent ?? '').replace(/\s+/g, ' ').trim();
  const weight = weighText(text);
  if (weight < MIN_WEIGHT || weight > MAX_WEIGHT || readDate(text) !== null) return;
  const headline = subtitle.previousElementSibling;
  const name = plain(headline?.textContent ?? '');
  if (!headline?.matches(HEADLINE) || name.length < MIN_HEADLINE) return;
  if (!plain(title).startsWith(name)) return;
  const said = plain(text);
  if (plain(chosen.textContent ?? '').includes(said) || plain(title).includes(said)) return;
  const line = chosen.ownerDocument.createElement('p');
  line.textContent = text;
  chosen.prepend(line);
}

const plain = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
