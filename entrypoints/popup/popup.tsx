import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleRow, Library } from '../../lib/library/db';
import { type SaveAnswer, sendMessage } from '../../lib/messaging/messages';
import { safety } from '../../lib/preferences';
import { ArticleList } from '../../lib/ui/article-list';
import { BackupReminder } from '../../lib/ui/backup-reminder';
import { CollectionBar } from '../../lib/ui/collection-bar';
import { CollectionNav } from '../../lib/ui/collection-nav';
import { EmptyState } from '../../lib/ui/empty-state';
import { ExportMenu } from '../../lib/ui/export-menu';
import { ImportButton } from '../../lib/ui/import-button';
import { ImportDialog } from '../../lib/ui/import-dialog';
import { LibraryProblem } from '../../lib/ui/library-problem';
import { LossNotice } from '../../lib/ui/loss-notice';
import { LostSavesNotice } from '../../lib/ui/lost-saves-notice';
import { pageUrl } from '../../lib/ui/page-url';
import { SearchBox } from '../../lib/ui/search-box';
import { type ShelfDialog, ShelfDialogs } from '../../lib/ui/shelf-dialogs';
import { Toasts, useToasts } from '../../lib/ui/toasts';
import { useBackupReminder } from '../../lib/ui/use-backup-reminder';
import { exportOf, useExport } from '../../lib/ui/use-export';
import { useImport } from '../../lib/ui/use-import';
import { libraryActions } from '../../lib/ui/use-library-actions';
import { useLoss } from '../../lib/ui/use-loss';
import { usePreference } from '../../lib/ui/use-preference';
import { useShelf } from '../../lib/ui/use-shelf';
import { useTitles } from '../../lib/ui/use-titles';
import { type CaptureWish, captureActiveTab, type FirstSave } from './capture-active-tab';
import { PopupHeader } from './ui/popup-header';
import { type Save, SaveStatus } from './ui/save-status';

interface Props {
  opening: Promise<Library>;
  firstRows: Promise<ArticleRow[]>;
  firstSave: Promise<FirstSave>;
}

/** Where the popup's data and its components meet. */
export function Popup({ opening, firstRows, firstSave }: Props) {
  const shelf = useShelf(opening, firstRows);
  const { toasts, show, close } = useToasts();
  const [dialog, setDialog] = useState<ShelfDialog | null>(null);
  const { library, collection, refresh } = shelf;
  const actions = useMemo(() => libraryActions(show, refresh), [show, refresh]);
  const titles = useTitles(library, shelf.rows);
  const exports = useExport(library, show);
  const imports = useImport(opening, refresh);
  const { save, isTab, capture, undo } = useSave(firstSave);
  const saved = useMemo(() => firstSave.then(({ answer }) => answer), [firstSave]);
  const [loss, noteLoss] = useLoss(saved);
  const [lostSaves, setLostSaves] = usePreference(safety.lostSaves);
  const isSaveOver = save !== null && save.state !== 'saving';
  const [withoutCopy, putOff] = useBackupReminder(isSaveOver ? library : null);

  return (
    <>
      <PopupHeader libraryUrl={pageUrl.library()} optionsUrl={pageUrl.options()} />
      {isTab === false && save && (
        <SaveStatus save={save} readerUrl={pageUrl.reader} onSave={capture} onUndo={undo} />
      )}
      <main class="popup-main">
        <div class="popup-find">
          <SearchBox onSearch={shelf.search} onFocus={shelf.prepareSearch} />
          <CollectionNav
            collections={shelf.collections}
            total={shelf.total}
            current={collection?.id ?? null}
            onChoose={shelf.chooseCollection}
            onCreate={() => setDialog({ kind: 'create' })}
          />
          {collection && (
            <CollectionBar
              collection={collection}
              onRename={() => setDialog({ kind: 'rename', collection })}
              onDelete={() => {
                shelf.chooseCollection(null);
                void actions.deleteCollection(collection);
              }}
            />
          )}
        </div>
        {loss && <LossNotice loss={loss} onNoted={noteLoss} />}
        {lostSaves.length > 0 && (
          <LostSavesNotice lost={lostSaves} onNoted={() => setLostSaves([])} />
        )}
        {shelf.error !== null && <LibraryProblem error={shelf.error} />}
        {shelf.rows && (
          <ArticleList
            articles={shelf.rows}
            titles={titles}
            nowMs={Date.now()}
            readerUrl={pageUrl.reader}
            opensTab
            hasMore={shelf.hasMore}
            onMore={shelf.showMore}
            onDelete={(articles) => void actions.deleteArticles(articles)}
            onCollect={(articles) =>
              setDialog({ kind: 'collect', ids: articles.map(({ id }) => id) })
            }
          />
        )}
        {shelf.rows?.length === 0 && (
          <EmptyState query={shelf.query} isCollection={collection !== null} />
        )}
      </main>
      {withoutCopy > 0 && <BackupReminder articles={withoutCopy} onPutOff={putOff} />}
      <footer class="popup-footer">
        <ExportMenu
          isBusy={exports.isBusy}
          onCancel={exports.cancel}
          above
          onChoose={(profile) => {
            const collectionId = collection?.id ?? null;
            // A popup may close at any moment, and what it is writing with it.
            if (isTab) void exports.run(...exportOf(profile, collection));
            else void sendMessage('exportInTab', { profile, collectionId }).catch(console.warn);
          }}
        />
        <ImportButton
          // A popup closes when it loses the focus to a file dialog, and the import with it.
          href={isTab === false ? pageUrl.library('import') : null}
          onFile={imports.start}
        />
      </footer>
      <ImportDialog
        state={imports.state}
        onCancel={imports.cancel}
        onClose={imports.close}
        onTakeSetUp={imports.takeSetUp}
      />
      <ShelfDialogs
        dialog={dialog}
        collections={shelf.collections}
        articles={shelf.rows ?? []}
        actions={actions}
        onClose={() => setDialog(null)}
      />
      <Toasts toasts={toasts} onClose={close} />
    </>
  );
}

/** Saves the page under the popup, at once if that is what the reader wants. */
function useSave(firstSave: Promise<FirstSave>) {
  const [save, setSave] = useState<Save | null>(null);
  const [isTab, setIsTab] = useState<boolean | null>(null);

  const show = async (answer: Promise<SaveAnswer>) => {
    setSave({ state: 'saving' });
    try {
      setSave(await answer);
    } catch {
      setSave({ state: 'failed', error: null });
    }
  };
  const capture = (wish: CaptureWish) => show(captureActiveTab(wish));

  const undo = async (id: string, revision: number) => {
    try {
      await sendMessage('undoSave', { id, revision });
      setSave({ state: 'idle', wasUndone: true });
    } catch {
      setSave({ state: 'failed', error: null });
    }
  };

  useLayoutEffect(() => {
    void firstSave.then(({ isTab: inTab, answer }) => {
      setIsTab(inTab);
      if (answer) void show(answer);
      else setSave({ state: 'idle', wasUndone: false });
    });
  }, []);

  return { save, isTab, capture, undo };
}
