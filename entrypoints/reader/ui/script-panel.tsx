import type { ScriptChoice } from '../../../lib/article';
import { t } from '../../../lib/ui/i18n';
import { ScriptFieldset } from '../../../lib/ui/script-choice';

interface Props {
  script: ScriptChoice;
  onScript: (script: ScriptChoice) => void;
  /** '' where the article comes from no site. */
  site: string;
  isForSite: boolean;
  onForSite: (isForSite: boolean) => void;
  /** null: there is nothing in it that a repair could rebuild. */
  repair: { isOn: boolean; isAdvised: boolean } | null;
  onRepair: (isOn: boolean) => void;
}

/** The script of one article, and whether it holds for its site. */
export function ScriptPanel({ script, onScript, site, isForSite, repair, ...on }: Props) {
  return (
    <div class="script-panel">
      <ScriptFieldset value={script} onChange={onScript} />
      {site && (
        <label class="option">
          <input
            type="checkbox"
            checked={isForSite}
            onChange={(event) => on.onForSite(event.currentTarget.checked)}
          />
          <span>{t('alwaysOnSite', site)}</span>
        </label>
      )}
      {repair && (
        <>
          {repair.isAdvised && !repair.isOn && <p class="notice warning">{t('badlyConverted')}</p>}
          <label class="option">
            <input
              type="checkbox"
              checked={repair.isOn}
              onChange={(event) => on.onRepair(event.currentTarget.checked)}
            />
            <span>{t('repairConversion')}</span>
          </label>
        </>
      )}
    </div>
  );
}
