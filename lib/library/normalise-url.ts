import { withoutTracking } from '../without-tracking';

/** A fragment that a page reads as a path, and what it has behind that: `#/notes/7`, `#!/notes/7`, `#!notes`. */
const ROUTE = /^#!?\/(?=.)|^#!(?=[^/])/;
/** Where a browser is to scroll to, behind any fragment. */
const DIRECTIVE = /:~:.*$/s;

/**
 * The address an article is known by: without tracking parameters and without the fragment, unless that names
 * the page. All else untouched, in its order and encoding (a wrong cut would lead elsewhere). What is no address
 * comes back as it is.
 */
export function normaliseUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  const isWeb = address.protocol === 'http:' || address.protocol === 'https:';
  address.hash = isWeb ? routeOf(withoutTracking(address.hash)) : '';
  return isWeb ? withoutTracking(address.href) : address.href;
}

/** The same as it was known before fragments counted: pages that one document shows were one article. */
export function withoutRoute(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}

/**
 * The address that an article stands for which may have been saved before fragments counted. `tabUrl`: where the
 * revision that it shows was read.
 */
export function addressOf(url: string, tabUrl: string): string {
  const known = normaliseUrl(url);
  const routed = normaliseUrl(tabUrl);
  return withoutRoute(routed) === known ? routed : known;
}

function routeOf(fragment: string): string {
  const route = fragment.replace(DIRECTIVE, '');
  return ROUTE.test(route) ? route : '';
}
