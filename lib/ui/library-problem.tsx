import { caughtText } from './error-text';
import { count, t } from './i18n';
import { type SalvageState, useSalvage } from './use-salvage';

/**
 * Why the library can't be shown, and another try: what held it back is often gone by then. Until it is, what can be
 * read is to be had as a file.
 */
export function LibraryProblem({ error }: { error: unknown }) {
  const { state, run } = useSalvage();
  return (
    <div class="notice error">
      <p role="alert">{caughtText(error)}</p>
      <div class="notice-buttons">
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('tryAgain')}
        </button>
        <button type="button" class="button" disabled={state.phase === 'running'} onClick={run}>
          {t('salvage')}
        </button>
      </div>
      <div role="status">
        <Salvaged state={state} />
      </div>
    </div>
  );
}

function Salvaged({ state }: { state: SalvageState }) {
  if (state.phase === 'failed') return <p>{state.text}</p>;
  if (state.phase !== 'done') return null;
  return (
    <>
      <p>{count('salvaged', state.articles)}</p>
      {state.missing > 0 && <p>{count('salvageMissing', state.missing)}</p>}
    </>
  );
}
