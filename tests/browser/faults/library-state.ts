import type { Page } from 'puppeteer-core';

/** What lies in the library, read past our own code. */
export interface LibraryState {
  urls: string[];
  ids: string[];
  trash: string[];
  /** Items that lack a part, and parts that lack an item. */
  halves: string[];
}

/** Reads the tables of the library from one of our pages. The database must be there. */
export function readLibraryState(page: Page): Promise<LibraryState> {
  return page.evaluate(async () => {
    type Row = { id: string; url: string; bodyId: string; articleId: string; row: Row };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('qingwen');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (table: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const articles = await all('articles');
    const bodies = await all('bodies');
    const cleanings = await all('cleanings');
    const trash = await all('trash');
    const staging = await all('staging');
    db.close();
    const owners = new Set([...articles, ...trash].map(({ id }) => id));
    const bodyIds = new Set(bodies.map(({ id }) => id));
    const cleaned = new Set(cleanings.map(({ bodyId }) => bodyId));
    const rows = [...articles, ...trash.map(({ row }) => row)];
    const halves = rows.flatMap(({ url, bodyId }) => [
      ...(bodyIds.has(bodyId) ? [] : [`${url} has no body`]),
      ...(cleaned.has(bodyId) ? [] : [`${url} has no cleaning`]),
    ]);
    // What an import has staged belongs to nobody until it ends.
    if (staging.length === 0) {
      for (const { id, articleId } of bodies) {
        if (!owners.has(articleId)) halves.push(`body ${id} has no article`);
      }
    }
    return {
      urls: articles.map(({ url }) => url),
      ids: articles.map(({ id }) => id),
      trash: trash.map(({ url }) => url),
      halves,
    };
  });
}

/** What every revision that is kept under an address reads, as HTML. */
export function textsOf(page: Page, url: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('qingwen');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const bodies = request.result.transaction('bodies').objectStore('bodies').getAll();
          bodies.onsuccess = () => {
            request.result.close();
            const rows = bodies.result as { url: string; html: string }[];
            resolve(rows.filter((row) => row.url === wanted).map(({ html }) => html));
          };
        };
      }),
    url,
  );
}
