import type { Span } from '../../article';
import type { Line } from '../lines';
import { lieOf } from '../quotations';
import { isRepostPhrase, MAY_BE_PHRASE, phrasesBetween } from '../repost-phrases';
import { defineRule, type Finding, type PageContext } from '../rule';
import { lettersOf, lettersOfUnit } from '../site-names';
import { speaksOfControls } from '../speaks-of-controls';
import { isSubjectBesideCalls } from '../subject-of-calls';

/** A remark in brackets, without others in it. */
const ASIDE = /[（(【[][^（()）【】[\]]{4,60}[)）】\]]/g;
/** `▼ … ▼`, `—— … ——`: the same signs on both sides. */
const FRAMED = /^([^\p{L}\p{N}\s"'“”‘’「」『』（）()【】《》.,，。])\1*\s?(.*?[^\s])\s?\1+$/u;
/** What stands between such signs and calls; a heading or a break has none of it. Folded. */
const CALLS =
  /下拉|下滑|往下看|更精彩|继续(?:观看|阅读|浏览)|更多(?:相关|精彩)|点击|长按|识别|扫码|领取|回复["“「『]|关注|下单|\b(?:click|tap|swipe|scroll|follow|subscribe)\b/;
/** The same between two sentences of a paragraph, with signs that point down or up. */
const FRAMED_WITHIN = /([▼▽↓▲])\1{0,2}\s?([^▼▽↓▲\n]{4,50}?)\s?\1{1,3}/g;
/** What is kept from whoever does not sign up. Folded. */
const KEPT =
  /続きを?(?:読む|见る|はこちら)|(?:続き|全文)[^。]{0,10}(?:会员|登[录録])|(?:余下|剩余|全文|后续)[^。]{0,8}(?:登[录入]|会员|注册|客户端|\bapp)|长按|扫码(?:领|进|加)|点击(?:领取|进入|下载|展开)|회원 ?가입/;
/** `請繼續往下閱讀...`: over an advertisement in the middle of an article. Folded. */
const READ_ON =
  /^[^\p{L}\p{N}]*请?(?:继续往下|往下继续|向下继续)(?:阅读|滑动|浏览|观看)[^\p{L}\p{N}。]*$/u;
/** A line that says itself that it is an advertisement, with what it offers. Folded. */
const LABELLED =
  /^[—–\-*【[(|\s]{0,4}(?:广告|推广)(?:\s?[—–\-*】\])|:：·]{1,3})\s?.*(?:下单|购买|抢购|领取|点击|点此|详情|优惠|买[一二两三\d]送)/;
/** A picture of a farm of contents, under its keywords: `多肉换盆要晾根吗（图1）`. */
const NUMBERED = /^(.{4,40})\s?\(图\s?\d{1,2}\)$/;
/** A site that reposts says what the text was called before. */
const CALLED = /^\s?原标题[:：](.{2,60})$/;
const SUBJECT = /公众号|小程序|朋友圈|点赞|newsletter|自媒体|论坛|软文|标题党/;

/** What a channel that reposts a text puts around it and between its sentences. */
export const repostFrame = defineRule({
  id: 'repost-frame',
  kind: 'E7',
  reason: {
    en: 'is what a channel says around a text that it reposts',
    'zh-Hans': '是转载平台加在文章里的话，不是正文',
    'zh-Hant': '是轉載平台加在文章裡的話，不是正文',
  },
  where: ['body'],
  confidence: 0.9,
  spares: ['code', 'quotes'],
  examples: {
    spam: [
      '（文末有福利，一定要看到最后哦）',
      '觉得有道理的朋友，点亮右下角“在看”吧！',
      '喜欢的老铁双击点赞，关注我不迷路。',
      '左右滑动查看更多图片。',
      '（原标题：一座礁石挡住了潮水）',
      '今天本站的小编就来给大家聊聊换盆这个话题。',
      '商务合作请加小编微信：jtg-er2019（备注来意）。',
      'Story continues after this advert.',
      'Enjoying this? Join 4,300 readers and get the Sunday letter.',
    ],
    inContext: [
      '▼ 长按识别下方二维码，回复“收音机”免费领取 ▼',
      '返回某门户，查看更多',
      '换下来的电容 图/网络 侵删',
    ],
    prose: [
      '文末有一张表，列出了各村的得票。',
      '他给每一条评论都点了个赞，然后去睡了。',
      '她把手机横过来，左右滑动，查看更多的照片。',
      '原标题：这三个字在手稿上被划掉了。',
      '原标题：老北门的最后一夜',
      '读完这本书，我用了三年零四个月。',
      '那次会议的全部内容，他只记得散会以后的雨。',
      '小编辑每天要给大家读三十封来信。',
      '合作社请加我们的人去看了仓库。',
      '往下看，更多的屋顶从雾里露了出来。',
      '他说需要登录的网站太多，密码记不住。',
      'The story continues after the war, in another town.',
      'Join the two halves with glue; no spam in this sandwich.',
      '—— 完 ——',
      '*** 第二部分 ***',
    ],
  },
  mayFind: ({ folded }) =>
    MAY_BE_PHRASE.test(folded) || /原标题|广告|推广|图\s?\d|下拉|更精彩|[往向]下/.test(folded),
  *find(unit, page): Iterable<Finding> {
    if (/^(?:td|th|h1)$/.test(unit.kind)) return;
    for (const line of page.linesOf(unit)) {
      for (const { start, end } of spansOf(line, page)) {
        const span = { start, end };
        if (lieOf(span, line.quotations) === 'within') continue;
        const isOwn = isSubjectBesideCalls(page, SUBJECT, line) || speaksOfControls(page);
        yield {
          ...unit.view.toSource(line.start + start, line.start + end),
          confidence: isOwn ? 0.5 : 0.9,
        };
      }
    }
  },
});

function spansOf(line: Line, page: PageContext): Span[] {
  const { text, folded } = line;
  const whole = { start: 0, end: text.length };
  const named = folded.includes('www.') ? nameWithHost(line, page) : null;
  if (named) return [named];
  const mayBe = MAY_BE_PHRASE.test(folded);
  if ((mayBe && isRepostPhrase(folded)) || isWholeLine(line, page)) return [whole];
  if (!mayBe && !folded.includes('原标题')) return [];
  const spans: Span[] = [];
  for (const { 0: aside, index } of text.matchAll(ASIDE)) {
    const said = folded.slice(index + 1, index + aside.length - 1);
    if (isRepostPhrase(said) || CALLED.test(said))
      spans.push({ start: index, end: index + aside.length });
  }
  if (/[▼▽↓▲]/.test(text)) {
    for (const { 0: framed, 2: said = '', index } of folded.matchAll(FRAMED_WITHIN))
      if (KEPT.test(said)) spans.push({ start: index, end: index + framed.length });
  }
  for (const span of line.sentences) {
    if (isRepostPhrase(folded.slice(span.start, span.end))) spans.push(span);
  }
  const tail = tailOf(line);
  if (tail) spans.push(tail);
  return [...spans, ...phrasesBetween(folded)];
}

/** `（江城网 www.jiangcheng.example）`: the page's own site with its host, behind a mark of a sentence. Folded. */
const NAMED_HOST =
  /(?<=^|[,，。;；!！?？”」])[(（]([\u4e00-\u9fff]{2,8})[\s:：]{0,2}(www\.[a-z0-9.-]{4,40})[)）]/;

function nameWithHost({ folded }: Line, { url, titles }: PageContext): Span | null {
  const found = NAMED_HOST.exec(folded);
  const [whole = '', name = '', host = ''] = found ?? [];
  if (!found || !titles.some(({ view }) => view.folded.includes(name))) return null;
  const own = URL.canParse(url) ? new URL(url).hostname : '';
  const isOwn = own === host || own.endsWith(host.replace(/^www/, ''));
  return isOwn ? { start: found.index, end: found.index + whole.length } : null;
}

/** So far from the end of a line. */
const LONGEST_TAIL = 40;

/** What stands behind a picture's caption or a heading, with a space between them. */
function tailOf({ text, folded, prose }: Line): Span | null {
  const from = Math.max(1, text.length - LONGEST_TAIL);
  for (const { 0: space, index } of text.slice(from).matchAll(/[\s\u3000]+/g)) {
    const start = from + index;
    const isApart = !prose || /[。！？!?…”」』]/.test(text[start - 1] ?? '');
    if (isApart && isRepostPhrase(folded.slice(start + space.length)))
      return { start, end: text.length };
  }
  return null;
}

const LONGEST_FRAMED = 60;

function isWholeLine(line: Line, page: PageContext): boolean {
  const { folded, weight, edge } = line;
  if (weight > LONGEST_FRAMED || folded.length > 3 * LONGEST_FRAMED) return false;
  const framed = FRAMED.exec(folded);
  if (framed && CALLS.test(framed[2] ?? '')) return true;
  if (LABELLED.test(folded) || READ_ON.test(folded)) return true;
  if (edge !== null && isFormerTitle(folded, page)) return true;
  const keywords = NUMBERED.exec(folded)?.[1];
  return (
    keywords !== undefined && page.titles.some(({ view }) => view.folded.includes(keywords.trim()))
  );
}

/** `原标题：…`, where that is what the page itself calls the text. */
function isFormerTitle(folded: string, page: PageContext): boolean {
  const title = lettersOf(CALLED.exec(folded)?.[1] ?? '');
  return title.length > 2 && page.titles.some((unit) => lettersOfUnit(unit).includes(title));
}
