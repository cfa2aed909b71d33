import { expect, test } from 'vitest';
import { exportPlace, exportWished } from '../../lib/ui/export-place';

test.each([
  { profile: 'library', collectionId: null } as const,
  { profile: 'portable', collectionId: 'a&b=c#d' } as const,
])('an export that is left to another page is understood there: %o', (wish) => {
  expect(exportWished(`#${exportPlace(wish)}`)).toEqual(wish);
});

test.each(['', '#', '#import', '#trash', '#export=', '#export=other'])(
  'an address that asks for none begins none: %j',
  (hash) => {
    expect(exportWished(hash)).toBeNull();
  },
);
