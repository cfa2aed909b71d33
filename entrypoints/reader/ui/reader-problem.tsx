import { t } from '../../../lib/ui/i18n';
import { Sign } from '../../../lib/ui/sign';

interface Props {
  text: string;
  libraryUrl: string;
  action?: { label: string; onPress: () => void };
}

/** Stands in the place of an article that can't be shown. */
export function ReaderProblem({ text, libraryUrl, action }: Props) {
  return (
    <main class="reader-problem">
      <p class="brand">
        <Sign size={24} />
        {t('extensionName')}
      </p>
      <h1>{t('articleNotShown')}</h1>
      <p role="alert">{text}</p>
      <div class="notice-buttons">
        {action && (
          <button type="button" class="button primary" onClick={action.onPress}>
            {action.label}
          </button>
        )}
        <a class="button" href={libraryUrl}>
          {t('openLibrary')}
        </a>
      </div>
    </main>
  );
}
