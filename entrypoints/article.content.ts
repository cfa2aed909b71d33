import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Article } from '../lib/article';
import { failedAnswer } from '../lib/messaging/failed-answer';
import { type CaptureOptions, type SaveAnswer, sendMessage } from '../lib/messaging/messages';
import { readLivePage } from '../lib/read-live-page';

/** The background may be stopped at any moment; what it was sent is then sent again. It stores the same capture once. */
const RETRY_AFTER_MS = [500, 2_000, 5_000, 15_000];

/** So long the badge shows how a save went. The timer is here because the background's would end with it. */
const BADGE_MS = 6_000;

/** Runs once, on request, in the page; returns the answer of the save and is done. */
export default defineContentScript({
  registration: 'runtime',
  async main(): Promise<SaveAnswer | null> {
    const { capture } = await persist(() => sendMessage('startCapture'));
    if (!capture) return null;
    try {
      return await finish(capture);
    } catch (cause) {
      return fail(cause);
    } finally {
      if (capture.badge) {
        setTimeout(() => sendMessage('clearBadge').catch(() => undefined), BADGE_MS);
      }
    }
  },
});

/** Sends what was read, or that nothing could be: whoever asked may be stopped by now. */
async function finish(capture: CaptureOptions): Promise<SaveAnswer> {
  const { captureId } = capture;
  let article: Article;
  try {
    article = readLivePage(document, location.href, capture);
  } catch (cause) {
    const { error } = fail(cause);
    return persist(() => sendMessage('failCapture', { captureId, error }));
  }
  return persist(() => sendMessage('saveArticle', { captureId, article }));
}

function fail(cause: unknown) {
  const answer = failedAnswer(cause);
  if (!answer.error) console.error(cause);
  return answer;
}

/** Sends until there is an answer or the waits are used up; then the last error is thrown. */
async function persist<T>(send: () => Promise<T>): Promise<T> {
  for (const waitMs of RETRY_AFTER_MS) {
    try {
      return await send();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return send();
}
