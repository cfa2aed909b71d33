import { formatBytes, formatMoment } from '../../../lib/ui/format';
import { t } from '../../../lib/ui/i18n';

interface Props {
  bytes: number | null;
  /** Milliseconds since 1970; null: never. */
  backupAt: number | null;
}

/** How much room the library takes, and when it was last exported. */
export function LibraryFacts({ bytes, backupAt }: Props) {
  return (
    <div class="library-facts">
      {bytes !== null && <p>{t('storageUse', formatBytes(bytes))}</p>}
      <p>{backupAt === null ? t('backupNever') : t('backupAt', formatMoment(backupAt))}</p>
    </div>
  );
}
