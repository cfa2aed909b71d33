import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatUserWords, parseUserWords, type UserWord } from '../../../lib/script/user-words';
import { count, formatNumber, t } from '../../../lib/ui/i18n';

interface Props {
  words: readonly UserWord[];
  onSave: (words: UserWord[]) => void;
  /** Offers the list as a text file. */
  onExport: (text: string) => void;
}

/** The reader's own words in conversions: a line a word, as one would write them down. */
export function WordsEditor({ words, onSave, onExport }: Props) {
  const stored = formatUserWords(words);
  const [text, setText] = useState(stored);
  const [saved, setSaved] = useState<{ words: number; badLines: number[] } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const hintId = useId();
  useEffect(() => setText(stored), [stored]);

  const save = (wanted: string) => {
    const parsed = parseUserWords(wanted);
    setText(wanted);
    setSaved({ words: parsed.words.length, badLines: parsed.badLines });
    // What is not understood stays to be mended.
    if (!parsed.badLines.length) onSave(parsed.words);
  };

  return (
    <div class="words-editor">
      <label>
        <span class="field-label">{t('userWords')}</span>
        <textarea
          class="field"
          rows={5}
          spellcheck={false}
          aria-describedby={hintId}
          placeholder={t('userWordsPlaceholder')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSaved(null);
          }}
        />
      </label>
      <p class="options-note" id={hintId}>
        {t('userWordsHint')}
      </p>
      {saved && saved.badLines.length > 0 && (
        <p class="notice error" role="alert">
          {count(
            'badWordLines',
            saved.badLines.length,
            saved.badLines.map(formatNumber).join(', '),
          )}
        </p>
      )}
      <div class="data-buttons">
        <button type="button" class="button primary" onClick={() => save(text)}>
          {t('saveWords')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('importWords')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".txt,.tsv,.csv,text/plain"
          hidden
          aria-label={t('importWords')}
          onChange={async (event) => {
            const input = event.currentTarget;
            const [chosen] = input.files ?? [];
            // The lines of the file behind those that are there: the later of two for one word counts.
            if (chosen) save([text.trimEnd(), await chosen.text()].filter(Boolean).join('\n'));
            input.value = '';
          }}
        />
        <button
          type="button"
          class="button"
          disabled={!words.length}
          onClick={() => onExport(stored)}
        >
          {t('exportWords')}
        </button>
        <span role="status" class="options-note">
          {saved && !saved.badLines.length && count('wordsSaved', saved.words)}
        </span>
      </div>
    </div>
  );
}
