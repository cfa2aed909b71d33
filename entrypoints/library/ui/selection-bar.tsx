import { count, t } from '../../../lib/ui/i18n';
import { FolderIcon, TrashIcon } from '../../../lib/ui/icons';

interface Props {
  selected: number;
  shown: number;
  onSelectAll: () => void;
  onClear: () => void;
  onCollect: () => void;
  onDelete: () => void;
}

/** What can be done with the chosen articles. */
export function SelectionBar({ selected, shown, ...on }: Props) {
  const isAll = selected > 0 && selected === shown;
  return (
    <div class="selection-bar">
      <label class="select-all">
        <input
          type="checkbox"
          checked={isAll}
          indeterminate={selected > 0 && !isAll}
          aria-label={isAll ? t('clearSelection') : t('selectAll')}
          onChange={() => (isAll ? on.onClear() : on.onSelectAll())}
        />
        <span role="status">
          {selected > 0 ? count('selectedCount', selected) : t('selectAll')}
        </span>
      </label>
      {selected > 0 && (
        <>
          <button type="button" class="button" onClick={on.onCollect}>
            <FolderIcon />
            {t('collectSelected')}
          </button>
          <button type="button" class="button danger" onClick={on.onDelete}>
            <TrashIcon />
            {t('deleteSelected')}
          </button>
          <button type="button" class="button quiet" onClick={on.onClear}>
            {t('clearSelection')}
          </button>
        </>
      )}
    </div>
  );
}
