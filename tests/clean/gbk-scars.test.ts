import { describe, expect, it } from 'vitest';
import { findScars } from '../../lib/clean/gbk-scars';
import { mayLackPairs } from '../../lib/clean/lost-pairs';
import { convert, narrow, READINESS, spoil } from '../corpus/mirror-kit';
import { readOriginals } from '../corpus/originals';

describe('findScars', () => {
  it.each([
    ['替?zhèn)鹘y文化', '?zhèn)鹘y', '傳統'],
    ['當?shù)臅r候', '?shù)臅r', '的時'],
    ['技術??茖W家', '??茖W', '。科學'],
    ['確?;卣{的', '?;卣{', '保回調'],
    ['不要用硬刷?,F場若', '?,F', '。現'],
    ['履行合同義務的擔?!,F實中卻', '?!,F', '保。現'],
    ['已經獲得?？茖W(xué)歷後滿兩年', '?？茖W', '專科學'],
    ['最後談?wù)剳?yīng)急預案', '?wù)剳?yīng)', '談應'],
    ['談?wù)勛饪涂梢栽鯓颖Wo自己', '?wù)勛饪涂梢栽鯓颖Wo', '談租客可以怎樣保護'],
  ])('rebuilds %s', (text, damaged, repaired) => {
    const [scar] = findScars(text);
    expect(text.slice(scar?.start, scar?.end)).toBe(damaged);
    expect(scar?.repaired).toBe(repaired);
  });

  it.each([
    ['傳統(tǒng)的濕化學(xué)法做對(duì)照??茖W(xué)與否', '。科學'],
    ['當月產(chǎn)量少了兩成??蛻?hù)催單', '。客戶'],
    ['我賣九十??腿苏f(shuō)貴', '。客人說'],
    ['進(jìn)了學(xué)?!:芏鄬W(xué)生', '校。很多學'],
  ])('makes a word only of what is no part of another one: %s', (text, repaired) => {
    expect(findScars(text)[0]?.repaired).toBe(repaired);
  });

  it.each([
    ['a word in quotes or the end of a speech', '直立,“矗立”“矗?!倍紡倪@裏來(lái)'],
    ['no end of a sentence before a comma', '得過(guò)心?!⒛X梗的'],
    ['the same character twice', '走走停?;藢⒔鼉蓚€(gè)小時(shí)'],
    ['a city or the end', '在這兩條命上?!闭f(shuō)完便'],
    ['no sentence that ends twice', '雪下到三更才?!Ｍｌ`的義莊'],
    ['a letter of the text behind a question', '问他为什么不来?,F组的人都笑。'],
  ])('says nothing of %s: %s', (_, text) => {
    expect(findScars(text)[0]?.repaired ?? null).toBeNull();
  });

  it.each([
    'Really?! he said, and left.',
    '“真的?!”他喊道。',
    '为什么??你说呢?;好吧。',
    '选项为 A?B?C?',
    'if?(x)?{ return; }',
    '真的?,B同学这样问。',
    '“什么?!A说完就走了。',
    '“什么?!,B同学愣住了。',
    '问完?!;他就走了。',
  ])('sees nothing to rebuild in %s', (text) => {
    expect(findScars(text).filter(({ repaired }) => repaired)).toEqual([]);
  });

  it.each([
    ['把F(xiàn)場圍起來', 'F(xiàn)', '現'],
    ['實施檢修。F(xiàn)將通知如下', 'F(xiàn)', '現'],
    ['經研究，F(xiàn)對探視作如下規定', 'F(xiàn)', '現'],
    ['多年來堅持研l(fā)，成績不錯', 'l(fā)', '發'],
    ['C(jī)器已經停下', 'C(jī)', '機'],
    ['每€(gè)群一次', '€(gè)', '個'],
  ])('knows a character by its second byte and its reading: %s', (text, damaged, repaired) => {
    const [scar] = findScars(text);
    expect(text.slice(scar?.start, scar?.end)).toBe(damaged);
    expect(scar?.repaired).toBe(repaired);
  });

  it('leaves a price with a word behind it', () => {
    expect(
      findScars('一份5€(ōu)的湯，歐元寫作€(euro)。').filter(({ repaired }) => repaired),
    ).toEqual([]);
  });

  it('knows which of two it is where the kit annotates one of them elsewhere', () => {
    expect(findScars('兵五M(jìn)一')[0]?.repaired).toBeNull();
    expect(findScars('兵五M(jìn)一', new Set(['進']))[0]?.repaired).toBe('進');
    expect(findScars('兵五M(jìn)一', new Set(['進', '盡']))[0]?.repaired).toBeNull();
  });

  it.each([
    '他說，F(xiàn)acebook 上有',
    '分在，F(xiàn)組的隊伍',
    '附錄A(yī)組',
    '選項 F(xiàn) list',
  ])('leaves a letter of the text: %s', (text) => {
    expect(findScars(text).filter(({ repaired }) => repaired)).toEqual([]);
  });

  it('proves nothing by a letter behind two marks', () => {
    expect(findScars('你问的是谁?,F组的人都摇头。')[0]?.isFaint).toBe(true);
  });

  it('is never wrong about text that a kit damaged, as far as it says anything', () => {
    const lines = readOriginals('zh-hans').flatMap(({ paragraphs }) => paragraphs.map(convert));
    let rebuilt = 0;
    for (const line of lines) {
      const wanted = narrow(line);
      const damaged = spoil(line, { depth: READINESS.length, cut: true }).replace(
        /([\u4e00-\u9fff])\([a-zü\u00e0-\u01dc]{1,6}\)/g,
        '$1',
      );
      for (const { repaired } of findScars(damaged)) {
        if (!repaired) continue;
        rebuilt++;
        expect(wanted).toContain(narrow(repaired));
      }
    }
    expect(rebuilt).toBeGreaterThan(3);
  });
});

describe('mayLackPairs', () => {
  const isSure = (text: string) => {
    const [scar] = findScars(text);
    return !mayLackPairs(text, scar?.start ?? 0, scar?.end ?? 0, scar?.repaired ?? '');
  };

  it.each([
    '不能用于負壓管道?;谶@個原因',
    '群眾反映的問題要當天回復?;鶎铀軉T的值班補助',
    '因?yàn)臄嗨拇褰M,由鄉鎮送水',
  ])('doubts %s', (text) => expect(isSure(text)).toBe(false));

  it.each([
    '技術??茖W家',
    '當?shù)臅r候',
    '文化館??刂泼姘宄霈F亂碼時',
    '清點人數?;剜l的人',
    '做法??诡A習',
  ])('is sure of %s', (text) => expect(isSure(text)).toBe(true));

  it('hardly believes what programs that drop private characters leave', () => {
    const lines = readOriginals('zh-hans').flatMap(({ paragraphs }) => paragraphs.map(convert));
    const wrong: string[] = [];
    let right = 0;
    for (const line of lines) {
      const wanted = narrow(line);
      const damaged = spoil(line, { depth: READINESS.length, cut: true })
        .replace(/([\u4e00-\u9fff])\([a-zü\u00e0-\u01dc]{1,6}\)/g, '$1')
        .replace(/[\ue000-\uf8ff]/g, '');
      for (const { start, end, repaired } of findScars(damaged)) {
        if (!repaired || mayLackPairs(damaged, start, end, repaired)) continue;
        if (wanted.includes(narrow(repaired))) right++;
        else wrong.push(repaired);
      }
    }
    // Two pairs dropped one after the other, and the last character takes their place.
    expect(wrong).toEqual(['。”老藹']);
    expect(right).toBeGreaterThan(3);
  });
});
