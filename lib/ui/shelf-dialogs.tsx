import { collectionIdsOf } from '../library/article-row';
import type { ArticleRow, Collection } from '../library/db';
import { CollectDialog } from './collect-dialog';
import { t } from './i18n';
import { NameDialog } from './name-dialog';
import type { LibraryActions } from './use-library-actions';

/** Which dialog of the list is open. */
export type ShelfDialog =
  | { kind: 'create' }
  | { kind: 'rename'; collection: Collection }
  | { kind: 'collect'; ids: string[] };

interface Props {
  dialog: ShelfDialog | null;
  collections: Collection[];
  /** The articles that `collect` is about are looked up here, so that ticks follow what is stored. */
  articles: ArticleRow[];
  actions: LibraryActions;
  onClose: () => void;
}

/** The dialogs that popup, library and reader share. */
export function ShelfDialogs({ dialog, collections, articles, actions, onClose }: Props) {
  if (dialog?.kind === 'create') {
    return (
      <NameDialog
        title={t('newCollection')}
        submitLabel={t('create')}
        onClose={onClose}
        onSubmit={(name) => {
          onClose();
          void actions.createCollection(name);
        }}
      />
    );
  }
  if (dialog?.kind === 'rename') {
    const { id, name } = dialog.collection;
    return (
      <NameDialog
        title={t('renameCollection')}
        submitLabel={t('rename')}
        name={name}
        onClose={onClose}
        onSubmit={(next) => {
          onClose();
          if (next !== name) void actions.renameCollection(id, next);
        }}
      />
    );
  }
  if (dialog?.kind === 'collect') {
    const { ids } = dialog;
    return (
      <CollectDialog
        collections={collections}
        memberships={articles.filter(({ id }) => ids.includes(id)).map(collectionIdsOf)}
        onClose={onClose}
        onChange={(collectionId, isMember) =>
          void actions.changeMembership(ids, collectionId, isMember)
        }
        onCreate={async (name) => {
          const id = await actions.createCollection(name);
          if (id !== null) await actions.changeMembership(ids, id, true);
        }}
      />
    );
  }
  return null;
}
