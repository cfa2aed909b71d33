import type { Rule } from '../rule';
import { controlCharacter } from './control-character';
import { danglingLabel } from './dangling-label';
import { falseTitle } from './false-title';
import { invisibleCharacter } from './invisible-character';
import { keywordRun } from './keyword-run';
import { metadataLine } from './metadata-line';
import { pageControl } from './page-control';
import { repeatedTitle } from './repeated-title';
import { siteClock } from './site-clock';
import { siteName } from './site-name';
import { tonedPinyin } from './toned-pinyin';
import { tonelessPinyin } from './toneless-pinyin';

/** Raised whenever what the rules make of an article may change: saved articles can then be cleaned again. */
export const RULES_VERSION = 1;

/** Every rule there is. Their order means nothing. */
export const RULES: readonly Rule[] = [
  tonedPinyin,
  tonelessPinyin,
  keywordRun,
  falseTitle,
  siteName,
  controlCharacter,
  invisibleCharacter,
  repeatedTitle,
  metadataLine,
  siteClock,
  danglingLabel,
  pageControl,
];
