import type { ComponentChildren } from 'preact';
import { t } from '../../../lib/ui/i18n';
import { CopyIcon, FolderIcon, LibraryIcon, TrashIcon, TypeIcon } from '../../../lib/ui/icons';

interface Props {
  libraryUrl: string;
  onCopy: () => void;
  onCollect: () => void;
  onDelete: () => void;
  onTypography: () => void;
  /** The export menu. */
  children: ComponentChildren;
}

/** What can be done with the article as a whole. */
export function ReaderToolbar({ libraryUrl, children, ...on }: Props) {
  return (
    <header class="reader-toolbar">
      <a class="button quiet" href={libraryUrl}>
        <LibraryIcon />
        <span>{t('backToLibrary')}</span>
      </a>
      <div class="reader-tools">
        <Tool label={t('typography')} onPress={on.onTypography}>
          <TypeIcon />
        </Tool>
        <Tool label={t('copyText')} onPress={on.onCopy}>
          <CopyIcon />
        </Tool>
        <Tool label={t('collectThis')} onPress={on.onCollect}>
          <FolderIcon />
        </Tool>
        <Tool label={t('deleteThis')} onPress={on.onDelete}>
          <TrashIcon />
        </Tool>
        {children}
      </div>
    </header>
  );
}

interface ToolProps {
  label: string;
  children: ComponentChildren;
  onPress: () => void;
}

function Tool({ label, children, onPress }: ToolProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}
