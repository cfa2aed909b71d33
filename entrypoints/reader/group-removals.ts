import { type Removal, removalKey } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { t } from '../../lib/ui/i18n';
import { ruleReason } from '../../lib/ui/rule-reason';
import type { RemovalGroup } from './ui/removal-list';

/** The removals of an article by the rules that asked for them, each group and its items in the order of the text. */
export function groupRemovals({
  cleaning,
  choices,
}: Pick<SavedArticle, 'cleaning' | 'choices'>): RemovalGroup[] {
  const groups = new Map<string, RemovalGroup>();
  const known = new Set<string>();
  for (const removal of [...cleaning.removals, ...choices.added]) {
    const key = removalKey(removal);
    if (known.has(key)) continue;
    known.add(key);
    const rules = removal.rules.join(' ');
    const group = groups.get(rules);
    if (group) group.removals.push(removal);
    else groups.set(rules, { rule: rules, reason: reasonOf(removal), removals: [removal] });
  }
  return [...groups.values()];
}

function reasonOf({ rules, replacement }: Removal): string {
  const reasons = rules.map(ruleReason);
  const reason = reasons.length
    ? reasons.reduce((all, next) => t('reasonAnd', all, next))
    : t('reasonUnknown');
  return t(replacement ? 'repairedBecause' : 'removedBecause', reason);
}
