import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleRow, Library } from '../../lib/library/db';
import { listTrash } from '../../lib/library/trash';
import { useLiveQuery } from '../../lib/library/use-live-query';
import { preferences, safety } from '../../lib/preferences';
import { ArticleList } from '../../lib/ui/article-list';
import { BackupReminder } from '../../lib/ui/backup-reminder';
import { CollectionBar } from '../../lib/ui/collection-bar';
import { CollectionNav } from '../../lib/ui/collection-nav';
import { EmptyState } from '../../lib/ui/empty-state';
import { ExportMenu } from '../../lib/ui/export-menu';
import { exportWished } from '../../lib/ui/export-place';
import { t } from '../../lib/ui/i18n';
import { BroomIcon, GearIcon } from '../../lib/ui/icons';
import { ImportButton } from '../../lib/ui/import-button';
import { ImportDialog } from '../../lib/ui/import-dialog';
import { LibraryProblem } from '../../lib/ui/library-problem';
import { LossNotice } from '../../lib/ui/loss-notice';
import { LostSavesNotice } from '../../lib/ui/lost-saves-notice';
import { pageUrl } from '../../lib/ui/page-url';
import { SearchBox } from '../../lib/ui/search-box';
import { type ShelfDialog, ShelfDialogs } from '../../lib/ui/shelf-dialogs';
import { Sign } from '../../lib/ui/sign';
import { storageUse } from '../../lib/ui/storage-use';
import { Toasts, useToasts } from '../../lib/ui/toasts';
import { useBackupReminder } from '../../lib/ui/use-backup-reminder';
import { type Exports, exportOf, useExport } from '../../lib/ui/use-export';
import { useImport } from '../../lib/ui/use-import';
import { libraryActions } from '../../lib/ui/use-library-actions';
import { useLoss } from '../../lib/ui/use-loss';
import { usePreference } from '../../lib/ui/use-preference';
import { useShelf } from '../../lib/ui/use-shelf';
import { useTitles } from '../../lib/ui/use-titles';
import { LibraryFacts } from './ui/library-facts';
import { RecleanDialog } from './ui/reclean-dialog';
import { SelectionBar } from './ui/selection-bar';
import { TrashList } from './ui/trash-list';
import { useReclean } from './use-reclean';
import { useSelection } from './use-selection';

interface Props {
  opening: Promise<Library>;
  firstRows: Promise<ArticleRow[]>;
}

/** More deleted articles than anybody looks through; older ones come up as these are restored. */
const TRASH_ROWS = 500;

/** Where the data of the library page and its components meet. */
export function LibraryPage({ opening, firstRows }: Props) {
  const [isTrash, setTrash] = useState(location.hash === '#trash');
  const shelf = useShelf(opening, firstRows, !isTrash);
  const { toasts, show, close } = useToasts();
  const [dialog, setDialog] = useState<ShelfDialog | null>(null);
  const { library, collection, refresh, rows } = shelf;
  const actions = useMemo(() => libraryActions(show, refresh), [show, refresh]);
  const titles = useTitles(library, rows);
  const exports = useExport(library, show);
  useWishedExport(library, exports, shelf.chooseCollection);
  const imports = useImport(opening, refresh);
  const recleaning = useReclean(library);
  const [loss, noteLoss] = useLoss(opening);
  const [lostSaves, setLostSaves] = usePreference(safety.lostSaves);
  const selection = useSelection(rows ?? []);
  const trash = useLiveQuery(
    async () => (library ? listTrash(library, { limit: TRASH_ROWS }) : []),
    [library],
  );
  const [backup] = usePreference(preferences.backup);
  const [withoutCopy, putOff] = useBackupReminder(library);
  const bytes = useStorageUse(shelf.total);

  const selected = (rows ?? []).filter(({ id }) => selection.ids.has(id));
  const choose = (id: string | null) => {
    setTrash(false);
    selection.clear();
    shelf.chooseCollection(id);
  };
  /** The chosen articles, else those of the collection, else all. */
  const scope = selected.length
    ? { ids: selected.map(({ id }) => id) }
    : collection
      ? { collectionId: collection.id }
      : ({ all: true } as const);
  const scopeSize = selected.length || (collection ? collection.count : (shelf.total ?? 0));
  const collect = (articles: ArticleRow[]) =>
    setDialog({ kind: 'collect', ids: articles.map(({ id }) => id) });

  return (
    <div class="library-columns">
      <aside class="library-side" aria-label={t('extensionName')}>
        <p class="brand">
          <Sign size={24} />
          <span>
            Qingwen{' '}
            <span class="hanzi" lang="zh-Hans">
              清文
            </span>
          </span>
        </p>
        <a class="button quiet library-options" href={pageUrl.options()}>
          <GearIcon />
          {t('openOptions')}
        </a>
        <CollectionNav
          collections={shelf.collections}
          total={shelf.total}
          current={collection?.id ?? null}
          onChoose={choose}
          onCreate={() => setDialog({ kind: 'create' })}
          trash={{
            articles: trash.value?.length ?? 0,
            isCurrent: isTrash,
            onChoose: () => setTrash(true),
          }}
        />
        {shelf.total !== null && shelf.total > 0 && (
          <LibraryFacts bytes={bytes} backupAt={backup.at} />
        )}
      </aside>
      <main class="library-main">
        <header class="library-head">
          {collection && !isTrash ? (
            <CollectionBar
              collection={collection}
              onRename={() => setDialog({ kind: 'rename', collection })}
              onDelete={() => {
                choose(null);
                void actions.deleteCollection(collection);
              }}
            />
          ) : (
            <h1>{isTrash ? t('recentlyDeleted') : t('library')}</h1>
          )}
          <div class="library-tools">
            <ExportMenu
              isBusy={exports.isBusy}
              onCancel={exports.cancel}
              atEnd
              onChoose={(profile) =>
                void exports.run(
                  profile,
                  scope,
                  'collectionId' in scope ? (collection?.name ?? '') : 'qingwen',
                )
              }
            />
            <ImportButton
              href={null}
              hasFocus={location.hash === '#import'}
              onFile={imports.start}
            />
            <button
              type="button"
              class="button"
              disabled={scopeSize === 0 || library?.readOnly === true}
              title={t('cleanAgainHint')}
              onClick={() => recleaning.start(scope, scopeSize)}
            >
              <BroomIcon />
              {t('cleanAgain')}
            </button>
          </div>
        </header>
        {library?.readOnly && <p class="notice warning">{t('readOnlyLibrary')}</p>}
        {withoutCopy > 0 && <BackupReminder articles={withoutCopy} onPutOff={putOff} />}
        {loss && <LossNotice loss={loss} onNoted={noteLoss} />}
        {lostSaves.length > 0 && (
          <LostSavesNotice lost={lostSaves} onNoted={() => setLostSaves([])} />
        )}
        {shelf.error !== null && <LibraryProblem error={shelf.error} />}
        {isTrash ? (
          <TrashList
            trash={trash.value ?? []}
            onRestore={(ids) => void actions.restoreArticles(ids)}
          />
        ) : (
          <>
            <SearchBox onSearch={shelf.search} onFocus={shelf.prepareSearch} />
            {rows !== null && rows.length > 0 && (
              <SelectionBar
                selected={selected.length}
                shown={rows.length}
                onSelectAll={selection.selectAll}
                onClear={selection.clear}
                onCollect={() => collect(selected)}
                onDelete={() => void actions.deleteArticles(selected)}
              />
            )}
            {rows && (
              <ArticleList
                articles={rows}
                titles={titles}
                nowMs={Date.now()}
                readerUrl={pageUrl.reader}
                opensTab={false}
                hasMore={shelf.hasMore}
                onMore={shelf.showMore}
                onDelete={(articles) => void actions.deleteArticles(articles)}
                onCollect={collect}
                selected={selection.ids}
                onSelect={selection.toggle}
                onSelectAll={selection.selectAll}
              />
            )}
            {rows?.length === 0 && (
              <EmptyState query={shelf.query} isCollection={collection !== null} />
            )}
          </>
        )}
      </main>
      <ImportDialog
        state={imports.state}
        onCancel={imports.cancel}
        onClose={imports.close}
        onTakeSetUp={imports.takeSetUp}
      />
      <RecleanDialog
        state={recleaning.state}
        onApply={recleaning.apply}
        onClose={recleaning.close}
      />
      <ShelfDialogs
        dialog={dialog}
        collections={shelf.collections}
        articles={rows ?? []}
        actions={actions}
        onClose={() => setDialog(null)}
      />
      <Toasts toasts={toasts} onClose={close} />
    </div>
  );
}

/** Begins at once the export that a popup had to leave to a page that stays. */
function useWishedExport(
  library: Library | null,
  { run }: Exports,
  chooseCollection: (id: string | null) => void,
): void {
  const [wish] = useState(() => exportWished(location.hash));
  useEffect(() => {
    if (!library || !wish) return;
    // Once: not again when the page is loaded anew.
    history.replaceState(null, '', location.pathname);
    const { profile, collectionId } = wish;
    chooseCollection(collectionId);
    void library.collections
      .get(collectionId ?? '')
      .then((collection) => run(...exportOf(profile, collection)))
      // A library that can't be read tells of it in the list.
      .catch(console.warn);
  }, [library]);
}

function useStorageUse(articles: number | null): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  // Another number of articles takes other space.
  useEffect(() => void storageUse().then(setBytes), [articles]);
  return bytes;
}
