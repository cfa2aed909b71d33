import { t } from './i18n';

interface Props {
  text: string;
  onNoted: () => void;
}

/** Says what was lost, until somebody has taken note of it. */
export function NotedNotice({ text, onNoted }: Props) {
  return (
    <div class="notice error">
      <p role="alert">{text}</p>
      <div class="notice-buttons">
        <button type="button" class="button" onClick={onNoted}>
          {t('understood')}
        </button>
      </div>
    </div>
  );
}
