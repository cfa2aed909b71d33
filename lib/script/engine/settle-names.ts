import type { Step } from './find-path';
import { HAN, HAN_LEADS, HAN_UNITS } from './han';
import type { FindWordStarts } from './word-starts';

/** Surnames that the character table would turn into another character. */
const SURNAMES = new Map([
  ...[...'范于余岳党种朴郁涂游占后台适仇'].map((name): [string, string] => [name, name]),
  ['钟', '鍾'],
]);
const SURNAME = `[${[...SURNAMES.keys()].join('')}]`;

const TITLE =
  '(?:先生|女士|小姐|太太|夫人|教授|老师|老師|博士|医生|大夫|律师|法官|警官|警察|经理|总监|总裁|主任|主席|主编|部长|局长|处长|' +
  '科长|校长|院长|院士|所长|厂长|市长|省长|县长|镇长|村长|队长|组长|班长|会长|董事|书记|记者|编辑|导演|师傅|同学|同志|' +
  '姑娘|阿姨|叔叔|伯伯|爷爷|奶奶|大哥|大姐|大妈|大爷|将军|司令|团长|连长|上尉|上校|少校|院长|社长|店长|总(?=[，。、说是的在，！？]|$)|' +
  '董(?=[，。、说是的在]|$)|工(?=[，。、说]|$)|某|氏)';

/** 范先生, 于建国教授: a surname where a word begins, a given name at most two long, a title. */
const WITH_TITLE = new RegExp(`${SURNAME}(?=${HAN}{0,2}?${TITLE})`, 'g');
/** 姓于, 老于; not 小于五, 老于世故. */
const WITH_PREFIX = new RegExp(
  `(?<=姓)${SURNAME}(?!${HAN}?[称氏])|(?<=老)于(?=[，。！？、说是的和在]|$)|(?<=小)于(?=[，。！？、说的和在]|$)`,
  'g',
);
/** Surnames that are everyday words too: a name only after what a name follows. 关于先生的话 has none. */
const PARTICLES = new Set('于后台占适游种余党钟');
const BEFORE_NAME = /[的和与及跟给请找把被让叫是姓见问听老小阿位名个，]/;
const ENDS_HAN = new RegExp(`[${HAN_UNITS}]`);
/** Ordinary words that begin with a surname; before a title they are no names. */
const WORDS =
  /^(?:于是|余下|余地|后来|后面|后边|后续|后任|后勤|后天|后方|后期|后者|后代|后辈|台上|台下|台湾|台北|台南|台中|党内|党外|党组|党校|党委|党支|种种|种植|种地|游戏|游泳|游客|占领|占据|适合|适当|适应|钟表|钟点|钟头|余生|余留|仇人|仇家|仇恨|岳父|岳母|朴素|朴实|范围|涂料|涂改|游行|游击)/;

/**
 * Measure words after numbers: 3只鞋, 20里路, 2周后, 三天后的, 两百海里的. 只, 里 and 周 after written
 * numerals are in the dictionary.
 */
const MEASURES = new RegExp(
  '(?<=(?<![周期第拜初老小])[两三四五六七八九几])只(?=[是有])|(?<=[0-9０-９][多余]?)(?:只(?![有是能要会怕需好可应该])|里(?=[路地外远多长之，。、]|$)|周(?![年岁围边一二三四五六日末]))|' +
    `(?<=[0-9０-９一二两三四五六七八九十百千万几数多余])(?:天后(?=的|(?![${HAN_UNITS}${HAN_LEADS}]))|海里)`,
  'g',
);
const MEASURE_FORMS: Record<string, string> = {
  只: '隻',
  里: '里',
  周: '週',
  天后: '天後',
  海里: '海里',
};

/** Names and measure words, which no list can hold, as settled steps from Simplified to Traditional. */
export function settleNames(text: string, findWordStarts: FindWordStarts): Step[] {
  const steps = new Map<number, Step>();
  const add = (start: number, to: string) =>
    steps.set(start, { start, end: start + to.length, to });
  for (const match of text.matchAll(WITH_TITLE)) {
    if (WORDS.test(text.slice(match.index, match.index + 2))) continue;
    const before = text[match.index - 1] ?? '';
    if (PARTICLES.has(match[0]) && ENDS_HAN.test(before) && !BEFORE_NAME.test(before)) continue;
    if (!findWordStarts(match.index, match.index + 1)[match.index]) continue;
    add(match.index, SURNAMES.get(match[0]) ?? match[0]);
  }
  for (const match of text.matchAll(WITH_PREFIX)) {
    add(match.index, SURNAMES.get(match[0]) ?? match[0]);
  }
  for (const match of text.matchAll(MEASURES)) {
    add(match.index, MEASURE_FORMS[match[0]] ?? match[0]);
  }
  return [...steps.values()].sort((a, b) => a.start - b.start);
}
