import { browser } from 'wxt/browser';
import { type SaveAnswer, sendMessage } from '../../lib/messaging/messages';
import { preferences } from '../../lib/preferences';
import { storedItem } from '../../lib/stored-item';
import { showOnBadge } from './badge';
import { captureTab, newCapture } from './capture-tab';
import type { PendingCapture } from './pending-captures';

/**
 * The button in Chromium. A popup of the manifest starts no sooner than Chromium has slid the button out, a
 * quarter of a second for one that is not pinned. So the button has none while a press is to save: the press
 * comes here, the save starts, and the popup that is opened beside it is given the answer.
 */

const POPUP = 'popup.html';

/** A window that was just pressed on may not be active yet, and a popup that is open goes first. */
const RETRY_AFTER_MS = [50, 100, 200, 400];

/** Later than this no popup opens. Chromium answers within a second, on a slow machine too. */
const OPENING_MS = 5_000;

/** Presses no further apart are one: the time that Windows and GTK give a double click, counted from when the popup is there. */
const DOUBLE_CLICK_MS = 500;

/** Set where the popup could not be opened from here: until the browser is started again it opens by itself. */
const opensByItself = storedItem('session:popupOpensByItself', false);

interface Tab extends Pick<PendingCapture, 'title' | 'url'> {
  id?: number | undefined;
  windowId: number;
}

/** The last press, until its popup has asked what became of it. */
let press: { tabId: number; answer: Promise<SaveAnswer | null> } | null = null;

/** Longer than any popup takes from the press to its question. */
const PRESS_MS = 10_000;

/**
 * The save that the last press began. A background that was stopped before it could answer does it again under
 * the same id: that saves once and gives the same answer, where another id would find a duplicate.
 */
const pressedSave = storedItem<{
  tabId: number;
  capture: PendingCapture;
  at: number;
  /** The popup that has asked, by the id in its question: it may have to ask again. */
  takenBy?: string;
} | null>('session:pressedSave', null);
let opening: Promise<boolean> | null = null;
/** The last press, the address that the tab had then, and when its popup was there. */
let last: {
  tabId: number;
  url: string | undefined;
  begun: ReturnType<typeof saveIfWanted>;
} | null = null;
let openedAt = 0;

/** Has the button save by itself where the browser lets it; elsewhere the popup of the manifest asks for the save. */
export function saveOnPress(): void {
  if (!import.meta.env.CHROME || typeof browser.action.openPopup !== 'function') return;
  browser.action.onClicked.addListener((tab) => void pressed(tab));
  preferences.saveOnClick.watch(() => void choosePopup());
  void choosePopup();
}

/** The save that the press on a tab started, if any, and only once: for the popup that the press opened. */
export async function takePress(tabId: number, askedBy: string): Promise<SaveAnswer | null> {
  const kept = press?.tabId === tabId ? press.answer : null;
  if (kept) press = null;
  const [answer, capture] = await Promise.all([kept, takeStored(tabId, askedBy)]);
  if (kept) return answer;
  return capture && captureTab(tabId, capture);
}

async function takeStored(tabId: number, askedBy: string): Promise<PendingCapture | null> {
  const stored = await pressedSave.getValue();
  if (stored?.tabId !== tabId || (stored.takenBy ?? askedBy) !== askedBy) return null;
  if (Date.now() - stored.at > PRESS_MS) return null;
  await pressedSave.setValue({ ...stored, takenBy: askedBy });
  return stored.capture;
}

async function choosePopup(): Promise<void> {
  const [saves, byItself] = await Promise.all([
    preferences.saveOnClick.getValue(),
    opensByItself.getValue(),
  ]);
  await browser.action.setPopup({ popup: saves && !byItself ? '' : POPUP });
}

async function pressed(tab: Tab): Promise<void> {
  const { id: tabId, windowId, url } = tab;
  if (tabId === undefined) return;
  // Another page in the same tab is another press, however soon.
  const isSamePage = last?.tabId === tabId && last.url === url;
  const isSecond = isSamePage && (opening || Date.now() - openedAt < DOUBLE_CLICK_MS);
  // It would close the popup that the first half of the double click opened, and say that the page was saved before.
  if (isSecond && (opening || (await isPopupThere()))) return;
  // Where that one is closed already, another shows the same.
  const begun = isSecond && last ? last.begun : saveIfWanted(tabId, tab);
  last = { tabId, url, begun };
  const answer = begun.then((save) => save?.answer ?? null);
  press = { tabId, answer };
  // Opening a popup holds Chromium up, and with it the script on its way to the page.
  const opened = openAfter([opening, begun], windowId);
  opening = opened;
  const isOpen = await opened;
  if (opening === opened) opening = null;
  if (isOpen) openedAt = Date.now();
  if (isOpen) return;
  if (press?.answer === answer) press = null;
  await pressedSave.removeValue();
  await opensByItself.setValue(true);
  await choosePopup();
  const ended = await answer;
  if (ended) await showOnBadge(tabId, ended);
}

/** The preference may have changed a moment ago. Resolves once the save has begun. */
async function saveIfWanted(
  tabId: number,
  tab: Tab,
): Promise<{ answer: Promise<SaveAnswer> } | null> {
  if (!(await preferences.saveOnClick.getValue())) return null;
  const capture = newCapture(tab);
  const remembered = pressedSave.setValue({ tabId, capture, at: Date.now() });
  const saved = captureTab(tabId, capture);
  return { answer: Promise.all([saved, remembered]).then(([answer]) => answer) };
}

async function openAfter(before: readonly unknown[], windowId: number): Promise<boolean> {
  await Promise.allSettled(before);
  const timeout = new Promise<boolean>((resolve) =>
    setTimeout(() => resolve(isPopupThere()), OPENING_MS),
  );
  return Promise.race([openPopup(windowId), timeout]);
}

async function openPopup(windowId: number): Promise<boolean> {
  for (const waitMs of [0, ...RETRY_AFTER_MS]) {
    if (waitMs > 0) {
      await sendMessage('closePopup').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
    try {
      await openOnce(windowId);
      return true;
    } catch {}
  }
  return false;
}

/** Nothing is waited for in between: Chromium does these in their order, and it opens only a popup that is set. */
function openOnce(windowId: number): Promise<void> {
  void browser.action.setPopup({ popup: POPUP });
  const opened = browser.action.openPopup({ windowId });
  void choosePopup();
  return opened;
}

async function isPopupThere(): Promise<boolean> {
  return (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;
}
