import type { Chromium } from '../chromium';
import { until } from '../site';
import { tally } from './tally';

/** As a power cut does: the browser and its children at once, nothing closed, nothing flushed. */
export async function killBrowser({ browser }: Chromium): Promise<void> {
  const main = browser.process();
  if (!main?.pid) throw new Error('the browser has no process');
  const group = -main.pid;
  const ended = new Promise((resolve) => main.once('exit', resolve));
  process.kill(group, 'SIGKILL');
  tally('kills');
  await ended;
  // One that still holds the profile would be taken for another window.
  await until(() => !isAlive(group), 'the children of the browser to end');
}

function isAlive(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}
