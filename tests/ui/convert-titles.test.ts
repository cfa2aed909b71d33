import { expect, test } from 'vitest';
import { NO_CHOICES } from '../../lib/article';
import { changeChoices } from '../../lib/library/changes';
import type { Library } from '../../lib/library/db';
import { readArticle } from '../../lib/library/read-articles';
import { choicesOf, conversionFor } from '../../lib/ui/conversion';
import { convertTitles } from '../../lib/ui/convert-titles';
import { newLibrary, save, storedArticle } from '../library/stored';

const settings = {
  ...{ script: 'original' as const, scriptBySite: {} },
  options: { words: [], quotes: 'off' as const, computingWords: false },
};

async function titleOf(library: Library, id: string): Promise<string | undefined> {
  const row = (await readArticle(library, id))?.row;
  if (!row) throw new Error('no such article');
  const conversion = conversionFor(row.url, choicesOf(row), settings);
  if (conversion.target === 'original') return row.title;
  const titles = await convertTitles(library, [{ row, conversion }], new Date(0));
  return titles.get(id)?.title;
}

test('a title reads as its article does: repaired where the reader had that repaired', async () => {
  const library = newLibrary();
  const badly = storedArticle('今后的復雜計劃', ['于是他們并不擔心，頭發也后來才剪。'], {
    script: 'hant',
  });
  const { id } = await save(library, 'https://mirror.example/a', badly);
  expect(await titleOf(library, id)).toBe('今后的復雜計劃');
  const choose = (repair: boolean) =>
    changeChoices(library, { id, choices: { ...NO_CHOICES, repair }, reading: badly.reading });
  await choose(true);
  expect(await titleOf(library, id)).toBe('今後的複雜計劃');
  await choose(false);
  expect(await titleOf(library, id)).toBe('今后的復雜計劃');
});
