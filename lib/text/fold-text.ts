import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Variants that Hong Kong and Taiwan write and the dictionary of characters leaves to its phrases. */
const VARIANTS = '著着|痺痹|簷檐|敍叙|枱台|粧妆|糭粽|衞卫';

/** The folded form of every UTF-16 unit met so far; 0: not yet worked out. */
const folded = new Uint16Array(0x10000);
let simplified: Map<string, string> | undefined;

/**
 * A text as search compares it: compatibility forms (full width, ligatures) and capitals levelled,
 * Traditional characters and variants folded to Simplified, character by character. The length stays
 * the same, so that a place in the folded text is a place in the text. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    units[index] = folded[unit] || foldUnit(unit);
  }
  return decodeUnits(units);
}

function foldUnit(unit: number): number {
  let result = unit;
  // Halves of a pair stay: their folded forms would change the length.
  if (unit < 0xd800 || unit > 0xdfff) {
    let character = String.fromCharCode(unit);
    for (let before = ''; character !== before; ) {
      before = character;
      character = oneUnit(character.normalize('NFKC'), character);
      character = oneUnit(character.toLowerCase(), character);
      character = dictionary().get(character) ?? character;
    }
    result = character.charCodeAt(0);
  }
  folded[unit] = result;
  return result;
}

function oneUnit(changed: string, before: string): string {
  return changed.length === 1 ? changed : before;
}

/** Made on first use: a page that never searches pays nothing. */
function dictionary(): Map<string, string> {
  simplified ??= new Map(
    [
      ...traditionalToSimplified.split('|').map((pair) => pair.split(' ')),
      ...variantPairs(),
    ].filter((pair): pair is [string, string] => pair[0]?.length === 1 && pair[1]?.length === 1),
  );
  return simplified;
}

function variantPairs(): string[][] {
  return VARIANTS.split('|').map((pair) => [...pair]);
}

/** `String.fromCharCode` takes its units as arguments, of which there may not be too many at once. */
const UNITS_AT_ONCE = 8_192;

function decodeUnits(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += UNITS_AT_ONCE) {
    text += String.fromCharCode(...units.subarray(from, from + UNITS_AT_ONCE));
  }
  return text;
}
