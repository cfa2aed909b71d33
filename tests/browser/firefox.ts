import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../commands/find-browser';
import { until } from './site';

const GECKO_ID = 'qingwen@qingwen.example';
/** Fixes the moz-extension:// address. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** In Firefox's own window, whichever runs it: the window in front takes its place. */
const IN_FRONT =
  "const { document, CustomizableUI } = Services.wm.getMostRecentWindow('navigator:browser');";

export interface Firefox {
  browser: Browser;
  downloads: string;
  visit: (url: string, options?: { type?: 'tab' | 'window' }) => Promise<Page>;
  /** Presses the toolbar button on a page: grants activeTab. */
  clickToolbar: (page: Page) => Promise<void>;
  /** Runs source text in the open popup, where `document` is the popup's. */
  runInPopup: (source: string) => Promise<void>;
  /** What an expression over the open popup's `document` gives, as plain data; null where it does not answer. */
  readPopup: (expression: string) => Promise<unknown>;
  /** Ends the background as Firefox does when it has been idle; with false, also in the middle of something. */
  endBackground: (isIdle?: boolean) => Promise<void>;
  openPage: (file: string) => Promise<Page>;
  /** Opens a page of the browser's own, such as `about:license`. */
  openOwn: (url: string) => Promise<Page>;
  /** Runs a function in every page of the extension before anything of its own, which preload scripts don't reach. */
  runFirst: (source: string) => Promise<void>;
  /** Goes to a page of the extension in a tab that is there. */
  goTo: (page: Page, file: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** A Firefox with the built extension in it and a profile of its own. */
export async function startFirefox(
  extension: string,
  prefs: Record<string, unknown> = {},
): Promise<Firefox> {
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // Lets the test reach the toolbar and moz-extension://.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      // Access that is asked for is given without a question: nobody is there to answer it.
      'extensions.webextOptionalPermissionPrompts': false,
      ...prefs,
    },
  });
  const bidi = async (method: string, params: object) => {
    const { connection } = browser as unknown as {
      connection: { send: (method: string, params: object) => Promise<{ result: never }> };
    };
    return (await connection.send(method, params)).result as never;
  };
  await browser.installExtension(path.resolve(extension));
  const tree = (await bidi('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })) as { contexts: { url: string; context: string }[] };
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;

  /** Runs the source of a function in Firefox's own window. */
  async function inBrowserWindow(source: string, ...args: unknown[]): Promise<unknown> {
    const answer = (await bidi('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify(await (${source})(...JSON.parse(json)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: window },
      awaitPromise: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  async function openOwn(url: string): Promise<Page> {
    const page = await browser.newPage();
    await goTo(page, url);
    return page;
  }

  async function goTo(page: Page, url: string): Promise<void> {
    // page.goto would wait for ever here.
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await bidi('browsingContext.navigate', { context, url, wait: 'none' });
    await until(async () => {
      try {
        return await page.evaluate(
          (wanted) => location.href === wanted && document.readyState === 'complete',
          url,
        );
      } catch {
        return false; // The page is changing over.
      }
    }, url);
  }

  const popupThere = () =>
    until(
      () =>
        inBrowserWindow(`() => {
          ${IN_FRONT}
          const popup = document.querySelector('browser[webextension-view-type=popup]');
          return !!popup && popup.currentURI.spec.startsWith('moz-extension:');
        }`),
      'the popup',
    );

  const widget = `${GECKO_ID.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  return {
    browser,
    downloads,
    async visit(url, { type = 'tab' } = {}) {
      const page = await browser.newPage({ type });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      await inBrowserWindow(
        `async (id) => {
          ${IN_FRONT}
          // A popup that is still open would be closed by the press.
          for (const panel of document.querySelectorAll('panel')) {
            if (panel.state === 'open') panel.hidePopup();
          }
          CustomizableUI.addWidgetToArea(id, 'nav-bar');
          await new Promise((resolve) => setTimeout(resolve, 200));
          document.getElementById(id).querySelector('.unified-extensions-item-action-button').click();
        }`,
        widget,
      );
    },
    async runInPopup(source) {
      await popupThere();
      await inBrowserWindow(
        `async (code) => {
          ${IN_FRONT}
          await new Promise((resolve) => setTimeout(resolve, 500));
          document.querySelector('browser[webextension-view-type=popup]').messageManager
            .loadFrameScript('data:,' + encodeURIComponent('{ const document = content.document; ' + code + ' }'), false);
        }`,
        source,
      );
    },
    async readPopup(expression) {
      await popupThere();
      return inBrowserWindow(
        `(code) => new Promise((resolve) => {
          ${IN_FRONT}
          const { messageManager } = document.querySelector('browser[webextension-view-type=popup]');
          const name = 'popup-answer';
          const hear = ({ data = null }) => {
            messageManager.removeMessageListener(name, hear);
            resolve(data);
          };
          // A popup that is on its way may change over, and then nothing answers.
          setTimeout(hear, 1_000, {});
          messageManager.addMessageListener(name, hear);
          messageManager.loadFrameScript('data:,' + encodeURIComponent(
            '{ const document = content.document; sendAsyncMessage("' + name + '", ' + code + '); }'), false);
        })`,
        expression,
      );
    },
    async runFirst(source) {
      const frameScript = `addEventListener('DOMWindowCreated', ({ target }) => {
        if (!target.documentURI.startsWith('moz-extension:')) return;
        const page = target.defaultView;
        const options = { sandboxPrototype: page, wantXrays: false, sameZoneAs: page };
        Cu.evalInSandbox(${JSON.stringify(`(${source})()`)}, new Cu.Sandbox(page, options));
      }, true);`;
      await inBrowserWindow(
        `(code) => window.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), true)`,
        frameScript,
      );
    },
    async endBackground(isIdle = true) {
      await inBrowserWindow(
        `async (id, isIdle) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          // It would wait for one that has ended already to begin again.
          if (extension.backgroundState !== 'running') return;
          await extension.terminateBackground({
            ignoreDevToolsAttached: true,
            disableResetIdleForTest: !isIdle,
          });
        }`,
        GECKO_ID,
        isIdle,
      );
    },
    openPage: (file) => openOwn(`moz-extension://${UUID}/${file}`),
    openOwn,
    goTo: (page, file) => goTo(page, `moz-extension://${UUID}/${file}`),
    async stop() {
      await browser.close();
      fs.rmSync(downloads, { recursive: true, force: true });
    },
  };
}
