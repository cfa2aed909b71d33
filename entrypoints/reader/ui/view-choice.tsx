import type { Show } from '../../../lib/reading/render';
import { t } from '../../../lib/ui/i18n';

interface Props {
  shownAs: Show;
  /** Whether there is anything to mark. */
  hasMarks: boolean;
  onShow: (shownAs: Show) => void;
}

/** The article as it was extracted, or with what was removed marked in its place; each until it is pressed again. */
export function ViewChoice({ shownAs, hasMarks, onShow }: Props) {
  const toggle = (view: Show) => onShow(shownAs === view ? 'clean' : view);
  return (
    <div class="reader-views">
      <ViewButton
        label={t('showOriginal')}
        isOn={shownAs === 'original'}
        onPress={() => toggle('original')}
      />
      {hasMarks && (
        <ViewButton
          label={t('showMarked')}
          isOn={shownAs === 'marked'}
          onPress={() => toggle('marked')}
        />
      )}
    </div>
  );
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
