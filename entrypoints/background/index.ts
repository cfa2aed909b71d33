import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sweepExports } from '../../lib/export/exports-directory';
import { answerMessages } from './answer-messages';
import { beginLog } from './begin-log';
import { captureAndBadge, newCapture } from './capture-tab';
import { keepWitness } from './keep-witness';
import { tidyLibrary } from './library';
import { watchLostSaves } from './lost-saves';
import { resumeCaptures } from './resume-captures';
import { saveOnPress } from './toolbar-button';

const SAVE_PAGE = 'save-page';

export default defineBackground({
  // So that it shares the rules with the pages, and the package has them once.
  type: 'module',
  main() {
    answerMessages();
    saveOnPress();
    watchLostSaves();
    void resumeCaptures().catch(console.warn);

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void beginLog();
      dropExports();
      browser.contextMenus.create({
        id: SAVE_PAGE,
        title: browser.i18n.getMessage('contextMenuSavePage'),
        contexts: ['page', 'selection', 'link', 'image'],
      });
      if (reason === 'install') {
        void browser.tabs.create({
          url: browser.runtime.getURL('/welcome.html'),
        });
      }
    });

    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === SAVE_PAGE && tab?.id !== undefined) save(tab.id, tab);
    });

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === SAVE_PAGE && tab?.id !== undefined) save(tab.id, tab);
    });

    browser.runtime.onStartup.addListener(() => {
      void keepWitness().then(tidyLibrary).then(keepWitness).catch(console.warn);
      dropExports();
    });
  },
});

const save = (tabId: number, tab: { title?: string | undefined; url?: string | undefined }) =>
  void captureAndBadge(tabId, newCapture(tab));

/** No page of ours is there yet that could be giving one to the reader. */
function dropExports(): void {
  void sweepExports(new Date(), { all: true }).catch(console.warn);
}
