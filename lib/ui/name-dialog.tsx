import { useState } from 'preact/hooks';
import { Dialog } from './dialog';
import { t } from './i18n';

interface Props {
  title: string;
  submitLabel: string;
  name?: string;
  onSubmit: (name: string) => void;
  onClose: () => void;
}

/** Collections are labels: longer ones only break other programs' imports. */
export const MAX_NAME_LENGTH = 49;

/** Asks for the name of a collection. */
export function NameDialog({ title, submitLabel, name = '', onSubmit, onClose }: Props) {
  const [value, setValue] = useState(name);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          // From the field itself: the last key may not have been drawn yet when Enter comes.
          const entered = String(new FormData(event.currentTarget).get('name')).trim();
          if (entered) onSubmit(entered);
        }}
      >
        <input
          class="field"
          type="text"
          name="name"
          autocomplete="off"
          maxLength={MAX_NAME_LENGTH}
          aria-label={t('collectionName')}
          placeholder={t('collectionName')}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
        <div class="dialog-buttons">
          <button type="button" class="button quiet" onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" class="button primary" disabled={!value.trim()}>
            {submitLabel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
