import type { TrashRow } from '../../../lib/library/db';
import { formatMoment } from '../../../lib/ui/format';
import { t } from '../../../lib/ui/i18n';
import { TrashIcon } from '../../../lib/ui/icons';

interface Props {
  trash: TrashRow[];
  onRestore: (ids: string[]) => void;
}

/** What was deleted and can still be restored, the latest first. */
export function TrashList({ trash, onRestore }: Props) {
  if (!trash.length) {
    return (
      <div class="empty">
        <TrashIcon />
        <p class="empty-title">{t('trashEmpty')}</p>
        <p>{t('trashHint')}</p>
      </div>
    );
  }
  return (
    <>
      <div class="trash-head">
        <p>{t('trashHint')}</p>
        <button type="button" class="button" onClick={() => onRestore(trash.map(({ id }) => id))}>
          {t('restoreAll')}
        </button>
      </div>
      <ul class="rows" aria-label={t('deletedArticles')}>
        {trash.map(({ id, deletedAt, row: { title, lang, source, site } }) => {
          const shownTitle = title || t('untitled');
          return (
            <li key={id} class="row" data-article-id={id}>
              <div class="row-main">
                <span class="row-title" dir="auto" lang={lang ?? undefined}>
                  {shownTitle}
                </span>
                <div class="row-facts">
                  <bdi class="row-site">{source || site}</bdi>
                  <time dateTime={new Date(deletedAt).toISOString()}>
                    {formatMoment(deletedAt)}
                  </time>
                </div>
              </div>
              <button
                type="button"
                class="button"
                aria-label={t('restoreArticle', shownTitle)}
                onClick={() => onRestore([id])}
              >
                {t('restore')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
