import { visibleText } from '../../../lib/ui/visible-text';

/** Hidden blocks of spam are pages long: of these the beginning is enough until somebody asks. */
const LONG = 160;
const BEGINNING = 90;

/** Words of an article, quoted. */
export function Quote({ text, lang }: { text: string; lang: string | null }) {
  const visible = visibleText(text);
  const quote = (part: string) => (
    <q lang={lang ?? undefined} dir="auto">
      {part}
    </q>
  );
  if (visible.length <= LONG) return quote(visible);
  return (
    <details>
      <summary>{quote(`${visible.slice(0, BEGINNING).toWellFormed()}…`)}</summary>
      {quote(visible)}
    </details>
  );
}
