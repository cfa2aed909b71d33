import { browser } from 'wxt/browser';
import type { SaveAnswer } from '../../lib/messaging/messages';

const SHOW_MS = 6_000;

const SIGNS: Record<SaveAnswer['state'] | 'saving', { text: string; color: string }> = {
  saving: { text: '…', color: '#52606d' },
  saved: { text: '✓', color: '#1b7f4b' },
  duplicate: { text: '=', color: '#52606d' },
  'not-an-article': { text: '?', color: '#9a6700' },
  'not-allowed': { text: '×', color: '#b42318' },
  failed: { text: '!', color: '#b42318' },
};

/** The answer to a save that no page of ours shows: on the badge, and in words in the button's title. */
export async function showOnBadge(tabId: number, state: keyof typeof SIGNS): Promise<void> {
  const { text, color } = SIGNS[state];
  const words = browser.i18n.getMessage(`badge_${state.replaceAll('-', '_')}` as 'badge_saved');
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setTitle({ tabId, title: words }),
    ]);
  } catch {
    return; // The tab was closed: nobody is there to read it.
  }
  if (state !== 'saving') setTimeout(() => void clearBadge(tabId), SHOW_MS);
}

async function clearBadge(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({
      tabId,
      title: browser.i18n.getMessage('actionTitle'),
    });
  } catch {
    // As above.
  }
}
