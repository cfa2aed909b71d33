import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

/** What a kit made: readings of single characters, all converted, in every paragraph. */
const KIT = [
  '茶園(yuán)在山腰，茶農(nóng)天沒亮就上山，採(cǎi)到日頭出來纔(cái)歇。',
  '鮮葉攤(tān)在竹匾裏，廠(chǎng)房的門窗都開着，讓(ràng)風把水氣帶走。',
  '老師(shī)傅炒茶不看鐘(zhōng)，只聽(tīng)鍋裏的聲音，聲音輕了就起鍋。',
  '茶園(yuán)的賬(zhàng)記在牆上，誰採(cǎi)了多少，收茶的人一眼就看見(jiàn)。',
];
const bare = (text: string) => text.replace(/\([^)]*\)/g, '');
const read = (paragraphs: string[]) =>
  readingText(clean(articleOf(paragraphs, ['山腰茶園']))).paragraphs;

describe('readings of whole words', () => {
  it('go where a kit put readings of characters', () => {
    const page = [
      ...KIT,
      '春天的雨水(yǔ shuǐ)多，清明(qīng míng)前後的茶葉(chá yè)最貴。',
      '夏天的太陽(tài yáng)毒，葉子長得快，味道(wèi dào)卻淡。',
      '到了秋天(qiū tiān)，山上又熱鬧(rè nao)起來。',
    ];
    expect(read(page)).toEqual(page.map(bare));
  });

  it('stay where they are an author’s own, of a name here and there', () => {
    const own = '村子叫麂嶺(jǐ lǐng)，聽說從前山上有麂子。';
    expect(read([...KIT, own])).toEqual([...KIT.map(bare), own]);
  });

  it('stay in a text for learners', () => {
    const page = [
      '春天的雨水(yǔ shuǐ)多，清明(qīng míng)前後的茶葉(chá yè)最貴。',
      '夏天的太陽(tài yáng)毒，葉子長得快，味道(wèi dào)卻淡。',
      '到了秋天(qiū tiān)，山上又熱鬧(rè nao)起來。',
    ];
    expect(read(page)).toEqual(page);
  });

  it('stay where one is wrong, as an author may have it who explains', () => {
    const page = [
      ...KIT,
      '春天的雨水(yǔ shuǐ)多，清明(qīng míng)前後的茶葉(chá yè)最貴。',
      '夏天的太陽(tài yáng)毒，味道(wèi dào)卻淡，鄉音把“吃飯”叫作食飯(jiàk pn̄g)。',
      '到了秋天(qiū tiān)，山上的人把採茶念成採茶(zhī chá)。',
    ];
    const kept = read(page).at(-1) ?? '';
    expect(kept).toContain('採茶(zhī chá)');
    expect(kept).toContain('秋天(qiū tiān)');
  });
});
