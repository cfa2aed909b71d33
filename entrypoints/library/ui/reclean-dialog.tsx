import type { Difference } from '../../../lib/reclean/compare-removals';
import { Dialog } from '../../../lib/ui/dialog';
import { DifferenceList } from '../../../lib/ui/difference-list';
import { count, t } from '../../../lib/ui/i18n';

/** What cleaning again would change in one article. */
export interface ArticleChange {
  id: string;
  title: string;
  counts: Record<Difference['kind'], number>;
  /** The first of them. */
  differences: Difference[];
  retitled: { before: string; after: string } | null;
}

export type RecleanState =
  | { phase: 'idle' }
  | { phase: 'checking' | 'applying'; done: number; total: number }
  | { phase: 'preview'; changes: ArticleChange[]; checked: number }
  | { phase: 'done'; changed: number }
  | { phase: 'failed'; text: string };

interface Props {
  state: RecleanState;
  onApply: () => void;
  onClose: () => void;
}

/** How cleaning many articles again goes: what would change, article by article, before anything does. */
export function RecleanDialog({ state, onApply, onClose }: Props) {
  if (state.phase === 'idle') return null;
  const isRunning = state.phase === 'checking' || state.phase === 'applying';
  const canApply = state.phase === 'preview' && state.changes.length > 0;
  return (
    <Dialog title={t('cleanAgain')} onClose={onClose}>
      <Phase state={state} />
      <div class="dialog-buttons">
        <button
          type="button"
          class={isRunning || canApply ? 'button quiet' : 'button primary'}
          onClick={onClose}
        >
          {isRunning || canApply ? t('cancel') : t('done')}
        </button>
        {canApply && (
          <button type="button" class="button primary" onClick={onApply}>
            {count('applyToArticles', state.changes.length)}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function Phase({ state }: { state: Exclude<RecleanState, { phase: 'idle' }> }) {
  switch (state.phase) {
    case 'checking':
    case 'applying':
      return (
        <>
          <p class="dialog-text">
            {t(state.phase === 'checking' ? 'recleanChecking' : 'recleanApplying')}
          </p>
          <progress aria-label={t('cleanAgain')} value={state.done} max={state.total || 1} />
        </>
      );
    case 'preview':
      return <Preview {...state} />;
    case 'done':
      return <p role="status">{count('recleaned', state.changed)}</p>;
    case 'failed':
      return (
        <p class="notice error" role="alert">
          {state.text}
        </p>
      );
  }
}

/** More than anybody looks through; the others are counted. */
const MOST_SHOWN = 100;

function Preview({ changes, checked }: { changes: ArticleChange[]; checked: number }) {
  if (!changes.length) return <p role="status">{count('recleanNothing', checked)}</p>;
  return (
    <>
      <p class="dialog-text" role="status">
        {t('cleanAgainHint')}
      </p>
      <ul class="article-changes">
        {changes.slice(0, MOST_SHOWN).map(({ id, title, counts, differences, retitled }) => (
          <li key={id}>
            <details>
              <summary>
                <bdi>{title || t('untitled')}</bdi>
                <span class="change-counts">{countsText(counts)}</span>
              </summary>
              <DifferenceList differences={differences} title={retitled} lang={null} />
            </details>
          </li>
        ))}
      </ul>
      {changes.length > MOST_SHOWN && <p>{count('andMore', changes.length - MOST_SHOWN)}</p>}
    </>
  );
}

function countsText({ removed, restored, repaired }: ArticleChange['counts']): string {
  const parts = [
    removed > 0 ? count('wouldGo', removed) : '',
    repaired > 0 ? count('wouldBeRepaired', repaired) : '',
    restored > 0 ? count('wouldComeBack', restored) : '',
  ].filter(Boolean);
  return parts.length ? parts.join(t('listSeparator')) : t('titleWouldChange');
}
