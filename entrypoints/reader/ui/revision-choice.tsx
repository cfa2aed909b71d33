import type { Revision } from '../../../lib/library/revisions';
import { formatMoment } from '../../../lib/ui/format';
import { formatNumber, t } from '../../../lib/ui/i18n';

interface Props {
  revisions: Revision[];
  /** The id of the body that is shown. */
  current: string;
  isNewest: boolean;
  onChoose: (revision: number) => void;
}

/** Which of several saved versions of a page to read. */
export function RevisionChoice({ revisions, current, isNewest, onChoose }: Props) {
  return (
    <div class="revisions">
      <label>
        <span>{t('versionLabel')}</span>
        <select
          class="field"
          value={String(revisions.find(({ bodyId }) => bodyId === current)?.revision)}
          onChange={(event) => onChoose(Number(event.currentTarget.value))}
        >
          {revisions.toReversed().map(({ revision, savedAt }) => (
            <option key={revision} value={String(revision)}>
              {t('versionOf', formatNumber(revision), formatMoment(savedAt))}
            </option>
          ))}
        </select>
      </label>
      {!isNewest && <p class="notice warning">{t('oldVersion')}</p>}
    </div>
  );
}
