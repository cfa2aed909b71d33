import type { Span } from '../article';
import { JOINS } from './joining-words';
import { meanOf, ownTextOf, probabilitiesIn } from './line-insertions';
import type { Line } from './lines';
import { isReport } from './reports';
import { soundsSelling } from './tone';
import type { Category, WordHit } from './vocabulary';

/** Words that show that an article itself is about a trade, by the trades they protect. In folded form. */
const SUBJECTS: [RegExp, Category[]][] = [
  [
    /赌|博彩|彩票|福彩|体彩|双色球|大乐透|开奖|投注|casino|gambl|bookmaker|\bpunters?\b|wager|roulette|croupier|\bbets?\b|betting|lotter|カジノ|ギャンブル|竞马|도박|복권|카지노|apostas?\b|cassino|jogos? de azar|loteria|glücksspiel|spielbank|spielhalle|lotto\b|قمار|مراهن|يانصيب|การพนัน|พนัน|หวย/,
    ['gambling', 'lottery'],
  ],
  [
    /色情|淫秽|卖淫|嫖|情色|性教育|性犯罪|成人影片|扫黄|porn|sex work|ポルノ|わいせつ|포르노|성매매/,
    ['adult'],
  ],
  [
    /贷款|放贷|借贷|网贷|发票|税务|信用卡|征信|套现|文凭|毕业证|\bloans?\b|lender|\bcredit|\bdebt|forex|hacker|ローン|借金|대출/,
    ['loan'],
  ],
  [
    /药|医院|患者|疾病|治疗|手术|癫痫|白癜风|\bdrugs?\b|medic|pharma|patient|prescri|医薬|약물|의약|medikament|apothek|arznei|\brezept|remédio|medicamento|farmácia|ยาปลอม/,
    ['pharma'],
  ],
  [/私服|外挂|网游|手游|游戏|gaming|video game|ゲーム|게임/, ['private_server']],
  [/论文|代写|\bessay|plagiar|academic|dissertation|research paper|논문/, ['essay_mill']],
  [
    /假货|仿冒|假冒|高仿|山寨|侵权商品|counterfeit|replica|\bfakes?\b|knock-?off|伪物|伪ブランド|模仿品|コピー商品|위조|짝퉁/,
    ['counterfeit'],
  ],
];

/** The share (0..1) of a folded text's pairs and telling words that stand in the article, line `except` aside. */
type ShareOf = (folded: string, except?: number) => number;

/** A sentence with so much of a trade's words in it is no report. */
export const MOSTLY_SELLING = 0.3;
/** So much of a title beside the trade's words in the article's makes it the article's. */
const OWN_TITLE = 0.15;

/** So many lines that report on a trade make it a subject of the article. */
const ENOUGH_REPORTS = 2;
/** So many that report on it or speak of it without selling it. */
const ENOUGH_LINES = 3;

/**
 * Whether an article is about a trade: in a title and the text, in two lines that report, or in three that sell
 * nothing themselves. `titles`: folded, the page's own; `isOwn`: whether what was not put into the text speaks of one.
 */
export function isSubject(
  category: Category,
  lines: readonly Line[],
  { titles, isOwn }: { titles: readonly string[]; isOwn: (title: string) => boolean },
  shareOf: ShareOf,
): boolean {
  const patterns = SUBJECTS.filter(([, categories]) => categories.includes(category)).map(
    ([pattern]) => pattern,
  );
  const speaks = (folded: string) => patterns.some((pattern) => pattern.test(folded));
  const isTitle = titles.some((title) => {
    if (!speaks(title) || !isOwn(title)) return false;
    const rest = patterns.reduce((text, pattern) => text.replace(pattern, ' '), title);
    return shareOf(rest) > OWN_TITLE;
  });
  let mentions = 0;
  let reports = 0;
  for (const line of lines) {
    const all = line.hits.filter(({ word }) => word.category === category && word.strength > 1);
    if (!all.length && !speaks(line.folded)) continue;
    const own = ownTextOf(line, SURELY_PUT_IN);
    const hits =
      own === line.folded
        ? all
        : all.filter((hit) => own.startsWith(line.folded.slice(hit.start, hit.end), hit.start));
    if (!hits.length && !speaks(own)) continue;
    if (own === line.folded ? line.reports : isReport(own)) reports++;
    else if (speaksWithoutSelling(line, hits, speaks, isTitle ? null : shareOf)) mentions++;
  }
  if (reports >= ENOUGH_REPORTS || reports + mentions >= ENOUGH_LINES) return true;
  return reports + mentions > 0 && isTitle;
}

/**
 * A sentence of the line has the subject or a word of the trade, nothing of the tone of a seller, and, if
 * `shareOf` is given, joins its words in the same clause or says something else of the article there: what was
 * pasted into it does neither.
 */
function speaksWithoutSelling(
  line: Line,
  hits: readonly WordHit[],
  speaks: (folded: string) => boolean,
  shareOf: ShareOf | null,
): boolean {
  if (hits.length && !line.prose) return false;
  return line.sentences.some(({ start, end }) => {
    const folded = line.folded.slice(start, end);
    const own = hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => ({ start: hit.start - start, end: hit.end - start }));
    if (!own.length && !speaks(folded)) return false;
    const letters = own.reduce((sum, hit) => sum + hit.end - hit.start, 0);
    if (isRun(own)) return false;
    if (hits.length && (letters >= MOSTLY_SELLING * (end - start) || soundsSelling(folded)))
      return false;
    if (!shareOf) return true;
    return clausesOf(folded).some((clause) => {
      const within = own.filter((hit) => hit.start >= clause.start && hit.end <= clause.end);
      const text = folded.slice(clause.start, clause.end);
      if (!within.length && !speaks(text)) return false;
      if (isPutIn(line, { start: start + clause.start, end: start + clause.end })) return false;
      const rest = without(folded, within, clause);
      const isUnspaced = UNSPACED.test(rest);
      if (isUnspaced && JOINS.test(rest)) return true;
      const least = isUnspaced ? SHARED : SHARED_WORDS;
      return shareOf(rest, line.index) >= least;
    });
  });
}

/** Words that were put in so probably are not the article's. */
const SURELY_PUT_IN = 0.85;
/** More of it than not reads as if it was put into the sentence. */
const PUT_IN = 0.6;
const HAN = /[\u4e00-\u9fff]{2}/;

function isPutIn(line: Line, clause: Span): boolean {
  return (
    HAN.test(line.folded.slice(clause.start, clause.end)) &&
    meanOf(probabilitiesIn(line), clause) >= PUT_IN
  );
}

const CLAUSES = /[^,;:()]+[,;:()]?/g;
const UNSPACED = /[\u3040-\u9fff\u0e00-\u0e7f]/;

function clausesOf(folded: string): Span[] {
  return [...folded.matchAll(CLAUSES)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** So much of what an article says of a trade beside its words it says elsewhere too: an advertisement is strange to it. */
const SHARED = 0.05;
/** Words between spaces are shared by chance. */
const SHARED_WORDS = 0.2;

/** Three words of a trade with hardly anything between them were put there. */
function isRun(hits: readonly Span[]): boolean {
  const [first] = hits;
  const last = hits.at(-1);
  if (!first || !last || hits.length < 3) return false;
  const letters = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0);
  return letters >= RUN * (last.end - first.start);
}

const RUN = 0.5;

function without(folded: string, hits: readonly Span[], { start: from, end: to }: Span): string {
  let rest = '';
  let at = from;
  for (const { start, end } of hits) {
    rest += `${folded.slice(at, start)} `;
    at = end;
  }
  return rest + folded.slice(at, to);
}
