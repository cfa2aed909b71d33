import { useMemo } from 'preact/hooks';
import type { SavedArticle } from '../../lib/library/read-articles';
import { sendMessage } from '../../lib/messaging/messages';
import { disabledRulesFor } from '../../lib/preferences';
import { compareExtractions } from '../../lib/reading/compare-extractions';
import { t } from '../../lib/ui/i18n';
import type { Toast } from '../../lib/ui/toasts';
import { useAttempt } from '../../lib/ui/use-attempt';

/** Another part of the page that was nearly taken for the article. */
export interface Other {
  words: number;
  /** Lines that only it has, and lines that only the article has. */
  added: string[];
  missing: string[];
}

interface Others {
  others: Other[];
  isBusy: boolean;
  take: (index: number) => void;
}

/** What else of the page was nearly taken for the article, and the way to have it instead, and back. */
export function useOthers(
  { row, body }: Pick<SavedArticle, 'row' | 'body'>,
  show: (toast: Toast) => void,
  showNewest: () => void,
): Others {
  const { isBusy, attempt } = useAttempt(show);
  const others = useMemo(
    () =>
      (body.others ?? []).map((other) => {
        const { onlyFirst: added, onlySecond: missing } = compareExtractions(other, body);
        return { words: other.leftOut.articleWords, added, missing };
      }),
    [body],
  );

  const take = (index: number) =>
    attempt(async () => {
      const { takeOther } = await import('../../lib/reclean/take-other');
      const article = takeOther(body, index, { disabledRules: await disabledRulesFor(body.url) });
      const { id } = row;
      const { revision } = await sendMessage('saveOther', { id, bodyId: body.id, article });
      const undo = () => attempt(() => sendMessage('undoSave', { id, revision }));
      showNewest();
      show({ text: t('otherTaken'), onUndo: () => void undo() });
    });

  return { others, isBusy, take: (index) => void take(index) };
}
