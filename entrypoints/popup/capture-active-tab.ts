import { browser } from 'wxt/browser';
import { type SaveAnswer, sendMessage } from '../../lib/messaging/messages';

/** Whether this page stands in a tab of its own: then no page lies under it that could be saved. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/** Saves the page under the popup. */
export async function captureActiveTab(anyway: boolean): Promise<SaveAnswer> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) {
    return { state: 'not-allowed', error: { code: 'not-allowed', details: [] } };
  }
  const request = { captureId: crypto.randomUUID(), tabId: tab.id, anyway };
  try {
    return await sendMessage('captureTab', request);
  } catch {
    // The background was stopped in mid-save. Asking again wakes it, and the same id saves once.
    return await sendMessage('captureTab', request);
  }
}
