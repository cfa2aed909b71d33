import type { Recleaned } from '../../../lib/reclean/reclean';
import { Dialog } from '../../../lib/ui/dialog';
import { DifferenceList } from '../../../lib/ui/difference-list';
import { t } from '../../../lib/ui/i18n';

interface Props {
  preview: Recleaned;
  lang: string | null;
  onApply: () => void;
  onCancel: () => void;
}

/** What the present rules would change, before anything is changed. */
export function RecleanDialog({ preview, lang, onApply, onCancel }: Props) {
  const { differences, title } = preview;
  const isSame = !differences.length && !title;
  return (
    <Dialog title={t('cleanAgain')} onClose={onCancel}>
      {isSame ? (
        <p class="dialog-text">{t('nothingWouldChange')}</p>
      ) : (
        <>
          <p class="dialog-text">{t('cleanAgainHint')}</p>
          <DifferenceList differences={differences} title={title} lang={lang} />
        </>
      )}
      <div class="dialog-buttons">
        {isSame ? (
          <button type="button" class="button primary" onClick={onCancel}>
            {t('done')}
          </button>
        ) : (
          <>
            <button type="button" class="button quiet" onClick={onCancel}>
              {t('cancel')}
            </button>
            <button type="button" class="button primary" onClick={onApply}>
              {t('apply')}
            </button>
          </>
        )}
      </div>
    </Dialog>
  );
}
