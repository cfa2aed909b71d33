import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Of what is seen, how much one page turns; the rest is seen twice. */
const PAGE = 0.9;
/** What a line of a wheel is in pixels. */
const LINE_PX = 40;

/**
 * Columns run from right to left, so that what goes down in a horizontal page goes left here: the wheel,
 * Page Down, the space bar and End.
 */
export function useVerticalScroll(
  scroller: RefObject<HTMLElement | null>,
  isVertical: boolean,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !isVertical) return;

    const onWheel = (event: WheelEvent) => {
      const isOwn = (event.target as Element).closest('pre, table');
      if (event.ctrlKey || isOwn || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      if (!canScroll(element, event.deltaY)) return;
      event.preventDefault();
      element.scrollBy({ left: -event.deltaY * (event.deltaMode === 1 ? LINE_PX : 1) });
    };

    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target.closest('input, textarea, select, button, dialog, summary, aside, [role=menu]')) {
        return;
      }
      const page = element.clientWidth * PAGE;
      if (event.key === 'PageDown' || (event.key === ' ' && !event.shiftKey)) {
        element.scrollBy({ left: -page });
      } else if (event.key === 'PageUp' || event.key === ' ') element.scrollBy({ left: page });
      else if (event.key === 'Home') element.scrollTo({ left: 0 });
      else if (event.key === 'End') element.scrollTo({ left: -element.scrollWidth });
      else if (event.key === 'ArrowLeft') element.scrollBy({ left: -LINE_PX });
      else if (event.key === 'ArrowRight') element.scrollBy({ left: LINE_PX });
      else return;
      event.preventDefault();
    };

    element.addEventListener('wheel', onWheel, { passive: false });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('wheel', onWheel);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [scroller, isVertical]);
}

/** At its ends the wheel goes on to the page: to what stands below the article. */
function canScroll(element: HTMLElement, down: number): boolean {
  const end = element.clientWidth - element.scrollWidth;
  return down > 0 ? element.scrollLeft > end + 1 : element.scrollLeft < -1;
}
