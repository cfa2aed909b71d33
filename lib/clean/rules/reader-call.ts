import type { Span } from '../../article';
import type { Line } from '../lines';
import { lieOf } from '../quotations';
import { IS_OPEN, isChineseForm, weighChineseCall } from '../reader-calls/chinese';
import { isBareEnd, isButton, isOfFoot, MAY_BE_LABEL } from '../reader-calls/labels';
import { isCall, isOfPlaces, MAY_CALL } from '../reader-calls/other-languages';
import { isChineseTail, isOtherTail } from '../reader-calls/tails';
import { CUT_AT, defineRule, type Finding, type PageContext } from '../rule';
import { speaksOfControls } from '../speaks-of-controls';
import { isSubjectBesideCalls } from '../subject-of-calls';

/** So far from the end the last line may stand. */
const LAST_LINES = 6;
const LONGEST = 50;
/** A word of other letters weighs two. */
const LONGEST_OTHER = 90;
/** Of an imperative, what it is of, what for and to whom. */
const ENOUGH = 5;
/** A form that no sentence of an article has. */
const BY_FORM = 0.88;
/** What adds up to a call may as well be somebody's line: it is cut where a page has injected text. */
const GUESSED = 0.6;
const INFECTED_AT = 3;
const isInfected = ({ score, title }: PageContext) =>
  score >= INFECTED_AT || title.falseTitle >= CUT_AT;
/** How sites that copy novels call their pages. Folded. */
const COPIES = /无弹窗|最新章节|全文(?:免费)?阅读|免费小说|小说网|笔趣|txt下载/;
const isCopied = ({ titles }: PageContext) => titles.some(({ view }) => COPIES.test(view.folded));
/** What only pages have, in a line that is no sentence. */
const OF_PAGES = 3;
const SUBJECT =
  /公众号|小程序|二维码|扫码|客户端|\bapp\b|自媒体|网文|网络文学|月票|newsletter|mailing list|\bapps?\b|アプリ|メールマガジン|뉴스레터|приложени|aplicación|aplicativo|application|ベストアンサー/;
/** What such a call in Chinese has one of. */
const MAY_BE_CHINESE =
  /码|公众号|蓝|名片|客户端|小程序|app|群|星标|在看|书[架签友]|收藏|票|原文|角|卡片|视频|帐号|账号|微信|line|\big\b|三连|[推赞转]|往期|最新|刷新|[盗正]版|盗|章|请|求|下载|剩余|更新|登[录入]|手机端|网页版|对话框|粉专|贴文|图标|常看/;

export const readerCall = defineRule({
  id: 'reader-call',
  kind: 'E7',
  reason: {
    en: 'asks something of whoever reads the page, or is one of its labels',
    'zh-Hans': '是页面对读者的招呼或页面上的标签，不是正文',
    'zh-Hant': '是頁面對讀者的招呼或頁面上的標籤，不是正文',
  },
  where: ['body'],
  confidence: BY_FORM,
  spares: ['code', 'quotes', 'speech'],
  examples: {
    spam: [
      '↓↓↓ 想和作者聊聊？点名片加他 ↓↓↓',
      '為防丟失，請把本書首發站“竹影書齋”存入收藏夾',
      '您正在看的是盗摘页，正版在竹影书斋',
      '看到這裡的你，順手按個推再走嘛～',
      '[此处内容请在客户端查看]',
      '↑ 轻触上面的小船图标，把我们放进常看的号',
      '我做过这道菜',
      'Popular this? Our letter lands in inboxes every other Sunday. Pop your address below.',
      'Lesen Sie weiter in unserer App',
      '続きはアプリでご覧いただけます',
    ],
    inContext: ['（全文完，感谢阅读）', '最佳答案', '上一道：葱油拌面', '排版：小鹿｜校对：阿布'],
    prose: [
      '扫描展柜旁的二维码，就能听到讲解。',
      '下载县图书馆的客户端，可以续借三次。',
      '请把书放回书架，管理员每天闭馆前会清点。',
      '他收藏了两百多把旧算盘，每一把都有来历。',
      '我做过这道菜，火候最难拿捏。',
      'The newsletter went out every Thursday to 340 subscribers.',
      'Download the app at the ferry desk to follow the boats.',
      'Folgen Sie dem Weg bis zur Mühle.',
      'アプリを開発したのは、町の高校生三人だった。',
    ],
  },
  prepare: ({ folded }: PageContext): Has => ({
    calls: MAY_CALL.test(folded),
    labels: MAY_BE_LABEL.test(folded),
    chinese: HAN.test(folded) && MAY_BE_CHINESE.test(folded),
  }),
  *find(unit, page, prepared): Iterable<Finding> {
    if (/^(?:td|th|h1|dt)$/.test(unit.kind)) return;
    const has = prepared as Has;
    if (!has.calls && !has.labels && !has.chinese) return;
    for (const line of page.linesOf(unit)) {
      const { sure, guessed } = callsOf(line, has, page);
      if (!sure.length && !guessed.length) continue;
      const isOwn = isSubjectBesideCalls(page, SUBJECT, line) || speaksOfControls(page);
      const atMost = isOwn ? 0.5 : 1;
      const point = ({ start, end }: Span, confidence: number) => ({
        ...unit.view.toSource(line.start + start, line.start + end),
        confidence: Math.min(confidence, atMost),
      });
      for (const span of sure) yield point(span, BY_FORM);
      for (const span of guessed) yield point(span, isInfected(page) ? BY_FORM : GUESSED);
    }
  },
});
const HAN = /[\u4e00-\u9fff]/;
const KANA = /[\u3041-\u30fa]/;

/** What the page has anywhere of what such lines have. */
interface Has {
  calls: boolean;
  labels: boolean;
  chinese: boolean;
}

/** What a line has of calls: by a form that nothing else has, and by what adds up. */
interface Calls {
  sure: Span[];
  guessed: Span[];
}
/** Of a sentence that leads up to the next. */
const ENDS_QUESTION = /[?？]\P{L}{0,3}$/u;
const NO_CALLS: Calls = { sure: [], guessed: [] };

/** The whole of a line, or those of its sentences that are calls by themselves. */
function callsOf(line: Line, has: Has, page: PageContext): Calls {
  const { folded, weight, edge } = line;
  // Signs by themselves call to nothing.
  if (weight === 0) return NO_CALLS;
  const whole = [{ start: 0, end: folded.length }];
  if (has.labels && (isButton(folded) || (edge === 'tail' && isOfFoot(folded))))
    return { sure: whole, guessed: [] };
  const isEnd = edge === 'tail' || line.index >= page.lines.length - LAST_LINES;
  if (has.labels && isEnd && isBareEnd(folded) && (edge === 'tail' || isCopied(page))) {
    return isInfected(page) || isCopied(page)
      ? { sure: whole, guessed: [] }
      : { sure: [], guessed: whole };
  }
  const isHan = HAN.test(folded) && !KANA.test(folded);
  const mayBeChinese = has.chinese && isHan && MAY_BE_CHINESE.test(folded);
  const mayCall = has.calls && MAY_CALL.test(folded);
  const isLast = !line.prose && isTail(line, page);
  if (!mayBeChinese && !mayCall && !isLast) return NO_CALLS;
  // A question leads up to a call; a statement is the article's, unless it is one.
  const isOne = line.sentences.every(
    ({ end }, index, all) => index === all.length - 1 || folded[end - 1] !== '。',
  );
  const parts = line.sentences.map(({ start, end }) => folded.slice(start, end));
  if (mayBeChinese && isOne && weight <= LONGEST && isChineseForm(folded))
    return { sure: whole, guessed: [] };
  if (mayCall && !(mayBeChinese && isOne) && weight <= LONGEST_OTHER && isCall(parts))
    return { sure: whole, guessed: [] };
  const isGuessed =
    parts.every((part, index) => index === parts.length - 1 || ENDS_QUESTION.test(part)) &&
    !line.prose &&
    (isLast || (mayBeChinese && weight <= LONGEST && isChineseCall(line)));
  if (isGuessed) return { sure: [], guessed: whole };
  if (mayBeChinese ? isOne : !mayCall) return NO_CALLS;
  const apart = line.sentences
    .map((span, index) => ({ span, part: parts[index] ?? '' }))
    .filter(({ span }) => lieOf(span, line.quotations) === 'apart');
  const those = (is: (part: string) => boolean) =>
    apart.filter(({ part }) => is(part)).map(({ span }) => span);
  return mayBeChinese
    ? { sure: [], guessed: those(isChineseSentence) }
    : { sure: those((part) => isCall([part])), guessed: [] };
}

/** A box of a page has a few lines. */
const MOST_LINES = 2;

/** Behind the article, or its last line. */
function isTail({ folded, weight, edge, unit, index }: Line, page: PageContext): boolean {
  if (unit.kind === 'li' || unit.kind.startsWith('h')) return false;
  // In text that its author wrapped by hand a line breaks off anywhere.
  if (page.linesOf(unit).length > MOST_LINES) return false;
  if (HAN.test(folded) && !KANA.test(folded))
    return edge === 'tail' && isChineseTail(folded, weight);
  return (
    index >= page.lines.length - LAST_LINES &&
    isOtherTail(folded, weight) &&
    !isOfPlaces(folded) &&
    page.lines.slice(index + 1).every((line) => !line.prose)
  );
}

function isChineseCall({ folded, unit }: Line): boolean {
  // A headline names things; it is a call by its form or not at all.
  if (unit.kind.startsWith('h')) return false;
  const { points, isOfPages } = weighChineseCall(folded);
  const isOpen = IS_OPEN.test(folded);
  const isSure = points + Number(isOpen) >= ENOUGH;
  // A step of a list is sooner a manual's.
  if (isOpen && unit.kind !== 'li') return isSure || (isOfPages && points >= OF_PAGES);
  return isOfPages && isSure;
}

/** Among other sentences. */
function isChineseSentence(folded: string): boolean {
  const { points, isOfPages } = weighChineseCall(folded);
  return isOfPages && points + Number(IS_OPEN.test(folded)) >= ENOUGH;
}
