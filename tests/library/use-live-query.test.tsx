// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/db';
import { countArticles } from '../../lib/library/read-articles';
import { useLiveQuery } from '../../lib/library/use-live-query';
import { newLibrary, save, storedArticle } from './stored';

function Count({ library }: { library: Library }) {
  const { value, error } = useLiveQuery(() => countArticles(library), [library]);
  return <p>{error ? 'trouble' : (value ?? 'nothing yet')}</p>;
}

test('what is shown follows the library until it is shown no more', async () => {
  const library = newLibrary();
  const root = document.createElement('div');
  await act(() => render(<Count library={library} />, root));
  await vi.waitFor(() => expect(root.textContent).toBe('0'));
  await save(library, 'https://a.example/', storedArticle('甲', ['文']));
  await vi.waitFor(() => expect(root.textContent).toBe('1'));
  const other = newLibrary();
  await act(() => render(<Count library={other} />, root));
  await vi.waitFor(() => expect(root.textContent).toBe('0'));
});
