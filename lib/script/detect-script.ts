import type { DetectedScript } from '../article';
import { type CharacterCounts, countCharacters } from './decisive-characters';

/** Of Han and kana. Chinese about Japan quotes a title or two; Japanese prose is half kana. */
const KANA_SHARE = 0.06;
/** Of Han, kana and Hangul. */
const HANGUL_SHARE = 0.25;
/** Of Han characters and words of other letters: below it the text is foreign and quotes Chinese. */
const HAN_SHARE = 0.35;
/** Whatever is counted as a Han character, and more. */
const MAY_BE_HAN = /[\u3400-\ufaff]/;
/** Of the decisive characters: above it the other script is a name or a quotation. */
const CLEAR_SHARE = 0.9;
/** A single stray character makes no text mixed that has this many of its own script. */
const OVER_A_STRAY = 4;

/**
 * Which script a text is written in. `lang` (BCP 47, of the text's element or page) counts where
 * it says Japanese or Korean, and where no character decides; pages lie too often about the rest.
 * `mixed`: both scripts, neither under a tenth. `null`: not Chinese, or nothing to tell by.
 */
export function detectScript(text: string, lang?: string | null): DetectedScript {
  if (!MAY_BE_HAN.test(text)) return null;
  return scriptOfCounts(countCharacters(text), lang);
}

/** As `detectScript`, of a text whose characters are counted. */
export function scriptOfCounts(counts: CharacterCounts, lang?: string | null): DetectedScript {
  if (isJapaneseOrKorean(counts, lang)) return null;
  if (counts.han === 0 || counts.han < HAN_SHARE * (counts.han + counts.otherWords)) return null;
  const decisive = counts.simplified + counts.traditional;
  if (decisive === 0) return scriptOfLang(lang);
  const { simplified, traditional } = counts;
  if (traditional === 1 && simplified >= OVER_A_STRAY) return 'hans';
  if (simplified === 1 && traditional >= OVER_A_STRAY) return 'hant';
  const share = simplified / decisive;
  if (share >= CLEAR_SHARE) return 'hans';
  if (share <= 1 - CLEAR_SHARE) return 'hant';
  return 'mixed';
}

/** Whether a text is Japanese or Korean by its `lang` or by its characters; such text is never converted. */
export function isJapaneseOrKorean(counts: CharacterCounts, lang?: string | null): boolean {
  if (lang && /^(?:ja|ko)\b/i.test(lang)) return true;
  const { han, kana, hangul, japanese } = counts;
  if (hangul > HANGUL_SHARE * (han + kana + hangul)) return true;
  // A Chinese sentence with a Japanese title in it: no Japanese text has forms such as 这 and 们.
  const chinese = counts.simplified - counts.sharedWithJapanese;
  if (chinese >= 2 && chinese * 3 > kana) return false;
  if (kana > KANA_SHARE * (han + kana)) return true;
  // Headlines without kana: 総, 続, 駅 are written nowhere else.
  return japanese > 0 && japanese * 20 >= han;
}

/** The script that a BCP 47 tag names or implies; null for none and for other languages. */
export function scriptOfLang(lang: string | null | undefined): 'hans' | 'hant' | null {
  if (!lang) return null;
  const tag = lang.toLowerCase().replaceAll('_', '-');
  if (!/^(?:zh|cmn|yue|wuu|hak|nan)(?:-|$)/.test(tag)) return null;
  if (/-hans\b/.test(tag)) return 'hans';
  if (/-hant\b/.test(tag)) return 'hant';
  if (/-(?:tw|hk|mo)\b/.test(tag)) return 'hant';
  if (/-(?:cn|sg|my)\b/.test(tag)) return 'hans';
  return null;
}
