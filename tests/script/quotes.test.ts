import { expect, test } from 'vitest';
import type { ScriptChoice } from '../../lib/article';
import { loadConverter } from '../../lib/script/convert';
import type { QuoteStyle } from '../../lib/script/quotes';

async function convert(target: ScriptChoice, quotes: QuoteStyle, text: string) {
  return (await loadConverter(target, { quotes })).convert([text])[0];
}

test.each([
  ['full', '他说：“这本书叫‘头发’，很好看。”', '他說：「這本書叫『頭髮』，很好看。」'],
  ['outer', '他说：“这本书叫‘头发’，很好看。”', '他說：「這本書叫‘頭髮’，很好看。」'],
  ['off', '他说：“这本书叫‘头发’，很好看。”', '他說：“這本書叫‘頭髮’，很好看。”'],
  ['full', '他只会说“OK”和“that’s fine”。', '他只會說「OK」和「that’s fine」。'],
  [
    'full',
    '这是书里的一句：She said “don’t go” to him. 他记得。',
    '這是書裡的一句：She said “don’t go” to him. 他記得。',
  ],
  ['full', '他说：“我们走吧。', '他說：“我們走吧。'],
  ['full', 'John’s 书店很有名。', 'John’s 書店很有名。'],
  ['full', '“我们走吧。”', '「我們走吧。」'],
  ['full', '请运行 `echo “头发”`，谢谢。', '請運行 `echo “头发”`，謝謝。'],
] as const)('to Taiwan, %s: %s', async (style, input, expected) => {
  expect(await convert('tw', style, input)).toBe(expected);
});

test('to Simplified the other way round', async () => {
  expect(await convert('hans', 'full', '他說：「這本書叫『頭髮』。」')).toBe(
    '他说：“这本书叫‘头发’。”',
  );
});

test('text that is in the target script takes the quotes too', async () => {
  expect(await convert('tw', 'full', '他說：“這本書很好看。”')).toBe('他說：「這本書很好看。」');
});

test('English is never touched', async () => {
  const text = 'She said: “It’s John’s ‘own’ book, isn’t it?”';
  expect(await convert('tw', 'full', text)).toBe(text);
});
