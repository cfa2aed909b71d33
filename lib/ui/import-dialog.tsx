import type { ImportProgress } from '../import/import-file';
import type { ImportOutcome } from '../library/staging';
import { Dialog } from './dialog';
import { count, t } from './i18n';

export type ImportState =
  | { phase: 'idle' }
  | { phase: 'running'; fileName: string; progress: ImportProgress | null }
  | { phase: 'done'; outcome: ImportOutcome }
  | { phase: 'cancelled' }
  | { phase: 'failed'; text: string };

interface Props {
  state: ImportState;
  onCancel: () => void;
  onClose: () => void;
}

/** How an import goes, and how it went. */
export function ImportDialog({ state, onCancel, onClose }: Props) {
  if (state.phase === 'idle') return null;
  const isRunning = state.phase === 'running';
  // What has been read becomes visible in one step, which can't be stopped half-way.
  const isFinishing = isRunning && state.progress?.phase === 'finishing';
  return (
    <Dialog title={t('importTitle')} onClose={isRunning ? onCancel : onClose}>
      <Phase state={state} />
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

function Phase({ state }: { state: Exclude<ImportState, { phase: 'idle' }> }) {
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
      const { added, revised, skipped } = state.outcome;
      return (
        <div role="status">
          <p>{count('importedCount', added)}</p>
          {revised > 0 && <p>{count('importRevised', revised)}</p>}
          {skipped > 0 && <p class="dialog-text">{count('importKnown', skipped)}</p>}
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
