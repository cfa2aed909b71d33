import type { Collection } from '../library/db';
import { t } from './i18n';
import { PencilIcon, TrashIcon } from './icons';

interface Props {
  collection: Collection;
  onRename: () => void;
  onDelete: () => void;
}

/** The name of the collection that is shown, and what can be done with it. */
export function CollectionBar({ collection, onRename, onDelete }: Props) {
  return (
    <div class="collection-bar">
      <h2>
        <bdi>{collection.name}</bdi>
      </h2>
      <button
        type="button"
        class="icon-button"
        aria-label={t('renameCollection')}
        title={t('renameCollection')}
        onClick={onRename}
      >
        <PencilIcon />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('deleteCollection')}
        title={t('deleteCollection')}
        onClick={onDelete}
      >
        <TrashIcon />
      </button>
    </div>
  );
}
