import { fileURLToPath } from 'node:url';

const inOutput = (name: string) => fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));

/** The built extensions, as `npm run build` leaves them. */
export const BUILDS = {
  chromium: inOutput('chrome-mv3'),
  firefox: inOutput('firefox-mv3'),
};
