import { FONT_SIZES } from '../../../lib/font-sizes';
import type { LineWidth, Theme, Typeface, Typography, Writing } from '../../../lib/preferences';
import { Dialog } from '../../../lib/ui/dialog';
import { formatNumber, type MessageKey, t } from '../../../lib/ui/i18n';
import { Pills } from '../../../lib/ui/pills';
import { THEMES } from '../../../lib/ui/theme-choice';

interface Props {
  typography: Typography;
  writing: Writing;
  theme: Theme;
  onChange: (typography: Typography) => void;
  onWriting: (writing: Writing) => void;
  onTheme: (theme: Theme) => void;
  onClose: () => void;
}

/** How articles are set: size, width, typeface. */
const WIDTHS: [LineWidth, MessageKey][] = [
  ['narrow', 'widthNarrow'],
  ['normal', 'widthNormal'],
  ['wide', 'widthWide'],
];
const TYPEFACES: [Typeface, MessageKey][] = [
  ['serif', 'typefaceSerif'],
  ['sans', 'typefaceSans'],
];

const WRITINGS: [Writing, MessageKey][] = [
  ['horizontal', 'writingHorizontal'],
  ['vertical', 'writingVertical'],
];

export function TypographyPanel({ typography, writing, theme, onChange, ...on }: Props) {
  const { fontSize, lineWidth, typeface } = typography;
  return (
    <Dialog title={t('typography')} onClose={on.onClose}>
      <div class="typography">
        <label class="size">
          <span>{t('fontSize', formatNumber(fontSize))}</span>
          <input
            type="range"
            min={FONT_SIZES.min}
            max={FONT_SIZES.max}
            step={FONT_SIZES.step}
            value={fontSize}
            onInput={(event) =>
              onChange({ ...typography, fontSize: Number(event.currentTarget.value) })
            }
          />
        </label>
        <Pills
          legend={t('lineWidth')}
          name="line-width"
          options={WIDTHS}
          value={lineWidth}
          onChange={(value) => onChange({ ...typography, lineWidth: value })}
        />
        <Pills
          legend={t('typeface')}
          name="typeface"
          options={TYPEFACES}
          value={typeface}
          onChange={(value) => onChange({ ...typography, typeface: value })}
        />
        <Pills
          legend={t('writing')}
          name="writing"
          options={WRITINGS}
          value={writing}
          onChange={on.onWriting}
        />
        <Pills
          legend={t('theme')}
          name="theme"
          options={THEMES}
          value={theme}
          onChange={on.onTheme}
        />
      </div>
      <div class="dialog-buttons">
        <button type="button" class="button primary" onClick={on.onClose}>
          {t('done')}
        </button>
      </div>
    </Dialog>
  );
}
