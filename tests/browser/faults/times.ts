/** How often each fault is made: once in every test run, as often as planned by `npm run test:soak`. */
export const IS_SOAK = Boolean(process.env.QINGWEN_SOAK);

export const times = (soak: number, quick = 1): number[] =>
  Array.from({ length: IS_SOAK ? soak : quick }, (_, n) => n);

/** An answer that a person can do something with. */
export const SENTENCE = /\S.{20,}[.!?]$/;
