/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|gclid|fbclid|msclkid|mc_eid|yclid|igshid|(?:e_?)?mail_?(?:md5|sha1|sha256|hash))$/i;

/**
 * The address an article is known by: without fragment and tracking parameters, all else untouched, in
 * its order and encoding (a wrong cut would lead elsewhere). What is no address comes back as it is.
 */
export function normaliseUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return address.href;
  if (!address.search) return address.href;
  // By hand: URLSearchParams would encode anew what it leaves in.
  address.search = address.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''))
    .join('&');
  return address.href;
}
