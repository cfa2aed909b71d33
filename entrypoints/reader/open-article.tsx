import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
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
import { ruleReason } from '../../lib/ui/rule-reason';
import type { Toast } from '../../lib/ui/toasts';
import { useExport } from '../../lib/ui/use-export';
import { usePreference } from '../../lib/ui/use-preference';
import { groupRemovals } from './group-removals';
import type { SelectedText } from './selected-texts';
import { ArticleBody } from './ui/article-body';
import { ArticleHeader } from './ui/article-header';
import { FlagList } from './ui/flag-list';
import { ImagesPanel } from './ui/images-panel';
import { MarkButton } from './ui/mark-button';
import { OthersPanel } from './ui/others-panel';
import { ReaderToolbar } from './ui/reader-toolbar';
import { RecleanDialog } from './ui/reclean-dialog';
import { RecleanPanel } from './ui/reclean-panel';
import { RemovalList } from './ui/removal-list';
import { RevisionChoice } from './ui/revision-choice';
import { ScriptPanel } from './ui/script-panel';
import { SiteRuleDialog } from './ui/site-rule-dialog';
import { TypographyPanel } from './ui/typography-panel';
import { ViewChoice } from './ui/view-choice';
import { useChoices } from './use-choices';
import { useImages } from './use-images';
import { useLedger } from './use-ledger';
import { useOthers } from './use-others';
import { useReclean } from './use-reclean';
import { useScript } from './use-script';
import { useShown } from './use-shown';
import { useSiteSwitch } from './use-site-switch';
import { useStable } from './use-stable';
import { useVerticalScroll } from './use-vertical-scroll';

interface Props {
  library: Library | null;
  saved: SavedArticle;
  show: (toast: Toast) => void;
  /** null: the newest, whichever that is. */
  onRevision: (revision: number | null) => void;
  onCollect: () => void;
  onDelete: () => void;
}

/** An article with everything that a reader can do to it. */
export function OpenArticle({ library, saved, show, ...on }: Props) {
  const { row } = saved;
  const body = useStable(saved.body, ({ id }) => id);
  const cleaning = useStable(saved.cleaning);
  const source = useMemo(() => renderSourceOf({ body, cleaning }), [body, cleaning]);
  const { choices: decided, change } = useChoices(
    saved,
    (next) => readingTextOf(source, next),
    (error) => show({ text: caughtText(error), isError: true }),
  );
  const choices = useStable(decided);
  const [shownAs, setShownAs] = useState<Show>('clean');
  const [showing, setShowing] = useState<{ key: string; request: number } | null>(null);
  const [isSetting, setSetting] = useState(false);
  const [typography, setTypography] = usePreference(preferences.typography);
  const [writing, setWriting] = usePreference(preferences.writing);
  const [theme, setTheme] = usePreference(preferences.theme);
  const script = useScript({ body, reading: saved.reading }, choices);
  const { shown, error: convertError } = useShown(library, {
    saved: { body, cleaning },
    choices,
    show: shownAs,
    conversion: script.conversion,
  });
  const exports = useExport(library, show);
  const images = useImages(library, { id: row.id, body }, show);
  const reclean = useReclean(saved, choices, show);
  const others = useOthers({ row, body }, show, () => on.onRevision(null));
  const ledger = useLedger({ body, cleaning, choices }, change, show);
  const siteSwitch = useSiteSwitch({ body, choices }, ledger, show);

  const isCurrent = body.id === row.bodyId;
  const groups = useMemo(() => groupRemovals({ cleaning, choices }), [cleaning, choices]);

  const isVertical = writing === 'vertical' && body.dir !== 'rtl' && isOfColumns(shown?.lang);
  const scroller = useRef<HTMLElement>(null);
  const selection = useRef<() => SelectedText[]>(() => []);
  useVerticalScroll(scroller, isVertical);

  useEffect(() => {
    if (convertError) show({ text: t('convertFailed'), isError: true });
  }, [convertError, show]);
  useEffect(() => {
    if (shown) document.title = shown.facts.title || t('untitled');
  }, [shown]);
  const isReady = shown !== null;
  useEffect(() => {
    // The browser looked for the place before the article was there.
    if (isReady && /^#(?:removals|images)$/.test(location.hash)) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
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

  const showInText = (key: string) => {
    setShownAs('marked');
    setShowing((before) => ({ key, request: (before?.request ?? 0) + 1 }));
  };

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
          onCancel={exports.cancel}
          atEnd
          onChoose={(profile) => void exports.run(profile, { ids: [row.id] }, row.title)}
        />
      </ReaderToolbar>
      <div class="reader-columns">
        <main
          class="reader-main"
          ref={scroller}
          data-writing={isVertical ? 'vertical' : undefined}
          // What scrolls by itself must be within reach of the keys.
          tabIndex={isVertical ? 0 : undefined}
        >
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
                onRename={(title) => change(() => ({ title }))}
              />
              <ArticleBody
                body={shown.body}
                showing={showing}
                isVertical={isVertical}
                images={images.sources}
                selection={selection}
              />
            </article>
          ) : (
            <p class="reader-wait" role="status">
              {t('converting')}
            </p>
          )}
          {shown && isCurrent && shownAs !== 'original' && (
            <MarkButton
              selection={selection}
              onMark={(texts) => ledger.removeTexts(shown, texts)}
            />
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
            <ScriptPanel
              script={script.script}
              onScript={(wanted) => change(() => ({ script: wanted }))}
              site={siteSwitch.site}
              isForSite={script.isForSite}
              onForSite={script.setForSite}
              repair={script.repair}
              onRepair={(repair) => change(() => ({ repair }))}
            />
          )}
          <ViewChoice
            shownAs={shownAs}
            hasMarks={
              shownAs === 'marked' ||
              [...ledger.flags, ...groups.flatMap(({ removals }) => removals)].some(
                ({ where }) => where === 'body',
              )
            }
            onShow={setShownAs}
          />
          {images.total > 0 && (
            <ImagesPanel
              total={images.total}
              kept={images.kept}
              sites={library?.readOnly ? [] : images.sites}
              isBusy={images.isBusy}
              onKeep={images.keep}
              onRemove={images.remove}
            />
          )}
          <RemovalList
            groups={groups}
            putBack={new Set(choices.putBack)}
            lang={body.lang}
            isReadOnly={!isCurrent}
            onPutBack={ledger.putBack}
            onRemoveAgain={ledger.removeAgain}
            onShow={showInText}
            offOnSite={siteSwitch.disabled}
            onSite={siteSwitch.site ? siteSwitch.change : null}
          />
          <FlagList
            flags={ledger.flags}
            reasonOf={ruleReason}
            lang={body.lang}
            isReadOnly={!isCurrent}
            onRemove={ledger.removeFlag}
            onShow={showInText}
          />
          {isCurrent && !library?.readOnly && others.others.length > 0 && (
            <OthersPanel
              others={others.others}
              words={body.leftOut.articleWords}
              lang={body.lang}
              isBusy={others.isBusy}
              onTake={others.take}
            />
          )}
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
      {siteSwitch.asked && (
        <SiteRuleDialog
          group={siteSwitch.asked.group}
          inForce={siteSwitch.asked.inForce}
          site={siteSwitch.site}
          onConfirm={siteSwitch.confirm}
          onClose={siteSwitch.close}
        />
      )}
      {isSetting && (
        <TypographyPanel
          typography={typography}
          writing={writing}
          onWriting={setWriting}
          theme={theme}
          onChange={setTypography}
          onTheme={setTheme}
          onClose={() => setSetting(false)}
        />
      )}
    </>
  );
}

/** Whether a language is written in columns too. */
function isOfColumns(lang: string | null | undefined): boolean {
  return /^(?:zh|ja|ko|yue|lzh)\b/i.test(lang ?? '');
}
