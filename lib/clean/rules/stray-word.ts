import { type Line, weigh } from '../lines';
import { defineRule, type PageContext } from '../rule';
import { isTrade } from '../topics';
import { findWords } from '../vocabulary';

/**
 * Content farms append a bare word of a small set to paragraph after paragraph: `…认真听。微信`. Behind a
 * question stands its answer, behind a quotation whose it is.
 */
const STRAY = /[。！!](?:\s{0,2})([\p{L}\p{N}]{2,8})$/u;
const ENOUGH_PARAGRAPHS = 3;
const MOST_WORDS = 8;
/** Shorter lines are captions, drills, entries of a list; see `weigh`. */
const SHORTEST_PARAGRAPH = 30;
/** What a page says of itself beside its title. */
const SAID = new Set(['h1', 'og:title', 'json-ld']);
/** Who took, drew, wrote or said it. */
const CREDIT = /(?:摄影|供稿|报道|整理|[摄图绘文译记社报题书说问答道叩启注按])$/;
/** A name of two or three characters: comments and letters end with whose they are. */
const NAME =
  /^(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚][\u4e00-\u9fff]{1,2}|[小老阿][\u4e00-\u9fff])$/;

interface Stray {
  /** How often each of them comes. */
  times: ReadonlyMap<string, number>;
  /** So many that any such word of the page is one. */
  isOfSet: boolean;
}

export const strayWord = defineRule({
  id: 'stray-word',
  kind: 'C7',
  reason: {
    en: 'is a bare word that is stuck to the end of one paragraph after another',
    'zh-Hans': '是反复贴在段落末尾的零散词语',
    'zh-Hant': '是反覆貼在段落末尾的零散詞語',
  },
  where: ['body'],
  confidence: 0.85,
  examples: {
    spam: [],
    inContext: ['……让孩子认真听。微信'],
    prose: ['他问:“你来自哪里?”南京', '鲸是鱼吗？不是'],
  },
  prepare(page: PageContext) {
    const times = new Map<string, number>();
    for (const line of page.lines) {
      const word = strayIn(line);
      if (word) times.set(word, (times.get(word) ?? 0) + 1);
    }
    const all = [...times.values()].reduce((sum, count) => sum + count, 0);
    const repeats = [...times.values()].some((count) => count >= 2);
    const names = [...times.keys()].filter((word) => NAME.test(word)).length;
    if (all >= ENOUGH_PARAGRAPHS && repeats && times.size <= MOST_WORDS && names * 2 < times.size)
      return { times, isOfSet: true };
    const sold = [...times].filter(([word]) => isSold(word, page));
    return sold.length ? { times: new Map(sold), isOfSet: false } : null;
  },
  *find(unit, page, prepared) {
    if (!prepared) return;
    const { times, isOfSet } = prepared as Stray;
    for (const line of page.linesOf(unit)) {
      if (line.edge === 'head' && unit.kind === 'li' && asks(line.folded, times)) {
        yield unit.view.toSource(line.start, line.end);
        continue;
      }
      const word = STRAY.exec(line.folded)?.[1];
      const isStray = word && (times.has(word) || (isOfSet && strayIn(line)));
      if (!isStray) continue;
      yield unit.view.toSource(line.end - word.length, line.end);
    }
  },
});

/** One is enough of what sells and the article is not about: the word of a trade, of what stands in the place of the title. */
function isSold(word: string, page: PageContext): boolean {
  const [own, ...others] = page.titles;
  const said = others.filter(({ kind }) => SAID.has(kind));
  // A headline that stands in the page's own title was not replaced by it.
  const isHung =
    said.length > 0 &&
    !said.some(
      ({ view: { folded } }) => own?.view.folded.includes(folded.trim()) || folded.includes(word),
    );
  return (
    (isHung && own?.view.folded.includes(word) && !NAME.test(word)) ||
    findWords(word).some(
      ({ word: { token, strength, category } }) =>
        token === word && strength > 1 && isTrade(category) && !page.topics.isAbout(category),
    )
  );
}

/** The bare word behind the last full stop of a paragraph. */
function strayIn({ folded, weight }: Line): string | undefined {
  const word = STRAY.exec(folded)?.[1];
  return word && weight - weigh(word) >= SHORTEST_PARAGRAPH && !CREDIT.test(word)
    ? word
    : undefined;
}

/** `2、墙面返碱用什么处理`: a numbered question in front of the answer, for the sake of the same words. */
function asks(folded: string, words: ReadonlyMap<string, number>): boolean {
  return (
    /^\d{1,2}[、.]/.test(folded) &&
    !/[。!;；]/.test(folded) &&
    [...words].some(([word, count]) => count >= 2 && folded.includes(word))
  );
}
