import { useEffect, useRef } from 'preact/hooks';
import { t } from './i18n';
import { ImportIcon } from './icons';

interface Props {
  /** Where to import instead, if this is no place to choose a file. */
  href: string | null;
  /** Whoever came here to import finds the button under the keys. */
  hasFocus?: boolean;
  onFile: (file: File) => void;
}

/** Chooses a file to import. */
export function ImportButton({ href, hasFocus, onFile }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [hasFocus]);
  return (
    <>
      <button
        type="button"
        class="button"
        ref={button}
        onClick={() => {
          if (href) window.open(href, '_blank');
          else input.current?.click();
        }}
      >
        <ImportIcon />
        {t('import')}
      </button>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('import')}
        ref={input}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
