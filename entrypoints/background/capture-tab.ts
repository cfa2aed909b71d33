import { browser } from 'wxt/browser';
import { UserError } from '../../lib/errors';
import { failedAnswer } from '../../lib/messaging/failed-answer';
import type { SaveAnswer } from '../../lib/messaging/messages';
import { showOnBadge } from './badge';
import { library } from './library';
import { loseCapture } from './lost-saves';
import {
  forgetCapture,
  isPending,
  type PendingCapture,
  readCapture,
  rememberCapture,
  tabOf,
} from './pending-captures';

/** A page that answers later than this is held up by something on it. The largest that we take needs five seconds. */
const CAPTURE_TIMEOUT_MS = 15_000;

/** So long may a save go on in a tab that loads something. */
const NAVIGATION_MS = 4_000;

/**
 * A press gives access to its tab, and the process of a page that is busy may hear of that later than of the
 * script: of 150 presses on a machine with 14 times the work that it could do, Chromium 156 refused 2.
 */
const NO_ACCESS = /cannot access contents of the page/i;
const ACCESS_AFTER_MS = [20, 60, 200, 500, 1000];

const running = new Map<number, Promise<SaveAnswer>>();

/** Saves what a tab shows. While one save of the tab runs, another click gets its answer. */
export function captureTab(tabId: number, capture: PendingCapture): Promise<SaveAnswer> {
  const before = running.get(tabId);
  if (before) return before;
  const answer = runCapture(tabId, capture)
    .catch(tellFailure)
    .finally(() => running.delete(tabId));
  running.set(tabId, answer);
  return answer;
}

/**
 * For the shortcut and the context menu, where no page of ours is open to show the answer; and for a save that a
 * background which was stopped has left, under the same id.
 */
export async function captureAndBadge(tabId: number, asked: PendingCapture): Promise<void> {
  await showOnBadge(tabId, { state: 'saving' });
  await showOnBadge(tabId, await captureTab(tabId, { ...asked, badge: true }));
}

/** What a press asks of the tab that it was on. */
export function newCapture({ title, url }: Pick<PendingCapture, 'title' | 'url'>): PendingCapture {
  return { captureId: crypto.randomUUID(), anyway: false, mode: 'article', title, url };
}

/** What the content script has sent, while it is being written. */
const storing = new Map<string, Promise<SaveAnswer>>();

/** What is written here is there, even if the tab goes meanwhile, and the answer of the save is this one. */
export async function whileStoring(
  captureId: string,
  store: () => Promise<SaveAnswer>,
): Promise<SaveAnswer> {
  const answer = store().catch(tellFailure);
  storing.set(captureId, answer);
  try {
    return await answer;
  } finally {
    storing.delete(captureId);
  }
}

/**
 * The content script has sent its last. Shown before it is answered: whatever happens to this background then,
 * the badge says how it ended. Where nobody waits here any more, that is the end of the capture too.
 */
export async function endCapture(
  tabId: number,
  { captureId, badge }: PendingCapture,
  answer: SaveAnswer,
): Promise<void> {
  const isAwaited = isPending(tabId);
  if (badge || !isAwaited) await showOnBadge(tabId, answer);
  if (!isAwaited) await forgetCapture(tabId, captureId);
}

async function runCapture(tabId: number, capture: PendingCapture): Promise<SaveAnswer> {
  // It takes long, and so does the page.
  void library().catch(() => undefined);
  try {
    // Together: what is asked is known here at once, and the script asks later.
    const remembered = rememberCapture(tabId, capture);
    const [answer] = await Promise.all([untilGone(tabId, runContentScript(tabId)), remembered]);
    return answer;
  } catch (error) {
    const stored = storing.get(capture.captureId);
    if (stored) return await stored;
    if (isPageGone(error) && !(await tabOf(tabId))) {
      await loseCapture(tabId, (await readCapture(tabId)) ?? capture);
    }
    throw error;
  } finally {
    void forgetCapture(tabId, capture.captureId).catch(console.warn);
  }
}

const isPageGone = (error: unknown) => error instanceof UserError && error.code === 'page-gone';

/** The content script does the work, sends the article for storing, and returns the answer that it got. */
async function runContentScript(tabId: number): Promise<SaveAnswer> {
  const answer = await inject(tabId, ACCESS_AFTER_MS);
  if (!answer) throw new UserError((await isBrowsersOwn(tabId)) ? 'not-allowed' : 'page-gone');
  return answer;
}

/** Firefox says nothing of a page of its own: no script runs there, and none answers. */
async function isBrowsersOwn(tabId: number): Promise<boolean> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    return /^(?:about|chrome|resource|view-source|moz-extension):/.test(url);
  } catch {
    return false;
  }
}

async function inject(
  tabId: number,
  [waitMs, ...others]: readonly number[],
): Promise<SaveAnswer | null | undefined> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/article.js'],
    });
    return first?.result as SaveAnswer | null | undefined;
  } catch (cause) {
    const isLate = NO_ACCESS.test(String(cause)) && (await hasAccess(tabId));
    if (waitMs === undefined || !isLate) throw injectionError(cause);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    return inject(tabId, others);
  }
}

/** Whether the browser has given access to what a tab shows: it tells the address of no other, but of our own pages. */
async function hasAccess(tabId: number): Promise<boolean> {
  return /^(?:https?|file):/.test((await tabOf(tabId))?.url ?? '');
}

/** Browsers tell these apart by their sentences only. */
function injectionError(cause: unknown): UserError {
  const sentence = String(cause);
  const gone =
    /no tab with id|tab was closed|frame.*(removed|gone)|invalid tab id|actor.*destroyed|context.*(destroyed|invalidated)|error page|navigat/i;
  if (/error page/i.test(sentence)) return new UserError('not-allowed', [], { cause });
  return new UserError(gone.test(sentence) ? 'page-gone' : 'not-allowed', [], {
    cause,
  });
}

/**
 * The answer of the content script, unless the tab is gone first: a browser may never say what became of a
 * script whose page was left. An address that a page changes by itself looks the same, so it gets time.
 */
async function untilGone(tabId: number, capture: Promise<SaveAnswer>): Promise<SaveAnswer> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const { onRemoved, onUpdated } = browser.tabs;
  let giveUp: (error: UserError) => void = () => {};
  const given = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const after = (ms: number, code: 'page-gone' | 'page-too-slow') =>
    timers.push(setTimeout(() => giveUp(new UserError(code)), ms));
  const removed = (id: number) => {
    if (id === tabId) giveUp(new UserError('page-gone'));
  };
  const updated = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'loading') after(NAVIGATION_MS, 'page-gone');
  };
  after(CAPTURE_TIMEOUT_MS, 'page-too-slow');
  onRemoved.addListener(removed);
  onUpdated.addListener(updated);
  try {
    return await Promise.race([capture, given]);
  } finally {
    onRemoved.removeListener(removed);
    onUpdated.removeListener(updated);
    for (const timer of timers) clearTimeout(timer);
  }
}

/** An error without a sentence for it is a fault of ours, and surfaces in the console too. */
export function tellFailure(cause: unknown): SaveAnswer {
  const answer = failedAnswer(cause);
  if (!answer.error) console.error(cause);
  return answer;
}
