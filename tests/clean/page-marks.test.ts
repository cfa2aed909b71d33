// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageScore, readPageMarks } from '../../lib/clean/page-marks';

function marksOf(html: string) {
  return readPageMarks(new DOMParser().parseFromString(html, 'text/html'));
}

const junk = (count: number) =>
  Array.from({ length: count }, (_, at) => `<tt id="k${String(at).padStart(3, '0')}"></tt>`).join(
    '',
  );

describe('readPageMarks', () => {
  it('scores an honest page zero', () => {
    const marks = marksOf(
      '<title>河堤修好了</title><body><h1 class="t">河堤修好了</h1><p id="intro">河堤修好了，(zhǎng) 只此一处。</p></body>',
    );
    expect(pageScore(marks)).toBe(0);
    expect(marks.titleSaid).toBe(1);
  });

  it('knows the containers and trees of junk tags', () => {
    expect(pageScore(marksOf('<div id="pl_css_ganrao"></div>'))).toBe(5);
    expect(pageScore(marksOf('<div id="body_jx_123456"></div>'))).toBe(5);
    expect(marksOf(junk(50)).shortIds).toBe(50);
    expect(pageScore(marksOf(junk(50)))).toBe(5);
    expect(pageScore(marksOf(junk(12)))).toBe(0);
  });

  it('does not take an element with text for junk', () => {
    expect(marksOf('<p id="intro">Text</p>').shortIds).toBeUndefined();
  });

  it('counts control characters in front of punctuation', () => {
    expect(pageScore(marksOf(`<p>${'甲\u0006，'.repeat(5)}</p>`))).toBe(5);
  });

  it('counts characters that are repeated in brackets', () => {
    expect(pageScore(marksOf('<p>發(發)展質(質)量與業(業)務</p>'))).toBe(5);
    expect(marksOf('<p>A(A) 好(好) 臺(台)</p>').echoes).toBeUndefined();
  });

  it('sees class noise, repeated ids and what the kit left behind', () => {
    const noisy = '<i class="a27oy-a0ser-a957z-awvv0"></i>'.repeat(30);
    expect(marksOf(noisy).classNoise).toBe(100);
    expect(marksOf('<h3 id="0a1b2c3d4e"></h3>'.repeat(9)).repeatedIds).toBe(9);
    expect(pageScore(marksOf('<p>甲</p><!--耗时0.12秒-->'))).toBe(2);
  });

  it('says 0 where neither headings nor fields know the title', () => {
    expect(marksOf('<title>某某合集_某某专区</title><h1>河堤修好了</h1>').titleSaid).toBe(0);
    expect(marksOf('<title>河堤修好了_江城网</title><h1>河堤修好了</h1>').titleSaid).toBe(1);
    expect(marksOf('<title>河堤修好了</title><p>正文</p>').titleSaid).toBeUndefined();
  });

  it('is linear: a deep page and a wide one take no time', () => {
    const start = performance.now();
    marksOf('<div>'.repeat(400) + junk(8000));
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
