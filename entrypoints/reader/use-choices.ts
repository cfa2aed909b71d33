import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderChoices, ReadingText } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { sendMessage } from '../../lib/messaging/messages';

/** Given the choices as they are by then, so that an undo leaves alone what was decided since. */
export type ChangeChoices = (changed: (before: ReaderChoices) => Partial<ReaderChoices>) => void;

interface Choices {
  choices: ReaderChoices;
  /** Shows the change at once, and stores it. */
  change: ChangeChoices;
}

/** What the reader decided about an article: what is stored, or what is on its way there. */
export function useChoices(
  saved: SavedArticle,
  readingFor: (choices: ReaderChoices) => ReadingText,
  onError: (error: unknown) => void,
): Choices {
  const [draft, setDraft] = useState<ReaderChoices | null>(null);
  const underway = useRef(0);
  const stored = saved.choices;
  const choices = draft ?? stored;
  const latest = useRef(choices);
  latest.current = choices;

  // What is stored has changed, so the draft has arrived.
  useEffect(() => {
    if (underway.current === 0) setDraft(null);
  }, [stored]);

  const change = async (changed: Parameters<ChangeChoices>[0]) => {
    const next = { ...latest.current, ...changed(latest.current) };
    latest.current = next;
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
