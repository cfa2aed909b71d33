import { withoutTracking } from '../without-tracking';

/** Takes the tracking parameters out of the links of an article, and nothing else. */
export function stripTracking(root: ParentNode): void {
  for (const link of root.querySelectorAll('a[href*="?"]')) {
    const href = link.getAttribute('href') ?? '';
    const address = withoutTracking(href);
    if (address !== href) link.setAttribute('href', address);
  }
}
