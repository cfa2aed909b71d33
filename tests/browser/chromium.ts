import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../commands/find-browser';
import { until } from './site';

export interface Chromium {
  browser: Browser;
  id: string;
  downloads: string;
  /** Opens an ordinary page. */
  visit: (url: string) => Promise<Page>;
  /** Presses the toolbar button on a page: grants activeTab, as a person's click does. */
  clickToolbar: (page: Page) => Promise<void>;
  /** Presses it where the page is, be it in front or not. */
  press: (page: Page) => Promise<void>;
  /** Presses the toolbar button and gives the popup that opens. */
  openPopup: (page: Page, options?: { inFront?: boolean }) => Promise<Page>;
  /** Opens a page of the extension in a tab. */
  openPage: (file: string) => Promise<Page>;
  /** Stops the background. Never attach to the worker itself first: it would not answer afterwards. */
  killWorker: (extensionPage: Page) => Promise<void>;
  /** Limits storage to what is used and so many bytes more; no number lifts it. No effect with `unlimitedStorage`. */
  setQuota: (extensionPage: Page, bytes?: number) => Promise<void>;
  stop: () => Promise<void>;
}

export interface ChromiumOptions {
  lang?: string;
  headless?: boolean;
  /** The screen to open its windows on, as in the variable DISPLAY; without one it has none. */
  display?: string;
  /** Colour scheme and width are set per page; this is the profile's folder, to start from one that exists. */
  profile?: string;
  /**
   * Whether the button is pinned, as the welcome page asks people to have it; in a new profile it is unless told
   * otherwise. One that is not, as after an installation, Chromium first slides out, which takes 250 ms a press.
   */
  isPinned?: boolean;
}

/** A Chromium with the built extension in it and a profile of its own. */
export async function startChromium(
  extension: string,
  { lang, display, headless = !display, profile: given, isPinned = true }: ChromiumOptions = {},
): Promise<Chromium> {
  const profile = given ?? fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-chromium-'));
  if (isPinned && !given) pinButton(profile, extension);
  const downloads = path.join(profile, 'downloads');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    ...(display ? { env: { ...process.env, DISPLAY: display } } : {}),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-component-update'],
      ...['--disable-background-networking', '--disable-sync'],
      ...(lang ? [`--lang=${lang}`] : []),
    ],
  });
  const id = await browser.installExtension(path.resolve(extension));
  const address = (file: string) => `chrome-extension://${id}/${file}`;
  await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(address('')),
  );
  if (!given) {
    // The welcome page comes when it comes, and would take the foreground from a page under test.
    const welcome = await browser.waitForTarget((target) =>
      target.url().startsWith(address('welcome.html')),
    );
    await (await welcome.page())?.close();
  }
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error('the extension did not install');

  const press = (page: Page) => installed.triggerAction(page);
  const clickToolbar = async (page: Page) => {
    await page.bringToFront();
    await press(page);
  };
  return {
    browser,
    id,
    downloads,
    clickToolbar,
    press,
    async visit(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async openPopup(page, { inFront = true } = {}) {
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget(
        (target) => !before.has(target) && target.url().startsWith(address('popup.html')),
        { timeout: 8_000 },
      );
      await (inFront ? clickToolbar(page) : press(page));
      return (await opened).asPage();
    },
    async openPage(file) {
      const page = await browser.newPage();
      await page.goto(address(file));
      return page;
    },
    async killWorker(extensionPage) {
      const cdp = await extensionPage.createCDPSession();
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await cdp.detach();
    },
    async setQuota(extensionPage, bytes) {
      const cdp = await extensionPage.createCDPSession();
      const origin = `chrome-extension://${id}`;
      const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin });
      await cdp.send(
        'Storage.overrideQuotaForOrigin',
        bytes === undefined ? { origin } : { origin, quotaSize: Math.ceil(usage) + bytes },
      );
      // Not detached: the limit ends with the session.
    },
    async stop() {
      await browser.close();
      if (!given) fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Writes into a new profile that the button of an unpacked extension is pinned. Its id comes from its path. */
function pinButton(profile: string, extension: string): void {
  const hash = createHash('sha256').update(path.resolve(extension)).digest('hex').slice(0, 32);
  const id = hash.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');
  fs.mkdirSync(path.join(profile, 'Default'), { recursive: true });
  fs.writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: [id] } }),
  );
}

/** The text of the one file that was downloaded, once it is whole. */
export async function readDownload(downloads: string, ending: string): Promise<string> {
  return until(() => {
    const names = fs.existsSync(downloads) ? fs.readdirSync(downloads) : [];
    const name = names.find((each) => each.endsWith(ending));
    if (!name || names.some((each) => /\.(?:part|crdownload)$/.test(each))) return null;
    try {
      return fs.readFileSync(path.join(downloads, name), 'utf8');
    } catch {
      return null; // Firefox has just given it its own name.
    }
  }, `a download ending in ${ending}`);
}
