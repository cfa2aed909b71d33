import { t } from '../../../lib/ui/i18n';

interface Props {
  /** The article was cleaned by other rules than the present ones. */
  isStale: boolean;
  isBusy: boolean;
  onStart: () => void;
}

/** The way to have the present rules go over the article. */
export function RecleanPanel({ isStale, isBusy, onStart }: Props) {
  return (
    <div class="reclean">
      {isStale && <p class="notice warning">{t('rulesAreNewer')}</p>}
      <button type="button" class="button" disabled={isBusy} onClick={onStart}>
        {t('cleanAgain')}
      </button>
    </div>
  );
}
