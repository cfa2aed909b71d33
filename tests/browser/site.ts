import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Page {
  type?: string;
  body: string | Buffer;
  /** Wait before answering, in milliseconds. */
  delayMs?: number;
}

export interface Site {
  url: string;
  /** What is served, by path. */
  pages: Map<string, Page>;
  /** The paths asked for, in order. */
  requests: string[];
  stop: () => Promise<void>;
}

/** A web site on this machine: serves what is put into `pages`. */
export async function startSite(pages: Record<string, string | Page> = {}): Promise<Site> {
  const served = new Map(
    Object.entries(pages).map(([path, page]) => [
      path,
      typeof page === 'string' ? { body: page } : page,
    ]),
  );
  const requests: string[] = [];
  const server = http.createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    requests.push(path);
    const page = served.get(path);
    if (page?.delayMs) await sleep(page.delayMs);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
    });
    response.end(page?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    pages: served,
    requests,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Asks again until the answer is truthy. */
export async function until<T>(
  check: () => T | Promise<T>,
  what: string,
  timeoutMs = 8_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await sleep(40);
  }
}
