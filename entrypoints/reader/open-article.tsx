import { useEffect, useMemo, useState } from 'preact/hooks';
import { removalKey } from '../../lib/article';
import { RULES_VERSION } from '../../lib/clean/rules';
import type { Library } from '../../lib/library/db';
import type { SavedArticle } from '../../lib/library/read-articles';
import { preferences } from '../../lib/preferences';
import { readingTextOf, type Show } from '../../lib/reading/render';
import { caughtText } from '../../lib/ui/error-text';
import { ExportMenu } from '../../lib/ui/export-menu';
import { t } from '../../lib/ui/i18n';
import { pageUrl } from '../../lib/ui/page-url';
import { renderSourceOf } from '../../lib/ui/render-source';
import { ScriptFieldset } from '../../lib/ui/script-choice';
import type { Toast } from '../../lib/ui/toasts';
import { useExport } from '../../lib/ui/use-export';
import { usePreference } from '../../lib/ui/use-preference';
import { groupRemovals } from './group-removals';
import { showReading } from './show-reading';
import { ArticleBody } from './ui/article-body';
import { ArticleHeader } from './ui/article-header';
import { ReaderToolbar } from './ui/reader-toolbar';
import { RecleanDialog } from './ui/reclean-dialog';
import { RecleanPanel } from './ui/reclean-panel';
import { RemovalList } from './ui/removal-list';
import { RevisionChoice } from './ui/revision-choice';
import { TypographyPanel } from './ui/typography-panel';
import { useChoices } from './use-choices';
import { useConverter } from './use-converter';
import { useReclean } from './use-reclean';

interface Props {
  library: Library | null;
  saved: SavedArticle;
  show: (toast: Toast) => void;
  onRevision: (revision: number) => void;
  onCollect: () => void;
  onDelete: () => void;
}

/** An article with everything that a reader can do to it. */
export function OpenArticle({ library, saved, show, ...on }: Props) {
  const { row, body, cleaning } = saved;
  const source = useMemo(() => renderSourceOf(saved), [saved]);
  const { choices, change } = useChoices(
    saved,
    (next) => readingTextOf(source, next),
    (error) => show({ text: caughtText(error), isError: true }),
  );
  const [shownAs, setShownAs] = useState<Show>('clean');
  const [showing, setShowing] = useState<{ key: string; request: number } | null>(null);
  const [isSetting, setSetting] = useState(false);
  const [typography, setTypography] = usePreference(preferences.typography);
  const [theme, setTheme] = usePreference(preferences.theme);
  const script = useScript(choices.script);
  const { converter, error: convertError } = useConverter(script);
  const exports = useExport(library, show);
  const reclean = useReclean(saved, choices, show);

  const isCurrent = body.id === row.bodyId;
  const shown = useMemo(
    () => converter && showReading(saved, choices, shownAs, converter),
    [saved, choices, shownAs, converter],
  );
  const groups = useMemo(() => groupRemovals(saved), [saved]);

  useEffect(() => {
    if (convertError) show({ text: t('convertFailed'), isError: true });
  }, [convertError, show]);
  useEffect(() => {
    if (shown) document.title = shown.facts.title || t('untitled');
  }, [shown]);
  const isReady = shown !== null;
  useEffect(() => {
    // The browser looked for the place before the article was there.
    if (isReady && location.hash === '#removals') {
      document.getElementById('removals')?.scrollIntoView();
    }
  }, [isReady]);

  const copy = async () => {
    if (!shown) return;
    try {
      await navigator.clipboard.writeText(shown.text);
      show({ text: t('textCopied') });
    } catch {
      show({ text: t('copyFailed'), isError: true });
    }
  };

  const putBack = (keys: string[]) => {
    const added = choices.added.filter((removal) => !keys.includes(removalKey(removal)));
    const ofRules = cleaning.removals.map(removalKey).filter((key) => keys.includes(key));
    change({ putBack: [...new Set([...choices.putBack, ...ofRules])], added });
  };

  const removeAgain = (keys: string[]) =>
    change({ putBack: choices.putBack.filter((key) => !keys.includes(key)) });

  return (
    <>
      <ReaderToolbar
        libraryUrl={pageUrl.library()}
        onCopy={() => void copy()}
        onCollect={on.onCollect}
        onDelete={on.onDelete}
        onTypography={() => setSetting(true)}
      >
        <ExportMenu
          isBusy={exports.isBusy}
          atEnd
          onChoose={(profile) => void exports.run(profile, { ids: [row.id] }, row.title)}
        />
      </ReaderToolbar>
      <div class="reader-columns">
        <main class="reader-main">
          {shown ? (
            <article
              class="article"
              lang={shown.lang ?? undefined}
              dir={body.dir ?? 'auto'}
              data-width={typography.lineWidth}
              data-typeface={typography.typeface}
              style={{ '--font-size': `${typography.fontSize}px` }}
            >
              <ArticleHeader
                facts={shown.facts}
                lang={shown.lang}
                removed={shown.removed}
                hasOwnTitle={choices.title !== null}
                onRename={(title) => change({ title })}
              />
              <ArticleBody body={shown.body} showing={showing} />
            </article>
          ) : (
            <p class="reader-wait" role="status">
              {t('converting')}
            </p>
          )}
        </main>
        <aside class="reader-aside" aria-label={t('reading')}>
          {saved.revisions.length > 1 && (
            <RevisionChoice
              revisions={saved.revisions}
              current={body.id}
              isNewest={isCurrent}
              onChoose={on.onRevision}
            />
          )}
          {(body.script !== null || body.lang?.startsWith('zh')) && (
            <ScriptFieldset
              value={script ?? 'original'}
              onChange={(wanted) => change({ script: wanted })}
            />
          )}
          <div class="reader-views">
            <ViewButton
              label={t('showOriginal')}
              isOn={shownAs === 'original'}
              onPress={() => setShownAs(shownAs === 'original' ? 'clean' : 'original')}
            />
            <ViewButton
              label={t('showMarked')}
              isOn={shownAs === 'marked'}
              onPress={() => setShownAs(shownAs === 'marked' ? 'clean' : 'marked')}
            />
          </div>
          <RemovalList
            groups={groups}
            putBack={new Set(choices.putBack)}
            lang={body.lang}
            isReadOnly={!isCurrent}
            onPutBack={putBack}
            onRemoveAgain={removeAgain}
            onShow={(key) => {
              setShownAs('marked');
              setShowing((before) => ({ key, request: (before?.request ?? 0) + 1 }));
            }}
          />
          {isCurrent && (
            <RecleanPanel
              isStale={cleaning.rulesVersion !== RULES_VERSION}
              isBusy={reclean.isBusy}
              onStart={reclean.start}
            />
          )}
        </aside>
      </div>
      {reclean.preview && (
        <RecleanDialog
          preview={reclean.preview}
          lang={body.lang}
          onApply={reclean.apply}
          onCancel={reclean.cancel}
        />
      )}
      {isSetting && (
        <TypographyPanel
          typography={typography}
          theme={theme}
          onChange={setTypography}
          onTheme={setTheme}
          onClose={() => setSetting(false)}
        />
      )}
    </>
  );
}

/** The script to show: what was chosen for this article, else the preference; null until that is read. */
function useScript(chosen: SavedArticle['choices']['script']) {
  const [preferred, setPreferred] = useState<typeof chosen>(null);
  useEffect(() => {
    void preferences.script.getValue().then(setPreferred);
    return preferences.script.watch(setPreferred);
  }, []);
  return chosen ?? preferred;
}

interface ViewButtonProps {
  label: string;
  isOn: boolean;
  onPress: () => void;
}

function ViewButton({ label, isOn, onPress }: ViewButtonProps) {
  return (
    <button type="button" class="button toggle" aria-pressed={isOn} onClick={onPress}>
      {label}
    </button>
  );
}
