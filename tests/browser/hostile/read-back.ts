import type { Page } from 'puppeteer-core';
import { until } from '../site';
import type { Watch } from './watch-page';

/** Opens an article in a reader that is watched; gives what went wrong, marks that are missing among it. */
export async function readBack(
  reader: Page,
  watch: Watch,
  address: string,
  marks: readonly string[],
): Promise<string[]> {
  // A tab behind another draws no frame.
  await reader.bringToFront();
  await reader.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  return readOpened(reader, watch, address, marks);
}

/** The same for a reader that is open. */
export async function readOpened(
  reader: Page,
  watch: Watch,
  address: string,
  marks: readonly string[],
): Promise<string[]> {
  const text = await until(
    () =>
      reader.evaluate(
        () => document.querySelector('[data-width] .article-body')?.textContent ?? '',
      ),
    `the text of ${address}`,
    20_000,
  );
  // A frame for events of pictures and animations, which come after the text.
  await reader.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))),
  );
  const missing = marks.filter((mark) => !text.includes(mark)).map((mark) => `missing: ${mark}`);
  return [...missing, ...(await watch.take())];
}
