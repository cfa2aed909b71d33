import { browser } from 'wxt/browser';
import type { SaveAnswer } from '../../lib/messaging/messages';
import { storedItem, storedUnder } from '../../lib/stored-item';

const SHOW_MS = 6_000;
/** No save takes longer; one of which nothing was heard until then is not going on. */
const SAVING_MS = 60_000;
/** A message that is sent as the time ends may come a little before. */
const EARLY_MS = 500;

const SIGNS: Record<SaveAnswer['state'] | 'saving', { text: string; color: string }> = {
  saving: { text: '…', color: '#52606d' },
  saved: { text: '✓', color: '#1b7f4b' },
  duplicate: { text: '=', color: '#52606d' },
  'not-an-article': { text: '?', color: '#9a6700' },
  'not-allowed': { text: '×', color: '#b42318' },
  failed: { text: '!', color: '#b42318' },
};

/** When a badge goes, in milliseconds since 1970. The browser keeps a badge for longer than it keeps us. */
const PREFIX = 'session:badge-';
const endOf = (tabId: number) => storedItem<number | null>(`${PREFIX}${tabId}`, null);

const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** The answer to a save that no page of ours shows: on the badge, and in words in the button's title. */
export async function showOnBadge(
  tabId: number,
  answer: Pick<SaveAnswer, 'state'> | { state: 'saving' },
): Promise<void> {
  const { state } = answer;
  const { text, color } = SIGNS[state];
  const end = Date.now() + (state === 'saving' ? SAVING_MS : SHOW_MS);
  // First: what is not written down stays for ever if we are stopped.
  await endOf(tabId).setValue(end);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setTitle({ tabId, title: wordsFor(answer) }),
    ]);
  } catch {
    // The tab was closed: nobody is there to read it.
    await endOf(tabId).removeValue();
    return;
  }
  clearAt(tabId, end);
}

function wordsFor(answer: Pick<SaveAnswer, 'state'> | { state: 'saving' }): string {
  const isTextless = 'error' in answer && isCode(answer.error, 'no-text');
  const name = isTextless ? 'no_text' : answer.state.replaceAll('-', '_');
  return browser.i18n.getMessage(`badge_${name}` as 'badge_saved');
}

const isCode = (error: unknown, code: string) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

function clearAt(tabId: number, end: number): void {
  clearTimeout(timers.get(tabId));
  timers.set(
    tabId,
    setTimeout(() => void clearBadge(tabId), Math.max(0, end - Date.now())),
  );
}

/** The content script asks for it too, which wakes a background that was stopped. Does nothing before its time. */
export async function clearBadge(tabId: number): Promise<void> {
  const end = await endOf(tabId).getValue();
  if (end === null || end > Date.now() + EARLY_MS) return;
  await removeBadge(tabId);
}

async function removeBadge(tabId: number): Promise<void> {
  clearTimeout(timers.get(tabId));
  timers.delete(tabId);
  await endOf(tabId).removeValue();
  try {
    await browser.action.setBadgeText({ tabId, ...NO_TEXT });
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  } catch {
    // As above.
  }
}

/** Not an empty text: that would hide the badge of all tabs. The types of the older interface do not know it. */
const NO_TEXT = { text: null } as unknown as { text: string };

/** Takes away, now or at their time, the badges of a background that was stopped. `isSaving`: whether a tab's save goes on. */
export async function clearLeftBadges(isSaving: (tabId: number) => boolean): Promise<void> {
  for (const [id, end] of await storedUnder<number>(PREFIX)) {
    const tabId = Number(id);
    if (timers.has(tabId)) continue;
    const isOrphaned = end > Date.now() + SHOW_MS && !isSaving(tabId);
    if (isOrphaned || end <= Date.now()) await removeBadge(tabId);
    else clearAt(tabId, end);
  }
}

/** The badge of every tab that has none of its own: says that pages were lost, until somebody takes note. */
export async function showLost(isLost: boolean): Promise<void> {
  const { text, color } = SIGNS.failed;
  const title = browser.i18n.getMessage(isLost ? 'badge_lost' : 'actionTitle');
  await Promise.all([
    browser.action.setBadgeText({ text: isLost ? text : '' }),
    ...(isLost ? [browser.action.setBadgeBackgroundColor({ color })] : []),
    browser.action.setTitle({ title }),
  ]);
}
