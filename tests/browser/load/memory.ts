import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chromium } from '../chromium';

const EVERY_MS = 500;

/** The most memory that was resident at a time, in MB: of the largest page, and of the whole browser. */
export interface Peak {
  page: number;
  browser: number;
}

/** Watches the processes of a browser while something runs. */
export async function peakWhile<T>(
  { browser }: Chromium,
  run: () => Promise<T>,
): Promise<{ value: T; peak: Peak }> {
  const peak: Peak = { page: 0, browser: 0 };
  const cdp = await browser.target().createCDPSession();
  let isRunning = true;
  const watch = async () => {
    while (isRunning) {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
      const sizes = processInfo.map(({ type, id }) => ({ type, megabytes: residentOf(id) }));
      const pages = sizes.filter(({ type }) => type === 'renderer');
      peak.page = Math.max(peak.page, ...pages.map(({ megabytes }) => megabytes));
      peak.browser = Math.max(
        peak.browser,
        sizes.reduce((sum, { megabytes }) => sum + megabytes, 0),
      );
      await sleep(EVERY_MS);
    }
  };
  const watching = watch();
  try {
    return { value: await run(), peak };
  } finally {
    isRunning = false;
    await watching;
    await cdp.detach();
  }
}

/** 0 where the process has just ended. `Pss` shares what several processes map between them. */
function residentOf(id: number): number {
  try {
    const [, kilobytes = 0] =
      /^Pss:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1000);
  } catch {
    return 0;
  }
}
