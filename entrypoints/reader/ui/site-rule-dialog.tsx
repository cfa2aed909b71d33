import { useState } from 'preact/hooks';
import { Dialog } from '../../../lib/ui/dialog';
import { count, t } from '../../../lib/ui/i18n';
import type { RemovalGroup } from './removal-list';

interface Props {
  group: RemovalGroup;
  /** Removals of the group that are in force. */
  inForce: number;
  site: string;
  onConfirm: (alsoPutBack: boolean) => void;
  onClose: () => void;
}

/** Asks before a rule is switched off on one site. */
export function SiteRuleDialog({ group, inForce, site, onConfirm, onClose }: Props) {
  const [alsoPutBack, setAlsoPutBack] = useState(true);
  return (
    <Dialog title={t('neverOnSite')} onClose={onClose}>
      <p class="dialog-text">{group.reason}</p>
      <p>{t('neverOnSiteHint', site)}</p>
      {inForce > 0 && (
        <label class="option">
          <input
            type="checkbox"
            checked={alsoPutBack}
            onChange={(event) => setAlsoPutBack(event.currentTarget.checked)}
          />
          <span>{count('alsoPutBack', inForce)}</span>
        </label>
      )}
      <div class="dialog-buttons">
        <button type="button" class="button quiet" onClick={onClose}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => onConfirm(alsoPutBack && inForce > 0)}
        >
          {t('switchOffHere')}
        </button>
      </div>
    </Dialog>
  );
}
