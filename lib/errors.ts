/** What can go wrong and be told in one sentence. Each code has a message `error_<code>` (dashes as underscores) in the locale files. */
export const ERROR_CODES = [
  'not-an-article',
  'no-text',
  'not-allowed',
  'pdf',
  'page-gone',
  'page-too-large',
  'page-too-slow',
  'library-full',
  'library-blocked',
  'library-newer',
  'library-broken',
  'import-unreadable',
  'import-cut',
  'import-newer',
  'import-invalid',
  'not-found',
  'name-taken',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure the reader can understand and do something about. Across a message only `code` and `details` survive. */
export class UserError extends Error {
  readonly code: ErrorCode;
  /** What the message names: an item, a line, a size. */
  readonly details: string[];
  constructor(code: ErrorCode, details: string[] = [], options?: ErrorOptions) {
    super(details.length ? `${code}: ${details.join(', ')}` : code, options);
    this.name = 'UserError';
    this.code = code;
    this.details = details;
  }
}

export interface ErrorAnswer {
  code: ErrorCode;
  details: string[];
}

/** The part of an error that goes through a message; null for our own bugs. */
export function toErrorAnswer(error: unknown): ErrorAnswer | null {
  if (error instanceof UserError) return { code: error.code, details: error.details };
  return null;
}
