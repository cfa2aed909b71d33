import { browser } from 'wxt/browser';
import { type KeepOutcome, keepImages } from '../../lib/images/keep-images';
import { patternOf, remoteImagesOf, siteOfImage } from '../../lib/images/remote-images';
import { preferences } from '../../lib/preferences';
import { library } from './library';

const now = () => new Date();

const mayAsk = (site: string) => browser.permissions.contains({ origins: [patternOf(site)] });

/**
 * Keeps the images of one site, as the reader asked. Access that was given for this one time is given back at
 * the end, however it ends.
 */
export async function keepForReader({
  id,
  bodyId,
  site,
}: {
  id: string;
  bodyId: string;
  site: string;
}): Promise<KeepOutcome> {
  const opened = await library();
  const body = await opened.bodies.get(bodyId);
  const wanted = remoteImagesOf(body?.html ?? '').filter((url) => siteOfImage(url) === site);
  if (body?.articleId !== id || !(await mayAsk(site))) return { kept: 0, failed: wanted.length };
  try {
    return await keepImages(opened, { id, html: body.html, site }, { now });
  } finally {
    if ((await preferences.images.getValue()) === 'ask') await giveBack([patternOf(site)]);
  }
}

/** Keeps the images of an article that was just saved, from the sites that access was given to. */
export async function keepWhenSaved(id: string): Promise<void> {
  if ((await preferences.images.getValue()) !== 'on-save') return;
  const opened = await library();
  const row = await opened.articles.get(id);
  const body = row && (await opened.bodies.get(row.bodyId));
  if (!body) return;
  for (const site of new Set(remoteImagesOf(body.html).map(siteOfImage))) {
    if (await mayAsk(site)) await keepImages(opened, { id, html: body.html, site }, { now });
  }
}

/** Keeping images is all that access to sites is ever asked for. */
export async function giveBackSites(): Promise<void> {
  await giveBack((await browser.permissions.getAll()).origins ?? []);
}

/** A build that has access from the start, as the tests use, can't give it back. */
async function giveBack(origins: string[]): Promise<void> {
  if (origins.length) await browser.permissions.remove({ origins }).catch(console.warn);
}
