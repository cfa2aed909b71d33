import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScriptChoice } from '../../lib/article';
import { loadConverter } from '../../lib/script/convert';
import { formatUserWords, parseUserWords } from '../../lib/script/user-words';
import { readTraps } from './read-traps';

const TARGETS = ['hans', 'hansp', 'hant', 'tw', 'twp', 'hk'] as const;
const converters = await Promise.all(TARGETS.map((target) => loadConverter(target)));

async function convert(target: ScriptChoice, text: string, options = {}): Promise<string> {
  const converter = await loadConverter(target, options);
  return converter.convert([text])[0] ?? '';
}

describe('what is not Chinese stays', () => {
  test('Latin text, digits and signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 200 }), (text) => {
        for (const converter of converters) expect(converter.convert([text])).toEqual([text]);
      }),
    );
  });

  test('code and addresses in a Chinese sentence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.-]{1,20}$/), fc.webUrl(), (code, url) => {
        const text = `请运行 \`头发 ${code}\`，再看 ${url} 的说明。`;
        for (const converter of converters.slice(2)) {
          const [result = ''] = converter.convert([text]);
          expect(result).toContain(`\`头发 ${code}\``);
          expect(result).toContain(` ${url} `);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text in the target script', () => {
  const simplified = readTraps('to-taiwan').map(({ input }) => input);
  const traditional = readTraps('to-simplified').map(({ input }) => input);

  test('stays as it is, sentence by sentence and together', () => {
    for (const converter of converters) {
      const isHans = converter.target.startsWith('hans');
      const texts = isHans ? simplified : traditional;
      expect(converter.convert(texts)).toEqual(texts);
      const script = isHans ? 'hans' : 'hant';
      for (const text of texts) expect(converter.convert([text], { script })).toEqual([text]);
    }
  });

  test('a block of the other script in it is converted', async () => {
    const [first, quote] = (await loadConverter('tw')).convert([
      '這一段是用繁體字寫的，後面那一段不是，請讀者注意。',
      '这一段是用简体字写的，会转换过来。',
    ]);
    expect(first).toBe('這一段是用繁體字寫的，後面那一段不是，請讀者注意。');
    expect(quote).toBe('這一段是用簡體字寫的，會轉換過來。');
  });

  test('a title follows the body', async () => {
    const converter = await loadConverter('tw');
    expect(converter.convert(['里程'], { script: 'hant' })).toEqual(['里程']);
    expect(converter.convert(['台后'], { script: 'hans' })).toEqual(['臺後']);
    expect(converter.convert(['台后'], { script: 'hant' })).toEqual(['台后']);
  });
});

describe('changes', () => {
  test('tell what convert does, for any text', () => {
    const texts = fc.array(
      fc.constantFrom(
        '头发',
        '皇后',
        '一只',
        'https://a.example/后台',
        '的',
        '服务器',
        '😀',
        '“',
        '”',
        '\n',
        'OK',
        '著',
        '麵',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        for (const converter of converters) {
          const [changes = []] = converter.findChanges([text]);
          let result = '';
          let from = 0;
          for (const { start, end, to } of changes) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).not.toBe(to);
            result += text.slice(from, start) + to;
            from = end;
          }
          expect(result + text.slice(from)).toBe(converter.convert([text])[0]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('converting twice is converting once', () => {
    for (const { input } of readTraps('to-taiwan')) {
      const converter = converters[3];
      const once = converter?.convert([input], { script: 'hans' }) ?? [];
      expect(converter?.convert(once, { script: 'hant' })).toEqual(once);
    }
  });
});

describe("the reader's own words", () => {
  test('apply with a key in either script, and whatever the dictionary says', async () => {
    const words = [
      { from: '软件', to: '軟體' },
      { from: '範先生', to: '範先生' },
    ];
    expect(await convert('tw', '范先生装了软件。', { words })).toBe('範先生裝了軟體。');
    expect(
      await convert('hans', '範先生裝了軟件。', { words: [{ from: '软件', to: 'APP' }] }),
    ).toBe('范先生装了APP。');
  });

  test('are read from and written as lines', () => {
    const text = '# mine\n软件 = 軟體\n网络→網路\n\nno pair\n';
    const { words, badLines } = parseUserWords(text);
    expect(words).toEqual([
      { from: '软件', to: '軟體' },
      { from: '网络', to: '網路' },
    ]);
    expect(badLines).toEqual([5]);
    expect(parseUserWords(formatUserWords(words)).words).toEqual(words);
  });

  test('change the version', async () => {
    const plain = await loadConverter('tw');
    const own = await loadConverter('tw', { words: [{ from: '软件', to: '軟體' }] });
    expect(own.version).not.toBe(plain.version);
    expect((await loadConverter('tw')).version).toBe(plain.version);
  });
});

test('a hostile line costs no more than prose', async () => {
  const started = performance.now();
  for (const line of [
    '头'.repeat(300_000),
    '发'.repeat(300_000),
    '@'.repeat(300_000),
    'a.'.repeat(150_000),
    '里面'.repeat(150_000),
    '“'.repeat(300_000),
    '一只'.repeat(150_000),
    'あ漢'.repeat(100_000),
  ]) {
    expect((await convert('twp', line, { quotes: 'full', repair: true })).length).toBeGreaterThan(
      0,
    );
  }
  expect(performance.now() - started).toBeLessThan(15_000);
});

describe('computing words', () => {
  const everyday = '他的对象在法院管文件，按程序办事。';

  test('go by what the text is about', async () => {
    const converter = await loadConverter('twp');
    expect(converter.convert([everyday])).toEqual(['他的對象在法院管文件，按程序辦事。']);
    expect(converter.convert(['这段循环里的变量还是零。'])).toEqual(['這段迴圈裡的變數還是零。']);
    expect(converter.convert(['法律程序的软件把文件存到硬盘。'])).toEqual([
      '法律程序的軟體把檔案存到硬碟。',
    ]);
  });

  test('go in a bare list of terms, but not in a title, a verse or a sentence', async () => {
    const converter = await loadConverter('hansp');
    expect(converter.convert(['核心 物件 型別 社群'])).toEqual(['内核 对象 类型 社区']);
    expect(converter.convert(['核心肌群 訓練 指南'])).toEqual(['核心肌群 训练 指南']);
    expect(converter.convert(['枯藤 老樹 昏鴉 核心人物'])).toEqual(['枯藤 老树 昏鸦 核心人物']);
    expect(converter.convert(['團隊的核心是信任，物件只是信物。'])).toEqual([
      '团队的核心是信任，物件只是信物。',
    ]);
  });

  test('go everywhere if the reader wants that, and that is another version', async () => {
    const always = await loadConverter('twp', { computingWords: true });
    expect(always.convert(['对象的类型'])).toEqual(['物件的型別']);
    expect(always.version).not.toBe((await loadConverter('twp')).version);
    expect((await loadConverter('tw', { computingWords: true })).version).toBe(
      (await loadConverter('tw')).version,
    );
  });
});

test('著 stays where 着 is a character of its own', async () => {
  const converter = await loadConverter('hans');
  const convert = (text: string, lang: string | null = null) =>
    converter.convert([text], { lang })[0];
  expect(convert('他看着書，憑藉著述成名。')).toBe('他看着书，凭借著述成名。');
  expect(convert('他看着書，她跟著他。')).toBe('他看着书，她跟着他。');
  expect(convert('她安慰著受傷的人。')).toBe('她安慰着受伤的人。');
  expect(convert('安慰著的人，安慰着的人。', 'zh-TW')).toBe('安慰着的人，安慰着的人。');
});
