import type { ElementHandle } from 'puppeteer-core';
import type { Chromium } from '../chromium';
import { press } from '../driver';
import { until } from '../site';
import { waitForLibrary } from './wait-for-library';
import { watchPage } from './watch-page';

/** Imports a file in the library page; gives what that page did which it must not, or the alert that it shows. */
export async function importInto(chromium: Chromium, file: string): Promise<string[]> {
  const library = await chromium.browser.newPage();
  const watch = await watchPage(library);
  await library.goto(`chrome-extension://${chromium.id}/library.html`);
  // A file that is given before the library is open is not taken.
  await waitForLibrary(library);
  const input = await library.waitForSelector('input[type=file]', { hidden: true });
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await until(() => library.$('::-p-aria([name="Done"][role="button"])'), 'the import', 60_000);
  const alert = await library.evaluate(
    () => document.querySelector('[role=alert]')?.textContent?.trim() ?? '',
  );
  await press(library, 'Done');
  // The parser reports what the policy forbids in inert documents too: the file itself, on its way to the sanitiser.
  const seen = (await watch.take()).filter((each) => !each.startsWith('policy stopped'));
  await library.close();
  return alert ? [alert, ...seen] : seen;
}
