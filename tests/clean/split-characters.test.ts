import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const read = (...paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;
const around = '木匠把门板卸下来，刨平了朝外的一面，再一根一根把榫头敲回去，敲到天黑才停手。';

describe('characters that were written as their halves', () => {
  it.each([
    ['木头受潮以后会起变亻匕，门就关不上了。', '木头受潮以后会起变化，门就关不上了。'],
    ['弦繃得太緊，聲音就起了變亻匕，要鬆開一些。', '弦繃得太緊，聲音就起了變化，要鬆開一些。'],
    ['先把门框扌丁开，再看合页，多加氵由漆没有用。', '先把门框打开，再看合页，多加油漆没有用。'],
  ])('are put together in %s', (spoiled, whole) => {
    expect(read(around, spoiled)).toEqual([around, whole]);
  });

  it.each([
    '他在纸上画了一个亻匕的样子，又画了一个氵令。',
    '油比平常少了一大半，氵令了也不结白花。',
    '他说“变亻匕”三个字写开了，谁也看不懂。',
    '拆字先生说，这卦里起了变亻匕，不能出门。',
    '部首亻和氵各写一行，变亻匕的写法明天再讲。',
  ])('stay in %s', (line) => {
    expect(read(around, line)).toEqual([around, line]);
  });
});
