import { type MessageKey, t } from './i18n';

interface Props<T extends string> {
  legend: string;
  name: string;
  options: readonly (readonly [T, MessageKey])[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice of a few. `name` must differ from that of other choices on the page. */
export function Pills<T extends string>({ legend, name, options, value, onChange }: Props<T>) {
  return (
    <fieldset class="pills">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} class="pill">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
