import { describe, expect, test } from 'vitest';
import { readDate, readDayOf } from '../../lib/extract/read-date';

describe('dates as pages write them', () => {
  test.each([
    ['2016-05-19', '2016-05-19'],
    ['2016/5/9 14:32', '2016-05-09T14:32'],
    ['2016.05.19', '2016-05-19'],
    ['2016年5月19日', '2016-05-19'],
    ['2016年05月19日 14:32:05 来源', '2016-05-19T14:32:05'],
    ['二〇一六年五月十九日', '2016-05-19'],
    ['二○二一年十二月卅一日', '2021-12-31'],
    ['民國105年5月19日', '2016-05-19'],
    ['2016년 5월 19일', '2016-05-19'],
    ['2016-05-19T14:32:05+08:00', '2016-05-19T14:32:05+08:00'],
    ['2016-05-19T14:32:05.123Z', '2016-05-19T14:32:05+00:00'],
    ['2016-05-19T14:32:05-0500', '2016-05-19T14:32:05-05:00'],
    ['May 19, 2016', '2016-05-19'],
    ['Thursday, 19th May 2016 at 2:32 pm', '2016-05-19'],
    ['Sept. 3, 2019 2:05 PM', '2019-09-03T14:05'],
    ['19.05.2016', '2016-05-19'],
    ['5/19/2016', '2016-05-19'],
    ['20160519', '2016-05-19'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test.each([
    ['5/6/2016, which could be either'],
    ['2016-13-40'],
    ['2016-02-30'],
    ['call 0531-2016-0519'],
    ['版本 3.14.15'],
    ['《行動計劃(2016-2017年)》'],
    ['1850年5月19日'],
    [''],
  ])('none in %s', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('a day without its year', () => {
  const url = 'https://news.example/2016/05/a.html';
  test.each([
    ['05-19 14:32', url, '2016-05-19T14:32'],
    ['5月19日 14:32 河岸网', url, '2016-05-19T14:32'],
    ['05-19 14:32', 'https://news.example/20160520-7.html', '2016-05-19T14:32'],
  ])('%s at %s', (text, address, date) => {
    expect(readDayOf(text, address)).toBe(date);
  });

  test.each([
    ['05-19 14:32', 'https://news.example/a.html'],
    ['06-19 14:32', url],
    ['05-19', url],
    ['05-32 14:32', url],
    ['0531-05-19 14:32', url],
    ['5:19 14:32', url],
    ['05-19 14:32', 'https://news.example/item-20161905.html'],
  ])('is none: %s at %s', (text, address) => {
    expect(readDayOf(text, address)).toBeNull();
  });
});
