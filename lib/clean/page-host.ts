let last = { url: '', host: '' };

/**
 * The host name of an address, in small letters; '' where it has none. Every rule asks for that of the
 * page's own, and parsing an address takes as long as reading a line: the last one is remembered.
 */
export function hostOfPage(url: string): string {
  if (last.url !== url) last = { url, host: URL.canParse(url) ? new URL(url).hostname : '' };
  return last.host;
}
