// @vitest-environment jsdom
import './interface-language';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { UserError } from '../../lib/errors';
import type { Library } from '../../lib/library/db';
import { useImport } from '../../lib/ui/use-import';
import { newLibrary } from '../library/stored';

const importedInto: Library[] = [];

vi.mock('../../lib/messaging/messages', () => ({ sendMessage: async () => undefined }));
vi.mock('../../lib/ui/make-import', () => ({
  makeImport: async (library: Library) => {
    importedInto.push(library);
    return { added: 1, skipped: 0, revised: 0 };
  },
}));

beforeEach(() => {
  importedInto.length = 0;
});

/** Chooses a file while the library is on its way; gives what the hook says. */
function choose(opening: Promise<Library>) {
  const imports: { current?: ReturnType<typeof useImport> } = {};
  function Probe() {
    imports.current = useImport(opening, () => undefined);
    return null;
  }
  render(<Probe />, document.createElement('div'));
  imports.current?.start(new File(['{}'], 'library.json'));
  return (phase: string) =>
    vi.waitFor(() => expect(imports.current?.state).toMatchObject({ phase }), 5_000);
}

test('a file that is chosen before the library is open waits for it', async () => {
  const { promise, resolve } = Promise.withResolvers<Library>();
  const reaches = choose(promise);
  await reaches('running');
  expect(importedInto).toEqual([]);
  const library = newLibrary();
  resolve(library);
  await reaches('done');
  expect(importedInto).toEqual([library]);
});

test('where the library does not open, that is what is told', async () => {
  const reaches = choose(Promise.reject(new UserError('library-broken')));
  await reaches('failed');
  expect(importedInto).toEqual([]);
});
