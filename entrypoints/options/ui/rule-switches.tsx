import { t } from '../../../lib/ui/i18n';

export interface ListedRule {
  id: string;
  /** Ends the sentence 'Removes text that …'. */
  reason: string;
}

interface Props {
  rules: ListedRule[];
  disabled: readonly string[];
  onChange: (disabled: string[]) => void;
}

/** Every rule with a switch. */
export function RuleSwitches({ rules, disabled, onChange }: Props) {
  return (
    <ul class="rules">
      {rules.map(({ id, reason }) => {
        const isOn = !disabled.includes(id);
        return (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={isOn}
                onChange={() =>
                  onChange(isOn ? [...disabled, id] : disabled.filter((known) => known !== id))
                }
              />
              <span>
                {t('ruleRemoves', reason)} <code>{id}</code>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
