import type { ExportWish } from '../messaging/messages';

/** The place in the library page (its address after `#`) where an export begins by itself. */
export function exportPlace({ profile, collectionId }: ExportWish): `export=${string}` {
  const place = `export=${profile}` as const;
  return collectionId === null ? place : `${place}&collection=${encodeURIComponent(collectionId)}`;
}

/** What `exportPlace` has put into an address; null where that asks for no export. */
export function exportWished(hash: string): ExportWish | null {
  const place = new URLSearchParams(hash.replace(/^#/, ''));
  const profile = place.get('export');
  if (profile !== 'library' && profile !== 'portable') return null;
  return { profile, collectionId: place.get('collection') };
}
