import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { stripTracking } from '../../../lib/html/strip-tracking';
import { combineDigits } from '../combine-digits';
import { pairTexts, type SelectedText, selectedTexts, type Twins } from '../selected-texts';
import { showImages } from '../show-images';

interface Props {
  /** Sanitised, and inserted as it is. */
  body: DocumentFragment;
  /** The removal or the flag to show in its place, with a number that rises at each request. */
  showing: { key: string; request: number } | null;
  /** Set in columns, where short numbers stand upright. */
  isVertical: boolean;
  /** Where the images that were kept are found, by the address that the article names. */
  images: ReadonlyMap<string, string>;
  /** Here stands the way to what is selected in the article. */
  selection: RefObject<() => SelectedText[]>;
}

/** The text of the article. */
export function ArticleBody({ body, showing, isVertical, images, selection }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const twins = useRef<Twins>(new Map());
  useLayoutEffect(() => {
    if (!root.current) return;
    // A fragment is empty once inserted; a copy keeps this repeatable.
    root.current.replaceChildren(body.cloneNode(true));
    twins.current = pairTexts(root.current, body);
    // Saved before it was stripped, or read from a file, an article may have some.
    stripTracking(root.current);
    for (const link of root.current.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (link.getAttribute('href')?.startsWith('#')) continue;
      link.target = '_blank';
      link.rel = 'noopener noreferrer nofollow';
    }
    if (isVertical) combineDigits(root.current, twins.current);
  }, [body, isVertical]);
  useLayoutEffect(() => {
    if (root.current) showImages(root.current, images);
  }, [body, isVertical, images]);
  useLayoutEffect(() => {
    if (!showing) return;
    const key = CSS.escape(showing.key);
    const marks = root.current?.querySelectorAll<HTMLElement>(
      `[data-removal="${key}"], [data-flag="${key}"]`,
    );
    const first = marks?.[0];
    if (!marks || !first) return;
    for (const mark of marks) mark.classList.add('is-shown');
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'center' });
    return () => {
      for (const mark of marks) mark.classList.remove('is-shown');
    };
  }, [body, showing, isVertical]);

  useLayoutEffect(() => {
    selection.current = () =>
      root.current ? selectedTexts(document.getSelection(), root.current, twins.current) : [];
    return () => {
      selection.current = () => [];
    };
  }, [selection]);

  return <div class="article-body" ref={root} />;
}
