import { expect, test } from 'vitest';
import { loadConverter } from '../../lib/script/convert';
import { looksBadlyConverted, mayBeBadlyConverted } from '../../lib/script/looks-badly-converted';
import { readTraps } from './read-traps';

const BAD =
  '今后，市里的圖書館將面對更多讀者，并且盡管經費有限，關于藏書的工作也不會停。館長說，復合型的服務對于老人特別重要。';

test('text made character by character is told, and repaired', async () => {
  expect(looksBadlyConverted(BAD)).toBe(true);
  expect(looksBadlyConverted('皇後的頭發很長，餅幹吃完了。')).toBe(true);
  const plain = (await loadConverter('tw')).convert([BAD]);
  expect(plain).toEqual([BAD]);
  const converter = await loadConverter('tw', { repair: true });
  expect(converter.convert([BAD])[0]).toBe(
    '今後，市裡的圖書館將面對更多讀者，並且儘管經費有限，關於藏書的工作也不會停。館長說，複合型的服務對於老人特別重要。',
  );
  expect(converter.convert(['皇後的頭發很長，餅幹吃完了。'])).toEqual([
    '皇后的頭髮很長，餅乾吃完了。',
  ]);
});

test('so is text with the wrong one of two characters that Simplified writes alike', () => {
  expect(looksBadlyConverted('姓薑的老人走了七公裏，前麵就是渡口。')).toBe(true);
});

test('genuine text is not', () => {
  const alike =
    '辦公裏面擺著兩張桌子，先上麵條，再上麵包；姓薑的湯太辣，他說。後面的表面都擦得很亮。';
  expect(looksBadlyConverted(alike)).toBe(false);
  const genuine = readTraps('to-simplified').map(({ input }) => input);
  for (const text of genuine) expect([text, looksBadlyConverted(text)]).toEqual([text, false]);
  expect(looksBadlyConverted(genuine.join('\n'))).toBe(false);
  expect(looksBadlyConverted('今后，由于图书馆的里面很小，并且云南的特征很明显。')).toBe(false);
});

test('repair is offered where there is a slip, and not on sound text', () => {
  expect(mayBeBadlyConverted('館長說，今后的路還很長。')).toBe(true);
  expect(mayBeBadlyConverted('館長說，今後的路還很長。')).toBe(false);
});

test('repair leaves what was right', async () => {
  const converter = await loadConverter('tw', { repair: true });
  for (const text of [
    '乾隆皇帝的皇后養了一隻貓。',
    '里長吃著麵包，頭髮白了。',
    '這位著名作家著有許多書。',
  ]) {
    expect(converter.convert([text])).toEqual([text]);
  }
});
