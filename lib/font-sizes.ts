/** Between which sizes an article may be set in the reader; in CSS pixels. */
export const FONT_SIZES = { min: 14, max: 30, step: 2 } as const;
