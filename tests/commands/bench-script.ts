import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ScriptChoice } from '../../lib/article';
import { loadConverter } from '../../lib/script/convert';
import { detectScript } from '../../lib/script/detect-script';
import { isExpected, readTraps, TRAP_FILES } from '../script/read-traps';
import { type Locale, measureOpenccSuite, opencc } from './bench-opencc';
import { timeConversion } from './time-conversion';

export interface Row {
  measure: string;
  ours: string | number;
  'opencc-js': string | number;
  wanted: string;
}

/** A second, cruder opinion on a text: the other form of each stands in the other list. */
const COMMON = {
  hans: /[这们来时个说国会对为过开动现发经学实无关点还问两从与东车门见长马话给员边头进军气电业书几妈让间听当]/g,
  hant: /[這們來時個說國會對為過開動現發經學實無關點還問兩從與東車門見長馬話給員邊頭進軍氣電業書幾媽讓間聽當]/g,
};

/** opencc-js's names for what a target asks. */
const OPENCC: Record<string, { from: Locale; to: Locale }> = {
  hans: { from: 'tw', to: 'cn' },
  hansp: { from: 'twp', to: 'cn' },
  hant: { from: 'cn', to: 't' },
  tw: { from: 'cn', to: 'tw' },
  twp: { from: 'cn', to: 'twp' },
  hk: { from: 'cn', to: 'hk' },
};

const TARGETS = ['hans', 'hansp', 'hant', 'tw', 'twp', 'hk'] as const;
const SCRIPT_FOLDER = new URL('../../lib/script/', import.meta.url);
const PAGES = new URL('../../../shared/extraction/', import.meta.url);
const WINDOW = 40;
const ARTICLE_CHARACTERS = 8000;

/** Conversion and detection beside opencc-js, in one run. What needs the shared pages is left out without them. */
export async function benchScript(): Promise<{ rows: Row[] } | null> {
  const rows: Row[] = [...(await measureSpeed()), ...(await measureTraps())];
  const suite = await measureOpenccSuite();
  if (suite) rows.unshift(...suite);
  else process.stderr.write("script: OpenCC's test cases are not there\n");
  const texts = readTexts();
  if (texts) rows.push(...measureDetection(texts), ...(await measureUntouched(texts)));
  else process.stderr.write('script: the pages to measure detection with are not there\n');
  rows.push(...measureSizes());
  return { rows };
}

async function measureTraps(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of TRAP_FILES) {
    const traps = readTraps(name);
    let ours = 0;
    let theirs = 0;
    for (const { target, input, expected } of traps) {
      const [answer = ''] = (await loadConverter(target as ScriptChoice)).convert([input]);
      if (isExpected(answer, expected)) ours++;
      const locales = OPENCC[target];
      if (locales && isExpected(opencc(locales.from, locales.to)(input), expected)) theirs++;
    }
    rows.push({
      measure: `traps ${name}`,
      ours: `${ours}/${traps.length}`,
      'opencc-js': `${theirs}/${traps.length}`,
      wanted: name.endsWith('words') ? '>= 80 %' : '>= 93 %',
    });
  }
  return rows;
}

/** Unpacking, building and converting; reading the file from the disk is not in it. */
async function measureSpeed(): Promise<Row[]> {
  const sentences = readTraps('to-taiwan').map(({ input }) => input);
  let article = '';
  for (let index = 0; article.length < ARTICLE_CHARACTERS; index++) {
    article += sentences[index % sentences.length];
    if (index % 5 === 4) article += '\n';
  }
  const blocks = article.slice(0, ARTICLE_CHARACTERS).split('\n');
  const times = await timeConversion(blocks);
  const theirs = times['opencc-js'];
  return [
    row('first 8,000 characters to Taiwan in Chromium, ms', times.ours.cold, theirs.cold, '<= 150'),
    row('the same warm, ms', times.ours.warm, theirs.warm, '<= 30'),
    row('heap after it, MB', times.ours.heap, theirs.heap, '<= 8'),
  ];
}

function row(measure: string, ours: number, theirs: number | '', wanted: string): Row {
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    measure,
    ours: rounded(ours),
    'opencc-js': theirs === '' ? '' : rounded(theirs),
    wanted,
  };
}

interface Texts {
  hans: string[];
  hant: string[];
  ja: string[];
  ko: string[];
  /** English and other European languages. */
  other: string[];
}

/** Article texts of the shared pages by language. Traditional: what is there, and Simplified made so by opencc-js. */
function readTexts(): Texts | null {
  if (!existsSync(PAGES)) return null;
  const texts: Texts = { hans: [], hant: [], ja: [], ko: [], other: [] };
  for (const folder of ['cwce', 'magic-article', 'magic-forum', 'aeb', 'wcxb-dev']) {
    const base = new URL(`${folder}/`, PAGES);
    if (!existsSync(base)) continue;
    for (const file of readdirSync(base)) {
      if (!file.endsWith('.json')) continue;
      const page = JSON.parse(readFileSync(new URL(file, base), 'utf8')) as {
        lang?: string;
        gold?: { text?: string };
      };
      const text = page.gold?.text ?? '';
      const lang = page.lang ?? 'other';
      if (lang.startsWith('zh')) {
        // The label of a page is not always right.
        const isTraditional = count(text, COMMON.hant) > count(text, COMMON.hans);
        texts[isTraditional ? 'hant' : 'hans'].push(text);
      } else texts[lang === 'ja' || lang === 'ko' ? lang : 'other'].push(text);
    }
  }
  const toTaiwan = opencc('cn', 'tw');
  texts.hant.push(...texts.hans.map(toTaiwan));
  return texts;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function measureDetection(texts: Texts): Row[] {
  const rows: Row[] = [];
  for (const script of ['hans', 'hant'] as const) {
    let all = 0;
    let right = 0;
    let wrong = 0;
    for (const text of texts[script]) {
      // A paragraph quoted in the other script is none of this: told by common characters, not by our table.
      const other = COMMON[script === 'hans' ? 'hant' : 'hans'];
      const paragraphs = text.split('\n').filter((paragraph) => count(paragraph, other) < 2);
      const line = paragraphs.join('').replace(/\s+/g, '');
      for (let at = 0; at + WINDOW <= line.length; at += WINDOW) {
        const piece = line.slice(at, at + WINDOW);
        // A window of an English quotation, a table of figures or an address is no Chinese text.
        if (count(piece, /\p{Script=Han}/gu) < WINDOW / 2) continue;
        all++;
        const answer = detectScript(piece);
        if (answer === script) right++;
        else if (answer !== null) wrong++;
      }
    }
    const share = (part: number) => `${((100 * part) / all).toFixed(2)} %`;
    rows.push({
      measure: `detection of ${script}, ${all} windows of ${WINDOW}: right`,
      ours: share(right),
      'opencc-js': '',
      wanted: '>= 99.5 %',
    });
    rows.push({ measure: '  wrong', ours: share(wrong), 'opencc-js': '', wanted: '<= 0.1 %' });
  }
  return rows;
}

async function measureUntouched(texts: Texts): Promise<Row[]> {
  const rows: Row[] = [];
  const lists = {
    hans: texts.hans,
    hant: texts.hant,
    ja: texts.ja,
    ko: texts.ko,
    other: texts.other,
  };
  for (const [name, list] of Object.entries(lists)) {
    let changed = 0;
    let all = 0;
    for (const text of list) {
      // A block in the other script, quoted on the page, is to be converted.
      const other = name === 'hans' ? COMMON.hant : name === 'hant' ? COMMON.hans : null;
      const blocks = text.split('\n').filter((block) => !other || count(block, other) === 0);
      all += blocks.join('').length;
      for (const target of TARGETS) {
        const isOwn = name === (target.startsWith('hans') ? 'hans' : 'hant');
        if ((name === 'hans' || name === 'hant') && !isOwn) continue;
        const converter = await loadConverter(target);
        for (const changes of converter.findChanges(blocks)) {
          for (const { start, end } of changes) changed += end - start;
        }
      }
    }
    rows.push({
      measure: `characters changed in ${name}, of ${all}`,
      ours: changed,
      'opencc-js': '',
      wanted: '0',
    });
  }
  return rows;
}

function measureSizes(): Row[] {
  const kB = (...paths: string[]) =>
    paths
      .map((path) => gzipSync(readFileSync(new URL(path, SCRIPT_FOLDER)), { level: 9 }).length)
      .reduce((sum, bytes) => sum + bytes, 0) / 1000;
  const theirs = (path: string) => {
    const url = new URL(`../../node_modules/opencc-js/dist/esm/${path}`, import.meta.url);
    return gzipSync(readFileSync(url), { level: 9 }).length / 1000;
  };
  return [
    row(
      'data, Simplified to Taiwan with words, kB gzip',
      kB(
        'data/simplified-to-traditional.data.ts',
        'data/taiwan.data.ts',
        'data/taiwan-words.data.ts',
      ),
      theirs('cn2t.js'),
      '<= 120',
    ),
    row(
      'data, Taiwan with words to Simplified, kB gzip',
      kB('data/traditional-to-simplified.data.ts', 'data/mainland-words.data.ts'),
      theirs('t2cn.js'),
      '',
    ),
    row(
      'detector in the content script, kB gzip',
      kB('decisive-characters.data.ts', 'decisive-characters.ts', 'detect-script.ts'),
      '',
      '<= 15',
    ),
  ];
}

/** The Simplified texts of the shared pages, for listing differences; empty without them. */
export function readSimplifiedTexts(): string[] {
  return readTexts()?.hans ?? [];
}
