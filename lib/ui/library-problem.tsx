import { caughtText } from './error-text';
import { t } from './i18n';

/** Why the library can't be shown, and another try: what held it back is often gone by then. */
export function LibraryProblem({ error }: { error: unknown }) {
  return (
    <div class="notice error">
      <p role="alert">{caughtText(error)}</p>
      <div class="notice-buttons">
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('tryAgain')}
        </button>
      </div>
    </div>
  );
}
