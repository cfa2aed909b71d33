import { t, uiLanguage } from '../../../lib/ui/i18n';
import { ImageIcon } from '../../../lib/ui/icons';

interface Props {
  /** What the page says that it shows; '' where it says nothing. */
  words: string;
  isAlone: boolean;
}

/** Stands in the place of an image that is not kept. */
export function MissingImage({ words, isAlone }: Props) {
  return (
    <>
      <ImageIcon />
      {words && <bdi>{words}</bdi>}
      <span class={isAlone ? 'missing-note' : 'visually-hidden'} lang={uiLanguage()}>
        {t('imageNotKept')}
      </span>
    </>
  );
}
