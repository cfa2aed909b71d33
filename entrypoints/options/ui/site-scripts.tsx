import type { ScriptChoice } from '../../../lib/article';
import { t } from '../../../lib/ui/i18n';
import { scriptLabel } from '../../../lib/ui/script-choice';

interface Props {
  bySite: Readonly<Record<string, ScriptChoice>>;
  onForget: (site: string) => void;
}

/** The sites that have a script of their own. */
export function SiteScripts({ bySite, onForget }: Props) {
  const sites = Object.entries(bySite);
  if (!sites.length) return null;
  return (
    <div class="site-rules">
      <h3>{t('scriptsOfSites')}</h3>
      <ul>
        {sites.map(([site, script]) => (
          <li key={site}>
            <span>
              <bdi>{site}</bdi>
              {t('listSeparator')}
              {t(scriptLabel(script))}
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('forgetScriptOf', site)}
              onClick={() => onForget(site)}
            >
              {t('forget')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
