import type { Localised, Rule } from './rule';
import { RULES } from './rules';

/** A rule as the page that explains the rules shows it. */
export interface RuleDescription {
  id: string;
  /** Class in the taxonomy of injected text: `A1`, `C4`, … */
  kind: string;
  /** Ends the sentence 'Removed because it …'. */
  reason: string;
  /** Text it takes out. */
  examples: string[];
  /** Text that looks alike and stays. */
  keeps: string[];
  /** Only marks: what it finds is never taken out. */
  flagsOnly: boolean;
  where: NonNullable<Rule['where']>;
}

/** Every rule in words of one language, by class. */
export function describeRules(
  language: keyof Localised,
  rules: readonly Rule[] = RULES,
): RuleDescription[] {
  return rules
    .map(({ id, kind, reason, examples, confidence, where }) => ({
      id,
      kind,
      reason: reason[language],
      examples: [...examples.spam, ...(examples.inContext ?? [])],
      keeps: [...examples.prose],
      flagsOnly: confidence < 0.8,
      where: where ?? (['title', 'metadata', 'body'] as NonNullable<Rule['where']>),
    }))
    .sort((a, b) => (a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1));
}
