import { useState } from 'preact/hooks';
import { count, type MessageKey, t } from '../../../lib/ui/i18n';
import { visibleText } from '../../../lib/ui/visible-text';

export interface ListedRule {
  id: string;
  /** Its class in the taxonomy: a letter, which is that of its group, and a number. */
  kind: string;
  /** Ends the sentence 'Text that …'. */
  reason: string;
  /** Text that it takes out. */
  examples: string[];
  /** Text that looks alike and stays. */
  keeps: string[];
  /** What it finds is only pointed out. */
  flagsOnly: boolean;
}

interface Props {
  rules: ListedRule[];
  disabled: readonly string[];
  onChange: (disabled: string[]) => void;
}

const GROUPS: readonly (readonly [string, MessageKey])[] = [
  ['A', 'rulesPinyin'],
  ['B', 'rulesDamage'],
  ['C', 'rulesAdverts'],
  ['D', 'rulesHidden'],
  ['E', 'rulesMarks'],
  ['F', 'rulesPage'],
];

/** Every rule with a switch, by what it is about; in its own examples what it does and what it leaves alone. */
export function RuleSwitches({ rules, disabled, onChange }: Props) {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = wanted ? rules.filter((rule) => wordsIn(rule).includes(wanted)) : rules;
  return (
    <>
      <input
        class="field rule-search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('findRule')}
        placeholder={t('findRule')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="options-note" role="status">
        {found.length === 0 && t('noRuleFound')}
      </p>
      {GROUPS.map(([letter, title]) => {
        const group = found.filter(({ kind }) => kind.startsWith(letter));
        const off = group.filter(({ id }) => disabled.includes(id)).length;
        if (!group.length) return null;
        return (
          <details key={letter} class="rule-group" open={wanted !== ''}>
            <summary>
              <span class="rule-group-title">{t(title)}</span>
              <span class="rule-count">
                {count('ruleCount', group.length)}
                {off > 0 && t('listSeparator') + count('rulesOff', off)}
              </span>
            </summary>
            <RuleList rules={group} disabled={disabled} onChange={onChange} />
          </details>
        );
      })}
    </>
  );
}

function wordsIn({ id, reason, examples, keeps }: ListedRule): string {
  return [id, reason, ...examples, ...keeps].join('\n').toLowerCase();
}

function RuleList({ rules, disabled, onChange }: Props) {
  return (
    <ul class="rules">
      {rules.map((rule) => {
        const { id } = rule;
        const isOn = !disabled.includes(id);
        return (
          <li key={id} data-rule={id}>
            <label>
              <input
                type="checkbox"
                checked={isOn}
                onChange={() =>
                  onChange(isOn ? [...disabled, id] : disabled.filter((known) => known !== id))
                }
              />
              <span>
                {t('ruleRemoves', rule.reason)} <code>{id}</code>
              </span>
            </label>
            <Examples rule={rule} />
          </li>
        );
      })}
    </ul>
  );
}

function Examples({ rule: { examples, keeps, flagsOnly } }: { rule: ListedRule }) {
  if (!examples.length && !keeps.length && !flagsOnly) return null;
  return (
    <details class="rule-examples">
      <summary>{t('ruleExamples')}</summary>
      {flagsOnly && <p class="options-note">{t('ruleFlagsOnly')}</p>}
      <ExampleList title={t('ruleTakesOut')} texts={examples} />
      <ExampleList title={t('ruleKeeps')} texts={keeps} />
    </details>
  );
}

function ExampleList({ title, texts }: { title: string; texts: string[] }) {
  if (!texts.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <q dir="auto">{visibleText(text)}</q>
          </li>
        ))}
      </ul>
    </>
  );
}
