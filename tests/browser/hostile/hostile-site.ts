import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostilePage } from './hostile-page';
import type { PayloadPage } from './payload-pages';

export interface HostileSite {
  addressOf: (page: Pick<HostilePage, 'name'>) => string;
  put: (page: HostilePage | PayloadPage) => void;
  /** A text with the attacker's address and script in their places. */
  fill: (text: string) => string;
  /** The attacker's ear: what was asked for since it was last cleared. */
  heard: string[];
  stop: () => void;
}

/** What must never run, in whatever page shows an article. */
const RUN = "window.__ran='ran'";

/** A site that serves hostile pages, and an attacker's server beside it that hears every beacon. */
export async function startHostileSite(pages: readonly HostilePage[]): Promise<HostileSite> {
  const served = new Map<string, HostilePage>();
  const heard: string[] = [];
  const attacker = http.createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(204).end();
  });
  const server = http.createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const page = served.get(path);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type, ...page.headers });
    response.end(page.html);
  });
  const [site, beacon] = await Promise.all([addressOf(server), addressOf(attacker)]);
  const fill = (text: string) => text.replaceAll('{{beacon}}', beacon).replaceAll('{{run}}', RUN);
  const put = (page: HostilePage | PayloadPage) => {
    const { html } = page;
    const payloads = 'payloads' in page ? JSON.stringify(page.payloads.map(fill)) : '[]';
    served.set(`/${page.name}`, {
      ...page,
      html:
        typeof html === 'string'
          ? fill(html).replace('{{payloads}}', Buffer.from(payloads).toString('base64'))
          : html,
    });
  };
  for (const page of pages) put(page);
  return {
    heard,
    put,
    fill,
    addressOf: ({ name }) => `${site}/${encodeURIComponent(name)}`,
    stop() {
      for (const each of [server, attacker]) {
        each.closeAllConnections();
        each.close();
      }
    },
  };
}

async function addressOf(server: http.Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
