import { t } from '../../../lib/ui/i18n';
import { visibleText } from '../../../lib/ui/visible-text';

export interface ListedRule {
  id: string;
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

/** Every rule with a switch, and in its own examples what it does and what it leaves alone. */
export function RuleSwitches({ rules, disabled, onChange }: Props) {
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
