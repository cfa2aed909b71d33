import { count, t } from './i18n';

interface Props {
  /** Articles without a copy. */
  articles: number;
  onPutOff: () => void;
}

/** Asks for a backup; the way to make one is the button Export. */
export function BackupReminder({ articles, onPutOff }: Props) {
  return (
    <div class="notice warning backup-reminder">
      <p>{count('backupReminder', articles)}</p>
      <button type="button" class="button link" onClick={onPutOff}>
        {t('later')}
      </button>
    </div>
  );
}
