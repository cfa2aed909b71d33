import type { Span } from '../article';
import type { Unit } from './rule';
import { FILE_ENDING, PART } from './title-parts';

/** What the script of a forum hangs on the headline of a thread. Folded. */
const OF_THREAD =
  /\s*[[【(]\s?(?:复制(?:本帖|此帖)?(?:链接|连结|地址)|只看(?:楼主|该作者|大图)|倒序(?:浏览|看帖)|打印(?:本页|本帖)?|收藏(?:本帖|本页|此帖)|回复(?:本帖|主题)?|发新帖|copy (?:link|url)|print)\s?[\]】)]\s*$/;
/** What sites of offers hang on a headline so that it seems new: `(今日/推荐)`. Folded. */
const AS_NEW =
  /\s*[(（【[](?:今[日天]|最新|推荐|更新|已更新|热门|热点|热搜|发布|实时|本地|附近|全国|官方|优选|精选|资讯)(?:\s?[/|·]\s?(?:今[日天]|最新|推荐|更新|已更新|热门|热点|热搜|发布|实时|本地|附近|全国|官方|优选|精选|资讯)){1,3}[)）】\]]\s*$/;
/** What the author of a serial begs for behind the heading of a chapter, with the part that the page shows. Folded. */
const BEGS =
  /\s*[(（【[](?:[跪再]?求(?:收藏|推荐票?|月票|订阅|首订|支持|打赏|点击|鲜花|五星|好评|追读)[,，、~！!\s]{0,2}){1,4}[)）】\]](?:\s?[(（]\d{1,3}\s?\/\s?\d{1,3}[)）])?\s*$/;
/** What sites of documents say of the file, in brackets around its name. Folded. */
const OF_FILE =
  '[[【(]\\s?(?:(?:完整|最新|精编|精选|精品|优质|推荐|收藏|打印|可|能|直接|免费|下载|编辑|修改|打印|复制|整理|实用|标准|通用|原创|全|电子|文档|文本|版本|版|稿|word|docx?|pdf|pptx?|wps|excel|xlsx?)\\s?){1,6}[\\]】)]';
const FILE_BEFORE = new RegExp(`^\\s*(?:${OF_FILE}\\s*)+`);
const FILE_BEHIND = new RegExp(`\\s*(?:${OF_FILE}|[[【(]共\\s?\\d{1,4}\\s?页[\\]】)])\\s*$`);
/** It names the kind of file. */
const NAMES_FILE = /word|docx?|pdf|pptx?|wps|excel|xlsx?/;
const SHORTEST = 2;

/**
 * Names around a headline with what a forum or a site of documents set around it, too: `Headline [复制链接]`,
 * `（完整word版）Headline(共4页).docx`. `names` are in order, in offsets of the view; `isSaid`: whether
 * another line of the page is some text to the letter.
 */
export function withWrappers(
  { view: { folded, text } }: Unit,
  names: readonly Span[],
  isSaid: (own: string) => boolean,
): Span[] {
  const first = names[0]?.start === 0 ? (names[0]?.end ?? 0) : 0;
  const last = names.at(-1);
  const end = last && last.end === text.length && last.start >= first ? last.start : text.length;
  const isFile = FILE_ENDING.test(text);
  const own = folded.slice(first, end);
  const front = FILE_BEFORE.exec(own)?.[0] ?? '';
  const before = front && (isFile || NAMES_FILE.test(front)) ? front.length : 0;
  const part = PART.exec(own);
  const back =
    BEGS.exec(own) ??
    (part && !isSaid(own) ? part : null) ??
    OF_THREAD.exec(own) ??
    AS_NEW.exec(own) ??
    (isFile ? FILE_BEHIND.exec(own) : null);
  const behind = back ? own.length - back.index : 0;
  if ((!before && !behind) || own.length - before - behind < SHORTEST) return [...names];
  const from = first + before;
  const to = end - behind;
  return [
    ...(from > 0 ? [{ start: 0, end: from }] : []),
    ...names.filter((span) => span.start >= from && span.end <= to),
    ...(to < text.length ? [{ start: to, end: text.length }] : []),
  ];
}
