import { BUILDS } from '../builds';
import { type Chromium, startChromium } from '../chromium';

/** A Chromium in a profile that lasts, its page of the first run closed, so that nothing takes the foreground. */
export async function startInProfile(profile: string): Promise<Chromium> {
  const chromium = await startChromium(BUILDS.chromium, { profile });
  // Comes once in a profile's life.
  const welcome = await chromium.browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 1_500 })
    .catch(() => null);
  await (await welcome?.page())?.close();
  return chromium;
}
