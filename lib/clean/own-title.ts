import type { Span } from '../article';
import { bettingNames } from './barred-brands';
import { weigh } from './lines';
import type { Unit } from './rule';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** A line that may be the title, weighed. */
export interface Candidate {
  unit: Unit;
  /** Folded, names of sites left out; `key` has its letters only. */
  kept: string;
  key: string;
  siteNames: Span[];
  run: number;
  score: number;
}

export const SHORTEST_TITLE = 4;
export const SHORTEST_HEADING = 6;
/** Headings that a page has for its readers. */
export const HEADING = /^(?:h1|heading|og:title|json-ld|title-cell)$/;
/** What leads in to something that sells. Folded. */
export const DOOR =
  /官网|登录|登陆|注册|入口|app|下载|平台|在线|online|login|slot|casino|buy|cheap|\blink\b|đăng nhập|bonus|giriş|daftar/;

/** What may stand between a headline and what it is set beside in the page's own title. */
const BESIDE_HEADLINE = /^\s*$|^\s*[|｜_:：]+\s*|^\s+[-–—·‧•»>›]+\s+/;
const BEFORE_HEADLINE = /^\s*$|[|｜_:：]+\s*$|\s[-–—·‧•»>›]+\s+$/;

/**
 * The headline that the page gives to others, where what it calls itself has that to the letter and
 * more beside it: names, or goods. -1: none, or a heading of the page says more than that.
 */
export function findGiven(candidates: readonly Candidate[]): number {
  const own = candidates[0]?.unit.view.folded ?? '';
  return candidates.findIndex(({ unit, key, run, score }) => {
    const said = unit.view.folded.trim();
    const at = own.indexOf(said);
    return (
      /^(?:og:title|json-ld)$/.test(unit.kind) &&
      run === 0 &&
      weigh(said) >= SHORTEST_TITLE &&
      score > 0 &&
      at >= 0 &&
      !(isSold(said) && isHeadedOtherwise(candidates)) &&
      own.trim() !== said &&
      BEFORE_HEADLINE.test(own.slice(0, at)) &&
      BESIDE_HEADLINE.test(own.slice(at + said.length)) &&
      !candidates.some(
        (other) => HEADING.test(other.unit.kind) && other.key !== key && other.key.includes(key),
      )
    );
  });
}

/** Names goods, or a bookmaker as those call themselves. */
function isSold(folded: string): boolean {
  return (
    bettingNames(folded).length > 0 ||
    findWords(folded).some(({ word }) => isTrade(word.category) && word.strength > 1)
  );
}

/** Whether a heading of the page sells nothing and leads nowhere. */
function isHeadedOtherwise(candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ unit, kept, run, score }) =>
      /^(?:h1|title-cell)$/.test(unit.kind) && run === 0 && score > 0 && !isTail(kept),
  );
}

/** What is left of a title behind the goods in front of it only begins a heading that says more. */
export function isCutInFront(own: Candidate | undefined, heading: Candidate): boolean {
  return (
    own?.siteNames[0]?.start === 0 &&
    heading.key.length > own.key.length &&
    own.key.length >= SHORTEST_TITLE &&
    heading.key.startsWith(own.key)
  );
}

/** However well the keywords behind a headline fit the text: a heading of the page says where it ends. */
export const TAIL_MARGIN = 1;

/** A heading of the page, behind which the page's own title goes on with words that sell or lead somewhere. */
export function isTailed(own: Candidate | undefined, { kept, key, run }: Candidate): boolean {
  const said = own?.unit.view.folded.trim() ?? '';
  const headline = kept.trim();
  if (run > 0 || key.length < SHORTEST_HEADING || !said.startsWith(headline)) return false;
  const tail = said.slice(headline.length);
  return isTail(tail) && !isTail(headline);
}

export const isTail = (folded: string): boolean =>
  DOOR.test(folded) ||
  findWords(folded).some(({ word }) => isTrade(word.category) && word.strength > 1);

/** `Rules on links` of `Rules on links (please read before you post)`: several words, and no mark of a part or a picture. */
const SAID_ASIDE = /^\s*\((?:[a-z'’]+[\s,]+){2,12}[a-z'’]+[.!?]?\)$/;

/** The page's title has all of a heading but a remark in brackets at its end. */
export function isCutAtBracket(
  own: Candidate | undefined,
  { unit, kept, run }: Candidate,
): boolean {
  const said = own?.kept.trim() ?? '';
  return (
    unit.kind === 'h1' &&
    run === 0 &&
    weigh(said) >= SHORTEST_TITLE &&
    kept.startsWith(said) &&
    SAID_ASIDE.test(kept.slice(said.length))
  );
}

const CHAPTER = /^第\s?[\d零〇一二三四五六七八九十百千两兩]{1,7}\s?[章节節回卷集话話]/;
/** A book with its author in brackets, before the chapter. */
const BOOK = /^[^()[\]【】_|]{1,24}\((?:作者[:：]?)?\p{Script=Han}{1,8}\)\s?$/u;

/** With less, it is a number alone. */
const SHORTEST_CHAPTER = 6;
const NAME = /^[^()[\]【】_|]{1,24}$/;
/** What a site of books says behind a chapter, for search engines. */
const OF_SITE =
  /^\s?(?:最新章节|最新|全文|免费|在线|无弹窗|阅读|txt|下载|无广告|全集)+\s*(?:$|[-–—_|｜,，])/;

/** A chapter's heading that the page's own title has behind the book and its author, and in front of the site. */
export function isOfBook(own: Candidate | undefined, { unit, kept, run }: Candidate): boolean {
  const said = own?.unit.view.folded.trim() ?? '';
  const chapter = kept.trim();
  if (unit.kind !== 'h1' || run > 0 || !CHAPTER.test(chapter)) return false;
  const at = said.indexOf(chapter);
  const behind = said.slice(at + chapter.length);
  return (
    at > 0 &&
    ((BOOK.test(said.slice(0, at)) && /^(?:$|\s*[-–—_|｜])/.test(behind)) ||
      (weigh(chapter) >= SHORTEST_CHAPTER && NAME.test(said.slice(0, at)) && OF_SITE.test(behind)))
  );
}
