import { RULES } from '../clean/rules';
import { t, uiLanguage } from './i18n';

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** What a rule points at, in the reader's language; ends the sentence 'Removed because it …'. */
export function ruleReason(id: string): string {
  if (id === 'reader') return t('reasonReader');
  // A library can outlive a rule, and an import can name one that a later version has.
  return RULE_BY_ID.get(id)?.reason[uiLanguage()] ?? t('reasonUnknown');
}
