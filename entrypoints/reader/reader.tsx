import { useEffect, useMemo, useState } from 'preact/hooks';
import { listCollections } from '../../lib/library/collections';
import type { Library } from '../../lib/library/db';
import { readArticle, type SavedArticle } from '../../lib/library/read-articles';
import { useLiveQuery } from '../../lib/library/use-live-query';
import { caughtText, errorText } from '../../lib/ui/error-text';
import { t } from '../../lib/ui/i18n';
import { pageUrl } from '../../lib/ui/page-url';
import { type ShelfDialog, ShelfDialogs } from '../../lib/ui/shelf-dialogs';
import { Toasts, useToasts } from '../../lib/ui/toasts';
import { libraryActions } from '../../lib/ui/use-library-actions';
import { useOpened } from '../../lib/ui/use-opened';
import { OpenArticle } from './open-article';
import { ReaderProblem } from './ui/reader-problem';

interface Props {
  opening: Promise<Library>;
  id: string;
}

/** Finds the article and shows it, or says why it can't be shown. */
export function Reader({ opening, id }: Props) {
  const { value: library, error: openError } = useOpened(opening);
  const { toasts, show, close } = useToasts();
  const [revision, setRevision] = useState<number | null>(null);
  const [dialog, setDialog] = useState<ShelfDialog | null>(null);
  const [wasDeleted, setWasDeleted] = useState(false);
  const actions = useMemo(() => libraryActions(show, () => undefined), [show]);

  const article = useLiveQuery(
    async () => (library ? readArticle(library, id, revision ?? undefined) : undefined),
    [library, id, revision],
  );
  const collections = useLiveQuery(
    async () => (library ? listCollections(library) : []),
    [library],
  );
  const saved = article.value;
  const error = openError ?? article.error;

  useEffect(() => {
    if (saved) setWasDeleted(false);
  }, [saved]);

  const remove = async ({ row }: SavedArticle) => {
    setWasDeleted(true);
    await actions.deleteArticles([row]);
  };

  return (
    <>
      {error ? (
        <ReaderProblem text={caughtText(error)} libraryUrl={pageUrl.library()} />
      ) : saved ? (
        <OpenArticle
          // Another article is another page: nothing of the one before may linger.
          key={saved.row.id}
          library={library}
          saved={saved}
          show={show}
          onRevision={setRevision}
          onCollect={() => setDialog({ kind: 'collect', ids: [id] })}
          onDelete={() => void remove(saved)}
        />
      ) : saved === null && wasDeleted ? (
        <ReaderProblem
          text={t('articleIsDeleted')}
          libraryUrl={pageUrl.library()}
          action={{ label: t('restore'), onPress: () => void actions.restoreArticles([id]) }}
        />
      ) : saved === null ? (
        <ReaderProblem
          text={errorText({ code: 'not-found', details: [] })}
          libraryUrl={pageUrl.library('trash')}
        />
      ) : (
        <p class="reader-wait" role="status">
          {t('loading')}
        </p>
      )}
      <ShelfDialogs
        dialog={dialog}
        collections={collections.value ?? []}
        articles={saved ? [saved.row] : []}
        actions={actions}
        onClose={() => setDialog(null)}
      />
      <Toasts toasts={toasts} onClose={close} />
    </>
  );
}
