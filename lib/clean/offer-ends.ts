import type { Span } from '../article';
import { endOfContacts } from './advert';
import { fold } from './fold';
import { type Line, weigh } from './lines';
import { CODE } from './offer-signs';
import { isTrade } from './topics';
import { findWords } from './vocabulary';
import { weighOffer } from './weigh-offer';

/** So much behind an offer is a sentence of its own. */
const OWN_REST = 8;
/** Behind an address, a code or its last promise the article may go on without a full stop. */
export function endOfOffer(line: Line, start: number, end: number): number {
  const text = line.text.slice(start, end);
  const contact = Math.max(endOfContacts(line.folded.slice(start, end)), endOfCode(text));
  const closed = Math.max(contact, endOfClose(text));
  if (!closed || closed === text.length) return end;
  const rest = text.slice(closed);
  const isOwn = UNSPACED.test(rest) ? weigh(rest) >= OWN_REST : weigh(rest) >= OWN_WORDS;
  if (!isOwn || !/^[\s]?\p{L}/u.test(rest)) return end;
  const { most, kinds, reaches } = weighOffer(rest, fold(rest));
  const isSilent = most <= SILENT || (closed > contact && kinds < 2 && !reaches);
  return isSilent ? start + closed : end;
}

/** So much on both sides of a clause is the sentence into which it was put. */
const OWN_CLAUSE = 11;

/** A clause with an address between commas, where what stands on both sides says nothing to a stranger. */
export function clauseBetween(line: Line, start: number, end: number): Span | null {
  const text = line.text.slice(start, end);
  const contact = endOfContacts(line.folded.slice(start, end));
  if (!contact || !/^[，,]/.test(text.slice(contact))) return null;
  const comma = /[，,](?=[^，,]*$)/.exec(text.slice(0, contact));
  if (!comma) return null;
  const isOwn = (part: string) =>
    UNSPACED.test(part) &&
    weigh(part) >= OWN_CLAUSE &&
    weighOffer(part, fold(part)).most <= (weigh(part) >= 2 * OWN_CLAUSE ? HARDLY : SILENT) &&
    !findWords(fold(part)).some(({ word }) => isTrade(word.category));
  const clause = { start: comma.index + 1, end: contact + 1 };
  return isOwn(text.slice(0, clause.start)) && isOwn(text.slice(contact))
    ? { start: start + clause.start, end: start + clause.end }
    : null;
}

const UNSPACED = /[\u3040-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]/;
const OWN_WORDS = 16;
/** An address to a reader alone is no offer. */
const SILENT = 0.5;
/** In a long one a word that sellers use may be meant otherwise: `当天`. */
const HARDLY = 1.25;

/** Where the last code that is to be typed in ends; 0 where there is none. */
function endOfCode(text: string): number {
  return endOf(CODE.exec(text));
}

/** What an offer ends with where no address does. */
const CLOSES = /随叫随到|(?:微信?|扣扣|电话|号码).{0,2}同号|[價价]格?(?:面议|面議|从优|從優)/;

/** Where what closes an offer ends; 0 where nothing does. */
function endOfClose(text: string): number {
  return endOf(CLOSES.exec(text));
}

function endOf(found: RegExpExecArray | null): number {
  return found ? found.index + found[0].length : 0;
}
