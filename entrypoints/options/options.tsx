import { useEffect, useState } from 'preact/hooks';
import { describeRules } from '../../lib/clean/describe-rules';
import { fileName } from '../../lib/export/file-name';
import type { Library } from '../../lib/library/db';
import { countArticles } from '../../lib/library/read-articles';
import { useLiveQuery } from '../../lib/library/use-live-query';
import { sendMessage } from '../../lib/messaging/messages';
import { type ImageKeeping, preferences, rulesOf, withSiteRules } from '../../lib/preferences';
import type { QuoteStyle } from '../../lib/script/quotes';
import { download } from '../../lib/ui/download';
import { ExportMenu } from '../../lib/ui/export-menu';
import { formatBytes } from '../../lib/ui/format';
import { count, type MessageKey, t, uiLanguage } from '../../lib/ui/i18n';
import { ImportButton } from '../../lib/ui/import-button';
import { ImportDialog } from '../../lib/ui/import-dialog';
import { LibraryProblem } from '../../lib/ui/library-problem';
import { pageUrl } from '../../lib/ui/page-url';
import { Pills } from '../../lib/ui/pills';
import { ruleReason } from '../../lib/ui/rule-reason';
import { ScriptFieldset } from '../../lib/ui/script-choice';
import { readShortcut } from '../../lib/ui/shortcut';
import { Sign } from '../../lib/ui/sign';
import { storageUse } from '../../lib/ui/storage-use';
import { THEMES } from '../../lib/ui/theme-choice';
import { Toasts, useToasts } from '../../lib/ui/toasts';
import { useExport } from '../../lib/ui/use-export';
import { useImport } from '../../lib/ui/use-import';
import { useOpened } from '../../lib/ui/use-opened';
import { usePreference } from '../../lib/ui/use-preference';
import { RuleSwitches } from './ui/rule-switches';
import { Section } from './ui/section';
import { SiteRules } from './ui/site-rules';
import { SiteScripts } from './ui/site-scripts';
import { WordsEditor } from './ui/words-editor';

const RULES = describeRules(uiLanguage());

const QUOTES: readonly (readonly [QuoteStyle, MessageKey])[] = [
  ['off', 'quotesOff'],
  ['outer', 'quotesOuter'],
  ['full', 'quotesFull'],
];

const IMAGES: readonly (readonly [ImageKeeping, MessageKey])[] = [
  ['ask', 'imagesAsk'],
  ['on-save', 'imagesOnSave'],
];

/** Where the preferences and their controls meet. */
export function Options({ opening }: { opening: Promise<Library> }) {
  const [saveOnClick, setSaveOnClick] = usePreference(preferences.saveOnClick);
  const [images, setImages] = usePreference(preferences.images);
  const [script, setScript] = usePreference(preferences.script);
  const [quotes, setQuotes] = usePreference(preferences.quotes);
  const [computingWords, setComputingWords] = usePreference(preferences.computingWords);
  const [words, setWords] = usePreference(preferences.userWords);
  const [scriptBySite, setScriptBySite] = usePreference(preferences.scriptBySite);
  const [theme, setTheme] = usePreference(preferences.theme);
  const [disabledRules, setDisabledRules] = usePreference(preferences.disabledRules);
  const { toasts, show, close } = useToasts();
  const [bySite, setBySite] = usePreference(preferences.disabledRulesBySite);
  return (
    <main class="prose">
      <p class="brand">
        <Sign size={24} />
        {t('extensionName')}
      </p>
      <h1>{t('optionsTitle')}</h1>
      <Section title={t('optionsSaving')}>
        <label class="option">
          <input
            type="checkbox"
            checked={saveOnClick}
            onChange={(event) => setSaveOnClick(event.currentTarget.checked)}
          />
          <span>{t('saveOnClick')}</span>
        </label>
        <p class="options-note">{t('saveOnClickHint')}</p>
        <Shortcut />
        <Pills
          legend={t('imagesTitle')}
          name="images"
          options={IMAGES}
          value={images}
          onChange={(next) => {
            setImages(next);
            if (next === 'ask') void sendMessage('giveBackSites').catch(console.warn);
          }}
        />
        <p class="options-note">{t('imagesOnSaveHint')}</p>
      </Section>
      <Section title={t('optionsReading')}>
        <ScriptFieldset value={script} onChange={setScript} />
        <p class="options-note">{t('scriptHint')}</p>
        <SiteScripts
          bySite={scriptBySite}
          onForget={(site) => {
            const others = Object.entries(scriptBySite).filter(([name]) => name !== site);
            setScriptBySite(Object.fromEntries(others));
          }}
        />
        <Pills
          legend={t('quotes')}
          name="quotes"
          options={QUOTES}
          value={quotes}
          onChange={setQuotes}
        />
        <label class="option">
          <input
            type="checkbox"
            checked={computingWords}
            onChange={(event) => setComputingWords(event.currentTarget.checked)}
          />
          <span>{t('computingWords')}</span>
        </label>
        <p class="options-note">{t('computingWordsHint')}</p>
        <WordsEditor
          words={words}
          onSave={setWords}
          onExport={(text) =>
            download(new Blob([text], { type: 'text/plain' }), fileName('words', new Date(), 'txt'))
          }
        />
        <Pills
          legend={t('theme')}
          name="theme"
          options={THEMES}
          value={theme}
          onChange={setTheme}
        />
      </Section>
      <LibrarySection opening={opening} show={show} />
      <Section title={t('optionsRules')}>
        <p class="options-note">{t('rulesHint')}</p>
        <RuleSwitches rules={RULES} disabled={disabledRules} onChange={setDisabledRules} />
        <SiteRules
          bySite={bySite}
          reasonOf={ruleReason}
          onEnable={(site, rule) => {
            const others = rulesOf(bySite, site).filter((each) => each !== rule);
            setBySite(withSiteRules(bySite, site, others));
          }}
        />
      </Section>
      <Section title={t('privacyTitle')}>
        <p>{t('privacyText')}</p>
      </Section>
      <Toasts toasts={toasts} onClose={close} />
    </main>
  );
}

function Shortcut() {
  const [shortcut, setShortcut] = useState<string | null | undefined>(undefined);
  useEffect(() => void readShortcut().then(setShortcut), []);
  if (shortcut === undefined) return null;
  return <p class="options-note">{shortcut ? t('shortcutIs', shortcut) : t('shortcutNone')}</p>;
}

interface LibrarySectionProps {
  opening: Promise<Library>;
  show: ReturnType<typeof useToasts>['show'];
}

function LibrarySection({ opening, show }: LibrarySectionProps) {
  const { value: library, error } = useOpened(opening);
  const [bytes, setBytes] = useState<number | null>(null);
  const articles = useLiveQuery(async () => (library ? countArticles(library) : null), [library]);
  const exports = useExport(library, show);
  const imports = useImport(opening, () => undefined);
  const total = articles.value ?? null;
  // Another number of articles takes other space.
  useEffect(() => void storageUse().then(setBytes), [total]);
  return (
    <Section title={t('optionsData')}>
      {error !== null && <LibraryProblem error={error} />}
      <p>{t('dataHint')}</p>
      {total !== null && (
        <p class="options-note">
          {count('articleCount', total)}
          {bytes !== null && total > 0 && t('listSeparator') + formatBytes(bytes)}
        </p>
      )}
      <div class="data-buttons">
        <ExportMenu
          isBusy={exports.isBusy}
          onCancel={exports.cancel}
          onChoose={(profile) => void exports.run(profile, { all: true }, 'qingwen')}
        />
        <ImportButton href={null} onFile={imports.start} />
        <a class="button quiet" href={pageUrl.library()}>
          {t('openLibrary')}
        </a>
      </div>
      <ImportDialog
        state={imports.state}
        onCancel={imports.cancel}
        onClose={imports.close}
        onTakeSetUp={imports.takeSetUp}
      />
    </Section>
  );
}
