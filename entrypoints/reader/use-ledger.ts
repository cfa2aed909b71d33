import { useMemo } from 'preact/hooks';
import { type Flag, type Removal, removalKey } from '../../lib/article';
import { readBlocks } from '../../lib/html/blocks';
import { sanitizeToFragment } from '../../lib/html/sanitize';
import type { SavedArticle } from '../../lib/library/read-articles';
import type { BlockSpan } from '../../lib/reading/places';
import { readerRemoval, readerRemovals, withRemovals } from '../../lib/reading/reader-removals';
import { removalsInForce } from '../../lib/reading/removals-in-force';
import { count, t } from '../../lib/ui/i18n';
import type { Toast } from '../../lib/ui/toasts';
import type { SelectedText } from './selected-texts';
import type { Shown } from './show-reading';
import type { ChangeChoices } from './use-choices';

export interface Ledger {
  /** What was left alone and is still there. */
  flags: Flag[];
  putBack: (keys: string[]) => void;
  removeAgain: (keys: string[]) => void;
  /** Takes out what rules only found suspicious. */
  removeFlag: (flag: Flag) => void;
  /** Takes out what the reader selected. */
  removeTexts: (shown: Shown, texts: readonly SelectedText[]) => void;
}

/** What the reader can decide about what was taken out of an article and what was not. */
export function useLedger(
  { body, cleaning, choices }: Pick<SavedArticle, 'body' | 'cleaning' | 'choices'>,
  change: ChangeChoices,
  show: (toast: Toast) => void,
): Ledger {
  const flags = useMemo(() => {
    const inForce = removalsInForce(cleaning, choices);
    return cleaning.flags.filter(
      (flag) => flag.end > flag.start && !inForce.some((removal) => covers(removal, flag)),
    );
  }, [cleaning, choices]);

  const add = (removals: Removal[]) => {
    if (!removals.length) return;
    const keys = removals.map(removalKey);
    const wasBack = choices.putBack.filter((key) => keys.includes(key));
    change((before) => withRemovals(before, removals));
    show({
      text: count('takenOut', removals.length),
      onUndo: () =>
        change(({ putBack, added }) => ({
          putBack: [...new Set([...putBack, ...wasBack])],
          added: added.filter((removal) => !keys.includes(removalKey(removal))),
        })),
    });
  };

  return {
    flags,
    putBack(keys) {
      const ofRules = cleaning.removals.map(removalKey).filter((key) => keys.includes(key));
      change(({ putBack, added }) => ({
        putBack: [...new Set([...putBack, ...ofRules])],
        added: added.filter((removal) => !keys.includes(removalKey(removal))),
      }));
    },
    removeAgain: (keys) =>
      change(({ putBack }) => ({ putBack: putBack.filter((key) => !keys.includes(key)) })),
    removeFlag: (flag) => add([readerRemoval(flag, flag.text)]),
    removeTexts(shown, texts) {
      const spans = texts.map(({ node, from, to }) => shown.originalSpan(node, from, to));
      if (spans.includes('unclear')) {
        show({ text: t('markInOriginal'), isError: true });
        return;
      }
      const blocks = readBlocks(sanitizeToFragment(body.html), body.facts);
      const chosen = spans.filter((span): span is BlockSpan => span !== null && span !== 'unclear');
      add(readerRemovals(blocks, chosen, removalsInForce(cleaning, choices)));
    },
  };
}

function covers(removal: Removal, { where, unit, start, end }: Flag): boolean {
  return (
    removal.where === where && removal.unit === unit && removal.start <= start && removal.end >= end
  );
}
