import { describe, expect, it } from 'vitest';
import {
  hasReading,
  hasSimplifiedForm,
  isSyllable,
  readSyllable,
  readsAs,
  simplifiedCode,
} from '../../lib/clean/chinese-characters';
import { SYLLABLES } from '../../lib/clean/data/syllables.data';
import { TRADITIONAL } from '../../lib/clean/data/traditional.data';
import { makeSyllables, makeTraditional } from '../commands/make-clean-data';

describe('tables of characters', () => {
  it.each([
    ['聯', '联', 'lián'],
    ['發', '发', 'fā'],
    ['調', '调', 'diào'],
    ['調', '调', 'tiáo'],
    ['長', '长', 'zhǎng'],
    ['長', '长', 'cháng'],
    ['後', '后', 'hòu'],
    ['綠', '绿', 'lǜ'],
    ['鎮', '镇', 'zhèn'],
    ['麵', '面', 'miàn'],
    ['關', '关', 'ɡuān'],
    ['間', '间', 'jiān'],
    ['許', '许', 'xǔ'],
    ['處', '处', 'chù'],
  ])('knows that %s is %s and reads %s', (traditional, simplified, written) => {
    const { syllable = '', tone = 0 } = readSyllable(written) ?? {};
    expect(String.fromCharCode(simplifiedCode(traditional.charCodeAt(0)))).toBe(simplified);
    expect(hasReading(traditional, syllable, tone)).toBe(true);
  });

  it('has no Simplified form for characters that both scripts share', () => {
    for (const character of '的是一不后里面于人') expect(hasSimplifiedForm(character)).toBe(false);
  });

  it('gives one reading to common characters, and says where it has none', () => {
    expect(readsAs('服', 'fu')).toBe(true);
    expect(readsAs('行', 'xing')).toBe(true);
    expect(readsAs('重', 'zhong')).toBe(true);
    expect(readsAs('服', 'wu')).toBe(false);
    expect(readsAs('濮', 'pu')).toBe(null);
    expect(readsAs('質', 'zhi')).toBe(true);
  });

  it('refuses what is no syllable', () => {
    expect(readSyllable('nǐhǎo')).toBe(null);
    expect(readSyllable('é!')).toBe(null);
    expect(isSyllable('zhuang')).toBe(true);
    expect(isSyllable('blog')).toBe(false);
  });

  it('is what the generator makes', () => {
    expect(TRADITIONAL).toBe(makeTraditional());
    expect(SYLLABLES).toBe(makeSyllables());
  });
});
