import { clearLeftBadges } from './badge';
import { captureAndBadge } from './capture-tab';
import { loseCapture } from './lost-saves';
import {
  isPending,
  leftCaptures,
  type PendingCapture,
  readCapture,
  tabOf,
} from './pending-captures';

/** The content script sends again, and the popup asks again, sooner than this. */
const RESUME_AFTER_MS = 3_000;

/** Ends what a background that was stopped in the middle of it has begun: its saves, and what it showed on the badge. */
export async function resumeCaptures(): Promise<void> {
  const left = await leftCaptures();
  const saving = new Set(left.map(([tabId]) => tabId));
  await clearLeftBadges((tabId) => saving.has(tabId) || isPending(tabId));
  await Promise.all(left.map(([tabId, capture]) => resume(tabId, capture)));
}

async function resume(tabId: number, capture: PendingCapture): Promise<void> {
  if (await tabOf(tabId)) {
    await new Promise((resolve) => setTimeout(resolve, RESUME_AFTER_MS));
    const isOver = (await readCapture(tabId))?.captureId !== capture.captureId;
    if (isOver || isPending(tabId)) return;
  }
  const tab = await tabOf(tabId);
  // Another page than the one that was to be saved is not what anybody asked for.
  if (tab && tab.url === capture.url) await captureAndBadge(tabId, capture);
  else await loseCapture(tabId, capture);
}
