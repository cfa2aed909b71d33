import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

interface BrowserKind {
  /** The environment variable that names the program. */
  variable: string;
  programs: string[];
  debianPackage: string;
}

export const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
  },
} satisfies Record<string, BrowserKind>;

/** No such browser, and no way to install it from here. */
export class NoBrowser extends Error {}

/**
 * The path of a browser: from its environment variable, then the PATH; then, on Debian or Ubuntu as
 * root, after installing its package. Throws `NoBrowser` with what to install.
 */
export function findBrowser(kind: keyof typeof BROWSERS): string {
  const { variable, programs, debianPackage } = BROWSERS[kind];
  const found = process.env[variable] ?? onPath(programs);
  if (found) return found;
  if (process.getuid?.() === 0 && onPath(['apt-get'])) {
    process.stderr.write(`No ${kind} found: installing Debian's package ${debianPackage} …\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    const install = ['install', '-y', '-qq', '--no-install-recommends', debianPackage];
    execFileSync('apt-get', install, { stdio: ['ignore', 'ignore', 'inherit'], env });
    const installed = onPath(programs);
    if (installed) return installed;
  }
  throw new NoBrowser(
    `No ${kind} found. Install ${programs.join(' or ')}, or set ${variable} to its program.`,
  );
}

/** The first of these programs that the PATH has. */
export function onPath(programs: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const program of programs) {
    for (const folder of folders) {
      const file = path.join(folder, program);
      if (fs.existsSync(file)) return file;
    }
  }
  return undefined;
}
