import { type ErrorAnswer, toErrorAnswer } from '../errors';
import type { SaveAnswer } from './messages';

type Failure = Extract<SaveAnswer, { error: unknown }>;

/** The answer to a save that threw. `error` is null for a fault of our own, which the caller lets surface. */
export function failedAnswer(cause: unknown): Failure {
  return answerOf(toErrorAnswer(cause));
}

/** The same for an error that came over a message. */
export function answerOf(error: ErrorAnswer | null): Failure {
  return { state: stateOf(error), error };
}

function stateOf(error: ErrorAnswer | null): Failure['state'] {
  const code = error?.code;
  if (code === 'no-text') return 'not-an-article';
  return code === 'not-an-article' || code === 'not-allowed' ? code : 'failed';
}
