import { preferences, rulesOf, withSiteRules } from '../../lib/preferences';
import { siteOf } from '../../lib/site-of';
import { usePreference } from '../../lib/ui/use-preference';

export interface SiteRules {
  /** '' where the address has no host. */
  site: string;
  /** Rule ids that are switched off there. */
  disabled: readonly string[];
  setEnabled: (rules: readonly string[], isEnabled: boolean) => void;
}

/** The rules that are switched off on the site of an article; a change holds from the next save on. */
export function useSiteRules(url: string): SiteRules {
  const [bySite, setBySite] = usePreference(preferences.disabledRulesBySite);
  const site = siteOf(url);
  const setEnabled = async (rules: readonly string[], isEnabled: boolean) => {
    // What is stored by then: an undo comes late, and there are other windows.
    const stored = await preferences.disabledRulesBySite.getValue();
    const others = rulesOf(stored, site).filter((rule) => !rules.includes(rule));
    setBySite(withSiteRules(stored, site, isEnabled ? others : [...others, ...rules]));
  };
  return {
    site,
    disabled: rulesOf(bySite, site),
    setEnabled: (rules, isEnabled) => void setEnabled(rules, isEnabled),
  };
}
