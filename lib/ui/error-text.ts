import { ERROR_CODES, type ErrorAnswer, type ErrorCode, toErrorAnswer } from '../errors';
import { type MessageKey, t } from './i18n';

function messageKey(code: ErrorCode): MessageKey {
  return `error_${code.replaceAll('-', '_')}` as MessageKey;
}

/** What an error answer says to a reader: what happened and what to do next. */
export function errorText(answer: ErrorAnswer | null): string {
  if (!answer || !ERROR_CODES.includes(answer.code)) return t('error_unknown');
  const { code, details } = answer;
  const sentence = t(messageKey(code), ...details);
  // A sentence with a blank has just been filled; the others say nothing of the details.
  const isTold = details.length === 0 || sentence !== t(messageKey(code));
  return isTold ? sentence : t('errorWithDetails', sentence, details.join(', '));
}

/** The same for whatever was caught: an error of ours, the answer that came over a message, or a bug. */
export function caughtText(error: unknown): string {
  return errorText(toErrorAnswer(error) ?? answerIn(error));
}

/** The class of an error does not survive a message; its `code` and `details` do. */
function answerIn(error: unknown): ErrorAnswer | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const code = ERROR_CODES.find((known) => known === error.code);
  if (!code) return null;
  const details = 'details' in error && Array.isArray(error.details) ? error.details : [];
  return { code, details: details.map(String) };
}
