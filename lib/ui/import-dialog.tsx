import type { ImportProgress } from '../import/import-file';
import type { ImportOutcome } from '../library/staging';
import type { SetUp } from '../set-up';
import { Dialog } from './dialog';
import { count, t } from './i18n';

export type ImportState =
  | { phase: 'idle' }
  | { phase: 'running'; fileName: string; progress: ImportProgress | null }
  /** `setUp`: what the file would have set, until the reader has taken it. */
  | { phase: 'done'; outcome: ImportOutcome; setUp?: SetUp | 'taken' }
  | { phase: 'cancelled' }
  | { phase: 'failed'; text: string };

interface Props {
  state: ImportState;
  onCancel: () => void;
  onClose: () => void;
  onTakeSetUp: () => void;
}

/** How an import goes, and how it went. */
export function ImportDialog({ state, onCancel, onClose, onTakeSetUp }: Props) {
  if (state.phase === 'idle') return null;
  const isRunning = state.phase === 'running';
  // What has been read becomes visible in one step, which can't be stopped half-way.
  const isFinishing = isRunning && state.progress?.phase === 'finishing';
  return (
    <Dialog title={t('importTitle')} onClose={isRunning ? onCancel : onClose}>
      <Phase state={state} onTakeSetUp={onTakeSetUp} />
      <div class="dialog-buttons">
        {isRunning ? (
          <button type="button" class="button" disabled={isFinishing} onClick={onCancel}>
            {t('cancel')}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={onClose}>
            {t('done')}
          </button>
        )}
      </div>
    </Dialog>
  );
}

interface PhaseProps extends Pick<Props, 'onTakeSetUp'> {
  state: Exclude<ImportState, { phase: 'idle' }>;
}

function Phase({ state, onTakeSetUp }: PhaseProps) {
  switch (state.phase) {
    case 'running':
      return (
        <>
          <p class="dialog-text">{t('importRunning', state.fileName)}</p>
          <progress
            aria-label={t('importTitle')}
            value={state.progress?.done}
            max={state.progress?.total || 1}
          />
        </>
      );
    case 'done': {
      const { added, revised, skipped, trashed = 0 } = state.outcome;
      return (
        <div role="status">
          <p>{count('importedCount', added)}</p>
          {revised > 0 && <p>{count('importRevised', revised)}</p>}
          {skipped > 0 && <p class="dialog-text">{count('importKnown', skipped)}</p>}
          {trashed > 0 && <p class="dialog-text">{count('importTrashed', trashed)}</p>}
          {state.setUp === 'taken' && <p>{t('importSetUpTaken')}</p>}
          {state.setUp && state.setUp !== 'taken' && (
            <>
              <p>{t('importSetUp')}</p>
              <div class="notice-buttons">
                <button type="button" class="button" onClick={onTakeSetUp}>
                  {t('importTakeSetUp')}
                </button>
              </div>
            </>
          )}
        </div>
      );
    }
    case 'cancelled':
      return <p role="status">{t('importCancelled')}</p>;
    case 'failed':
      return (
        <p class="notice error" role="alert">
          {state.text}
        </p>
      );
  }
}
