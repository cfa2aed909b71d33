// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { missingCounter } from '../../lib/extract/count-missing';
import { countWords } from '../../lib/extract/weigh-text';
import { locateBlocks, readBlocks } from '../../lib/html/blocks';

const LINE =
  'Rye and wheat and oats are brought by the river and by the road, as soon as they have ripened on the warm hills';

test('many lines in one element are asked about that element once', () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `${n} ${LINE}<br>`).join('');
  const page = new DOMParser().parseFromString(`<div>${LINE}.<br>${lines}</div>`, 'text/html');
  const all = locateBlocks(page.body).flatMap(({ text, container }) =>
    text.split('\n').map((line) => ({ text: line, element: container })),
  );
  const kept = new DOMParser().parseFromString(`<p>${LINE}.</p>`, 'text/html');
  const start = performance.now();
  const words = missingCounter(all)(readBlocks(kept.body));
  // Each time anew it takes a minute and more.
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(words).toBe(20_000 * countWords(`1 ${LINE}`));
});
