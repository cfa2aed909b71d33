import { useEffect, useRef, useState } from 'preact/hooks';
import { NO_CHOICES, type ReaderChoices, type ReadingText } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { sendMessage } from '../../lib/messaging/messages';

interface Choices {
  choices: ReaderChoices;
  /** Shows the change at once, and stores it. */
  change: (change: Partial<ReaderChoices>) => void;
}

/** What the reader decided about an article: what is stored, or what is on its way there. */
export function useChoices(
  saved: SavedArticle | null,
  readingFor: (choices: ReaderChoices) => ReadingText,
  onError: (error: unknown) => void,
): Choices {
  const [draft, setDraft] = useState<ReaderChoices | null>(null);
  const underway = useRef(0);
  const stored = saved?.choices ?? NO_CHOICES;
  const choices = draft ?? stored;

  // What is stored has changed, so the draft has arrived.
  useEffect(() => {
    if (underway.current === 0) setDraft(null);
  }, [stored]);

  const change = async (changed: Partial<ReaderChoices>) => {
    if (!saved) return;
    const next = { ...choices, ...changed };
    setDraft(next);
    underway.current += 1;
    try {
      const request = { id: saved.row.id, choices: next, reading: readingFor(next) };
      await sendMessage('changeChoices', request);
    } catch (error) {
      setDraft(null);
      onError(error);
    } finally {
      underway.current -= 1;
    }
  };
  return { choices, change: (changed) => void change(changed) };
}
