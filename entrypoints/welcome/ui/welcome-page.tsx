import { t } from '../../../lib/ui/i18n';
import { Sign } from '../../../lib/ui/sign';

interface Props {
  /** The keys that save a page; null where the browser gave them to somebody else. */
  shortcut: string | null;
  libraryUrl: string;
  optionsUrl: string;
}

/** What a new reader must know: where the button is, where articles are kept, how not to lose them. */
export function WelcomePage({ shortcut, libraryUrl, optionsUrl }: Props) {
  return (
    <main class="prose">
      <header class="hero">
        <Sign size={72} />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <ol class="steps">
        <li>
          <h2>{t('welcomePinTitle')}</h2>
          <p>{t('welcomePin')}</p>
        </li>
        <li>
          <h2>{t('welcomeSaveTitle')}</h2>
          <p>{t('welcomeSave')}</p>
          {shortcut && <p>{t('welcomeShortcut', shortcut)}</p>}
        </li>
        <li>
          <h2>{t('welcomeReadTitle')}</h2>
          <p>{t('welcomeRead')}</p>
        </li>
      </ol>
      <section class="notice warning">
        <h2>{t('welcomeKeepTitle')}</h2>
        <p>{t('welcomeKeep')}</p>
        <p>{t('welcomeBackUp')}</p>
      </section>
      <section>
        <h2>{t('privacyTitle')}</h2>
        <p>{t('privacyText')}</p>
      </section>
      <p class="hero-links">
        <a class="button primary" href={libraryUrl}>
          {t('openLibrary')}
        </a>
        <a class="button" href={optionsUrl}>
          {t('openOptions')}
        </a>
      </p>
    </main>
  );
}
