import { useState } from 'preact/hooks';
import type { ReaderChoices } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { sendMessage } from '../../lib/messaging/messages';
import { disabledRulesFor } from '../../lib/preferences';
import { readingTextOf } from '../../lib/reading/render';
import type { Recleaned } from '../../lib/reclean/reclean';
import { t } from '../../lib/ui/i18n';
import { renderSourceOf } from '../../lib/ui/render-source';
import type { Toast } from '../../lib/ui/toasts';
import { useAttempt } from '../../lib/ui/use-attempt';

interface Recleaning {
  /** What the present rules would change, to be looked at; null: nobody asked. */
  preview: Recleaned | null;
  isBusy: boolean;
  start: () => void;
  apply: () => void;
  cancel: () => void;
}

/** Cleans an article again: shows first what would change, stores it when told so, and takes it back. */
export function useReclean(
  saved: SavedArticle,
  choices: ReaderChoices,
  show: (toast: Toast) => void,
): Recleaning {
  const [preview, setPreview] = useState<Recleaned | null>(null);
  const { isBusy, attempt } = useAttempt(show);
  const { row, body, cleaning } = saved;

  const store = ({
    cleaning,
    choices,
    reading,
  }: Pick<Recleaned, 'cleaning' | 'choices' | 'reading'>) =>
    sendMessage('changeCleaning', { id: row.id, cleaning, choices, reading });

  const undo = () =>
    attempt(() =>
      store({ cleaning, choices, reading: readingTextOf(renderSourceOf(saved), choices) }),
    );

  const start = () =>
    attempt(async () => {
      const { reclean } = await import('../../lib/reclean/reclean');
      const disabledRules = await disabledRulesFor(body.url);
      const recleaned = reclean({ body, cleaning, choices }, { disabledRules });
      setPreview(recleaned);
    });

  const apply = () =>
    attempt(async () => {
      if (!preview) return;
      setPreview(null);
      await store(preview);
      show({ text: t('cleanedAgain'), onUndo: () => void undo() });
    });

  const cancel = () =>
    attempt(async () => {
      setPreview(null);
      // Nothing to look at, but from now on the article is known to fit the present rules.
      const isSame = preview && !preview.differences.length && !preview.title;
      if (isSame && preview.cleaning.rulesVersion !== cleaning.rulesVersion) await store(preview);
    });

  return {
    preview,
    isBusy,
    start: () => void start(),
    apply: () => void apply(),
    cancel: () => void cancel(),
  };
}
