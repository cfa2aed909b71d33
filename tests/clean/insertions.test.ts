import { describe, expect, it } from 'vitest';
import { fold } from '../../lib/clean/fold';
import { readKeys, readScores } from '../../lib/clean/insertion-model';
import { readInsertions, readLattice } from '../../lib/clean/insertions';
import { genuineOf, glue, readGlued } from '../corpus/glued-texts';
import { seeded } from '../corpus/random';

const found = (text: string) =>
  readInsertions(fold(text))
    .find()
    .map(({ start, end }) => text.slice(start, end));

describe('readInsertions', () => {
  it.each([
    ['磨刀石要先在水里泡透，', '征信花了也能贷，', '再顺着一个方向慢慢推。'],
    ['海蜇上岸要当天矾，', '微信扫码领红包，', '过夜就化成一摊水。'],
    ['灯塔的旋梯有一百零八级，', '新用户注册就送彩金，', '守塔人每晚走两趟。'],
  ])('finds what was put between clauses: %s', (front, advert, behind) => {
    const bare = (text: string) => text.replace(/，$/, '');
    expect(found(front + advert + behind).map(bare)).toEqual([bare(advert)]);
  });

  it.each([
    '磨刀石要先在水里泡透，再顺着一个方向慢慢推，推到刃口发青才算好。',
    '灯塔的旋梯有一百零八级，守塔人每晚走两趟，二十年没有误过一次灯。',
    '海蜇上岸要当天矾，过夜就化成一摊水，所以船一靠码头，女人们都等在那里。',
    '镇政府新闻办发布消息，今年上半年全镇工业增加值同比增长百分之六，就业形势总体稳定。',
  ])('finds nothing in a sentence of a writer: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds nothing in an empty text, and reads a long one', () => {
    expect(found('')).toEqual([]);
    expect(readInsertions('山'.repeat(20_000)).probabilities()).toHaveLength(20_000);
  });
});

describe('the ways to read a text', () => {
  const weights = {
    values: Float64Array.from({ length: 1 << 19 }, (_, at) => Math.sin(at)),
    unit: 1,
  };
  const folded = '一二三四';

  it('add up to what all of them, one by one, do', () => {
    const { inside, begins, ends } = readScores(readKeys(folded), folded.length, weights);
    let all = 0;
    for (let marks = 0; marks < 1 << folded.length; marks++) {
      let weight = 0;
      let before = 0;
      for (let at = 0; at <= folded.length; at++) {
        const is = at < folded.length ? (marks >> at) & 1 : 0;
        if (is) weight += inside[at] ?? 0;
        if (is > before) weight += begins[at] ?? 0;
        if (is < before) weight += ends[at] ?? 0;
        before = is;
      }
      all += Math.exp(weight);
    }
    const lattice = readLattice(readScores(readKeys(folded), folded.length, weights));
    expect(lattice.all).toBeCloseTo(Math.log(all), 9);
  });
});

describe('texts with adverts glued into them', () => {
  const known = {
    texts: [],
    honest: [],
    adverts: ['加微信领彩金', '无抵押当天放款,'],
    genuine: ['河边的水车转了六十年,轴换过三回,换轴那天全村都来看。'],
    lines: ['春分那天下种。', '下种前要泡一夜。', '泡过的种子沉底。', '浮起来的喂鸡。'],
  };

  it('are the genuine text again without them', () => {
    const random = seeded(7);
    const sources = [known.genuine[0], known.lines.join('')];
    for (let count = 0; count < 200; count++) {
      const text = glue(known, random);
      expect(text.putIn.length).toBeGreaterThan(0);
      expect(sources.some((source) => source?.includes(genuineOf(text)))).toBe(true);
    }
  });

  it('are read from lines with marks', () => {
    expect(readGlued('水车⟦加微信领彩金⟧转了<b>六十</b>年')).toEqual({
      folded: '水车加微信领彩金转了六十年',
      putIn: [{ start: 2, end: 8 }],
    });
  });
});
