import { mentionsTrades, pieceOf } from '../advert';
import { advertSpan } from '../advert-region';
import { BARS, findBarredBrands } from '../barred-brands';
import { isSyllable } from '../chinese-characters';
import { runConfidence, runOfLine } from '../keyword-run';
import { type Line, weigh } from '../lines';
import { defineRule, type PageContext } from '../rule';
import { mainLetters } from '../scripts-of-text';
import { lettersOf } from '../site-names';
import { tells } from '../tells';
import { isTrade } from '../topics';

/** Lines of keywords at the head, the foot or between paragraphs. Titles: see `false-title.ts`. */
export const keywordRun = defineRule({
  id: 'keyword-run',
  kind: 'C1',
  reason: {
    en: 'is a run of keywords that advertises something the article is not about',
    'zh-Hans': '是与文章无关的推广关键词',
    'zh-Hant': '是與文章無關的推廣關鍵詞',
  },
  where: ['body'],
  confidence: 0.97,
  spares: ['code', 'quotes', 'speech'],
  examples: {
    spam: [
      '某某国产精品合集_久久综合某某专区_精品无码在线观看_人妻中文字幕某某',
      'slot gacor, situs slot, judi online, rtp live hari ini',
      '카지노사이트 | 바카라사이트 | 토토사이트 추천 | 먹튀검증',
      'replica rolex, cheap jerseys, louis vuitton outlet, ray ban outlet',
    ],
    prose: [
      '关键词:大气污染,联防联控,环境质量,城市群',
      '展览分为欧美、日韩、国产三个专区,周末开放。',
      'Tags: pottery, glaze, kiln, wood firing',
      'Casino, from casa, a house',
      'Replica watches, customs yearbook, page 40',
      '老师把“ni hao, wo shi xin lai de tong xue”写在黑板上。',
    ],
  },
  /** Whether the page has any of what stands within lines. */
  prepare: ({ folded }: PageContext): Within => ({
    pinyin: folded.search(SYLLABLES) >= 0,
    bars: BARS.test(folded),
  }),
  *find(unit, page, prepared) {
    const within = prepared as Within;
    for (const line of page.linesOf(unit)) {
      const echo = echoConfidence(line, page);
      if (echo) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: echo };
        continue;
      }
      if (within.pinyin) yield* pinyinRuns(line);
      const barred = within.bars ? findBarredBrands(line) : [];
      for (const { start, end } of barred) {
        if (page.topics.overlap(line.folded.slice(start, end), line.index) > 0.2) continue;
        yield { ...unit.view.toSource(line.start + start, line.start + end), confidence: 0.9 };
      }
      if (isGluedTrades(line, page)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.88 };
        continue;
      }
      const goods = foreignGoods(line, page);
      if (goods) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: goods };
        continue;
      }
      // Sentences are only wanted of a line that has something to be looked for.
      if (!line.hits.length && !runOfLine(line, page.topics, page.script)) continue;
      const sentences = line.sentences;
      if (sentences.length < 2) {
        const confidence = runOfLine(line, page.topics, page.script);
        if (confidence && !mentionsTrades(pieceOf(line, page), page, line.index)) {
          yield { ...advertSpan(line, page, { start: 0, end: line.text.length }), confidence };
        }
        continue;
      }
      if (!line.hits.length) continue;
      for (const sentence of sentences) {
        const piece = pieceOf(line, page, sentence.start, sentence.end);
        const confidence = runConfidence(piece, page.topics, page.script, line.index);
        if (confidence && !mentionsTrades(piece, page, line.index))
          yield { ...advertSpan(line, page, sentence), confidence };
      }
    }
  },
});

interface Within {
  pinyin: boolean;
  bars: boolean;
}

/** What stands behind the goods and services that companies are searched for by. Folded. */
const SERVICE =
  /定制|定做|订做|回收|出租|租赁|厂家|厂商|直销|批发|价格|报价|维修|安装|加盟|供应商|清洗公司|疏通|拆除|搬家|开锁|招商/g;
const FEWEST_SERVICES = 4;

/** `围挡定制集装箱回收钢板出租…厂家直销`: four and more services in a row, no mark between them and none the article's. */
function isGluedTrades({ folded, weight, edge, index, unit }: Line, page: PageContext): boolean {
  if (edge !== null || weight < 18 || weight > 120 || /[，。！？,.;:!?、；：]/.test(folded))
    return false;
  if (/^(?:td|th|li|h[1-6])$/.test(unit.kind)) return false;
  const services = folded.match(SERVICE) ?? [];
  return services.length >= FEWEST_SERVICES && page.topics.overlap(folded, index) < 0.06;
}

/** `yi qi kan mian fei dian ying`: so many syllables without tones no sentence in characters has. */
const SYLLABLES = /(?:\b[a-z]{1,6} ){7,40}[a-z]{1,6}\b/g;

function* pinyinRuns(line: Line) {
  if (!/[\u4e00-\u9fff]/.test(line.text)) return;
  for (const { 0: run, index } of line.folded.matchAll(SYLLABLES)) {
    if (!run.split(' ').every(isSyllable)) continue;
    const span = line.unit.view.toSource(line.start + index, line.start + index + run.length);
    yield { ...span, confidence: 0.88 };
  }
}

/** Items of a line that nothing but spaces sets apart, and the words of trades among them. */
const FEWEST_ITEMS = 3;

/** `コーチ バッグ 新作 レディース 送料無料`: names of goods in letters that the article is not written in. */
function foreignGoods(line: Line, page: PageContext): number {
  if (!line.hits.length || line.prose || /[。！？!?]/.test(line.text)) return 0;
  if (mentionsTrades(pieceOf(line, page), page, line.index)) return 0;
  if (/[.؟]$/.test(line.text) && tells(line)) return 0;
  const own = mainLetters(line.text);
  if (!own || own === page.letters || page.letters === null) return 0;
  const items = line.text.split(/[\s,、，|｜/]+/).filter((item) => weigh(item) > 1);
  const goods = new Set(
    line.hits.filter(({ word }) => isTrade(word.category)).map(({ word }) => word.token),
  );
  // Japanese writes its own goods in Han letters, too.
  const isNative = own === 'han' && page.letters === 'kana';
  if (isNative && !line.hits.some(({ word }) => isTrade(word.category) && word.strength === 3))
    return 0;
  // Latin letters stand in every language's text.
  const fewest = own === 'latin' ? 2 : 1;
  if (items.length < FEWEST_ITEMS || goods.size < fewest) return 0;
  return page.topics.overlap(line.folded, line.index) < 0.1 ? (goods.size > 1 ? 0.93 : 0.85) : 0;
}

/** A line outside the text that is made of parts of the false title. */
function echoConfidence(line: Line, page: PageContext): number {
  const parts = page.title.falseParts;
  if (!parts.length || (!line.edge && line.prose) || line.weight > 200) return 0;
  const letters = lettersOf(line.folded);
  if (letters.length < 4) return 0;
  const { falseNames } = page.title;
  const isNamed = (folded: string) => falseNames.some((name) => lettersOf(folded).includes(name));
  // A sentence without the name is the article's: `named-offers.ts` tells what of the line is not.
  if (!line.prose && isNamed(line.folded)) {
    const isAll = line.sentences.every(({ start, end }) => isNamed(line.folded.slice(start, end)));
    return isAll ? 0.93 : 0;
  }
  let said = 0;
  for (const part of parts) if (letters.includes(part)) said += part.length;
  const isPart = letters.length >= 5 && parts.some((part) => part.includes(letters));
  if (isPart || said >= 0.4 * letters.length) return 0.97;
  return 0;
}
