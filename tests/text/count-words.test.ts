import { expect, test } from 'vitest';
import { countWords } from '../../lib/text/count-words';

test.each([
  ['河水涨了两米', 6],
  ['The river rose', 3],
  ['MPU6050 传感器', 4],
  ['', 0],
  ['。！？', 0],
])('%s has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
