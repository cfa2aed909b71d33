import type { Collection } from '../library/db';
import { formatNumber, t } from './i18n';
import { PlusIcon } from './icons';

interface Props {
  collections: Collection[];
  /** How many articles there are in all; null while that is not known. */
  total: number | null;
  /** null: everything. */
  current: string | null;
  onChoose: (id: string | null) => void;
  onCreate: () => void;
  /** The way to what was deleted, where it is offered. */
  trash?: { articles: number; isCurrent: boolean; onChoose: () => void };
}

/** Everything, then one collection a button. */
export function CollectionNav({ collections, total, current, onChoose, onCreate, trash }: Props) {
  const isTrash = trash?.isCurrent ?? false;
  return (
    <nav class="collections" aria-label={t('collections')}>
      <ul>
        <Entry
          name={t('allArticles')}
          articles={total}
          isCurrent={current === null && !isTrash}
          onChoose={() => onChoose(null)}
        />
        {collections.map(({ id, name, count }) => (
          <Entry
            key={id}
            name={name}
            articles={count}
            isCurrent={id === current && !isTrash}
            onChoose={() => onChoose(id)}
          />
        ))}
        <li>
          <button type="button" class="collection" onClick={onCreate}>
            <PlusIcon />
            <span class="collection-name">{t('newCollection')}</span>
          </button>
        </li>
        {trash && (
          <Entry
            name={t('recentlyDeleted')}
            articles={trash.articles}
            isCurrent={isTrash}
            onChoose={trash.onChoose}
          />
        )}
      </ul>
    </nav>
  );
}

interface EntryProps {
  name: string;
  articles: number | null;
  isCurrent: boolean;
  onChoose: () => void;
}

function Entry({ name, articles, isCurrent, onChoose }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        class="collection"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onChoose}
      >
        <bdi class="collection-name">{name}</bdi>
        {articles !== null && <span class="collection-count">{formatNumber(articles)}</span>}
      </button>
    </li>
  );
}
