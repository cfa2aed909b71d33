import type { Loss } from '../library/witness';
import { formatMoment } from './format';
import { count, t } from './i18n';

interface Props {
  loss: Loss;
  onNoted: () => void;
}

/** Says that the browser has lost articles, and what to do now. */
export function LossNotice({ loss, onNoted }: Props) {
  return (
    <div class="notice error">
      <p role="alert">{count('libraryLost', loss.articles, formatMoment(loss.at))}</p>
      <div class="notice-buttons">
        <button type="button" class="button" onClick={onNoted}>
          {t('understood')}
        </button>
      </div>
    </div>
  );
}
