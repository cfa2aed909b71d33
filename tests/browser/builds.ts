import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const inOutput = (name: string) => fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));

/** The built extensions, as `npm run build` leaves them. */
export const BUILDS = {
  chromium: inOutput('chrome-mv3'),
  firefox: inOutput('firefox-mv3'),
};

/** A copy of the build for Chromium whose manifest differs in what `change` does to it, and in nothing else. */
export function changedBuild(
  folder: string,
  change: (manifest: { permissions: string[]; host_permissions?: string[] }) => void,
): string {
  fs.cpSync(BUILDS.chromium, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  change(manifest);
  fs.writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
