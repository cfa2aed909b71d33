import { useMemo } from 'preact/hooks';
import type { ReaderChoices, ScriptChoice } from '../../lib/article';
import type { SavedArticle } from '../../lib/library/read-articles';
import { preferences } from '../../lib/preferences';
import { looksBadlyConverted, mayBeBadlyConverted } from '../../lib/script/looks-badly-converted';
import { siteOf } from '../../lib/site-of';
import { type Conversion, conversionFor, scriptFor } from '../../lib/ui/conversion';
import { useConversionSettings } from '../../lib/ui/use-conversion-settings';

interface ArticleScript {
  /** How to convert; null until the preferences are known. */
  conversion: Conversion | null;
  script: ScriptChoice;
  isForSite: boolean;
  setForSite: (isForSite: boolean) => void;
  repair: { isOn: boolean; isAdvised: boolean } | null;
}

/** The script that an article is shown in, by its own choice, its site's or the one for all. */
export function useScript(
  { body, reading }: Pick<SavedArticle, 'body' | 'reading'>,
  { script: chosen, repair }: Pick<ReaderChoices, 'script' | 'repair'>,
): ArticleScript {
  const settings = useConversionSettings();
  const isOn = repair === true;
  const conversion = useMemo(
    () =>
      settings &&
      conversionFor(body.url, { script: chosen, ...(isOn ? { repair: isOn } : {}) }, settings),
    [body.url, chosen, isOn, settings],
  );
  const { isAdvised, isOffered } = useMemo(() => {
    const text = reading.paragraphs.join('\n');
    return {
      isAdvised: body.script === 'hant' && looksBadlyConverted(text),
      isOffered: (body.script === 'hant' || body.script === 'mixed') && mayBeBadlyConverted(text),
    };
  }, [body]);
  const site = siteOf(body.url);
  const script = settings ? scriptFor(body.url, chosen, settings) : (chosen ?? 'original');
  const bySite = settings?.scriptBySite ?? {};
  const setForSite = async (isForSite: boolean) => {
    // What is stored by then: there are other windows.
    const stored = await preferences.scriptBySite.getValue();
    const others = Object.entries(stored).filter(([name]) => name !== site);
    await preferences.scriptBySite.setValue(
      Object.fromEntries(isForSite ? [...others, [site, script]] : others),
    );
  };
  return {
    conversion,
    script,
    isForSite: Object.hasOwn(bySite, site) && bySite[site] === script,
    setForSite: (isForSite) => void setForSite(isForSite),
    // What was switched on can be switched off again.
    repair: isOffered || isOn ? { isOn, isAdvised } : null,
  };
}
