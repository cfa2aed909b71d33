import { count, formatNumber, t } from '../../../lib/ui/i18n';
import type { ImageSite } from '../use-images';

interface Props {
  total: number;
  kept: number;
  sites: readonly ImageSite[];
  isBusy: boolean;
  onKeep: (site: string) => void;
  onRemove: () => void;
}

/** How many images of the article are kept, and the way to get the others, one site at a time. */
export function ImagesPanel({ total, kept, sites, isBusy, onKeep, onRemove }: Props) {
  return (
    <section class="images-panel" id="images" aria-label={t('imagesTitle')}>
      <h2>{t('imagesTitle')}</h2>
      <p role="status" aria-busy={isBusy}>
        {isBusy ? t('imagesComing') : count('imagesKept', total, formatNumber(kept))}
      </p>
      {sites.length > 0 && <p class="images-hint">{t('imagesHint')}</p>}
      <div class="images-buttons">
        {sites.map(({ site, host, images }) => (
          <button
            key={site}
            type="button"
            class="button"
            disabled={isBusy}
            onClick={() => onKeep(site)}
          >
            <bdi>{count('keepImages', images, host)}</bdi>
          </button>
        ))}
        {kept > 0 && (
          <button type="button" class="button quiet" disabled={isBusy} onClick={onRemove}>
            {t('removeImages')}
          </button>
        )}
      </div>
    </section>
  );
}
