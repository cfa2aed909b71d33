import type { Library } from '../library/db';
import { addImage, restoreImages, sizesOf } from '../library/images';
import { hashBytes } from '../library/text-hash';
import { fetchImage, MAX_IMAGE_BYTES } from './fetch-image';
import { remoteImagesOf, siteOfImage } from './remote-images';

/** All images of one article; a backup holds them too. */
export const MAX_ARTICLE_BYTES = 50_000_000;
/** More than that are no illustrations. */
const MAX_IMAGES = 300;
const AT_ONCE = 4;

/** How many images of the site are there now, and how many could not be had. */
export interface KeepOutcome {
  kept: number;
  failed: number;
}

/**
 * Fetches the images of an article that come from one site, and keeps them: one transaction an image, so that
 * what came before an end in the middle is there. Those that are there are not asked for again, nor those
 * that were removed and are still in the trash. Throws `library-*`.
 */
export async function keepImages(
  library: Library,
  { id, html, site }: { id: string; html: string; site: string },
  { now }: { now: () => Date },
): Promise<KeepOutcome> {
  const wanted = remoteImagesOf(html).filter((url) => siteOfImage(url) === site);
  await restoreImages(library, { id, urls: wanted });
  const sizes = await sizesOf(library, id);
  const missing = wanted.filter((url) => !sizes.has(url)).slice(0, MAX_IMAGES - sizes.size);
  let free = MAX_ARTICLE_BYTES - [...sizes.values()].reduce((sum, size) => sum + size, 0);
  let kept = wanted.filter((url) => sizes.has(url)).length;

  const keepNext = async () => {
    for (let url = missing.shift(); url !== undefined; url = missing.shift()) {
      // Room for it is taken before it is asked for, as others are on their way.
      const room = Math.min(MAX_IMAGE_BYTES, free);
      free -= room;
      const image = room > 0 ? await fetchImage(url, { maxBytes: room }) : 'too-large';
      free += room;
      if (typeof image === 'string') continue;
      const { bytes, type, width, height } = image;
      const added = await addImage(library, {
        ...{ articleId: id, url, type, width, height },
        ...{ blob: new Blob([bytes], { type }), sha256: await hashBytes(bytes) },
        keptAt: now().getTime(),
      });
      if (!added) return;
      free -= bytes.length;
      kept += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  return { kept, failed: wanted.length - kept };
}
