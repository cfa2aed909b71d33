import type { Span } from '../article';
import { splitWords } from '../text/word-segmenter';
import { charactersOf, isSyllable, readSyllable } from './chinese-characters';

/** A character that a filter wrote as its reading: `袖口的xue迹`. */
export interface MaskedReading extends Span {
  syllable: string;
  isToned: boolean;
  /** What stood there; null where more than one character may have. */
  character: string | null;
  /** Whether it makes a word with its neighbours. */
  isWord: boolean;
}

/** A syllable in small letters among Han, without a space. */
const READING =
  /(?<=[\u4e00-\u9fff，。！？、；：“”‘’…—])[a-zü\u00e0-\u01dc]{2,6}(?=[\u4e00-\u9fff，。！？、；：“”‘’…—])/g;
const HAN = /[\u4e00-\u9fff]/;
/** Behind these a reading is spoken of. */
const SPEAKS_OF_READING = /[读讀念音拼注写寫叫作]$/;

/** What letters name. */
const NAMED = /^(?:开[平立]?方|算法|单位|單位|协议|协定|文件|加密|函数|编码|格式|接口|命令|标准)/;

/** What filters write so as a matter of course, even where it makes no word with its neighbours. */
const USUAL: Record<string, string> = { xue: '血', sha: '杀', si: '死', mie: '灭', xiong: '胸' };
/** What they look for, by reading: of several that make a word, it is one of these. */
const FILTERED: Record<string, string> = {
  ...{ ba: '拔', shou: '手', chuang: '床', tui: '腿', du: '毒赌', she: '射', mo: '摸', wen: '吻' },
  ...{ rou: '肉', ru: '乳', tun: '臀', luo: '裸', jian: '奸', jing: '精警', yao: '腰', zui: '嘴' },
  ...{
    qiang: '枪',
    yin: '银阴淫',
    shi: '尸',
    gui: '鬼',
    zha: '炸',
    jun: '军',
    ji: '妓',
    piao: '嫖',
    tou: '头偷',
    pi: '劈',
  },
};
/** The same of readings with their tone: what else is read so is never masked. */
const TONED: Record<string, string> = { zhan3: '斩', dao1: '刀' };
/** What stands behind a verb and 着 without making a word with it: 张着嘴. */
const HELD: Record<string, readonly [before: RegExp, character: string]> = {
  zui: [/[张張闭閉抿撇咧捂噘鼓]着$/, '嘴'],
  shou: [/[拉牵牽握松鬆攥甩]着$/, '手'],
  tui: [/[蹬跷蹺盘盤]着$/, '腿'],
};
const TRADITIONAL: Record<string, string> = {
  ...{ 杀: '殺', 灭: '滅', 枪: '槍', 银: '銀', 阴: '陰', 赌: '賭', 尸: '屍', 军: '軍', 斩: '斬' },
};
/** Syllables that stand in Chinese as words of English, too: ai人格, fan们. */
const LOANS = new Set(
  'ai a he me men man pan pin ping can die long song sun fan wan lan pi ha la hi ma tan gen ban bang ge di en an ta to ding hang dang dan sang pen ten'.split(
    ' ',
  ),
);
/** Words of their own: with what stands beside them a character makes no word that tells anything. */
const FUNCTION_WORDS = /[的了是在着过地得和与也都就不没有之而其他她它你我这那一上下里中]/;
/** Words that dictionaries take for two. */
const WORDS = new Set(
  '猛地 军械 军帐 军旗 军饷 军服 官军 援军 枪托 短枪 拔枪 尸骨 血珠 剧毒 赌债 赌钱 聚赌 追杀 杀机 杀意 灭口 扫射 吻别 双腿 腿骨 腰间 胸前 床头 官银 阴森 阴险 坟头 劈开 劈碎 劈断'.split(
    ' ',
  ),
);

/** Readings in the place of characters, in order, one at a time: each takes a look into a dictionary. */
export function* findMaskedReadings(
  text: string,
  script: 'hans' | 'hant',
): Iterable<MaskedReading> {
  for (const { 0: written, index } of text.matchAll(READING)) {
    const read = readSyllable(written);
    if (!read) continue;
    const before = text.slice(Math.max(0, index - 2), index);
    const after = text.slice(index + written.length, index + written.length + 2);
    const { syllable, tone } = read;
    const isAmong = HAN.test(before.slice(-1)) || HAN.test(after[0] ?? '');
    if (SPEAKS_OF_READING.test(before) || !(isAmong || TONED[`${syllable}${tone}`])) continue;
    if (NAMED.test(after)) continue;
    const isToned = tone < 5;
    if (!isSyllable(syllable)) continue;
    if (LOANS.has(syllable) && !isToned && !makesWord(syllable, before, after)) continue;
    const sure = surelyMeant(text, index, written, read);
    yield {
      ...{ start: index, end: index + written.length, syllable, isToned },
      ...(sure
        ? { character: inScript(sure, script), isWord: true }
        : characterFor(read, before, after, script)),
    };
  }
}

/** What no neighbour has to tell: 张着嘴; a verb twice, of which filters mean one only: 摸了摸. */
function surelyMeant(
  text: string,
  start: number,
  written: string,
  { syllable }: { syllable: string },
): string {
  const before = text.slice(Math.max(0, start - written.length - 1), start);
  const [held, character = ''] = HELD[syllable] ?? [];
  if (held?.test(before)) return character;
  const after = text.slice(start + written.length, start + 2 * written.length + 1);
  const isTwice = [before === `${written}了`, before === `${written}一`]
    .concat([after === `了${written}`, after === `一${written}`])
    .includes(true);
  const filtered = FILTERED[syllable] ?? '';
  return isTwice && filtered.length === 1 && VERBS.test(filtered) ? filtered : '';
}
/** What can be done twice, of what filters mean. */
const VERBS = /[拔摸吻劈射]/;

const inScript = (character: string, script: 'hans' | 'hant') =>
  script === 'hant' ? (TRADITIONAL[character] ?? character) : character;

/** Whether what filters mean by a syllable makes a word that is known to be theirs. */
function makesWord(syllable: string, before: string, after: string): boolean {
  return [...(FILTERED[syllable] ?? '')].some(
    (character) =>
      WORDS.has(before.slice(-1) + character) || WORDS.has(character + after.charAt(0)),
  );
}

/** The one character of this reading that makes a word with its neighbours; else what filters usually mean. */
function characterFor(
  { syllable, tone }: { syllable: string; tone: number },
  before: string,
  after: string,
  script: 'hans' | 'hant',
): Pick<MaskedReading, 'character' | 'isWord'> {
  const [left = ''] = before.slice(-1);
  const [right = ''] = after;
  const isWord = (word: string, beside: string) =>
    HAN.test(beside) &&
    (WORDS.has(word) || (!FUNCTION_WORDS.test(beside) && splitWords(word).length === 1));
  const usual = USUAL[syllable] ?? TONED[`${syllable}${tone}`];
  const filtered = usual ?? FILTERED[syllable] ?? '';
  const fitting = charactersOf(syllable).filter(
    (character) => isWord(left + character, left) || isWord(character + right, right),
  );
  const wanted = fitting.filter((character) => filtered.includes(character));
  // Whether another character is the same in both scripts is not known.
  const words = filtered ? wanted : script === 'hans' ? fitting : [];
  const [word] = words;
  if (word && words.length === 1) return { character: inScript(word, script), isWord: true };
  return { character: usual && !fitting.length ? inScript(usual, script) : null, isWord: false };
}
