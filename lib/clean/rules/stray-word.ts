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
    return all >= ENOUGH_PARAGRAPHS && repeats && times.size <= MOST_WORDS;
  },
  *find(unit, page, isFarm) {
    if (!isFarm) return;
    for (const line of page.linesOf(unit)) {
      const word = STRAY.exec(line.folded)?.[1];
      if (!word) continue;
      yield unit.view.toSource(line.end - word.length, line.end);
    }
  },
});
