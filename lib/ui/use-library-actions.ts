import type { ArticleRow, Collection } from '../library/db';
import { sendMessage } from '../messaging/messages';
import { caughtText } from './error-text';
import { count, t } from './i18n';
import type { Toast } from './toasts';

/** What a reader can do with articles and collections; each says how it went, with the way back. */
export interface LibraryActions {
  deleteArticles: (articles: Pick<ArticleRow, 'id' | 'title'>[]) => Promise<void>;
  restoreArticles: (ids: string[]) => Promise<void>;
  /** The new collection's id; null where it could not be made. */
  createCollection: (name: string) => Promise<string | null>;
  renameCollection: (id: string, name: string) => Promise<void>;
  deleteCollection: (collection: Collection) => Promise<void>;
  changeMembership: (ids: string[], collectionId: string, isMember: boolean) => Promise<void>;
}

/** `onChange` is called after each change that succeeded. */
export function libraryActions(show: (toast: Toast) => void, onChange: () => void): LibraryActions {
  async function attempt<T>(change: Promise<T>): Promise<{ value: T } | null> {
    try {
      const value = await change;
      onChange();
      return { value };
    } catch (error) {
      show({ text: caughtText(error), isError: true });
      return null;
    }
  }

  async function restoreArticles(ids: string[]): Promise<void> {
    await attempt(sendMessage('restoreArticles', { ids }));
  }

  return {
    restoreArticles,
    async deleteArticles(articles) {
      const ids = articles.map(({ id }) => id);
      if (!(await attempt(sendMessage('deleteArticles', { ids })))) return;
      const [first] = articles;
      const text =
        articles.length === 1 && first
          ? t('articleDeleted', first.title || t('untitled'))
          : count('articlesDeleted', articles.length);
      show({ text, onUndo: () => void restoreArticles(ids) });
    },
    async createCollection(name) {
      return (await attempt(sendMessage('createCollection', { name })))?.value ?? null;
    },
    async renameCollection(id, name) {
      await attempt(sendMessage('renameCollection', { id, name }));
    },
    async deleteCollection({ id, name }) {
      if (!(await attempt(sendMessage('deleteCollection', { id })))) return;
      show({
        text: t('collectionDeleted', name),
        onUndo: () => void attempt(sendMessage('restoreCollection', { id })),
      });
    },
    async changeMembership(ids, collectionId, isMember) {
      const message = isMember ? 'addToCollection' : 'removeFromCollection';
      await attempt(sendMessage(message, { ids, collectionId }));
    },
  };
}
