import { useState } from 'preact/hooks';
import { removalKey } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { t } from '../../lib/ui/i18n';
import type { Toast } from '../../lib/ui/toasts';
import type { RemovalGroup } from './ui/removal-list';
import type { Ledger } from './use-ledger';
import { type SiteRules, useSiteRules } from './use-site-rules';

interface SiteSwitch extends Pick<SiteRules, 'site' | 'disabled'> {
  /** Switches the rules of a group on at once; off once it is confirmed. */
  change: (group: RemovalGroup, isEnabled: boolean) => void;
  /** What is to be confirmed, and how many of its removals are in force. */
  asked: { group: RemovalGroup; inForce: number } | null;
  confirm: (alsoPutBack: boolean) => void;
  close: () => void;
}

/** Switches rules off on the site of an article, and puts back what they removed from it if that is wanted. */
export function useSiteSwitch(
  { body, choices }: Pick<SavedArticle, 'body' | 'choices'>,
  ledger: Pick<Ledger, 'putBack' | 'removeAgain'>,
  show: (toast: Toast) => void,
): SiteSwitch {
  const { site, disabled, setEnabled } = useSiteRules(body.url);
  const [group, setGroup] = useState<RemovalGroup | null>(null);

  const inForceOf = ({ removals }: RemovalGroup) =>
    removals.map(removalKey).filter((key) => !choices.putBack.includes(key));

  const switchOff = (wanted: RemovalGroup, alsoPutBack: boolean) => {
    const rules = wanted.rule.split(' ');
    const keys = alsoPutBack ? inForceOf(wanted) : [];
    setGroup(null);
    setEnabled(rules, false);
    if (keys.length) ledger.putBack(keys);
    show({
      text: t('switchedOffOnSite', site),
      onUndo: () => {
        setEnabled(rules, true);
        if (keys.length) ledger.removeAgain(keys);
      },
    });
  };

  return {
    site,
    disabled,
    change: (wanted, isEnabled) => {
      if (isEnabled) setEnabled(wanted.rule.split(' '), true);
      else setGroup(wanted);
    },
    asked: group && { group, inForce: inForceOf(group).length },
    confirm: (alsoPutBack) => {
      if (group) switchOff(group, alsoPutBack);
    },
    close: () => setGroup(null),
  };
}
