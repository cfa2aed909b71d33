import { preferences } from './preferences';
import type { SetUp } from './set-up';
import type { StoredItem } from './stored-item';

/** What is set now; keys in a fixed order. */
export async function readSetUp(): Promise<SetUp> {
  const { disabledRules, disabledRulesBySite, scriptBySite } = preferences;
  const { saveOnClick, images, script, userWords, quotes, computingWords } = preferences;
  const { theme, typography, writing } = preferences;
  const rulesBySite = Object.entries(await disabledRulesBySite.getValue());
  const scripts = Object.entries(await scriptBySite.getValue());
  return {
    rules: {
      disabled: await disabledRules.getValue(),
      sites: rulesBySite.map(([site, disabled]) => ({ site, disabled })),
    },
    settings: {
      saveOnClick: await saveOnClick.getValue(),
      images: await images.getValue(),
      script: await script.getValue(),
      scriptBySite: scripts.map(([site, chosen]) => ({ site, script: chosen })),
      userWords: await userWords.getValue(),
      quotes: await quotes.getValue(),
      computingWords: await computingWords.getValue(),
      theme: await theme.getValue(),
      typography: await typography.getValue(),
      writing: await writing.getValue(),
    },
  };
}

/** Sets what differs from what is set. */
export async function takeSetUp({ rules, settings }: SetUp): Promise<void> {
  const { scriptBySite, ...plain } = settings;
  await set(preferences.disabledRules, rules.disabled);
  await set(
    preferences.disabledRulesBySite,
    Object.fromEntries(rules.sites.map(({ site, disabled }) => [site, disabled])),
  );
  await set(
    preferences.scriptBySite,
    Object.fromEntries(scriptBySite.map(({ site, script }) => [site, script])),
  );
  await set(preferences.saveOnClick, plain.saveOnClick);
  await set(preferences.images, plain.images);
  await set(preferences.script, plain.script);
  await set(preferences.userWords, plain.userWords);
  await set(preferences.quotes, plain.quotes);
  await set(preferences.computingWords, plain.computingWords);
  await set(preferences.theme, plain.theme);
  await set(preferences.typography, plain.typography);
  await set(preferences.writing, plain.writing);
}

async function set<T>(item: StoredItem<T>, value: T): Promise<void> {
  if (JSON.stringify(await item.getValue()) !== JSON.stringify(value)) await item.setValue(value);
}
