import type { Page } from 'puppeteer-core';

/** Sends a message as our own pages do, from one of them; the answer, or the error that came back. */
export function send(
  page: Page,
  type: string,
  data: object,
): Promise<{ res?: { state?: string; error?: { code: string } | null }; err?: unknown }> {
  return page.evaluate(
    (name, request) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: object) => Promise<never> } };
      };
      return chrome.runtime.sendMessage({
        ...{ id: Math.floor(Math.random() * 1e9), timestamp: Date.now() },
        ...{ type: name, data: request },
      });
    },
    type,
    data,
  );
}

/** The ids that extensions know the tabs with an address by. Only those that were clicked on have one. */
export function tabIdsOf(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (which: object) => Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ url }) => url?.startsWith('http')).map(({ id }) => id);
  });
}
