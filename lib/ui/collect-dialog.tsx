import { useId, useState } from 'preact/hooks';
import type { Collection } from '../library/db';
import { Dialog } from './dialog';
import { count, t } from './i18n';
import { MAX_NAME_LENGTH } from './name-dialog';

interface Props {
  collections: Collection[];
  /** For each article, the ids of the collections that it is in. */
  memberships: readonly (readonly string[])[];
  onChange: (collectionId: string, isMember: boolean) => void;
  onCreate: (name: string) => void;
  onClose: () => void;
}

/** In which collections some articles are; a tick takes effect at once. */
export function CollectDialog({ collections, memberships, onChange, onCreate, onClose }: Props) {
  const [name, setName] = useState('');
  const listId = useId();
  return (
    <Dialog title={count('collectTitle', memberships.length)} onClose={onClose}>
      {collections.length === 0 && <p class="dialog-text">{t('noCollections')}</p>}
      <ul class="check-list">
        {collections.map(({ id, name: collectionName }) => (
          <li key={id}>
            <label for={`${listId}-${id}`}>
              <Tick
                id={`${listId}-${id}`}
                holding={memberships.filter((ids) => ids.includes(id)).length}
                of={memberships.length}
                onChange={(isMember) => onChange(id, isMember)}
              />
              <bdi>{collectionName}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <form
        class="inline-form"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onCreate(name.trim());
          setName('');
        }}
      >
        <input
          class="field"
          type="text"
          autocomplete="off"
          maxLength={MAX_NAME_LENGTH}
          aria-label={t('newCollectionName')}
          placeholder={t('newCollectionName')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!name.trim()}>
          {t('create')}
        </button>
      </form>
      <div class="dialog-buttons">
        <button type="button" class="button primary" onClick={onClose}>
          {t('done')}
        </button>
      </div>
    </Dialog>
  );
}

interface TickProps {
  id: string;
  holding: number;
  of: number;
  onChange: (isMember: boolean) => void;
}

/** Half ticked where only some of the articles are in it. */
function Tick({ id, holding, of, onChange }: TickProps) {
  return (
    <input
      type="checkbox"
      id={id}
      checked={of > 0 && holding === of}
      indeterminate={holding > 0 && holding < of}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
