import type { ComponentChildren } from 'preact';
import type { SaveAnswer } from '../../../lib/messaging/messages';
import { errorText } from '../../../lib/ui/error-text';
import { count, formatNumber, t } from '../../../lib/ui/i18n';
import { AlertIcon, CheckIcon } from '../../../lib/ui/icons';
import type { CaptureWish } from '../capture-active-tab';

/** What happens to the page under the popup. */
export type Save =
  /** Nothing was asked for: the reader saves by hand, or took the save back. */
  { state: 'idle'; wasUndone: boolean } | { state: 'saving' } | SaveAnswer;

interface Props {
  save: Save;
  readerUrl: (id: string) => string;
  onSave: (wish: CaptureWish) => void;
  onUndo: (id: string, revision: number) => void;
}

/** Says at the top of the popup how the save went, and what can be done about it. */
export function SaveStatus({ save, ...actions }: Props) {
  return (
    <section
      class="save"
      aria-label={t('thisPage')}
      data-save-state={save.state === 'idle' ? undefined : save.state}
    >
      <Status save={save} {...actions} />
    </section>
  );
}

function Status({ save, readerUrl, onSave, onUndo }: Props) {
  if (save.state === 'idle') {
    return (
      <div class="save-idle">
        {save.wasUndone && <p role="status">{t('saveUndone')}</p>}
        <SaveButton onPress={() => onSave(AT_ONCE)}>
          {save.wasUndone ? t('saveAgain') : t('savePage')}
        </SaveButton>
      </div>
    );
  }
  if (save.state === 'saving') {
    return (
      <p class="save-line" role="status">
        <span class="spinner" aria-hidden="true" />
        {t('saving')}
      </p>
    );
  }
  if (save.state === 'saved' || save.state === 'duplicate') {
    return <Saved answer={save} readerUrl={readerUrl} onUndo={onUndo} />;
  }
  return (
    <div class="save-problem">
      <p class="save-line" role="alert">
        <AlertIcon />
        <span>{errorText(save.error)}</span>
      </p>
      <div class="notice-buttons">
        {save.state === 'not-an-article' && !isTextless(save) && (
          <SaveButton onPress={() => onSave({ anyway: true, mode: 'article' })}>
            {t('saveAnyway')}
          </SaveButton>
        )}
        {save.state === 'failed' && (
          <SaveButton onPress={() => onSave(AT_ONCE)}>{t('tryAgain')}</SaveButton>
        )}
        {canSaveText(save) && (
          <button
            type="button"
            class="button"
            onClick={() => onSave({ anyway: true, mode: 'text' })}
          >
            {t('saveTextOnly')}
          </button>
        )}
      </div>
    </div>
  );
}

const AT_ONCE: CaptureWish = { anyway: false, mode: 'article' };

/** Where the page itself is in the way of reading it, its bare text is better than nothing. */
function canSaveText(save: SaveAnswer): boolean {
  if (save.state === 'not-an-article') return !isTextless(save);
  return save.state === 'failed' && (!save.error || /^page-too/.test(save.error.code));
}

/** There is nothing on the page that could be kept, whatever it is taken for. */
const isTextless = (save: SaveAnswer) => 'error' in save && save.error?.code === 'no-text';

interface SaveButtonProps {
  onPress: () => void;
  children: ComponentChildren;
}

function SaveButton({ onPress, children }: SaveButtonProps) {
  return (
    <button type="button" class="button primary" onClick={onPress}>
      {children}
    </button>
  );
}

type SavedAnswer = Extract<SaveAnswer, { state: 'saved' | 'duplicate' }>;

interface SavedProps {
  answer: SavedAnswer;
  readerUrl: (id: string) => string;
  onUndo: (id: string, revision: number) => void;
}

function Saved({ answer, readerUrl, onUndo }: SavedProps) {
  const { state, id, title, removed, revision } = answer;
  const leftOut = leftOutText(answer.leftOut);
  return (
    <>
      <div class="save-line" role="status">
        <CheckIcon />
        <span>{savedText(state, revision)}</span>
        {state === 'saved' && (
          <button type="button" class="button link save-undo" onClick={() => onUndo(id, revision)}>
            {t('undo')}
          </button>
        )}
      </div>
      <a class="save-title" dir="auto" href={readerUrl(id)} target="_blank" rel="noopener">
        {title || t('untitled')}
      </a>
      <p class="save-facts">
        {removed > 0 ? (
          <a href={`${readerUrl(id)}#removals`} target="_blank" rel="noopener">
            {count('removedCount', removed)}
          </a>
        ) : (
          <span>{t('nothingRemoved')}</span>
        )}
        {leftOut &&
          (answer.leftOut.images > 0 ? (
            <a href={`${readerUrl(id)}#images`} target="_blank" rel="noopener">
              {leftOut}
            </a>
          ) : (
            <span>{leftOut}</span>
          ))}
      </p>
    </>
  );
}

function savedText(state: SavedAnswer['state'], revision: number): string {
  if (state === 'duplicate') return t('alreadySaved');
  return revision > 1 ? t('savedRevision', formatNumber(revision)) : t('saved');
}

/** Smaller differences are menus and bylines, and no news. */
const WORTH_TELLING = 0.9;

/** One sentence about what the saved copy lacks; null where that is nothing. */
export function leftOutText(leftOut: SavedAnswer['leftOut']): string | null {
  const { pageWords, articleWords, images, embeds, frames } = leftOut;
  const parts = [];
  if (pageWords > 0 && articleWords < pageWords * WORTH_TELLING) {
    parts.push(t('keptWords', formatNumber(articleWords), formatNumber(pageWords)));
  }
  if (images > 0) parts.push(count('imagesLeftOut', images));
  // A frame that could not be read is an embed too, and is told once.
  if (embeds > frames) parts.push(count('embedsLeftOut', embeds - frames));
  if (frames > 0) parts.push(count('framesLeftOut', frames));
  return parts.length ? parts.join(t('listSeparator')) : null;
}
