import type { Profile } from '../export/export-articles';
import { t } from './i18n';
import { CloseIcon, ExportIcon } from './icons';
import { MenuButton } from './menu';

interface Props {
  isBusy: boolean;
  above?: boolean;
  atEnd?: boolean;
  onChoose: (profile: Profile) => void;
  onCancel: () => void;
}

/** Which file to make of the articles that are shown or chosen; while it is made, the way to stop that. */
export function ExportMenu({ isBusy, above, atEnd, onChoose, onCancel }: Props) {
  if (isBusy) {
    return (
      <button type="button" class="button" onClick={onCancel}>
        <CloseIcon />
        {t('cancelExport')}
      </button>
    );
  }
  return (
    <MenuButton
      label={t('export')}
      above={above ?? false}
      atEnd={atEnd ?? false}
      items={[
        { id: 'library', label: t('formatJson'), hint: t('formatJsonHint') },
        { id: 'portable', label: t('formatPortable'), hint: t('formatPortableHint') },
      ]}
      onChoose={(id) => onChoose(id as Profile)}
    >
      <ExportIcon />
      {t('export')}
    </MenuButton>
  );
}
