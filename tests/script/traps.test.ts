import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ScriptChoice } from '../../lib/article';
import { loadConverter } from '../../lib/script/convert';
import { isExpected, readTraps, TRAP_FILES } from './read-traps';

/** Sentences that no list and no segmenter decides; they are kept to be seen, not to be passed. */
const UNSOLVED = new Set([
  '水准不够，准将来了，准时开始。',
  '他的姓是党，名字叫怀英。',
  '他着急地看着表。',
  '面子重要，肚子里的面也重要。',
  '杠杆原理，电线杆倒了，栏杆也坏了。',
  '陣列的長度固定。',
  '一只船只坐两个人。',
  '周先生每周去一次。',
  '文件太大，上传失败。',
  '把變數宣告成全域的。',
  '部落裡的長老會說程式化的祝詞。',
  '明亡之后，人们对于谦的评价依然很高。',
  '他一边哼着小曲，一边把酒曲拌进糯米饭里。',
  '影迷不愿相信息影多年的她会复出。',
  '他用业余时间写了一个下围棋的程序。',
  '紐西蘭和寮國的選手都來到了雪梨。',
]);

describe.each(TRAP_FILES)('%s', (name) => {
  test.each(readTraps(name).map((trap) => [trap.input, trap] as const))('%s', async (_, trap) => {
    const converter = await loadConverter(trap.target as ScriptChoice);
    const [answer = ''] = converter.convert([trap.input]);
    if (UNSOLVED.has(trap.input)) expect(isExpected(answer, trap.expected)).toBe(false);
    else if (!isExpected(answer, trap.expected)) expect(answer).toBe(trap.expected.join(' | '));
  });
});

const unchanged = readFileSync(new URL('./traps/unchanged.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab) as ScriptChoice, line.slice(tab + 1)] as const;
  });

test.each(unchanged)('%s leaves %s', async (target, text) => {
  const converter = await loadConverter(target);
  expect(converter.convert([text])).toEqual([text]);
});

test('there are more than 300 trap sentences', () => {
  const all = TRAP_FILES.flatMap(readTraps);
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({ target, input }) => `${target} ${input}`)).size).toBe(all.length);
});
