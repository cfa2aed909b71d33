import { type Removal, removalKey } from '../../../lib/article';
import { count, t } from '../../../lib/ui/i18n';
import { Quote } from './quote';

/** Removals with the same first reason. */
export interface RemovalGroup {
  /** Their ids, parted by spaces. */
  rule: string;
  /** Whole sentence: 'Removed because it …'. */
  reason: string;
  removals: Removal[];
}

interface Props {
  groups: RemovalGroup[];
  /** Keys of removals that were put back. */
  putBack: ReadonlySet<string>;
  lang: string | null;
  /** An older version of the article: what it was is only looked at. */
  isReadOnly: boolean;
  onPutBack: (keys: string[]) => void;
  onRemoveAgain: (keys: string[]) => void;
  onShow: (key: string) => void;
  /** Rule ids that are switched off on the article's site. */
  offOnSite: readonly string[];
  /** Only where the article comes from a site. */
  onSite: ((group: RemovalGroup, isEnabled: boolean) => void) | null;
}

/** Everything that was taken out of the article, by reason, and the way back for each. */
export function RemovalList({ groups, putBack, ...rest }: Props) {
  const keys = groups.flatMap(({ removals }) => removals.map(removalKey));
  const inForce = keys.filter((key) => !putBack.has(key));
  const back = keys.filter((key) => putBack.has(key));
  return (
    <section class="removals" id="removals" aria-label={t('whatWasRemoved')}>
      <h2>{t('whatWasRemoved')}</h2>
      {keys.length === 0 ? (
        <p class="removals-summary">{t('nothingRemoved')}</p>
      ) : (
        <>
          <p class="removals-summary" role="status">
            {count('removedCount', inForce.length)}
            {back.length > 0 && t('listSeparator') + count('putBackCount', back.length)}
          </p>
          {!rest.isReadOnly && (
            <div class="removals-all">
              {/* One button that changes its word keeps the focus, where two would lose it. */}
              {inForce.length > 0 ? (
                <button type="button" class="button" onClick={() => rest.onPutBack(inForce)}>
                  {t('putEverythingBack')}
                </button>
              ) : (
                <button type="button" class="button" onClick={() => rest.onRemoveAgain(back)}>
                  {t('removeEverythingAgain')}
                </button>
              )}
              {inForce.length > 0 && back.length > 0 && (
                <button type="button" class="button" onClick={() => rest.onRemoveAgain(back)}>
                  {t('removeEverythingAgain')}
                </button>
              )}
            </div>
          )}
        </>
      )}
      {groups.map((group) => (
        <Group key={group.rule} group={group} putBack={putBack} {...rest} />
      ))}
    </section>
  );
}

type GroupProps = Omit<Props, 'groups'> & { group: RemovalGroup };

function Group({ group, putBack, onPutBack, onRemoveAgain, ...rest }: GroupProps) {
  const keys = group.removals.map(removalKey);
  const inForce = keys.filter((key) => !putBack.has(key));
  const rules = group.rule.split(' ');
  const isReaders = rules.includes('reader');
  const isOff = rules.every((rule) => rest.offOnSite.includes(rule));
  return (
    <div class="removal-group" data-rule={group.rule}>
      <h3>{group.reason}</h3>
      {!rest.isReadOnly && (
        <p class="removal-group-all">
          {keys.length < 2 ? null : inForce.length > 0 ? (
            <button type="button" class="button link" onClick={() => onPutBack(inForce)}>
              {count('putBackAll', inForce.length)}
            </button>
          ) : (
            <button type="button" class="button link" onClick={() => onRemoveAgain(keys)}>
              {count('removeAllAgain', keys.length)}
            </button>
          )}
          {rest.onSite && !isReaders && (
            <button type="button" class="button link" onClick={() => rest.onSite?.(group, isOff)}>
              {t(isOff ? 'useOnSiteAgain' : 'neverOnSite')}
            </button>
          )}
        </p>
      )}
      <ul>
        {group.removals.map((removal) => {
          const key = removalKey(removal);
          const isBack = putBack.has(key);
          return (
            <RemovalItem
              key={key}
              removal={removal}
              isBack={isBack}
              lang={rest.lang}
              isReadOnly={rest.isReadOnly}
              onToggle={() => (isBack ? onRemoveAgain : onPutBack)([key])}
              onShow={() => rest.onShow(key)}
            />
          );
        })}
      </ul>
    </div>
  );
}

interface ItemProps {
  removal: Removal;
  isBack: boolean;
  lang: string | null;
  isReadOnly: boolean;
  onToggle: () => void;
  onShow: () => void;
}

function RemovalItem({ removal, isBack, lang, isReadOnly, onToggle, onShow }: ItemProps) {
  const { where, text, replacement } = removal;
  return (
    <li class={isBack ? 'removal is-back' : 'removal'}>
      <div class="removal-text">
        {where !== 'body' && (
          <span class="removal-place">{t(where === 'title' ? 'inTitle' : 'inFacts')}</span>
        )}
        <Quote text={text} lang={lang} />
        {replacement && (
          <>
            <span class="removal-arrow"> {t('replacedBy')} </span>
            <Quote text={replacement} lang={lang} />
          </>
        )}
      </div>
      <span class="removal-buttons">
        {where === 'body' && !isBack && (
          <button type="button" class="button link" onClick={onShow}>
            {t('showInText')}
          </button>
        )}
        {!isReadOnly && (
          <button type="button" class="button link" onClick={onToggle}>
            {t(isBack ? 'removeAgain' : 'putBack')}
          </button>
        )}
      </span>
    </li>
  );
}
