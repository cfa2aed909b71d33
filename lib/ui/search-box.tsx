import { useEffect, useRef } from 'preact/hooks';
import { t } from './i18n';
import { SearchIcon } from './icons';

interface Props {
  onSearch: (query: string) => void;
  /** Somebody is about to type. */
  onFocus: () => void;
}

/** Long enough to skip the letters of a word, short enough to feel immediate. */
const PAUSE_MS = 120;

/** Searches while one types, but never in the middle of what an input method is composing. */
export function SearchBox({ onSearch, onFocus }: Props) {
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (query: string) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onSearch(query.trim()), PAUSE_MS);
  };
  return (
    <label class="search">
      <span class="visually-hidden">{t('searchLabel')}</span>
      <SearchIcon />
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('searchPlaceholder')}
        onFocus={onFocus}
        onInput={(event) => {
          if (!event.isComposing) search(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => search(event.currentTarget.value)}
      />
    </label>
  );
}
