import type { Difference } from '../reclean/compare-removals';
import { type CountKey, count, t } from './i18n';
import { visibleText } from './visible-text';

interface Props {
  differences: readonly Difference[];
  title: { before: string; after: string } | null;
  lang: string | null;
}

const KINDS: readonly (readonly [Difference['kind'], CountKey])[] = [
  ['removed', 'wouldGo'],
  ['repaired', 'wouldBeRepaired'],
  ['restored', 'wouldComeBack'],
];

/** Nobody reads more of a kind, and a page of junk has thousands. */
const MOST_SHOWN = 100;
/** Hidden blocks of spam are pages long. */
const LONG = 200;

/** What cleaning again would change in one article. */
export function DifferenceList({ differences, title, lang }: Props) {
  return (
    <div class="differences">
      {title && (
        <div>
          <h3>{t('titleWouldRead')}</h3>
          <p>
            <q lang={lang ?? undefined} dir="auto">
              {title.after || t('untitled')}
            </q>
          </p>
        </div>
      )}
      {KINDS.map(([kind, heading]) => {
        const some = differences.filter((difference) => difference.kind === kind);
        if (!some.length) return null;
        return (
          <div key={kind} data-difference={kind}>
            <h3>{count(heading, some.length)}</h3>
            <ul>
              {some.slice(0, MOST_SHOWN).map((difference) => (
                <li key={`${difference.where}:${difference.unit}:${difference.start}`}>
                  <Text text={difference.text} lang={lang} />
                  {difference.replacement && (
                    <>
                      <span class="removal-arrow"> {t('replacedBy')} </span>
                      <Text text={difference.replacement} lang={lang} />
                    </>
                  )}
                </li>
              ))}
            </ul>
            {some.length > MOST_SHOWN && <p>{count('andMore', some.length - MOST_SHOWN)}</p>}
          </div>
        );
      })}
    </div>
  );
}

function Text({ text, lang }: { text: string; lang: string | null }) {
  const visible = visibleText(text);
  return (
    <q lang={lang ?? undefined} dir="auto">
      {visible.length > LONG ? `${visible.slice(0, LONG).toWellFormed()}…` : visible}
    </q>
  );
}
