import { browser } from 'wxt/browser';
import { UserError } from '../../lib/errors';
import { failedAnswer } from '../../lib/messaging/failed-answer';
import type { SaveAnswer } from '../../lib/messaging/messages';
import { showOnBadge } from './badge';
import { forgetCapture, type PendingCapture, rememberCapture } from './pending-captures';

/** A page that answers later than this is held up by something on it. The largest that we take needs five seconds. */
const CAPTURE_TIMEOUT_MS = 15_000;

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

/** For the shortcut and the context menu, where no page of ours is open to show the answer. */
export async function captureAndBadge(tabId: number): Promise<void> {
  await showOnBadge(tabId, 'saving');
  const answer = await captureTab(tabId, {
    captureId: crypto.randomUUID(),
    anyway: false,
    mode: 'article',
  });
  await showOnBadge(tabId, answer.state);
}

async function runCapture(tabId: number, capture: PendingCapture): Promise<SaveAnswer> {
  await rememberCapture(tabId, capture);
  try {
    return await withTimeout(runContentScript(tabId));
  } finally {
    await forgetCapture(tabId, capture.captureId);
  }
}

/** The content script does the work, sends the article for storing, and returns the answer that it got. */
async function runContentScript(tabId: number): Promise<SaveAnswer> {
  let results: { result?: unknown }[];
  try {
    results = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/article.js'],
    });
  } catch (cause) {
    throw injectionError(cause);
  }
  const answer = results[0]?.result as SaveAnswer | null | undefined;
  if (!answer) throw new UserError('page-gone');
  return answer;
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

function withTimeout(capture: Promise<SaveAnswer>): Promise<SaveAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UserError('page-too-slow')), CAPTURE_TIMEOUT_MS);
  });
  return Promise.race([capture, timeout]).finally(() => clearTimeout(timer));
}

/** An error without a sentence for it is a fault of ours, and surfaces in the console too. */
export function tellFailure(cause: unknown): SaveAnswer {
  const answer = failedAnswer(cause);
  if (!answer.error) console.error(cause);
  return answer;
}
