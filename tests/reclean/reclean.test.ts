// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHOICES, type Removal, type StoredArticle } from '../../lib/article';
import { cleanArticle } from '../../lib/clean-article';
import { readBlocks } from '../../lib/html/blocks';
import { sanitizeToFragment } from '../../lib/html/sanitize';
import { reclean } from '../../lib/reclean/reclean';
import { articleOf } from '../clean/article-of';

const PARAGRAPHS = [
  '河边的磨坊停了二十年，今年春天又转了起来。水从旧渠里引过来，木轮响了一整夜。',
  '修磨坊的是村里的三个老人，他们小时候都在这里看过大人磨面，谁也没有图纸。',
  '第一袋面粉送给了学校，孩子们用它蒸了馒头，说比买来的要甜一些，也要黄一些。',
];
const PLUG = '（首發於 books.example）';

/** An article as it was saved: cleaned once, with the rules of that day. */
function stored(html: string, disabledRules: string[] = []): StoredArticle {
  const blocks = readBlocks(sanitizeToFragment(html));
  const article = articleOf(blocks, ['河边的磨坊'], { html });
  return cleanArticle({ ...article, blocks }, { disabledRules });
}

const html = PARAGRAPHS.map((text, index) => `<p>${text}${index === 1 ? PLUG : ''}</p>`).join('');
const rulesOn = stored(html);
const plug = rulesOn.removals.find(({ text }) => text.includes('books.example')) as Removal;
const rulesOff = stored(html, [...plug.rules]);

const saved = (body: StoredArticle, choices = NO_CHOICES) => ({ body, cleaning: body, choices });

describe('cleaning again', () => {
  test('with the same rules changes nothing', () => {
    const again = reclean(saved(rulesOn), { disabledRules: [] });
    expect(again.cleaning.removals).toEqual(rulesOn.removals);
    expect(again.differences).toEqual([]);
    expect(again.title).toBeNull();
    expect(again.reading).toEqual(rulesOn.reading);
  });

  test('finds what a rule finds that was not there before', () => {
    const again = reclean(saved(rulesOff), { disabledRules: [] });
    expect(again.differences).toMatchObject([{ kind: 'removed', text: plug.text, unit: 1 }]);
    expect(again.reading.paragraphs.join('')).not.toContain('books.example');
    expect(again.choices).toEqual(NO_CHOICES);
  });

  test('gives back what no rule asks for any more', () => {
    const again = reclean(saved(rulesOn), { disabledRules: plug.rules });
    expect(again.differences).toMatchObject([{ kind: 'restored', text: plug.text }]);
    expect(again.reading.paragraphs[1]).toContain(plug.text);
  });

  test('leaves back what the reader put back, even where another span is found now', () => {
    const narrower = `body:1:${plug.start + 1}-${plug.end - 1}`;
    const choices = { ...NO_CHOICES, putBack: [narrower] };
    const again = reclean(saved(rulesOff, choices), { disabledRules: [] });
    expect(again.differences).toEqual([]);
    expect(again.choices.putBack).toContain(narrower);
    expect(again.reading.paragraphs[1]).toContain(plug.text);
  });

  test('leaves out what the reader took out', () => {
    const added: Removal = {
      ...{ where: 'body', unit: 0, start: 0, end: 3, rules: ['reader'], replacement: '' },
      ...{ text: PARAGRAPHS[0]?.slice(0, 3) ?? '', confidence: 1 },
    };
    const again = reclean(saved(rulesOff, { ...NO_CHOICES, added: [added] }), {
      disabledRules: [],
    });
    expect(again.choices.added).toEqual([added]);
    expect(again.reading.paragraphs[0]).toBe(PARAGRAPHS[0]?.slice(3));
    expect(again.differences).toMatchObject([{ kind: 'removed', text: plug.text }]);
  });

  test('keeps the numbers of the stored fields, whatever the body says now', () => {
    const withLine = stored(`<p>来源：河岸日报 作者：林树</p>${html}`);
    const body = { ...withLine, fields: withLine.fields.slice(0, 1) };
    const again = reclean(saved(body), { disabledRules: [] });
    for (const { where, unit } of again.cleaning.removals) {
      if (where === 'metadata') expect(unit).toBeLessThan(1);
    }
  });

  test('what is put back before is as before after, whichever removals those are', () => {
    const keys = rulesOn.removals.map(
      ({ where, unit, start, end }) => `${where}:${unit}:${start}-${end}`,
    );
    fc.assert(
      fc.property(fc.subarray(keys), (putBack) => {
        const choices = { ...NO_CHOICES, putBack };
        const again = reclean(saved(rulesOn, choices), { disabledRules: [] });
        expect(again.differences).toEqual([]);
        expect(again.choices.putBack).toEqual(putBack);
      }),
    );
  });
});
