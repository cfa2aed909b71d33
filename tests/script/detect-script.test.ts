import { describe, expect, test } from 'vitest';
import {
  countCharacters,
  isSimplifiedOnly,
  isTraditionalOnly,
} from '../../lib/script/decisive-characters';
import { detectScript, isJapaneseOrKorean } from '../../lib/script/detect-script';

describe('detectScript', () => {
  test.each([
    ['hans', '这家书店开了三十年，老板还记得每一位熟客。'],
    ['hant', '這家書店開了三十年，老闆還記得每一位熟客。'],
    ['hans', '我们周末去爬山。'],
    ['hant', '乾隆年間，他們住在蘇州。'],
    ['mixed', '这家书店開了三十年，老板還記得每一位。'],
    [null, 'The library opens at nine.'],
    [null, 'The Palace Museum (故宫博物院) opens at nine on most days of the year.'],
    [null, '東京の天気は明日から雨になるでしょう。'],
    [null, '駅前の書店が閉店した。'],
    [null, '東京株式市場続伸'],
    [null, '오늘은 도서관에 갑니다. 圖書館'],
    [null, '山高水深'],
    ['hans', '他最喜欢的动画是《となりのトトロ》，看过许多遍。'],
    ['hans', '优の良品这个牌子的酱油还不错。'],
  ] as const)('says %s of %s', (script, text) => {
    expect(detectScript(text)).toBe(script);
  });

  test('lang decides where no character does, and where it says Japanese', () => {
    expect(detectScript('山高水深', 'zh-TW')).toBe('hant');
    expect(detectScript('山高水深', 'zh-Hans-HK')).toBe('hans');
    expect(detectScript('山高水深', 'en')).toBeNull();
    expect(detectScript('日本国憲法', 'ja-JP')).toBeNull();
    expect(detectScript('他们来了', 'zh-TW')).toBe('hans');
    expect(detectScript('他们来了', 'en')).toBe('hans');
  });
});

test('Japanese and Korean are told by their characters or their lang', () => {
  expect(isJapaneseOrKorean(countCharacters('会議は三時に始まります。'))).toBe(true);
  expect(isJapaneseOrKorean(countCharacters('会议三点开始。'))).toBe(false);
  expect(isJapaneseOrKorean(countCharacters('圖書館'), 'ko')).toBe(true);
});

test('characters that both scripts write decide nothing', () => {
  for (const character of '后里面乾著于干台云') {
    expect([isSimplifiedOnly(character), isTraditionalOnly(character)]).toEqual([false, false]);
  }
  expect([isSimplifiedOnly('这'), isTraditionalOnly('這')]).toEqual([true, true]);
  expect([isSimplifiedOnly('A'), isTraditionalOnly('')]).toEqual([false, false]);
});
