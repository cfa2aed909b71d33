import { browser } from 'wxt/browser';
import { type CaptureMode, type SaveAnswer, sendMessage } from '../../lib/messaging/messages';
import { preferences } from '../../lib/preferences';

/** How to save: `anyway` takes even what was judged not to be an article, `text` all text that is shown. */
export interface CaptureWish {
  anyway: boolean;
  mode: CaptureMode;
}

/** What the popup did as it opened. */
export interface FirstSave {
  /** It stands in a tab of its own: then no page lies under it that could be saved. */
  isTab: boolean;
  /** The save that was asked for at once; null where the reader wants a button for it. */
  answer: Promise<SaveAnswer> | null;
}

/**
 * Saves the page under the popup if that is what a click is to do. The save has been asked for when this
 * resolves: from then on the popup may close.
 */
export async function saveAtOnce(): Promise<FirstSave> {
  const [own, isWanted, tabId] = await Promise.all([
    browser.tabs.getCurrent(),
    preferences.saveOnClick.getValue(),
    activeTabId(),
  ]);
  const isTab = own !== undefined;
  const wish: CaptureWish = { anyway: false, mode: 'article' };
  return { isTab, answer: isWanted && !isTab ? askFor(tabId, wish) : null };
}

/** Saves the page under the popup. */
export async function captureActiveTab(wish: CaptureWish): Promise<SaveAnswer> {
  return askFor(await activeTabId(), wish);
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function askFor(tabId: number | undefined, wish: CaptureWish): Promise<SaveAnswer> {
  if (tabId === undefined) {
    return { state: 'not-allowed', error: { code: 'not-allowed', details: [] } };
  }
  const request = { captureId: crypto.randomUUID(), tabId, ...wish };
  try {
    return await sendMessage('captureTab', request);
  } catch {
    // The background was stopped in mid-save. Asking again wakes it, and the same id saves once.
    return await sendMessage('captureTab', request);
  }
}
