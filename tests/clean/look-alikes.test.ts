import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const read = (...paragraphs: string[]) => {
  const cleaned = clean(articleOf(paragraphs));
  return { text: readingText(cleaned).paragraphs, flags: cleaned.flags.map(({ rule }) => rule) };
};

describe('characters swapped for look-alikes', () => {
  it('are put back where the page is full of them', () => {
    const { text } = read(
      '很多萠友问我，这条路能不能矗接走到山顶，我说可以，但要带够喰物和水。',
      '山上有一點风，站久了会冷，最好带一件厚衣服再出门。',
    );
    expect(text[0]).toBe('很多朋友问我，这条路能不能直接走到山顶，我说可以，但要带够食物和水。');
    expect(text[1]).toBe('山上有一点风，站久了会冷，最好带一件厚衣服再出门。');
  });

  it('are only flagged where one stands alone', () => {
    const line = '很多萠友问我，这条路能不能一直走到山顶，我说可以，但要带够水。';
    const { text, flags } = read(line, '山上风大，站久了会冷，最好带一件厚衣服再出门。');
    expect(text[0]).toBe(line);
    expect(flags).toEqual(['look-alike-character']);
  });

  it.each([
    ['他指着门牌说：“矗接、萠友、喰物、一點，这四个词都被人换过字。”大家都笑了。'],
    ['日本の食堂では矗接という字を見ない。萠友も喰物も一點も、ここでは別の字である。'],
  ])('stay in %s', (line) => {
    const { text } = read(line, '山上风大，站久了会冷，最好带一件厚衣服再出门，下山时要慢走。');
    expect(text[0]).toBe(line);
  });
});

describe('words swapped for synonyms', () => {
  it('are flagged', () => {
    const { flags } = readPage(
      '良多小我经由过程进修手艺晋升本身的糊口，此刻若何挑选办事成了题目，咱们需要不竭成长。',
    );
    expect(flags).toContain('spun-words');
  });

  it('are not seen in a text that has a few of them', () => {
    const { flags } = readPage(
      '师傅把手艺传给徒弟，靠它糊口，时辰一到就收摊，日子过得很慢很踏实。',
    );
    expect(flags).toEqual([]);
  });
});

function readPage(line: string) {
  const cleaned = clean(articleOf([line], ['一篇文章']));
  return { flags: cleaned.flags.map(({ rule }) => rule) };
}
