import {
  FONT_SIZES,
  type LineWidth,
  type Theme,
  type Typeface,
  type Typography,
} from '../../../lib/preferences';
import { Dialog } from '../../../lib/ui/dialog';
import { formatNumber, type MessageKey, t } from '../../../lib/ui/i18n';
import { Pills } from '../../../lib/ui/pills';
import { THEMES } from '../../../lib/ui/theme-choice';

interface Props {
  typography: Typography;
  theme: Theme;
  onChange: (typography: Typography) => void;
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

export function TypographyPanel({ typography, theme, onChange, onTheme, onClose }: Props) {
  const { fontSize, lineWidth, typeface } = typography;
  return (
    <Dialog title={t('typography')} onClose={onClose}>
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
        <Pills legend={t('theme')} name="theme" options={THEMES} value={theme} onChange={onTheme} />
      </div>
      <div class="dialog-buttons">
        <button type="button" class="button primary" onClick={onClose}>
          {t('done')}
        </button>
      </div>
    </Dialog>
  );
}
