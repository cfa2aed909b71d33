import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { articleOf, blockOf } from './article-of';

describe('the guard rail', () => {
  it('flags where rules would take more of an article than an injection is', () => {
    const nags = Array.from(
      { length: 24 },
      (_, at) => `长按识别二维码，关注公众号，第${at}期，更多精彩内容请关注我们`,
    );
    const { removals, flags } = clean(articleOf(['很短的一段话，只有这么多。', ...nags]));
    const cut = removals.reduce((sum, { text }) => sum + text.length, 0);
    const all = nags.join('').length;
    expect(cut).toBeLessThan(0.6 * all);
    expect(flags.length).toBeGreaterThan(5);
  });

  it('counts what is doubtful apart from what is sure: a page full of advertising has both', () => {
    const own = '桥头的茶馆开了三十年，跑堂的换了两代，茶碗还是那一批。';
    const sure = Array.from(
      { length: 6 },
      (_, at) => `澳门新葡京娱乐官网注册送彩金${at}，真人百家乐平台，首存百分之百。`,
    );
    const doubtful = '첫 충전 40퍼센트 매충 20퍼센트, 보증업체에서 안심하고 즐기세요.';
    const { removals } = clean(articleOf([own, ...sure, doubtful, own.replace('茶', '酒')]));
    expect(removals.map(({ text }) => text)).toContain(doubtful);
  });

  it('spares code and quotations', () => {
    const code = blockOf('&nbsp;&nbsp;x0dx0a', { kind: 'pre', code: [{ start: 0, end: 18 }] });
    const quote = blockOf('澳门新葡京官网注册送彩金', { within: ['blockquote'] });
    expect(
      clean(articleOf(['他抄下了墙上的两行字，一行是代码，一行是广告。', code, quote])).removals,
    ).toEqual([]);
  });
});
