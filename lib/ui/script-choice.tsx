import type { ScriptChoice } from '../article';
import { type MessageKey, t } from './i18n';
import { Pills } from './pills';

interface Props {
  value: ScriptChoice;
  onChange: (choice: ScriptChoice) => void;
}

const SCRIPTS: readonly (readonly [ScriptChoice, MessageKey])[] = [
  ['original', 'script_original'],
  ['hans', 'script_hans'],
  ['hansp', 'script_hansp'],
  ['hant', 'script_hant'],
  ['tw', 'script_tw'],
  ['twp', 'script_twp'],
  ['hk', 'script_hk'],
];

export function scriptLabel(script: ScriptChoice): MessageKey {
  return `script_${script}`;
}

/** The script that text is shown in. */
export function ScriptFieldset({ value, onChange }: Props) {
  return (
    <Pills legend={t('script')} name="script" options={SCRIPTS} value={value} onChange={onChange} />
  );
}
