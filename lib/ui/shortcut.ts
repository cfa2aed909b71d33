import { browser } from 'wxt/browser';

/** The keys that save a page, as the browser writes them; null where they were given to somebody else. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'save-page')?.shortcut || null;
}
