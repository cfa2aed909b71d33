const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu;

/** What cannot be seen is shown by its number, or a list would quote nothing. */
export function visibleText(text: string): string {
  const shown = text.replace(/\s+/g, ' ').trim();
  const isVisible = shown.replace(INVISIBLE, '').trim() !== '';
  if (isVisible) return shown;
  return [...text].map((character) => `U+${codePointOf(character)}`).join(' ');
}

function codePointOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
