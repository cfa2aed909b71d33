import { CLOBBERING } from './clobbering';
import { DOCUMENTS } from './documents';
import { MARKUP } from './markup';
import { METADATA } from './metadata';
import { NETWORK } from './network';
import { SCRIPTS } from './scripts';
import { SIZE } from './size';

/** Every hostile page of our own, by class. */
export const HOSTILE_PAGES = [
  ...CLOBBERING,
  ...MARKUP,
  ...SCRIPTS,
  ...NETWORK,
  ...METADATA,
  ...DOCUMENTS,
  ...SIZE,
];

/** Generated pages take longer than this allows. */
const SMALL_MS = 5_000;

/** What every test run saves: the starred, every second of the other small ones, every fourth of the large. */
export const QUICK_PAGES = HOSTILE_PAGES.filter(
  ({ star, limitMs }, n) => star || n % (limitMs > SMALL_MS ? 4 : 2) === 0,
);
