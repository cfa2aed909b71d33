import { type Flag, removalKey } from '../../../lib/article';
import { t } from '../../../lib/ui/i18n';
import { Quote } from './quote';

interface Props {
  flags: readonly Flag[];
  /** What the rule of a flag points at: ends a sentence. */
  reasonOf: (rule: string) => string;
  lang: string | null;
  isReadOnly: boolean;
  onRemove: (flag: Flag) => void;
  onShow: (key: string) => void;
}

/** What rules found suspicious and not certain enough to take out. */
export function FlagList({ flags, reasonOf, lang, isReadOnly, onRemove, onShow }: Props) {
  if (!flags.length) return null;
  const groups = new Map<string, Flag[]>();
  for (const flag of flags) groups.set(flag.rule, [...(groups.get(flag.rule) ?? []), flag]);
  return (
    <section class="removals" aria-label={t('suspicious')}>
      <h2>{t('suspicious')}</h2>
      {[...groups].map(([rule, some]) => (
        <div class="removal-group" key={rule} data-rule={rule}>
          <h3>{t('flaggedBecause', reasonOf(rule))}</h3>
          <ul>
            {some.map((flag) => (
              <li key={removalKey(flag)} class="removal is-flag">
                <div class="removal-text">
                  {flag.where !== 'body' && (
                    <span class="removal-place">
                      {t(flag.where === 'title' ? 'inTitle' : 'inFacts')}
                    </span>
                  )}
                  <Quote text={flag.text} lang={lang} />
                </div>
                <span class="removal-buttons">
                  {flag.where === 'body' && (
                    <button
                      type="button"
                      class="button link"
                      onClick={() => onShow(removalKey(flag))}
                    >
                      {t('showInText')}
                    </button>
                  )}
                  {!isReadOnly && (
                    <button type="button" class="button link" onClick={() => onRemove(flag)}>
                      {t('removeThis')}
                    </button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
