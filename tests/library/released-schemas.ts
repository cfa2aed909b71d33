/** What each version of the library declared. A released one is never edited: a library of it may lie anywhere. */
export const RELEASED_SCHEMAS: Record<number, Record<string, string>> = {
  1: {
    articles: 'id, &url, [savedAt+id], *collectionTimes',
    bodies: 'id, [articleId+savedAt+revision], captureId',
    cleanings: 'bodyId',
    collections: 'id, name',
    trash: 'id, url, deletedAt',
    renditions: '[articleId+target+version], usedAt',
    searchTail: 'id',
    searchChunks: '++chunk',
    searchFilters: 'chunk, [newest+chunk]',
    staging: '++n',
    meta: 'key',
  },
  2: { images: '[articleId+url], removedAt' },
};
