import { t } from '../../../lib/ui/i18n';
import { GearIcon, LibraryIcon } from '../../../lib/ui/icons';

interface Props {
  libraryUrl: string;
  optionsUrl: string;
}

export function PopupHeader({ libraryUrl, optionsUrl }: Props) {
  return (
    <header class="popup-header">
      <h1 class="brand">
        <img src="/icon/icon.svg" alt="" width="24" height="24" />
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
