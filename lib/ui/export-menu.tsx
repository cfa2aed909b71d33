import type { Profile } from '../export/export-articles';
import { t } from './i18n';
import { ExportIcon } from './icons';
import { MenuButton } from './menu';

interface Props {
  isBusy: boolean;
  above?: boolean;
  atEnd?: boolean;
  onChoose: (profile: Profile) => void;
}

/** Which file to make of the articles that are shown or chosen. */
export function ExportMenu({ isBusy, above, atEnd, onChoose }: Props) {
  return (
    <MenuButton
      label={t('export')}
      above={above ?? false}
      atEnd={atEnd ?? false}
      disabled={isBusy}
      items={[
        { id: 'library', label: t('formatJson'), hint: t('formatJsonHint') },
        { id: 'portable', label: t('formatPortable'), hint: t('formatPortableHint') },
      ]}
      onChoose={(id) => onChoose(id as Profile)}
    >
      <ExportIcon />
      {isBusy ? t('exporting') : t('export')}
    </MenuButton>
  );
}
