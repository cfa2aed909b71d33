import type { Span } from '../article';

/** C0 without tab, line feed and carriage return; DEL and C1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the prey
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+/g;

/**
 * Characters that show nothing: soft hyphen, joiners and zero-width spaces, fillers, invisible
 * operators, direction marks, variation selectors, tags, musical and shorthand controls.
 */
const INVISIBLE_UNIT =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e' +
  '\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0';
/** Those, and the first halves of the others: most texts have none. */
const MAY_BE_INVISIBLE = new RegExp(`[${INVISIBLE_UNIT}\\udb40\\ud834\\ud82f]`);
/** The same and control characters. */
const MAY_BE_UNSEEN = new RegExp(
  `[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f${INVISIBLE_UNIT}\\udb40\\ud834\\ud82f]`,
);
const INVISIBLE = new RegExp(
  `(?:[${INVISIBLE_UNIT}]|` +
    '\\udb40[\\udc00-\\udfff]|\\ud834[\\udd73-\\udd7a]|\\ud82f[\\udca0-\\udca3])',
  'g',
);

/** Scripts that need joiners, fillers or direction marks to be read rightly. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const TAKES_VARIATION = /[\p{Emoji}\p{S}\p{P}]/u;
const HAN = /\p{Script=Han}/u;
/** Above this share of Han characters a variation selector is no name but noise. */
const VARIANT_SHARE = 0.02;

/** UTF-8 that was read as Latin-1: what looks like C1 there is a part of a letter or a quotation mark. */
const MISREAD =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/** Whether a text can hold anything that the two functions below find: most can't. */
export function mayHoldUnseen(text: string): boolean {
  return MAY_BE_UNSEEN.test(text);
}

/** Runs of control characters: no text has a use for them, save what stands for letters in a misread page. */
export function findControls(text: string): Span[] {
  if (text.search(CONTROL) < 0) return [];
  const spans = [...text.matchAll(CONTROL)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (!/[\u0080-\u009f]/.test(text)) return spans;
  const misread = [...text.matchAll(MISREAD)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return spans.filter(
    ({ start, end }) => !misread.some((letter) => letter.start < end && letter.end > start),
  );
}

/** Runs of invisible characters that have no honest use where they stand. */
export function findInvisible(text: string): Span[] {
  const spans: Span[] = [];
  if (!MAY_BE_INVISIBLE.test(text)) return spans;
  let rightToLeft: boolean | undefined;
  let variantsAreNoise: boolean | undefined;
  for (const { index, 0: match } of text.matchAll(INVISIBLE)) {
    const code = match.codePointAt(0) ?? 0;
    const end = index + match.length;
    rightToLeft ??= RIGHT_TO_LEFT.test(text);
    if (isHonest(text, code, index, end, rightToLeft)) {
      if (!(code >= 0xe0100)) continue;
      variantsAreNoise ??= variantShare(text) > VARIANT_SHARE;
      if (!variantsAreNoise) continue;
    }
    const last = spans.at(-1);
    if (last?.end === index) last.end = end;
    else spans.push({ start: index, end });
  }
  return spans;
}

function variantShare(text: string): number {
  const variants = text.match(/\udb40[\udd00-\uddef]/g)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return variants < 4 ? 0 : variants / Math.max(1, han);
}

function isHonest(
  text: string,
  code: number,
  start: number,
  end: number,
  rightToLeft: boolean,
): boolean {
  const before = characterBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  switch (code) {
    case 0x00ad:
      // A hint where a Latin word may break; in other scripts nothing but noise.
      return /\p{Script=Latin}/u.test(before) && /\p{Script=Latin}/u.test(after);
    case 0x200c:
      return JOINING.test(before) || JOINING.test(after);
    case 0x200d:
      return (
        JOINING.test(before) ||
        JOINING.test(after) ||
        ((EMOJI.test(before) || before === '\ufe0f') && EMOJI.test(after))
      );
    case 0x200b:
      return JOINING.test(before) && JOINING.test(after) && !RIGHT_TO_LEFT.test(before);
    case 0x2061:
      return /[a-z]/i.test(before) && after === '(';
    case 0x2800:
      return /[\u2801-\u28ff]/.test(before) || /[\u2801-\u28ff]/.test(after);
    case 0x115f:
    case 0x1160:
      return /[\u1100-\u11ff]/.test(before) || /[\u1100-\u11ff]/.test(after);
    case 0x034f:
      return /\p{M}/u.test(before) || /\p{M}/u.test(after);
    case 0x17b4:
    case 0x17b5:
      return JOINING.test(before);
  }
  if (code >= 0x180b && code <= 0x180f) return JOINING.test(before) || JOINING.test(after);
  if ((code >= 0x200e && code <= 0x200f) || code === 0x061c) return rightToLeft;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return rightToLeft;
  if (code >= 0xfe00 && code <= 0xfe0f) return isVariation(before, code);
  if (code >= 0xe0100 && code <= 0xe01ef) return HAN.test(before);
  // Flags of England, Scotland and Wales are spelled in tag characters.
  if (code >= 0xe0000 && code <= 0xe007f) return isFlagTag(text, start);
  return false;
}

function isVariation(before: string, code: number): boolean {
  if (code >= 0xfe0e) return TAKES_VARIATION.test(before);
  // Standardised variants: of Han compatibility forms, of punctuation and of symbols.
  return HAN.test(before) || TAKES_VARIATION.test(before);
}

function isFlagTag(text: string, start: number): boolean {
  let at = start;
  while (at >= 2 && text.charCodeAt(at - 2) === 0xdb40) at -= 2;
  return text.slice(at - 2, at) === '\u{1f3f4}';
}

function characterBefore(text: string, end: number): string {
  if (end <= 0) return ' ';
  const low = text.charCodeAt(end - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff && end > 1;
  return text.slice(isLow ? end - 2 : end - 1, end);
}
