import { t } from './i18n';
import { PageIcon } from './icons';

interface Props {
  query: string;
  isCollection: boolean;
}

/** Why the list is empty, and what to do about it. */
export function EmptyState({ query, isCollection }: Props) {
  const [title, text] = query
    ? [t('nothingFound', query), t('nothingFoundHint')]
    : isCollection
      ? [t('emptyCollection'), t('emptyCollectionHint')]
      : [t('emptyLibrary'), t('emptyLibraryHint')];
  return (
    <div class="empty">
      <PageIcon />
      <p class="empty-title">{title}</p>
      <p>{text}</p>
    </div>
  );
}
