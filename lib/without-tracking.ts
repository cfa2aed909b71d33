/** Parameters that say where a reader came from, not what is read; and those that say who the reader is. */
const TRACKING =
  /^(?:utm_.*|gclid|fbclid|msclkid|mc_eid|yclid|igshid|(?:e_?)?mail_?(?:md5|sha1|sha256|hash))$/i;

/**
 * An address less its tracking parameters, those in its fragment too; all else as it stands. What is no web address
 * comes back as it is.
 */
export function withoutTracking(url: string): string {
  if (!/^(?:https?:|#)/i.test(url)) return url;
  // By hand: URLSearchParams would encode anew what it leaves in.
  return url.replace(/\?([^#]*)/g, (query: string, parameters: string) => {
    const all = parameters.split('&');
    const kept = all.filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''));
    if (kept.length === all.length) return query;
    return kept.length ? `?${kept.join('&')}` : '';
  });
}
