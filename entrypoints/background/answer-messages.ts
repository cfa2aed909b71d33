import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  articleSchema,
  choicesSchema,
  cleaningEntries,
  readingSchema,
  storedArticleSchema,
} from '../../lib/article-schema';
import { cleanArticle, toStored } from '../../lib/clean-article';
import { ERROR_CODES, UserError } from '../../lib/errors';
import { remoteImagesOf } from '../../lib/images/remote-images';
import { saveArticle, saveOther, undoSave } from '../../lib/library/articles';
import { changeChoices, changeCleaning } from '../../lib/library/changes';
import * as collections from '../../lib/library/collections';
import { removeImages, restoreImages } from '../../lib/library/images';
import { deleteArticles, restoreArticles } from '../../lib/library/trash';
import { answerOf } from '../../lib/messaging/failed-answer';
import {
  CAPTURE_MODES,
  type ExportWish,
  type Messages,
  onMessage,
  type SaveAnswer,
} from '../../lib/messaging/messages';
import { disabledRulesFor, preferences } from '../../lib/preferences';
import { exportPlace } from '../../lib/ui/export-place';
import { pageUrl } from '../../lib/ui/page-url';
import { clearBadge } from './badge';
import { captureTab, endCapture, tellFailure, whileStoring } from './capture-tab';
import { giveBackSites, keepForReader, keepWhenSaved } from './keep-images';
import { keepWitness, keepWitnessSoon } from './keep-witness';
import { library } from './library';
import { type PendingCapture, readCapture } from './pending-captures';
import { takePress } from './toolbar-button';

const newId = () => crypto.randomUUID();
const now = () => new Date();

type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
};

/** Our own pages may ask for anything; a content script speaks from inside a hostile page and may only hand in articles. */
function isOurPage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false)
  );
}

const failureSchema = v.strictObject({
  captureId: v.pipe(v.string(), v.maxLength(100)),
  error: v.nullable(
    v.strictObject({
      code: v.picklist(ERROR_CODES),
      details: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(10)),
    }),
  ),
});

const id = v.pipe(v.string(), v.maxLength(100));
const name = v.pipe(v.string(), v.maxLength(200));
const ids = v.array(id);

/** Wires a message to a function of the library, with its sender and its shape checked first. */
function answer<
  K extends keyof Messages,
  S extends v.GenericSchema<unknown, Parameters<Messages[K]>[0]>,
>(
  message: K,
  schema: S,
  run: (request: v.InferOutput<S>) => Promise<ReturnType<Messages[K]>>,
): void {
  const checked = async ({ data, sender }: { data: unknown; sender: Sender }) => {
    if (!isOurPage(sender)) throw new UserError('not-allowed');
    try {
      return await run(v.parse(schema, data));
    } finally {
      keepWitnessSoon();
    }
  };
  // The messenger's types do not follow a key that is itself a parameter.
  (onMessage as (name: string, handler: typeof checked) => unknown)(message, checked);
}

export function answerMessages(): void {
  answer(
    'captureTab',
    v.strictObject({
      captureId: id,
      tabId: v.number(),
      anyway: v.boolean(),
      mode: v.exactOptional(v.picklist(CAPTURE_MODES)),
    }),
    async ({ captureId, tabId, anyway, mode = 'article' }) =>
      (await takePress(tabId, captureId)) ?? captureTab(tabId, { captureId, anyway, mode }),
  );

  onMessage('startCapture', async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined) return { capture: null };
    const pending = await readCapture(tabId);
    if (!pending) return { capture: null };
    const { captureId, anyway, mode, badge = false } = pending;
    return { capture: { captureId, anyway, mode, badge } };
  });

  onMessage('failCapture', async ({ data, sender }) => {
    const { captureId, error } = v.parse(failureSchema, data);
    const answer = answerOf(error);
    const tabId = sender.id === browser.runtime.id ? sender.tab?.id : undefined;
    const pending = tabId === undefined ? null : await readCapture(tabId);
    if (tabId !== undefined && pending?.captureId === captureId) {
      await endCapture(tabId, pending, answer);
    }
    return answer;
  });

  onMessage('clearBadge', async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (sender.id === browser.runtime.id && tabId !== undefined) await clearBadge(tabId);
  });

  onMessage('saveArticle', async ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined) {
      return tellFailure(new UserError('not-allowed'));
    }
    try {
      const { captureId, article } = v.parse(
        v.strictObject({ captureId: id, article: articleSchema }),
        data,
      );
      // Nobody asked for it, or nobody waits for it any more: they were told that it failed.
      const pending = await readCapture(tabId);
      if (pending?.captureId !== captureId) return tellFailure(new UserError('page-gone'));
      const answer = await whileStoring(captureId, () =>
        store(pending, addressOf(sender), article),
      );
      await endCapture(tabId, pending, answer);
      return answer;
    } catch (error) {
      return tellFailure(error);
    } finally {
      keepWitnessSoon();
    }
  });

  answer('undoSave', v.strictObject({ id, revision: v.number() }), async (request) =>
    undoSave(await library(), request),
  );
  answer(
    'changeChoices',
    v.strictObject({ id, choices: choicesSchema, reading: readingSchema }),
    async (request) => changeChoices(await library(), request),
  );
  answer(
    'changeCleaning',
    v.strictObject({
      id,
      cleaning: v.strictObject(cleaningEntries),
      choices: choicesSchema,
      reading: readingSchema,
    }),
    async (request) => changeCleaning(await library(), request),
  );
  answer(
    'saveOther',
    v.strictObject({ id, bodyId: id, article: storedArticleSchema }),
    async (request) => saveOther(await library(), request, { now: now(), newId }),
  );
  answer('keepImages', v.strictObject({ id, bodyId: id, site: v.string() }), keepForReader);
  answer('removeImages', v.strictObject({ id }), async (request) =>
    removeImages(await library(), request, { now: now() }),
  );
  answer('restoreImages', v.strictObject({ id }), async (request) =>
    restoreImages(await library(), request),
  );
  answer(
    'exportInTab',
    v.strictObject({ profile: v.picklist(['library', 'portable']), collectionId: v.nullable(id) }),
    exportInTab,
  );
  answer('giveBackSites', v.undefined(), giveBackSites);
  answer('checkLibrary', v.undefined(), keepWitness);
  answer('deleteArticles', v.strictObject({ ids }), async (request) =>
    deleteArticles(await library(), request.ids, { now: now() }),
  );
  answer('restoreArticles', v.strictObject({ ids }), async (request) =>
    restoreArticles(await library(), request.ids),
  );
  answerForCollections();
}

/** A tab that opens closes the popup, which is to be done with the press by then. */
const PRESS_MS = 100;

async function exportInTab(wish: ExportWish): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PRESS_MS));
  await browser.tabs.create({ url: browser.runtime.getURL(pageUrl.library(exportPlace(wish))) });
}

function answerForCollections(): void {
  const { createCollection, renameCollection, deleteCollection, restoreCollection } = collections;
  answer('createCollection', v.strictObject({ name }), async (request) =>
    createCollection(await library(), request, { now: now(), newId }),
  );
  answer('renameCollection', v.strictObject({ id, name }), async (request) =>
    renameCollection(await library(), request),
  );
  answer('deleteCollection', v.strictObject({ id }), async (request) =>
    deleteCollection(await library(), request.id, { now: now() }),
  );
  answer('restoreCollection', v.strictObject({ id }), async (request) =>
    restoreCollection(await library(), request.id),
  );
  answer('addToCollection', v.strictObject({ ids, collectionId: id }), async (request) =>
    collections.addToCollection(await library(), request),
  );
  answer('removeFromCollection', v.strictObject({ ids, collectionId: id }), async (request) =>
    collections.removeFromCollection(await library(), request),
  );
}

/**
 * The address of the document that sends, as the browser gives it, so that no page can pass for another.
 * A tab that shows another site by now was sent there in the middle of the save, maybe by the page itself.
 */
function addressOf({ url = '', tab }: Sender): string {
  if (tab?.url !== undefined && originOf(tab.url) !== originOf(url)) {
    throw new UserError('page-gone');
  }
  return url;
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/** Says of an article that no rule ever ran over it. */
const UNCLEANED = { titleIndex: 0, removals: [], flags: [], rulesVersion: 0 };

/** Cleans an article and keeps it; plain text is kept as it is, whatever it would do to a rule. */
async function store(
  { captureId, mode }: PendingCapture,
  url: string,
  article: v.InferOutput<typeof articleSchema>,
): Promise<SaveAnswer> {
  const [disabledRules, keeping] = await Promise.all([
    disabledRulesFor(url),
    preferences.images.getValue(),
  ]);
  const cleaned =
    mode === 'text'
      ? toStored({ ...article, ...UNCLEANED, url })
      : cleanArticle({ ...article, url }, { disabledRules });
  const outcome = await saveArticle(
    await library(),
    { captureId, url, article: cleaned },
    { now: now(), newId },
  );
  // After the answer: the article is there, with or without them.
  void keepWhenSaved(outcome.id).catch(console.warn);
  // Those that the article names are with their sites until somebody keeps them.
  const remote = keeping === 'ask' ? remoteImagesOf(article.html).length : 0;
  const { leftOut } = article;
  return { ...outcome, leftOut: { ...leftOut, images: leftOut.images + remote } };
}
