import { defineRule, type PageContext } from '../rule';

/** Content farms append a bare word of a small set to paragraph after paragraph: `…认真听。微信`. */
const STRAY = /[。！？!?”"](?:\s{0,2})([\p{L}\p{N}]{2,8})$/u;
const ENOUGH_PARAGRAPHS = 3;
const MOST_WORDS = 8;

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
  examples: { spam: [], inContext: ['……让孩子认真听。微信'], prose: ['他问:“你来自哪里?”南京'] },
  prepare(page: PageContext) {
    const times = new Map<string, number>();
    for (const line of page.lines) {
      const word = STRAY.exec(line.folded)?.[1];
      if (word) times.set(word, (times.get(word) ?? 0) + 1);
    }
    const all = [...times.values()].reduce((sum, count) => sum + count, 0);
    const repeats = [...times.values()].some((count) => count >= 2);
    return all >= ENOUGH_PARAGRAPHS && repeats && times.size <= MOST_WORDS ? times : null;
  },
  *find(unit, page, prepared) {
    const times = prepared as Map<string, number> | null;
    if (!times) return;
    for (const line of page.linesOf(unit)) {
      if (line.edge === 'head' && unit.kind === 'li' && asks(line.folded, times)) {
        yield unit.view.toSource(line.start, line.end);
        continue;
      }
      const word = STRAY.exec(line.folded)?.[1];
      if (!word) continue;
      yield unit.view.toSource(line.end - word.length, line.end);
    }
  },
});

/** `2、墙面返碱用什么处理`: a numbered question in front of the answer, for the sake of the same words. */
function asks(folded: string, words: ReadonlyMap<string, number>): boolean {
  return (
    /^\d{1,2}[、.]/.test(folded) &&
    !/[。!;；]/.test(folded) &&
    [...words].some(([word, count]) => count >= 2 && folded.includes(word))
  );
}
