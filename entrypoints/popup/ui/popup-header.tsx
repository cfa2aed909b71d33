import { t } from '../../../lib/ui/i18n';
import { GearIcon, LibraryIcon } from '../../../lib/ui/icons';
import { Sign } from '../../../lib/ui/sign';

interface Props {
  libraryUrl: string;
  optionsUrl: string;
}

export function PopupHeader({ libraryUrl, optionsUrl }: Props) {
  return (
    <header class="popup-header">
      <h1 class="brand">
        <Sign size={24} />
        <span>
          Qingwen{' '}
          <span class="hanzi" lang="zh-Hans">
            清文
          </span>
        </span>
      </h1>
      <a
        class="icon-button"
        href={libraryUrl}
        target="_blank"
        title={t('openLibrary')}
        rel="noopener"
      >
        <LibraryIcon />
        <span class="visually-hidden">{t('openLibrary')}</span>
      </a>
      <a
        class="icon-button"
        href={optionsUrl}
        target="_blank"
        title={t('openOptions')}
        rel="noopener"
      >
        <GearIcon />
        <span class="visually-hidden">{t('openOptions')}</span>
      </a>
    </header>
  );
}
