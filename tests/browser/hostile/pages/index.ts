import { CLOBBERING } from './clobbering';
import { DOCUMENTS } from './documents';
import { MARKUP } from './markup';
import { METADATA } from './metadata';
import { NETWORK } from './network';
import { SCRIPTS } from './scripts';
import { SIZE } from './size';

const CLASSES = [CLOBBERING, MARKUP, SCRIPTS, NETWORK, METADATA, DOCUMENTS, SIZE];

/** Every hostile page of our own, by class. */
export const HOSTILE_PAGES = CLASSES.flat();

/** Generated pages take longer than this allows. */
const SMALL_MS = 5_000;

/** What every test run saves of each class: the starred, every sixth of the other small ones, every eighth of the large. */
export const QUICK_PAGES = CLASSES.flatMap((pages) =>
  pages.filter(({ star, limitMs }, n) => star || n % (limitMs > SMALL_MS ? 8 : 6) === 0),
);
