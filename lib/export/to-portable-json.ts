import { fieldOf } from '../article';
import { withRemoteSources } from '../images/remote-images';
import type { ExportItem } from './read-items';
import { isoTime, type Render, toRecord } from './to-record';

/** Linkwarden cuts a tag there. */
const MAX_TAG = 49;
/** Words a minute; a Han character counts as one. For the field that wallabag shows, nothing else. */
const READING_SPEED = 300;

/**
 * One JSON array, in parts, an item a line, whose items hold the fields of wallabag, Omnivore and GoodLinks
 * at once: wallabag, Karakeep, Linkwarden and Readeck each read it as one of these. No two keys of an item
 * differ in case only, since Readeck does not tell them apart.
 */
export async function* toPortableJson(
  items: AsyncIterable<ExportItem>,
  render: Render,
): AsyncGenerator<string, void, void> {
  let separator = '[\n';
  for await (const item of items) {
    yield separator + JSON.stringify(await portableItem(item, render));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[\n]\n' : '\n]\n';
}

async function portableItem(item: ExportItem, render: Render) {
  const { row, body, reading } = item.saved;
  const savedAt = isoTime(row.savedAt);
  const updatedAt = isoTime(row.updatedAt);
  const publishedAt = publicationTime(reading.published);
  const image = webAddress(fieldOf(body, 'image'));
  const tags = [...new Set(item.collections.map(({ name }) => tagOf(name)).filter(Boolean))];
  return {
    id: row.id,
    slug: row.id,
    url: row.url,
    title: row.title,
    content: withRemoteSources(render.cleanedHtmlOf(item.saved)),
    mimetype: 'text/html',
    is_archived: 0,
    is_starred: 0,
    tags,
    labels: tags,
    created_at: savedAt,
    savedAt,
    addedAt: Math.floor(row.savedAt / 1000),
    updated_at: updatedAt,
    updatedAt,
    starred: false,
    state: 'Active',
    readingProgress: 0,
    author: reading.byline,
    authors: reading.byline === null ? [] : [reading.byline],
    published_by: reading.byline === null ? [] : [reading.byline],
    publishedAt,
    published_at: publishedAt,
    ...(publishedAt === null ? {} : { date: publishedAt }),
    thumbnail: image,
    preview_picture: image,
    description: fieldOf(body, 'excerpt') ?? '',
    language: body.lang?.replaceAll('-', '_') ?? null,
    domain_name: row.site,
    reading_time: Math.ceil(row.words / READING_SPEED),
    annotations: [],
    x_qingwen: await toRecord(item, render),
  };
}

/** A collection's name as a tag: without commas, which part tags in wallabag, and not longer than any reader takes. */
function tagOf(name: string): string {
  const tag = name.replace(/[,，、\s]+/g, ' ').trim();
  const last = tag.charCodeAt(MAX_TAG - 1);
  const length = last >= 0xd800 && last < 0xdc00 ? MAX_TAG - 1 : MAX_TAG;
  return tag.slice(0, length).trim();
}

/** A date of publication in the one form that wallabag's reader of Omnivore files takes; without an offset it counts as UTC. */
function publicationTime(published: string | null): string | null {
  if (published === null) return null;
  const hasOffset = /[+-]\d\d:\d\d$|Z$/.test(published.slice(11));
  const time = Date.parse(published.length > 10 && !hasOffset ? `${published}Z` : published);
  return Number.isNaN(time) ? null : isoTime(time);
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
