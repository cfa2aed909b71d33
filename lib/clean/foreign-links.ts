import type { Block, Span } from '../article';
import type { PageContext, Unit } from './rule';

type Links = Block['links'];

const NONE: Links = [];
/** By unit: asked for every line, sentence and clause, and addresses are dear to read. */
const known = new WeakMap<Unit, Links>();

/** Links in a span of a unit's view that lead to another site, in offsets of the unit's text. */
export function foreignLinks(unit: Unit, page: PageContext, span: Span): Links {
  const links = unit.block?.links ?? NONE;
  if (!links.length) return NONE;
  let foreign = known.get(unit);
  if (!foreign) {
    const own = siteOfPage(page.url);
    foreign = links.filter(({ href }) => {
      const site = siteOf(href);
      return site !== '' && site !== own;
    });
    known.set(unit, foreign);
  }
  if (!foreign.length) return NONE;
  const { start, end } = unit.view.toSource(span.start, span.end);
  return foreign.filter((link) => link.start < end && link.end > start);
}

/** Second-level names under which anybody registers. */
const SHARED = /^(?:com|net|org|gov|edu|ac|co|or|ne|go)$/;

function siteOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return '';
  const parts = hostname.split('.');
  const second = parts.at(-2) ?? '';
  return parts.slice(parts.length > 2 && SHARED.test(second) ? -3 : -2).join('.');
}

let last = { address: '', site: '' };

/** The same of the page's own address, which is asked over and over. */
function siteOfPage(address: string): string {
  if (last.address !== address) last = { address, site: siteOf(address) };
  return last.site;
}

/** Whether an address belongs to another registrable domain than the page. */
export function isForeign(href: string, pageUrl: string): boolean {
  const site = siteOf(href);
  return site !== '' && site !== siteOfPage(pageUrl);
}
