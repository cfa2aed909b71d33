import type { DetectedScript } from '../article';

const LETTER_OF = {
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  letter: /\p{L}/gu,
};
/** A Japanese text is a good part kana, a Korean one nearly all Hangul; less is a name or a quotation. */
const MIN_KANA_SHARE = 0.1;
const MIN_HANGUL_SHARE = 0.3;
/** What the language of a text shows in. */
const SAMPLE = 4000;

/**
 * The language of an article whose page doesn't say (BCP 47), as far as its letters tell; null for
 * text in letters that many languages share.
 */
export function detectLang(text: string, script: DetectedScript): string | null {
  if (script === 'mixed') return 'zh';
  if (script) return script === 'hant' ? 'zh-Hant' : 'zh-Hans';
  const sample = text.slice(0, SAMPLE);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const letters = count(LETTER_OF.letter);
  if (count(LETTER_OF.kana) > letters * MIN_KANA_SHARE) return 'ja';
  return count(LETTER_OF.hangul) > letters * MIN_HANGUL_SHARE ? 'ko' : null;
}
