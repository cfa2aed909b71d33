import { bettingNames } from './barred-brands';
import { coverage, runConfidence } from './keyword-run';
import { weigh } from './lines';
import { DOOR, HEADING, SHORTEST_HEADING } from './own-title';
import type { Unit } from './rule';
import { mainLetters } from './scripts-of-text';
import type { TitleSources } from './site-names';
import { subjectWords } from './subject-words';
import { countTones } from './tone';
import { isTrade } from './topics';
import { isUnsaid } from './unsaid-title';
import { findWords, type WordHit } from './vocabulary';

/** A candidate that is so surely a run of keywords is no title. */
export const RUN_AT = 0.8;
/** A title of which so little is in the body may be anybody's; of which so much is, the body speaks. */
export const KNOWN_TO_THE_BODY = 0.08;
export const SPOKEN_OF = 0.15;
/** Headings of a page's boxes, folded. */
export const EMPTY_WORDS =
  /^(?:(?:相关|热门|推荐|最新|精彩|往期|更多)(?:新闻|文章|阅读|推荐|链接|资讯|内容|标签|评论)?|猜你喜欢|友情链接|(?:点击|阅读|新闻)?排行榜?|最新评论|发表评论|网友评论|附件|目录|most (?:read|popular|viewed)|related.{0,20}|recent (?:posts|comments)|(?:blog )?archives?|categories|tags|comments?|leave a (?:reply|comment)|post navigation|popular.{0,20}|trending.{0,10}|share.{0,20}|\d+ (?:thoughts?|responses?|replies|comments?) (?:on|to) (?:["“‘«].{0,80}|this (?:post|article|page|entry))|contents|references|see also|newsletter|subscribe|about(?: us| me)?|follow us|関连记事|人気记事|목록|관련 ?기사|首页|主页|正文|详情|内容|新闻|资讯|文章|文章详情|新闻中心|通知公告|无标题|标题|home|index|untitled|news|article|blog|menu|search|post|ホーム|トップページ)$/;

/** How sure it is that a candidate is a run of keywords or sells. */
export function runOfCandidate(unit: Unit, sources: TitleSources): number {
  const { text, folded } = unit.view;
  const { topics, script } = sources;
  const hits = findWords(folded);
  const overlap = topics.overlap(folded);
  let run = runConfidence({ text, folded, hits }, topics, script);
  if (run < RUN_AT && isDoorway(folded, hits, overlap)) run = 0.85;
  if (run < RUN_AT && isOtherwise(unit, hits, sources)) run = 0.9;
  if (run < RUN_AT && overlap < 0.1 && isForeign(text, sources))
    run = Math.max(run, hits.length ? 0.9 : 0.6);
  if (run < RUN_AT && isGoods(unit, hits, sources)) run = 0.9;
  if (run < RUN_AT && isUnsaid(unit, hits, sources)) run = 0.9;
  if (run < RUN_AT && unit === sources.titles[0] && isUnknownRun(sources)) run = 0.9;
  if (run < RUN_AT && unit === sources.titles[0] && isListOfGoods(folded, hits, sources)) run = 0.9;
  if (run < RUN_AT && overlap < NOTHING && isSellers(folded, sources)) run = 0.85;
  return run;
}

/** A run of keywords that no heading of the page says, where one says what the body does. */
function isUnknownRun({ isKeywords, titleSaid, titles, topics }: TitleSources): boolean {
  return (
    isKeywords &&
    titleSaid === 0 &&
    titles.some(({ kind, view }) => kind === 'h1' && topics.overlap(view.folded) >= SPOKEN_OF)
  );
}

/** Between what a title lists. Folded. */
const LISTED = /[,，、_|｜;；·]|\s?[-–—]\s?/;
const FEWEST_LISTED = 5;
const LONGEST_LISTED = 14;
/** So many of them have a word in common, or name so many goods. */
const ALIKE = 3;
const FEWEST_GOODS = 2;
/** Of things that have a word in common, who lists them sells with one of these: `茶叶产地,茶叶历史` sells nothing. Folded. */
const SELLS =
  /公司|电话|价格|报价|推荐|收费|代[办开理写]|厂家|批发|哪家|上门|办理|\bbuy\b|\bcheap\b/;
/** So much of a headline is in the body. */
const TOLD_OF = 0.25;

/**
 * `居民搬家,长途搬家,钢琴搬运,搬家电话,某某保洁`: a list of what is sold, which no heading says, where the page
 * gives a headline that lists nothing. The article may be about the same trade.
 */
function isListOfGoods(
  folded: string,
  hits: readonly WordHit[],
  { titleSaid, titles, topics }: TitleSources,
): boolean {
  if (titleSaid !== 0) return false;
  const items = folded.split(LISTED).filter((item) => item.trim());
  if (items.length < FEWEST_LISTED || items.some((item) => weigh(item) > LONGEST_LISTED))
    return false;
  if (JOINED.test(folded)) return false;
  const goods = new Set(
    hits.filter(({ word }) => isTrade(word.category)).map(({ word }) => word.token),
  );
  const isAlike =
    SELLS.test(folded) &&
    [...subjectWords(folded)].some(
      (word) => items.filter((item) => item.includes(word)).length >= ALIKE,
    );
  return (
    (isAlike || goods.size >= FEWEST_GOODS) &&
    titles.some(
      ({ kind, view }) =>
        /^(?:h1|og:title|json-ld)$/.test(kind) &&
        view.folded.split(LISTED).length < FEWEST_LISTED &&
        weigh(view.folded) >= SHORTEST_HEADING &&
        topics.overlap(view.folded) >= TOLD_OF,
    )
  );
}

/** Lists of goods join no words. Folded. */
const JOINED = /[的了是在和与及]|\b(?:the|of|and|to|in|der|die|und|de|la|el|le)\b/;

/** `某某娱乐官网登录入口`: one phrase, a sure word of a trade, nothing to do with the body. */
function isDoorway(folded: string, hits: readonly WordHit[], overlap: number): boolean {
  return surelySells(hits) && overlap < 0.08 && DOOR.test(folded);
}

function surelySells(hits: readonly WordHit[]): boolean {
  return hits.some(({ word }) => word.strength === 3 && word.category !== 'novel_watermark');
}

/**
 * The way in to something that sells, by a sure word or the name that such trades have, where a
 * heading of the page sells nothing and says what the body does; what the body has of the title
 * stands where it names the same.
 */
function isOtherwise(unit: Unit, hits: readonly WordHit[], sources: TitleSources): boolean {
  const { folded } = unit.view;
  const { topics } = sources;
  if (!DOOR.test(folded)) return false;
  const names = bettingNames(folded);
  // Something of it the article does not speak of.
  const strange = hits.filter(({ word }) => !topics.isAbout(word.category));
  if (!surelySells(strange) && (!names.length || strange.length < hits.length)) return false;
  if (names.length && topics.overlapApart(folded, names) >= KNOWN_TO_THE_BODY) return false;
  return hasHonestHeading(sources, names);
}

/** Of a title's letters, and how many words of trades: with so much of them it names goods, whatever lines of the body repeat it. */
const MOSTLY_GOODS = 0.4;
const MANY_GOODS = 3;

/** Mostly words of trades that the page is not about, while a heading of the page sells nothing and says what the body does. */
function isGoods(
  { view: { folded } }: Unit,
  hits: readonly WordHit[],
  sources: TitleSources,
): boolean {
  const goods = hits.filter(({ word }) => isTrade(word.category));
  if (new Set(goods.map(({ word }) => word.token)).size < MANY_GOODS || !surelySells(goods))
    return false;
  if (goods.some(({ word }) => word.strength > 1 && sources.topics.isAbout(word.category)))
    return false;
  return coverage(folded, goods) >= MOSTLY_GOODS && hasHonestHeading(sources, []);
}

const NOTHING = 0.03;

/** A poem hardly says its title. */
const ALLUDED_TO = 0.08;

/** Speaks to customers twice, of what the body has no word of, while the page's heading has some of its. */
function isSellers(folded: string, { titles, topics }: TitleSources): boolean {
  return (
    countTones(folded) > 1 &&
    titles.some(
      ({ kind, view: { folded: heading } }) =>
        /^(?:h1|title-cell)$/.test(kind) &&
        weigh(heading) >= SHORTEST_HEADING &&
        topics.overlap(heading) >= ALLUDED_TO &&
        countTones(heading) === 0 &&
        !findWords(heading).some(({ word }) => isTrade(word.category)),
    )
  );
}

function hasHonestHeading({ topics, titles }: TitleSources, names: readonly string[]): boolean {
  return titles.some(
    (other) =>
      HEADING.test(other.kind) &&
      weigh(other.view.text) >= SHORTEST_HEADING &&
      !EMPTY_WORDS.test(other.view.folded.trim()) &&
      topics.overlap(other.view.folded) >= SPOKEN_OF &&
      !bettingNames(other.view.folded).length &&
      !names.some((name) => other.view.folded.includes(name)) &&
      !findWords(other.view.folded).some(({ word }) => isTrade(word.category) && word.strength > 1),
  );
}

/** In other letters than the body: the Japanese goods of a hacked Chinese site. */
function isForeign(text: string, { bodyLetters }: TitleSources): boolean {
  const own = mainLetters(text);
  if (!own || !bodyLetters || own === bodyLetters) return false;
  // Names in Latin letters head articles in any language; Han letters stand in Japanese ones.
  if (own === 'latin') return false;
  return !(own === 'han' && (bodyLetters === 'kana' || bodyLetters === 'hangul'));
}
