import Dexie from 'dexie';
import { type ImageRow, type Library, write } from './db';

/** Every image of an article, removed ones among them. */
function imagesOf(library: Library, articleId: string) {
  return library.images
    .where('[articleId+url]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey]);
}

const isThere = ({ removedAt }: ImageRow) => removedAt === undefined;

/** The images that were kept of an article. Their blobs are read only where they are shown. */
export async function listImages(library: Library, articleId: string): Promise<ImageRow[]> {
  return (await imagesOf(library, articleId).toArray()).filter(isThere);
}

/** The sizes in bytes of the images of an article, by address. */
export async function sizesOf(library: Library, articleId: string): Promise<Map<string, number>> {
  const rows = await listImages(library, articleId);
  return new Map(rows.map(({ url, blob }) => [url, blob.size]));
}

/** Keeps an image; false where its article is gone for good meanwhile. */
export async function addImage(library: Library, row: ImageRow): Promise<boolean> {
  const { articles, trash, images } = library;
  return write(library, [articles, trash, images], async () => {
    const { articleId } = row;
    const owner = (await articles.get(articleId)) ?? (await trash.get(articleId));
    if (owner) await images.put(row);
    return owner !== undefined;
  });
}

/** Takes the images of an article out; they can be restored until the next purge. */
export async function removeImages(
  library: Library,
  { id }: { id: string },
  { now }: { now: Date },
): Promise<void> {
  await write(library, [library.images], async () => {
    const rows = await listImages(library, id);
    await library.images.bulkPut(rows.map((row) => ({ ...row, removedAt: now.getTime() })));
  });
}

/** Brings removed images back: all of an article, or those of some addresses. */
export async function restoreImages(
  library: Library,
  { id, urls }: { id: string; urls?: readonly string[] },
): Promise<void> {
  await write(library, [library.images], async () => {
    const rows = await imagesOf(library, id).toArray();
    const removed = rows.filter((row) => !isThere(row) && (urls?.includes(row.url) ?? true));
    await library.images.bulkPut(removed.map(({ removedAt: _, ...row }) => row));
  });
}

/** Deletes the images of an article for good. To be called in a transaction that holds `images`. */
export async function dropImages(library: Library, articleId: string): Promise<void> {
  await imagesOf(library, articleId).delete();
}

/** Gives the images of an article to another, which keeps its own where it has them. As `dropImages`. */
export async function moveImages(library: Library, from: string, to: string): Promise<void> {
  const rows = await imagesOf(library, from).toArray();
  const own = new Set((await listImages(library, to)).map(({ url }) => url));
  await library.images.bulkPut(
    rows.filter(({ url }) => !own.has(url)).map((row) => ({ ...row, articleId: to })),
  );
  await dropImages(library, from);
}

/** Deletes for good the images that were removed before a moment. */
export async function purgeImages(library: Library, { before }: { before: Date }): Promise<void> {
  await write(library, [library.images], () =>
    library.images.where('removedAt').below(before.getTime()).delete(),
  );
}
