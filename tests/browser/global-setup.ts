import fs from 'node:fs';
import { findBrowser } from '../commands/find-browser';
import { BUILDS } from './builds';

/** Looks for what every browser test needs, once, so that it is named once if it is missing. */
export default function setup(): void {
  for (const build of Object.values(BUILDS)) {
    if (!fs.existsSync(build)) throw new Error(`${build} is missing: run \`npm run build\` first`);
  }
  findBrowser('chromium');
  findBrowser('firefox');
}
