import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../lib/errors';
import { isSimplifiedOnly, isTraditionalOnly } from '../../lib/script/decisive-characters';
import { LOCALES, messagesOf } from './interface-language';

const english = messagesOf('en');
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

/** All code of the interface, in one string. */
function sources(): string {
  const root = new URL('../../', import.meta.url);
  return ['lib/ui', 'entrypoints']
    .flatMap((folder) =>
      fs
        .readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => fs.readFileSync(new URL(`${folder}/${name}`, root), 'utf8')),
    )
    .concat(fs.readFileSync(new URL('wxt.config.ts', root), 'utf8'))
    .join('\n');
}

describe.each(LOCALES)('the words in %s', (locale) => {
  const messages = messagesOf(locale);

  test('are those of the other languages, with the same blanks to fill', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toBe('');
      const filled = placeholders(message);
      const expected = placeholders(english[key]?.message ?? '');
      // A language may say 'one' without the number.
      if (key.endsWith('_one')) expect(expected, key).toEqual(expect.arrayContaining(filled));
      else expect(filled, key).toEqual(expected);
    }
  });

  test('come in pairs where they count', () => {
    for (const key of Object.keys(messages).filter((name) => name.endsWith('_one'))) {
      expect(messages).toHaveProperty(key.replace(/_one$/, '_other'));
    }
  });

  test.each(ERROR_CODES)('say what to do about %s', (code) => {
    const message = messages[`error_${code.replaceAll('-', '_')}`]?.message ?? '';
    const sentences = message.split(/[.。;；:：,，]\s*/).filter(Boolean);
    expect(sentences.length, message).toBeGreaterThanOrEqual(2);
    expect(message).toMatch(/[.。]$/);
  });

  test('fit what stores allow', () => {
    expect(messages.extensionName?.message).toBe('Qingwen 清文');
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('no Simplified character in the Traditional words, and the reverse', () => {
  const wordsOf = (locale: 'zh_CN' | 'zh_TW') =>
    Object.values(messagesOf(locale)).flatMap(({ message }) => [...message]);
  expect(wordsOf('zh_TW').filter(isSimplifiedOnly)).toEqual([]);
  expect(wordsOf('zh_CN').filter(isTraditionalOnly)).toEqual([]);
});

test('every message is used', () => {
  const code = sources();
  const unused = Object.keys(english).filter((key) => {
    if (/^(error|badge)_/.test(key)) return false;
    const name = key.replace(/_(one|other)$/, '');
    const uses = [`'${name}'`, `__MSG_${name}__`, `{ ${name} as `];
    return !uses.some((use) => code.includes(use));
  });
  expect(unused).toEqual([]);
});
