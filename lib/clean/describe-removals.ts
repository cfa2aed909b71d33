import type { Removal } from '../article';
import type { Localised } from './rule';
import { RULES } from './rules';

const BY_READER: Localised = {
  en: 'was taken out by the reader',
  'zh-Hans': '由读者移除',
  'zh-Hant': '由讀者移除',
};

/** A removal for people and for files: its best rule, and why in words. */
export interface RemovalDescription {
  rule: string;
  where: Removal['where'];
  text: string;
  /** Ends the sentence 'Removed because it …'; several reasons are joined by '; '. */
  reason: string;
  confidence: number;
}

/** Removals in words of one language, in their order. A rule that is no longer known has its id for a reason. */
export function describeRemovals(
  removals: readonly Removal[],
  language: keyof Localised,
): RemovalDescription[] {
  const reasons = new Map<string, Localised>(RULES.map(({ id, reason }) => [id, reason]));
  reasons.set('reader', BY_READER);
  return removals.map(({ rules, where, text, confidence }) => ({
    rule: rules[0] ?? 'reader',
    where,
    text,
    reason: rules.map((id) => reasons.get(id)?.[language] ?? id).join('; '),
    confidence,
  }));
}
