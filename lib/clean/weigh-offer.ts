import { byScript, scriptsOf } from './by-script';
import {
  ADDRESSES,
  CODE,
  DECORATED,
  MAY_OFFER,
  MILD,
  NARRATES,
  NUMBERED,
  OFFERS,
  PUSHY,
  REACH,
  REACHES,
  type Sign,
} from './offer-signs';
import { speaksForOffice } from './office-notices';
import { HIDDEN, isShady, type Openness, opennessOf } from './open-ways';

/** Who gives a number or an address of mail for others speaks otherwise than a seller does. */
const OF_OFFICE = -3;
/** Any article links to other sites. */
const LEADS = 1;
const SECOND_WAY = 0.5;
const DECORATION = 1.25;
const ADDRESS = 0.5;
const EXCLAMATION = 0.5;
const STORY = -2;

/** How much a text offers. */
export interface Offer extends Openness {
  score: number;
  /** The same if nobody told a story beside it or spoke for an office. */
  most: number;
  /** It says how to reach somebody, or stands between decorative marks. */
  reaches: boolean;
  /** It promises what nobody does who has not to hide it. */
  isShady: boolean;
  /** It promises nothing that is more than any shop says but to be quick, and no bracket stands around it. */
  isMerelyFast: boolean;
  /** Kinds of what it promises. */
  kinds: number;
  /** How many of them are more than any shop says. */
  pushes: number;
  narrates: boolean;
  /** Speaks to a reader. */
  addresses: boolean;
}

const PUSHES = OFFERS.filter(({ weight }) => weight === PUSHY);
const ANY_PUSH = byScript(new RegExp(PUSHES.map(({ pattern }) => pattern.source).join('|'), 'u'));
const MAY_DECORATE = /[【▍▎▌▋▊≫→➜👉▶★☆♦♠♣♥♡◆◇●■▲✔✅✨🔥⭐💰🎁❤]/u;

/**
 * Whether anything in a text can be an offer, told for less than weighing it: it says how to reach
 * somebody, stands between decorative marks, or promises in more than one way what no shop does.
 */
export function mayHoldOffer(text: string, foldedText: string): boolean {
  if (!MAY_OFFER.test(foldedText)) return false;
  if (MAY_DECORATE.test(text)) return true;
  const folded = withPlainDigits(foldedText);
  const scripts = scriptsOf(folded);
  if (REACHES.some(({ pattern }) => pattern.test(folded, scripts)) || CODE.test(text)) return true;
  if (!ANY_PUSH.test(folded, scripts)) return false;
  return PUSHES.filter(({ pattern }) => pattern.test(folded, scripts)).length > 1;
}

/** Weighs the signs of an offer in a text, as shown and folded. `leads`: a link in it leads to another site. */
export function weighOffer(text: string, foldedText: string, leads = false): Offer {
  const folded = withPlainDigits(foldedText);
  const scripts = scriptsOf(folded);
  const reached = REACHES.filter(({ pattern }) => pattern.test(folded, scripts));
  const ways = reached.map(({ weight }) => weight);
  const kinds = OFFERS.filter((sign) => has(sign, folded, scripts));
  const names = kinds.map(({ name }) => name);
  const hasCode = CODE.test(text);
  const isNumbered = names.includes('bonus') && NUMBERED.test(text);
  const decorated = DECORATED.test(text);
  if (hasCode) ways.push(REACH);
  if (leads) ways.push(LEADS);
  if (isNumbered) ways.push(MILD);
  const narrates = NARRATES.test(folded, scripts);
  const addresses = ADDRESSES.test(folded, scripts);
  const most =
    Math.max(0, ...ways) +
    SECOND_WAY * Math.max(0, ways.length - 1) +
    kinds.reduce((sum, { weight }) => sum + weight, 0) +
    (decorated ? DECORATION : 0) +
    (addresses ? ADDRESS : 0) +
    (ways.length > 0 && /[!！]$/.test(text) ? EXCLAMATION : 0);
  const isPlain = ways.length > 0 && !(decorated || hasCode || isNumbered);
  const reachedBy = reached.map(({ name }) => name);
  const openness = isPlain ? opennessOf(reachedBy, folded, leads) : HIDDEN;
  const isOffice = openness.isOpen && kinds.length > 0 && speaksForOffice(folded);
  return {
    ...openness,
    score: most + (isOffice ? OF_OFFICE : 0) + (narrates ? STORY : 0),
    most,
    reaches: ways.length > 0 || decorated,
    isShady: isShady(names, folded),
    isMerelyFast:
      !/^[[【]|[\]】]$/.test(text) &&
      kinds.every(({ name, weight }) => name === 'fast' || weight < PUSHY),
    kinds: kinds.length,
    pushes: kinds.filter(({ weight }) => weight === PUSHY).length,
    narrates,
    addresses,
  };
}

function has({ pattern, except }: Sign, folded: string, scripts: number): boolean {
  if (!pattern.test(folded, scripts)) return false;
  return !except || pattern.test(folded.replace(except, ' '), scripts);
}

function withPlainDigits(text: string): string {
  return /[٠-٩۰-۹]/.test(text)
    ? text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    : text;
}
