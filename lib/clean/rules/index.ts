import type { Rule } from '../rule';
import { affiliateDisclosure } from './affiliate-disclosure';
import { authorAside } from './author-aside';
import { breadcrumb } from './breadcrumb';
import { chapterNag } from './chapter-nag';
import { commentPlug } from './comment-plug';
import { consentWall } from './consent-wall';
import { controlCharacter } from './control-character';
import { copyNoise } from './copy-noise';
import { copyNotice } from './copy-notice';
import { danglingLabel } from './dangling-label';
import { documentShare } from './document-share';
import { editMark } from './edit-mark';
import { escapeResidue } from './escape-residue';
import { falseDescription } from './false-description';
import { falseTitle } from './false-title';
import { followAndScan } from './follow-and-scan';
import { gbkScar } from './gbk-scar';
import { hiddenText } from './hidden-text';
import { invisibleCharacter } from './invisible-character';
import { junkTags } from './junk-tags';
import { keywordRun } from './keyword-run';
import { kitWordSwap } from './kit-word-swap';
import { linkList } from './link-list';
import { lookAlikeCharacter } from './look-alike-character';
import { lostCharacter } from './lost-character';
import { machineResidue } from './machine-residue';
import { maskedReading } from './masked-reading';
import { maskedWord } from './masked-word';
import { metadataLine } from './metadata-line';
import { mojibake } from './mojibake';
import { novelWatermark } from './novel-watermark';
import { oddLetters } from './odd-letters';
import { outsideArticle } from './outside-article';
import { pageControl } from './page-control';
import { pastedAdvert } from './pasted-advert';
import { pastedLink } from './pasted-link';
import { pinyinForCharacter } from './pinyin-for-character';
import { privateFont } from './private-font';
import { readerCall } from './reader-call';
import { readingNag } from './reading-nag';
import { repeatedTitle } from './repeated-title';
import { repostFrame } from './repost-frame';
import { shareCounter } from './share-counter';
import { shoppingCode } from './shopping-code';
import { siteClock } from './site-clock';
import { siteFooter } from './site-footer';
import { siteName } from './site-name';
import { spamPage } from './spam-page';
import { spunWords } from './spun-words';
import { strangeVoice } from './strange-voice';
import { strayWord } from './stray-word';
import { tonedPinyin } from './toned-pinyin';
import { tonelessPinyin } from './toneless-pinyin';
import { toolAdvert } from './tool-advert';

/** Raised whenever what the rules make of an article may change: saved articles can then be cleaned again. */
export const RULES_VERSION = 16;

/** Every rule there is. Their order means nothing. */
export const RULES: readonly Rule[] = [
  affiliateDisclosure,
  authorAside,
  breadcrumb,
  chapterNag,
  commentPlug,
  consentWall,
  controlCharacter,
  copyNoise,
  copyNotice,
  danglingLabel,
  documentShare,
  editMark,
  escapeResidue,
  falseDescription,
  falseTitle,
  followAndScan,
  gbkScar,
  hiddenText,
  invisibleCharacter,
  junkTags,
  keywordRun,
  kitWordSwap,
  linkList,
  lookAlikeCharacter,
  lostCharacter,
  machineResidue,
  maskedReading,
  maskedWord,
  metadataLine,
  mojibake,
  novelWatermark,
  oddLetters,
  outsideArticle,
  pageControl,
  pastedAdvert,
  pastedLink,
  pinyinForCharacter,
  privateFont,
  readerCall,
  readingNag,
  repeatedTitle,
  repostFrame,
  shareCounter,
  shoppingCode,
  siteClock,
  siteFooter,
  siteName,
  spamPage,
  spunWords,
  strangeVoice,
  strayWord,
  tonedPinyin,
  tonelessPinyin,
  toolAdvert,
];
