import type { LostSave } from '../preferences';
import { count, t } from './i18n';

interface Props {
  lost: readonly LostSave[];
  onNoted: () => void;
}

/** More names than this make nobody wiser. */
const MAX_NAMED = 3;

/** Says which pages were not saved because their tabs went, and what to do now. */
export function LostSavesNotice({ lost, onNoted }: Props) {
  const titles = lost.slice(-MAX_NAMED).map(({ title }) => title || t('untitled'));
  const names = titles.join(t('listSeparator'));
  return (
    <div class="notice error">
      <p role="alert">{count('savesLost', lost.length, names)}</p>
      <div class="notice-buttons">
        <button type="button" class="button" onClick={onNoted}>
          {t('understood')}
        </button>
      </div>
    </div>
  );
}
