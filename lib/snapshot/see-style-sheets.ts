import type { HiddenBy } from '../article';
import { type CssRule, readCss, readDeclarations } from './read-css';
import type { Seeing } from './serialise-page';
import { attributeOf, localNameOf, parentElementOf, textContentOf } from './walk';

/** The properties that can hide text; of the rest nothing is read. */
const HIDING = new Set(
  [
    'display visibility opacity font-size position left top right text-indent height width',
    'max-height max-width overflow clip clip-path transform color background background-color',
    'background-clip -webkit-background-clip',
    'font line-height content-visibility',
  ]
    .join(' ')
    .split(' '),
);
/** Sheets beyond this are a framework's; what hides spam stands in the page's own few lines. */
const MAX_SHEET_LENGTH = 1_000_000;
/** Selectors that say what is hidden, tried on the page. */
const MAX_HIDING_RULES = 4000;
const OFF_SCREEN = -500;

/** What the page's own styles say of one element. */
type Styles = Map<string, { value: string; weight: number }>;

/**
 * Judges by `style` attributes and by the style sheets that stand in the document, for places
 * without layout. Linked sheets are not fetched.
 */
export function seeStyleSheets(document: Document): Seeing {
  const styles = stylesOf(document);
  const shades = new WeakMap<Element, { hidden: HiddenBy | null; shown: boolean }>();

  function shadeOf(element: Element): HiddenBy | null {
    const path: Element[] = [];
    let outer: HiddenBy | null = null;
    for (let at: Element | null = element; at; at = parentElementOf(at)) {
      const known = shades.get(at);
      if (known) {
        outer = known.hidden;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      const own = hiddenByStyles(at, declaredOn(at, styles));
      // Alone among them, visibility can be given back by a child.
      if (outer === 'visibility' && own === 'shown') outer = null;
      else if (own !== 'shown') outer = outer ?? own;
      shades.set(at, { hidden: outer, shown: own === 'shown' });
    }
    return outer;
  }

  return {
    hiddenBy: shadeOf,
    shadowRootOf: () => null,
    frameDocumentOf: (frame) => {
      const inner = attributeOf(frame, 'srcdoc');
      return inner ? new DOMParser().parseFromString(inner, 'text/html') : null;
    },
    isLargeFrame: (frame) =>
      /^https?:|^\/\//.test(attributeOf(frame, 'src') ?? '') &&
      Number(attributeOf(frame, 'height') ?? 400) >= 150,
  };
}

/** What the sheets say, only for elements that some rule of them hides. */
function stylesOf(document: Document): Map<Element, Styles> {
  const rules: CssRule[] = [];
  let length = 0;
  for (const sheet of document.querySelectorAll('style')) {
    const media = attributeOf(sheet, 'media') ?? '';
    const css = textContentOf(sheet) ?? '';
    length += css.length;
    if (length > MAX_SHEET_LENGTH) break;
    if (!media || /^(?:all|screen)$/i.test(media.trim())) rules.push(...readCss(css));
  }
  const styles = new Map<Element, Styles>();
  const relevant = rules
    .map((rule, order) => ({ ...rule, order }))
    .filter(({ declarations }) => [...declarations.keys()].some((name) => HIDING.has(name)));
  // Two rounds: first whom a rule hides, then what other rules say of them.
  const hiding = relevant.filter(
    ({ declarations }) => hiddenByDeclarations((name) => declarations.get(name) ?? '') !== null,
  );
  for (const rule of hiding.slice(0, MAX_HIDING_RULES)) {
    for (const element of select(document, rule.selector)) {
      if (!styles.has(element)) styles.set(element, new Map());
    }
  }
  if (styles.size === 0) return styles;
  for (const rule of relevant) {
    for (const selector of splitSelector(rule.selector)) {
      const weight = specificityOf(selector) * 100_000 + rule.order;
      for (const [element, declared] of styles) {
        if (matches(element, selector)) declare(declared, rule, weight);
      }
    }
  }
  return styles;
}

function declare(declared: Styles, rule: Omit<CssRule, 'selector'>, base: number) {
  for (const [name, value] of rule.declarations) {
    if (!HIDING.has(name)) continue;
    const weight = rule.important.has(name) ? base + 1e14 : base;
    const known = declared.get(name);
    if (!known || known.weight <= weight) declared.set(name, { value, weight });
  }
}

function declaredOn(element: Element, styles: Map<Element, Styles>): Styles | null {
  const inline = attributeOf(element, 'style');
  const sheets = styles.get(element) ?? null;
  if (!inline) return sheets;
  const declared: Styles = new Map(sheets);
  declare(declared, readDeclarations(inline.slice(0, 4000)), 1e13);
  return declared;
}

function hiddenByStyles(element: Element, declared: Styles | null): HiddenBy | 'shown' | null {
  const name = localNameOf(element);
  if (name === 'details' || name === 'summary') return null;
  const hiddenAttribute = attributeOf(element, 'hidden');
  const display = declared?.get('display')?.value ?? '';
  if (hiddenAttribute !== null && hiddenAttribute !== 'until-found' && !display) return 'display';
  if (name === 'marquee') {
    const size = (side: string) => Number.parseFloat(attributeOf(element, side) ?? '100');
    if (size('width') <= 10 || size('height') <= 10) return 'marquee';
  }
  if (!declared) return null;
  const hidden = hiddenByDeclarations((property) => declared.get(property)?.value ?? '');
  if (hidden) return hidden;
  return declared.get('visibility')?.value === 'visible' ? 'shown' : null;
}

const isNothing = (length: string) =>
  /^[01](?:\.\d+)?(?:px|pt|em|rem|%|vh|vw)?$/.test(length) &&
  Number.parseFloat(length) <= (/(?:em|rem)$/.test(length) ? 0.1 : 1);
const isFarOff = (length: string) => {
  const size = Number.parseFloat(length);
  return size * (/r?em$/.test(length) ? 16 : 1) <= OFF_SCREEN;
};

function hiddenByDeclarations(styleOf: (property: string) => string): HiddenBy | null {
  if (styleOf('display') === 'none') return 'display';
  if (/^(?:hidden|collapse)$/.test(styleOf('visibility'))) return 'visibility';
  const opacity = styleOf('opacity');
  if (opacity !== '' && Number.parseFloat(opacity) < 0.05) return 'opacity';
  const fontSize =
    styleOf('font-size') || (/^(\d[\d.]*(?:px|pt|em))\b/.exec(styleOf('font'))?.[1] ?? '');
  if (isNothing(fontSize) && !/%$/.test(fontSize)) return 'font-size';
  if (isFarOff(styleOf('text-indent'))) return 'off-screen';
  const position = styleOf('position');
  if (/^(?:absolute|fixed)$/.test(position)) {
    if (isFarOff(styleOf('left')) || isFarOff(styleOf('top')) || isFarOff(styleOf('right'))) {
      return 'off-screen';
    }
    const clip = /^rect\(([^)]{1,80})\)$/.exec(styleOf('clip'));
    if (clip) {
      const [top = 0, right = 0, bottom = 0, left = 0] = (clip[1] ?? '')
        .split(/[, ]+/)
        .map((side) => Number.parseFloat(side));
      if (bottom - top <= 2 || right - left <= 2) return 'clip';
    }
  }
  const inset = /^inset\((\d+)%/.exec(styleOf('clip-path'));
  if (inset && Number(inset[1]) >= 50) return 'clip';
  if (/\bscale\(0(?:, ?0)?\)/.test(styleOf('transform'))) return 'clip';
  if (/hidden|clip/.test(styleOf('overflow'))) {
    const sizes = ['height', 'width', 'max-height', 'max-width'].map(styleOf);
    if (sizes.some(isNothing)) return 'tiny';
  }
  const colour = colourOf(styleOf('color'));
  const background = colourOf(styleOf('background-color') || styleOf('background'));
  // Gradient letters are a background seen through transparent text.
  if (colour === 'transparent')
    return /text/.test(styleOf('background-clip') + styleOf('-webkit-background-clip'))
      ? null
      : 'color';
  return colour !== '' && colour === background ? 'color' : null;
}

/** A colour in one spelling; '' where it isn't plain. */
function colourOf(value: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  if (value === 'white') return '#ffffff';
  if (value === 'black') return '#000000';
  return /^(?:#[0-9a-f]{6}|[a-z]+)$/.test(value) && value !== 'inherit' ? value : '';
}

function select(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    // A selector that this parser doesn't know hides nothing we could name.
    return [];
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}

/** The alternatives of a selector list; commas in brackets don't count. */
function splitSelector(selector: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < selector.length; at += 1) {
    const c = selector[at];
    if (c === '(' || c === '[') depth += 1;
    else if (c === ')' || c === ']') depth -= 1;
    else if (c === ',' && depth === 0) {
      parts.push(selector.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(selector.slice(start));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Ids, then classes, attributes and pseudo-classes, then names: enough to order two rules. */
function specificityOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  const names = count(/(?:^|[\s>+~])[a-z][\w-]*/gi);
  return count(/#[\w-]+/g) * 10_000 + count(/\.[\w-]+|\[[^\]]*\]|:(?!:)[\w-]+/g) * 100 + names;
}
