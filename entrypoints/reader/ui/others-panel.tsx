import { count, formatNumber, t } from '../../../lib/ui/i18n';
import type { Other } from '../use-others';
import { Quote } from './quote';

interface Props {
  others: readonly Other[];
  /** How many words the article has as it is. */
  words: number;
  lang: string | null;
  isBusy: boolean;
  onTake: (index: number) => void;
}

/** So many lines tell which part of the page it is. */
const SHOWN_LINES = 3;

/** What else of the page was nearly taken for the article, by what sets it apart. */
export function OthersPanel({ others, words, lang, isBusy, onTake }: Props) {
  return (
    <section class="others-panel" aria-label={t('othersTitle')}>
      <h2>{t('othersTitle')}</h2>
      {others.map((other, index) => (
        <div class="other" key={index}>
          <p>{t('otherWords', formatNumber(other.words), formatNumber(words))}</p>
          <Lines label={t('onlyOtherHas')} lines={other.added} lang={lang} />
          <Lines label={t('onlyThisHas')} lines={other.missing} lang={lang} />
          <button type="button" class="button" disabled={isBusy} onClick={() => onTake(index)}>
            {t('takeOther')}
          </button>
        </div>
      ))}
    </section>
  );
}

function Lines({ label, lines, lang }: { label: string; lines: string[]; lang: string | null }) {
  if (!lines.length) return null;
  const more = lines.length - SHOWN_LINES;
  return (
    <>
      <h3>{label}</h3>
      <ul>
        {lines.slice(0, SHOWN_LINES).map((line) => (
          <li key={line}>
            <Quote text={line} lang={lang} />
          </li>
        ))}
        {more > 0 && <li>{count('andMore', more)}</li>}
      </ul>
    </>
  );
}
