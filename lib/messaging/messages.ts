import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Removal, ScriptChoice, StoredArticle } from '../article';
import type { ErrorAnswer } from '../errors';

/** How a save ended. `removed` counts removals. */
export type SaveAnswer =
  | { state: 'saved' | 'duplicate'; id: string; title: string; removed: number; revision: number }
  | { state: 'not-an-article' | 'not-allowed' | 'failed'; error: ErrorAnswer | null };

/** Everything that is ever sent. A name is a verb and a noun; payloads are plain data. */
export interface Messages {
  /** From our pages: save what a tab shows. `anyway` saves what was judged not to be an article. */
  captureTab(request: { tabId: number; anyway: boolean }): SaveAnswer;
  /** From the content script. Repeating it with the same `captureId` saves once. */
  saveArticle(request: { captureId: string; article: StoredArticle }): SaveAnswer;
  /** From our pages: take a save back (a new item goes; a new revision gives way to the one before). */
  undoSave(request: { id: string; revision: number }): void;
  deleteArticles(request: { ids: string[] }): void;
  restoreArticles(request: { ids: string[] }): void;
  changeTitle(request: { id: string; title: string | null }): void;
  changeScript(request: { id: string; script: ScriptChoice | null }): void;
  putBack(request: { id: string; keys: string[] }): void;
  removeAgain(request: { id: string; keys: string[] }): void;
  addRemoval(request: { id: string; removal: Removal }): void;
  dropRemoval(request: { id: string; key: string }): void;
  createCollection(request: { name: string }): string;
  renameCollection(request: { id: string; name: string }): void;
  removeCollection(request: { id: string }): void;
  restoreCollection(request: { id: string }): void;
  addToCollection(request: { ids: string[]; collectionId: string }): void;
  removeFromCollection(request: { ids: string[]; collectionId: string }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
