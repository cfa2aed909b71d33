import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** Sanitised, and inserted as it is. */
  body: DocumentFragment;
  /** The removal to show in its place, with a number that rises at each request. */
  showing: { key: string; request: number } | null;
}

/** The text of the article. */
export function ArticleBody({ body, showing }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A fragment is empty once inserted; a copy keeps this repeatable.
    root.current?.replaceChildren(body.cloneNode(true));
    for (const link of root.current?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []) {
      if (link.getAttribute('href')?.startsWith('#')) continue;
      link.target = '_blank';
      link.rel = 'noopener noreferrer nofollow';
    }
  }, [body]);
  useLayoutEffect(() => {
    if (!showing) return;
    const marks = root.current?.querySelectorAll<HTMLElement>(
      `del[data-removal="${CSS.escape(showing.key)}"]`,
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
  }, [body, showing]);
  return <div class="article-body" ref={root} />;
}
