import { useRef, useState } from 'preact/hooks';
import type { Library } from '../../lib/library/db';
import { sendMessage } from '../../lib/messaging/messages';
import { disabledRulesFor } from '../../lib/preferences';
import type { Recleaned } from '../../lib/reclean/reclean';
import type { Scope } from '../../lib/reclean/reclean-articles';
import { caughtText } from '../../lib/ui/error-text';
import type { ArticleChange, RecleanState } from './ui/reclean-dialog';

interface Recleaning {
  state: RecleanState;
  /** `total`: how many articles the scope holds. */
  start: (scope: Scope, total: number) => void;
  apply: () => void;
  /** Stops what runs, or closes what is shown. What has been stored by then stays. */
  close: () => void;
}

/** Cleans many articles again: first a look at what would change, then the changes themselves. */
export function useReclean(library: Library | null): Recleaning {
  const [state, setState] = useState<RecleanState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    const stop = new AbortController();
    running.current = stop;
    try {
      await work(stop.signal);
    } catch (error) {
      setState(
        stop.signal.aborted ? { phase: 'idle' } : { phase: 'failed', text: caughtText(error) },
      );
    } finally {
      if (running.current === stop) running.current = null;
    }
  };

  const each = async (
    scope: Scope,
    signal: AbortSignal,
    look: (id: string, title: string, recleaned: Recleaned) => Promise<void> | void,
    onDone: (done: number) => void,
  ) => {
    if (!library) return 0;
    const { recleanArticles } = await import('../../lib/reclean/reclean-articles');
    let done = 0;
    for await (const { row, recleaned } of recleanArticles(library, scope, {
      disabledRulesFor,
      signal,
    })) {
      if (recleaned) await look(row.id, row.title, recleaned);
      done += 1;
      onDone(done);
      // The page answers while this goes on; an article alone never takes long.
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
    return done;
  };

  const start = (scope: Scope, total: number) =>
    run(async (signal) => {
      setState({ phase: 'checking', done: 0, total });
      const changes: ArticleChange[] = [];
      const look = (id: string, title: string, { differences, title: retitled }: Recleaned) => {
        const of = (kind: string) => differences.filter((each) => each.kind === kind).length;
        if (!differences.length && !retitled) return;
        changes.push({
          ...{ id, title, differences: differences.slice(0, KEPT_DIFFERENCES), retitled },
          counts: { removed: of('removed'), restored: of('restored'), repaired: of('repaired') },
        });
      };
      const checked = await each(scope, signal, look, (done) =>
        setState({ phase: 'checking', done, total }),
      );
      setState({ phase: 'preview', changes, checked });
    });

  const apply = () =>
    run(async (signal) => {
      if (state.phase !== 'preview') return;
      const ids = state.changes.map(({ id }) => id);
      const total = ids.length;
      setState({ phase: 'applying', done: 0, total });
      const store = async (id: string, _: string, recleaned: Recleaned) => {
        const { cleaning, choices, reading } = recleaned;
        await sendMessage('changeCleaning', { id, cleaning, choices, reading });
      };
      const changed = await each({ ids }, signal, store, (done) =>
        setState({ phase: 'applying', done, total }),
      );
      setState({ phase: 'done', changed });
    });

  return {
    state,
    start: (scope, total) => void start(scope, total),
    apply: () => void apply(),
    close: () => {
      if (running.current) running.current.abort();
      else setState({ phase: 'idle' });
    },
  };
}

/** Enough to judge by; the rest is counted. */
const KEPT_DIFFERENCES = 20;
