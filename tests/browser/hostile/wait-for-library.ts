import type { Page } from 'puppeteer-core';
import { until } from '../site';

/** Waits until a library page has opened the library and shows what is in it, be it nothing. */
export async function waitForLibrary(library: Page): Promise<void> {
  await until(
    () =>
      library.evaluate(
        () =>
          document.querySelector('[data-article-id]') !== null ||
          document.body.textContent?.includes('Nothing saved yet'),
      ),
    'the library to open',
    20_000,
  );
}
