import { t } from '../../../lib/ui/i18n';

interface Props {
  bySite: Readonly<Record<string, readonly string[]>>;
  reasonOf: (rule: string) => string;
  onEnable: (site: string, rule: string) => void;
}

/** The rules that were switched off on single sites. */
export function SiteRules({ bySite, reasonOf, onEnable }: Props) {
  const sites = Object.entries(bySite).filter(([, rules]) => rules.length > 0);
  if (!sites.length) return null;
  return (
    <div class="site-rules">
      <h3>{t('offOnSites')}</h3>
      <ul>
        {sites.map(([site, rules]) =>
          rules.map((rule) => (
            <li key={`${site} ${rule}`}>
              <span>
                <bdi>{site}</bdi>
                {t('listSeparator')}
                {t('ruleRemoves', reasonOf(rule))}
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('useAgainOn', reasonOf(rule), site)}
                onClick={() => onEnable(site, rule)}
              >
                {t('useAgain')}
              </button>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
