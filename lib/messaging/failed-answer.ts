import { type ErrorAnswer, toErrorAnswer } from '../errors';
import type { SaveAnswer } from './messages';

/** The answer to a save that threw. `error` is null for a fault of our own, which the caller lets surface. */
export function failedAnswer(cause: unknown): Extract<SaveAnswer, { error: unknown }> {
  const error = toErrorAnswer(cause);
  return { state: stateOf(error), error };
}

function stateOf(error: ErrorAnswer | null): 'not-an-article' | 'not-allowed' | 'failed' {
  const code = error?.code;
  if (code === 'no-text') return 'not-an-article';
  return code === 'not-an-article' || code === 'not-allowed' ? code : 'failed';
}
