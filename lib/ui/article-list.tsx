import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleRow } from '../library/db';
import { formatMoment, formatSaved } from './format';
import { count, t } from './i18n';
import { FolderIcon, TrashIcon } from './icons';
import type { ShownTitle } from './use-titles';

interface Props {
  articles: ArticleRow[];
  nowMs: number;
  readerUrl: (id: string) => string;
  /** Of articles that are shown in another script than they were saved in, by id. */
  titles?: ReadonlyMap<string, ShownTitle>;
  /** In the popup an article opens in a tab of its own. */
  opensTab: boolean;
  hasMore: boolean;
  onMore: () => void;
  onDelete: (articles: ArticleRow[]) => void;
  onCollect: (articles: ArticleRow[]) => void;
  /** Only where several can be chosen. `isRange`: from the one chosen last to this one. */
  selected?: ReadonlySet<string>;
  onSelect?: (id: string, isRange: boolean) => void;
  onSelectAll?: () => void;
}

/** Saved articles, newest first. */
export function ArticleList(props: Props) {
  const { articles, selected, hasMore, onMore } = props;
  const list = useRef<HTMLUListElement>(null);

  const remove = (article: ArticleRow) => {
    focusNeighbour(list.current, article.id);
    props.onDelete([article]);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('[data-article-id]');
    if (!row || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'a' || !props.onSelectAll) return;
      event.preventDefault();
      props.onSelectAll();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      moveFocus(row, event.key === 'ArrowDown' ? 'next' : 'previous');
    } else if (event.key === 'Delete') {
      const chosen = articles.filter(({ id }) => selected?.has(id));
      const article = articles.find(({ id }) => id === row.dataset.articleId);
      if (chosen.length) props.onDelete(chosen);
      else if (article) remove(article);
    }
  };

  return (
    <div class="rows">
      <ul ref={list} aria-label={t('savedArticles')} onKeyDown={onKeyDown}>
        {articles.map((article) => (
          <Row key={article.id} article={article} list={props} onRemove={remove} />
        ))}
      </ul>
      {hasMore && <MoreButton onMore={onMore} />}
    </div>
  );
}

interface RowProps {
  article: ArticleRow;
  list: Props;
  onRemove: (article: ArticleRow) => void;
}

function Row({ article, list, onRemove }: RowProps) {
  const { id, url, source, site, savedAt, removed } = article;
  const { title, lang } = list.titles?.get(id) ?? article;
  const shownTitle = title || t('untitled');
  const isSelected = list.selected?.has(id) ?? false;
  return (
    <li class={isSelected ? 'row is-selected' : 'row'} data-article-id={id}>
      {list.onSelect && (
        <span class="row-select">
          <input
            type="checkbox"
            aria-label={t('selectArticle', shownTitle)}
            checked={isSelected}
            onClick={(event) => list.onSelect?.(id, event.shiftKey)}
          />
        </span>
      )}
      <div class="row-main">
        <a
          class="row-title"
          dir="auto"
          lang={lang ?? undefined}
          href={list.readerUrl(id)}
          target={list.opensTab ? '_blank' : undefined}
          title={shownTitle}
        >
          {shownTitle}
        </a>
        <div class="row-facts">
          <bdi class="row-site" title={url}>
            {source || site}
          </bdi>
          <time dateTime={new Date(savedAt).toISOString()} title={formatMoment(savedAt)}>
            {formatSaved(savedAt, list.nowMs)}
          </time>
          {removed > 0 && <span>{count('removedCount', removed)}</span>}
        </div>
      </div>
      <div class="row-actions">
        <RowButton
          label={t('collectArticle', shownTitle)}
          onPress={() => list.onCollect([article])}
        >
          <FolderIcon />
        </RowButton>
        <RowButton label={t('deleteArticle', shownTitle)} onPress={() => onRemove(article)}>
          <TrashIcon />
        </RowButton>
      </div>
    </li>
  );
}

interface RowButtonProps {
  label: string;
  children: ComponentChildren;
  onPress: () => void;
}

function RowButton({ label, children, onPress }: RowButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}

/** Loads the next page as it comes into sight; a button, so that it works without scrolling too. */
function MoreButton({ onMore }: { onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onMore();
      },
      { rootMargin: '600px' },
    );
    if (button.current) seen.observe(button.current);
    return () => seen.disconnect();
  }, [onMore]);
  return (
    <div class="rows-end">
      <button type="button" class="button quiet" ref={button} onClick={onMore}>
        {t('showMore')}
      </button>
    </div>
  );
}

function rowBeside(row: Element, side: 'next' | 'previous'): Element | null {
  return side === 'next' ? row.nextElementSibling : row.previousElementSibling;
}

/** To the same control of the row beside it. */
function moveFocus(row: Element, side: 'next' | 'previous'): void {
  const controls = (of: Element) => [...of.querySelectorAll<HTMLElement>('a, button, input')];
  const at = controls(row).indexOf(document.activeElement as HTMLElement);
  const beside = rowBeside(row, side);
  if (beside) controls(beside)[Math.max(at, 0)]?.focus();
}

/** Where a row goes, focus goes to the next one, or a keyboard would have to start again. */
function focusNeighbour(list: Element | null, id: string): void {
  const row = list?.querySelector(`[data-article-id="${CSS.escape(id)}"]`);
  if (!row?.contains(document.activeElement)) return;
  const beside = rowBeside(row, 'next') ?? rowBeside(row, 'previous');
  beside?.querySelector<HTMLElement>('a')?.focus();
}
