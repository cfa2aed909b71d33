import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/ui/i18n';
import { BroomIcon } from '../../../lib/ui/icons';
import type { SelectedText } from '../selected-texts';

interface Props {
  /** What is selected in the article now. */
  selection: RefObject<() => SelectedText[]>;
  onMark: (texts: SelectedText[]) => void;
}

/** Between the selection and the button, and from the button to the edge of the window. */
const GAP = 8;
/** More than half of the button in any language. */
const HALF_WIDTH = 130;
const HEIGHT = 34;

/** Stands below selected text and takes it out; the Delete key does the same. */
export function MarkButton({ selection, onMark }: Props) {
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);

  const mark = () => {
    const texts = selection.current();
    document.getSelection()?.removeAllRanges();
    if (texts.length) onMark(texts);
  };

  useEffect(() => {
    const canMark = () => selection.current().length > 0;
    const follow = () => setPlace(canMark() ? placeOf(document.getSelection()) : null);
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).closest('input, textarea, select, dialog');
      if (event.key !== 'Delete' || isTyping || !canMark()) return;
      event.preventDefault();
      mark();
    };
    document.addEventListener('selectionchange', follow);
    document.addEventListener('keydown', onKeyDown);
    window.addEventListener('scroll', follow, { passive: true, capture: true });
    return () => {
      document.removeEventListener('selectionchange', follow);
      document.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('scroll', follow, { capture: true });
    };
  }, [selection, onMark]);

  if (!place) return null;
  return (
    <button
      type="button"
      class="button mark-button"
      aria-keyshortcuts="Delete"
      style={{ left: `${place.x}px`, top: `${place.y}px` }}
      // A press would take the selection away before it could be read.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={mark}
    >
      <BroomIcon />
      {t('markAsSpam')}
      <span class="key" aria-hidden="true">
        Del
      </span>
    </button>
  );
}

/** Below the end of the selection, or above its start where there is no room; null: out of sight. */
function placeOf(selection: Selection | null): { x: number; y: number } | null {
  const rects = selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()] : [];
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last || last.bottom < 0 || first.top > innerHeight) return null;
  const below = last.bottom + GAP;
  const y = below + HEIGHT < innerHeight ? below : Math.max(GAP, first.top - GAP - HEIGHT);
  const middle = (last.left + last.right) / 2;
  return { x: Math.max(HALF_WIDTH, Math.min(middle, innerWidth - HALF_WIDTH)), y };
}
