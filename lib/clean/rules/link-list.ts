import { foreignLinks } from '../foreign-links';
import type { Line } from '../lines';
import { beginsNotice } from '../notices';
import { defineRule, type PageContext, type Unit } from '../rule';
import { isTrade } from '../topics';
import { linkShare } from '../whole-lines';

/** A heading above a list of links to elsewhere. Folded. */
const LABEL =
  /^\P{L}{0,4}(?:相关(?:新闻|文章|链接|阅读|推荐|报道|资讯|内容|专题)|(?:热门|推荐|精彩|随机|最新)(?:推荐|文章|阅读|新闻|资讯|更新|标签|内容|动态|公告)?|猜你(?:喜欢|想[问看搜知])|你可能(?:也|还)?喜欢|友情链接|(?:本[周月日]|今日|一周|每周|24小时)?(?:点击|阅读|新闻|热门)?排行榜?|书迷正在(?:看|阅读)|同类(?:推荐|小说)|延伸阅读|往期(?:精彩|热门|好文)?(?:推荐|回顾|精彩|文章)|合作(?:伙伴|网站|媒体)|为您推荐|related(?: (?:articles?|posts?|stories|news|reading|links|content))?|(?:you (?:may|might) )also (?:like|enjoy)|more (?:from|in|on|stories|news)\b.{0,40}|recommended(?: .{0,20})?|popular(?: posts| stories)?|trending(?: now)?|most (?:read|popular)|latest (?:news|posts|stories)|recent (?:posts|comments)|関连(?:记事|リンク)|人気记事|おすすめ(?:记事)?|最新记事|관련 ?기사|인기 ?기사|(?:artikel )?terkait|artículos relacionados|(?:también )?te puede interesar|articles? (?:liés|similaires)|vous aimerez (?:peut-être )?(?:aussi|également)|(?:ähnliche|weitere|verwandte) (?:artikel|beiträge|themen)|das könnte (?:sie|dich|ihnen|dir)(?: auch)? (?:interessieren|gefallen)|(?:artigos|posts|matérias) relacionad[oa]s|você também pode gostar|(?:articoli|post) correlati|potrebbe(?:ro)? interessarti(?: anche)?|похожие (?:статьи|материалы|записи)|вам (?:также )?может (?:быть )?(?:понравиться|интересно)|(?:podobne|powiązane) (?:artykuły|wpisy)|(?:benzer|ilgili) (?:yazılar|haberler)|บทความที่เกี่ยวข้อง|(?:các )?(?:tin|bài)(?: viết)? (?:khác|liên quan|cùng chuyên mục|mới nhất)|liên kết(?: web(?:site)?)?|blogroll|links|partners?)\P{L}{0,4}$/u;
/** Lists that belong to the article. */
const OWN_LIST =
  /附件|参考(?:文献|资料)|资料来源|注释|脚注|外部链接|references?|sources?|further reading|external links|see also|notes|footnotes|bibliography|downloads?|resources|出典|参照|脚注|외부|참고|contents|目录/;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|wps|ofd|jpe?g|png)(?:[?#]|$)/i;
const LINKED = 0.75;
const LONG_LIST = 3;
/** A longer one without a list below it may be a line of the text; see `weigh`. */
const LONGEST_LABEL = 8;
/** See `weigh`. */
const SHORTEST_SENTENCE = 10;
/** Where a blog files a post. */
const FILED =
  /^(?:(?:文章|热门|相关|本文)标签|全站分类|个人分类|此分类(?:上|下)一篇|标签|分类|tags?|labels?|categories)\s?[:：]\s*\S/;
/** At the head too, if there are several. */
const TAGS = /^[^:：]{0,6}标签\s?[:：]\s?[^,，、\s]+[,，、\s][^,，、\s]+/;
const NEIGHBOUR =
  /^\P{L}{0,3}(?:[上下][一壹](?:篇|页|章|条|节)(?:(?:文章|新闻|公告|信息)(?=\s?[:：]))?|前一篇|后一篇|previous(?: (?:post|article|page|chapter))?|next(?: (?:post|article|page|chapter))?|前の(?:记事|ページ)|次の(?:记事|ページ)|이전 ?글|다음 ?글|ข่าวก่อนหน้า|ข่าวถัดไป)(?:\s?[:：]|\s|$)/u;

/** `<< Day 11: Rain  Day 13: Still here >>`: arrows away from the page. */
const ARROWS = /^(?:<<|←)\s?[\p{L}\p{N}][^<>←→]{1,60}(?:(?:>>|→)|$)|^[^<>←→]{2,60}\s(?:>>|→)$/u;

/** `Zurück: Wespen am Flugloch Weiter: Das Sommerfest`, `上一道：虾皮拌芫荽根　下一道：酒糟毛豆`: both neighbours in a line, and labels of lists in it. Folded. */
const BOTH =
  /^(?:zurück|vorheriger (?:beitrag|artikel))\s?:.{3,80}\s(?:weiter|nächster (?:beitrag|artikel))\s?:|^(?:các )?(?:tin|bài)(?: viết)? liên quan\s?:[^.!?]{3,200}$|^上一(\p{Script=Han}{1,2})\s?:.{2,40}\s下一\1\s?:.{2,40}$/u;

/** Related news, friend links, lists of titles, previous and next: links away from the article. */
export const linkList = defineRule({
  id: 'link-list',
  kind: 'F4',
  reason: {
    en: 'is a list of links to other pages',
    'zh-Hans': '是指向其他页面的链接列表',
    'zh-Hant': '是指向其他頁面的連結列表',
  },
  where: ['body'],
  confidence: 0.93,
  spares: ['code', 'quotes'],
  examples: {
    spam: ['上一篇:江堤加固工程开工', '上一篇文章：我校举行春季运动会', '下一篇:没有了'],
    inContext: ['上一道：虾皮拌芫荽根　下一道：酒糟毛豆'],
    prose: [
      '上一篇小说里,他写的是冬天。',
      '上一篇文章写的是渡口，这一篇写桥。',
      '下一页的地图标出了旧河道。',
    ],
  },
  prepare: (page: PageContext) => findLists(page),
  *find(unit, page, prepared) {
    const lists = prepared as Map<Line, number>;
    for (const line of page.linesOf(unit)) {
      const confidence = lists.get(line) ?? (neighbourConfidence(line) || rowConfidence(line));
      if (confidence) yield { ...unit.view.toSource(line.start, line.end), confidence };
    }
  },
});

function neighbourConfidence(line: Line): number {
  if (
    (line.edge === 'tail' || (line.edge === 'head' && TAGS.test(line.folded))) &&
    line.weight <= 60 &&
    FILED.test(line.folded) &&
    !/[。！？]$/.test(line.text)
  )
    return 0.9;
  if (/^(?:td|th|h[1-6])$/.test(line.unit.kind)) return 0;
  if (line.edge === 'tail' && line.weight <= 60 && BOTH.test(line.folded)) return 0.93;
  if (line.edge === 'tail' && line.weight <= 40 && ARROWS.test(line.text)) return 0.93;
  if (line.weight > 60 || !NEIGHBOUR.test(line.folded)) return 0;
  if (/[。！]$|[^.]\.$/.test(line.text) && !/(?:没有|无)了?[。!]$/.test(line.folded)) {
    return linkShare(line) > LINKED ? 0.93 : 0;
  }
  if (/^[^:：]{2,20}[:：]/.test(line.text)) return line.edge === null && line.prose ? 0.6 : 0.95;
  return linkShare(line) > LINKED || (line.edge === 'tail' && line.weight <= 40) ? 0.93 : 0;
}

/** A row of links to the parts of the site: three and more short ones, and nothing beside them. */
function rowConfidence(line: Line): number {
  const links = line.unit.block?.links ?? [];
  if (!line.edge || links.length < 3 || linkShare(line) < 0.6) return 0;
  const { start, end } = line.unit.view.toSource(line.start, line.end);
  const own = links.filter((link) => link.start >= start && link.end <= end);
  return own.length >= 3 && line.weight <= 8 * own.length && line.weight <= 120 ? 0.93 : 0;
}

/** How sure it is of each line that stands in a list of links, heading included. */
function findLists(page: PageContext): Map<Line, number> {
  const sure = new Map<Line, number>();
  const { lines } = page;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const isLabel = line.weight <= 24 && LABEL.test(line.folded);
    const first = isLabel ? at + 1 : at;
    let end = first;
    while (isLinkLine(lines[end]) && !headsText(lines[end], lines[end + 1])) end++;
    const list = lines.slice(first, end);
    if (
      isLabel &&
      (list.length >= 1 ||
        (line.edge === 'tail' && line.weight <= LONGEST_LABEL && !headsSentence(lines[first])))
    ) {
      const plain = list.length ? [] : titlesAfter(lines, first, line.unit);
      for (const each of [line, ...list, ...plain]) sure.set(each, 0.94);
      at = Math.max(at, end - 1);
    } else if (list.length >= LONG_LIST) {
      const confidence = weighBareList(list, lines[at - 1], page);
      if (confidence) for (const each of list) sure.set(each, confidence);
      at = end - 1;
    }
  }
  return sure;
}

/** Behind a label of the foot: titles that lost their links, one a line or in the block of the label. */
function titlesAfter(lines: readonly Line[], from: number, unit: Unit): Line[] {
  const titles: Line[] = [];
  for (const line of lines.slice(from)) {
    if (
      line.edge !== 'tail' ||
      line.weight > 40 ||
      /[。！？：:]$/.test(line.text) ||
      !(/^(?:li|dd)$/.test(line.unit.kind) || line.unit === unit)
    )
      break;
    titles.push(line);
  }
  return titles;
}

function isLinkLine(line: Line | undefined): boolean {
  if (!line || line.weight > 80) return false;
  const { block } = line.unit;
  if (block?.links.some(({ href }) => DOCUMENT.test(href) || /^#|^mailto:/.test(href)))
    return false;
  return linkShare(line) >= LINKED;
}

/** A linked heading whose text stands below it: the box about the author. */
function headsText(line: Line | undefined, next: Line | undefined): boolean {
  return /^h[1-6]$/.test(line?.unit.kind ?? '') && next?.prose === true && !isLinkLine(next);
}

/** What stands below a heading is a sentence, and none on who may copy the page. */
function headsSentence(next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.weight >= SHORTEST_SENTENCE &&
    /[。.!！?？]$/.test(next.text) &&
    !next.hits.some(({ word }) => isTrade(word.category)) &&
    linkShare(next) < LINKED &&
    !beginsNotice(next.folded)
  );
}

/** A list without a heading: keywords that lead to strange sites; at the foot, links to the site's own pages. */
function weighBareList(list: readonly Line[], before: Line | undefined, page: PageContext): number {
  if (before && OWN_LIST.test(before.folded)) return 0;
  const selling = list.filter(({ hits }) =>
    hits.some(({ word }) => isTrade(word.category) && word.strength > 1),
  );
  if (selling.length * 3 >= list.length) return 0.95;
  const away = list.filter((line) => foreignLinks(line.unit, page, line).length > 0);
  const short = list.every(({ weight }) => weight <= 12);
  if (away.length >= 5 && away.length === list.length && short && list[0]?.edge) return 0.88;
  return list[0]?.edge === 'tail' ? 0.6 : 0;
}
