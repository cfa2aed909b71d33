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

  it('are put back in words where one of each kind is seen', () => {
    const { text } = read(
      '音高由前一个字决萣，我给朋伖家的孩子补课时，让他把这些词抄在卡片上。',
      '直椄套规律就会读错，苐一次考试的时候夶家都错了一半，后来好多了。',
    );
    expect(text[0]).toContain('音高由前一个字决定，我给朋友家的孩子');
    expect(text[1]).toContain('直接套规律就会读错，第一次考试的时候大家都');
  });

  it('are put back alone where no text of today has them', () => {
    const { text } = read(
      '他把煤油桶徃地上一放，朂后一行写的还昰那亖个字，就走了。',
      '墙上的钟停了。',
    );
    expect(text[0]).toBe('他把煤油桶往地上一放，最后一行写的还是那四个字，就走了。');
  });

  it.each([
    '益王昰即位于福州，宋端宗赵昰还在海上，改元景炎，两年以后病死。',
    '亖是四的古字，积画成形；洏水在县南三十里，书斋叫徃复堂。',
    '古书里的“伖”是一个生僻字，字典里只有一条释义，读音也没有定论。',
    '植物志说萣是一种草，椄是嫁接的古字，伩是水名，都已经没有人用了。',
    '他在碑上认出一个夶字，旁边还有半个苐字，拓片上看得更清楚一些。',
  ])('stay where they are spoken of: %s', (line) => {
    expect(read(line, '字典的编者花了三年时间核对这些条目。').text[0]).toBe(line);
  });

  const TRADITIONAL = [
    '我們這裡的診所開了十幾年，門口的燈總是亮著，連颱風來的時候也沒有關過。',
    '醫師說，檢查的結果要等兩個星期，這段時間飲食清淡，一點酒也不要沾。',
  ];

  it('are put back in an answer in Simplified among others in Traditional', () => {
    const { text } = read(
      ...TRADITIONAL,
      '他说，下午三奌以后不要喝浓茶，矗接影响睡眠的东西都要少碰，这样耳朵会好得快些。',
      '饮喰没有什么禁忌，盐少放一些就行，囬家以后还要多休息，过两个月再来检查。',
    );
    expect(text.slice(-2)).toEqual([
      '他说，下午三点以后不要喝浓茶，直接影响睡眠的东西都要少碰，这样耳朵会好得快些。',
      '饮食没有什么禁忌，盐少放一些就行，回家以后还要多休息，过两个月再来检查。',
    ]);
    expect(text.slice(0, 2)).toEqual(TRADITIONAL);
  });

  it.each([
    ['高塔矗立在江边，站在塔下往上看，这种矗立的样子叫人不敢说话，东京喰种的海报贴在对面。'],
    ['碑上的“囬家”就是回家，“三奌”就是三点，“饮喰”就是饮食，这些字拓片上都还看得见。'],
  ])('stay among Traditional text in %s', (line) => {
    expect(read(...TRADITIONAL, line).text.at(-1)).toBe(line);
  });

  it('stay in Traditional text', () => {
    const line =
      '碑上把回寫成囬，當囬事、囬家、三奌、飲喰，這些都是舊時的寫法，現在沒有人這樣寫了。';
    expect(read(...TRADITIONAL, line).text.at(-1)).toBe(line);
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
