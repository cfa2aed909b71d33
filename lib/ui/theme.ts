import { preferences, type Theme } from '../preferences';

/** Preferences arrive too late for the first paint; this copy is read at once. */
const COPY_KEY = 'theme';

function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  localStorage.setItem(COPY_KEY, theme);
}

/** Shows the reader's theme from the first paint on, and follows the preference. */
export function followTheme(): void {
  const copy = localStorage.getItem(COPY_KEY);
  if (copy === 'light' || copy === 'dark') show(copy);
  preferences.theme.watch(show);
  void preferences.theme.getValue().then(show);
}
