import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  Article,
  Cleaning,
  LeftOut,
  ReaderChoices,
  ReadingText,
  StoredArticle,
} from '../article';
import type { ErrorAnswer } from '../errors';
import type { Profile } from '../export/export-articles';
import type { KeepOutcome } from '../images/keep-images';

/** What is to be exported. */
export interface ExportWish {
  profile: Profile;
  /** null: everything. */
  collectionId: string | null;
}

interface Saved {
  id: string;
  title: string;
  /** How many removals there are. */
  removed: number;
  /** Counts from 1. */
  revision: number;
  leftOut: LeftOut;
}

interface NotSaved {
  /** null: a fault of ours, without a sentence for it. */
  error: ErrorAnswer | null;
}

/** How a save ended. */
export type SaveAnswer =
  | ({ state: 'saved' } & Saved)
  | ({ state: 'duplicate' } & Saved)
  | ({ state: 'not-an-article' } & NotSaved)
  | ({ state: 'not-allowed' } & NotSaved)
  | ({ state: 'failed' } & NotSaved);

/** `article`: extracted and cleaned. `text`: the way out where that fails, all text that the page shows. */
export const CAPTURE_MODES = ['article', 'text'] as const;
export type CaptureMode = (typeof CAPTURE_MODES)[number];

/** What the content script is told before it starts. */
export interface CaptureOptions {
  captureId: string;
  /** Save even what was judged not to be an article. */
  anyway: boolean;
  mode: CaptureMode;
  /** The badge shows how it ends, for a while: `clearBadge` is to be sent then. */
  badge?: boolean;
}

/** What was asked of the tab, if anything was. */
export interface MaybeCapture {
  capture: CaptureOptions | null;
}

/** Everything that is ever sent, to the background where nothing is said. A name is a verb and a noun; payloads are plain data. */
export interface Messages {
  /**
   * From our pages: save what a tab shows. The sender makes the id up (`crypto.randomUUID()`); sending it
   * again, when the background was stopped in mid-save, gives the answer of the same save. Where the press that
   * opened a popup began the save, the popup is given that answer.
   */
  captureTab(request: {
    captureId: string;
    tabId: number;
    anyway: boolean;
    /** `article` where nothing is said. */
    mode?: CaptureMode;
  }): SaveAnswer;
  /** From the content script, once, before it reads the page. */
  startCapture(): MaybeCapture;
  /** From the content script. Repeating it with the same `captureId` saves once. */
  saveArticle(request: { captureId: string; article: Article }): SaveAnswer;
  /** From the content script: it has no article to send. The background may be another one than was asked. */
  failCapture(request: { captureId: string; error: ErrorAnswer | null }): SaveAnswer;
  /** From the content script: the badge of its tab was shown for long enough. */
  clearBadge(): void;
  /** From our pages: take a save back (a new item goes; a new revision gives way to the one before). */
  undoSave(request: { id: string; revision: number }): void;
  /** What the reader decided about an article, with what it reads then. */
  changeChoices(request: { id: string; choices: ReaderChoices; reading: ReadingText }): void;
  /** What other rules make of a stored original. */
  changeCleaning(request: {
    id: string;
    cleaning: Cleaning;
    choices: ReaderChoices;
    reading: ReadingText;
  }): void;
  /** Have an article show another extraction of its page than the one of the revision `bodyId`. */
  saveOther(request: { id: string; bodyId: string; article: StoredArticle }): { revision: number };
  /** Fetch the images of a revision that come from one site, for which access was given, and keep them. */
  keepImages(request: { id: string; bodyId: string; site: string }): KeepOutcome;
  /** Take an article's kept images out. */
  removeImages(request: { id: string }): void;
  restoreImages(request: { id: string }): void;
  /** Give access to sites back, which was given so that images can be kept. */
  giveBackSites(): void;
  /** From our pages: has the browser lost articles? What it lost is in `safety.loss` then. */
  checkLibrary(): void;
  deleteArticles(request: { ids: string[] }): void;
  restoreArticles(request: { ids: string[] }): void;
  createCollection(request: { name: string }): string;
  renameCollection(request: { id: string; name: string }): void;
  deleteCollection(request: { id: string }): void;
  restoreCollection(request: { id: string }): void;
  addToCollection(request: { ids: string[]; collectionId: string }): void;
  removeFromCollection(request: { ids: string[]; collectionId: string }): void;
  /** From the popup, which may close at once: have the library page export this. */
  exportInTab(request: ExportWish): void;
  /** To the popup that is open: make room for the one that a press opens. */
  closePopup(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
