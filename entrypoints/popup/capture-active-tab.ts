import { browser } from 'wxt/browser';
import { type CaptureMode, type SaveAnswer, sendMessage } from '../../lib/messaging/messages';

/** Whether this page stands in a tab of its own: then no page lies under it that could be saved. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** How to save: `anyway` takes even what was judged not to be an article, `text` all text that is shown. */
export interface CaptureWish {
  anyway: boolean;
  mode: CaptureMode;
}

/** Saves the page under the popup. */
export async function captureActiveTab(wish: CaptureWish): Promise<SaveAnswer> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) {
    return { state: 'not-allowed', error: { code: 'not-allowed', details: [] } };
  }
  const request = { captureId: crypto.randomUUID(), tabId: tab.id, ...wish };
  try {
    return await sendMessage('captureTab', request);
  } catch {
    // The background was stopped in mid-save. Asking again wakes it, and the same id saves once.
    return await sendMessage('captureTab', request);
  }
}
