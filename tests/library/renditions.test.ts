import { expect, test } from 'vitest';
import { NO_CHOICES } from '../../lib/article';
import { changeChoices } from '../../lib/library/changes';
import { readCounters } from '../../lib/library/db';
import { getRendition, putRendition } from '../../lib/library/renditions';
import { newLibrary, save, storedArticle } from './stored';

const key = (articleId: string) => ({ articleId, target: 'hans', version: '1' });
const at = (seconds: number) => ({ now: new Date(seconds * 1000) });

test('a conversion is kept until its article changes', async () => {
  const library = newLibrary();
  const article = storedArticle('甲', ['臺灣']);
  const { id } = await save(library, 'https://a.example/', article);
  await putRendition(library, key(id), ['台湾'], at(1));
  expect(await getRendition(library, key(id), at(2))).toEqual(['台湾']);
  expect(await getRendition(library, { ...key(id), version: '2' }, at(2))).toBeNull();
  await changeChoices(library, { id, choices: NO_CHOICES, reading: article.reading });
  expect(await getRendition(library, key(id), at(3))).toBeNull();
  expect((await readCounters(library)).renditionBytes).toBe(0);
});

test('those not used for longest make room', async () => {
  const library = newLibrary();
  const put = (id: string, second: number) =>
    putRendition(library, key(id), 'x'.repeat(98), { ...at(second), maxBytes: 500 });
  await put('a', 1);
  await put('b', 2);
  await getRendition(library, key('a'), at(3));
  await put('c', 4);
  const left = await library.renditions.toArray();
  expect(left.map(({ articleId }) => articleId)).toEqual(['a', 'c']);
  expect((await readCounters(library)).renditionBytes).toBe(400);
});
