import type { HiddenBy } from '../article';
import type { Seeing } from './serialise-page';
import { attributeOf, localNameOf, parentElementOf } from './walk';

/** Red, green, blue (0..255), and how much of it covers what is behind (0..1). */
type Colour = [number, number, number, number];

/** What an element does to everything inside it. */
interface Shade {
  hidden: HiddenBy | null;
  opacity: number;
  /** What is painted behind text, null where it is no plain colour; and the element that paints it last. */
  background: Colour | null;
  painter: Element;
}

/** Fainter than this can't be read; fade-ins start at 0. */
const MIN_OPACITY = 0.05;
/** Smaller is not text to anybody (px). */
const MIN_FONT_SIZE = 3;
/** Boxes that clip what they hold to this (px) show none of it. */
const MAX_TINY = 2;
/** Where kits put text: nobody indents a line by half a screen (px). */
const MIN_INDENT = -500;
/** Colours that differ less in every channel look the same. */
const MAX_CHANNEL_DIFFERENCE = 6;
/** Smaller frames hold buttons and counters (px). */
const MIN_FRAME_SIZE = 150;
const WHITE: Colour = [255, 255, 255, 1];
const TRANSPARENT = /^(?:transparent|rgba\(\d+, ?\d+, ?\d+, ?0\))$/;

/**
 * Judges by computed style and geometry. Reads only; every element is read once, and nothing is
 * written in between, so the page is laid out at most once.
 */
export function seeLayout(shadowRootOf: (element: Element) => ShadowRoot | null): Seeing {
  const shades = new WeakMap<Element, Shade>();
  const pictures = new WeakMap<Element, Picture[]>();

  function picturesIn(painter: Element): Picture[] {
    const known = pictures.get(painter) ?? findPictures(painter);
    pictures.set(painter, known);
    return known;
  }

  function parentOf(element: Element): Element | null {
    const slot = element.assignedSlot;
    if (slot) return slot;
    const parent = parentElementOf(element);
    if (parent) return parent;
    const root = element.getRootNode();
    return 'host' in root ? (root as ShadowRoot).host : null;
  }

  function shadeOf(element: Element): Shade {
    // From the top down, so that depth costs no stack.
    const path: Element[] = [];
    let known: Shade | undefined;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      known = shades.get(at);
      if (known) break;
      path.push(at);
    }
    let shade = known ?? {
      hidden: null,
      opacity: 1,
      background: WHITE,
      painter: element.ownerDocument.documentElement,
    };
    for (const at of path.reverse()) {
      shade = shadeWithin(at, shade);
      shades.set(at, shade);
    }
    return shade;
  }

  return {
    shadowRootOf,
    frameDocumentOf,
    isLargeFrame: (frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return width >= MIN_FRAME_SIZE && height >= MIN_FRAME_SIZE;
    },
    hiddenBy(element) {
      const shade = shadeOf(element);
      if (shade.hidden) return shade.hidden;
      const view = element.ownerDocument.defaultView;
      if (!view) return null;
      const style = view.getComputedStyle(element);
      if (style.visibility === 'hidden' || style.visibility === 'collapse') return 'visibility';
      if (Number.parseFloat(style.fontSize) < MIN_FONT_SIZE) return 'font-size';
      if (Number.parseFloat(style.textIndent) <= MIN_INDENT) return 'off-screen';
      if (isOffScreen(element, view)) return 'off-screen';
      return hasColourOfBackground(element, style, shade, picturesIn) ? 'color' : null;
    },
  };
}

/** The document of a frame of the same origin. */
export function frameDocumentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    // Another origin: some browsers throw where others answer null.
    return null;
  }
}

function shadeWithin(element: Element, outer: Shade): Shade {
  if (outer.hidden) return outer;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return outer;
  const shade = { ...outer };
  if (style.display === 'none') {
    shade.hidden = 'display';
    return shade;
  }
  shade.opacity *= style.opacity === '' ? 1 : Number(style.opacity);
  if (shade.opacity < MIN_OPACITY) {
    shade.hidden = 'opacity';
    return shade;
  }
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  // Inline boxes don't clip, and a tree without layout (tests) has no sizes at all.
  if (offsetWidth <= MAX_TINY || offsetHeight <= MAX_TINY) {
    if (localNameOf(element) === 'marquee') shade.hidden = 'marquee';
    else if (style.display !== 'inline' && clips(style)) shade.hidden = 'tiny';
  }
  if (isClippedAway(style) || isScaledAway(style.transform)) shade.hidden = 'clip';
  const background = style.backgroundColor;
  if (style.backgroundImage !== 'none' && style.backgroundImage !== '') {
    // A picture: no telling what stands behind the text.
    shade.background = null;
    shade.painter = element;
  } else if (background && !TRANSPARENT.test(background)) {
    shade.background = mix(channelsOf(background), outer.background);
    shade.painter = element;
  }
  return shade;
}

function clips(style: CSSStyleDeclaration): boolean {
  const { overflowX, overflowY } = style;
  return /hidden|clip|scroll|auto/.test(`${overflowX} ${overflowY}`);
}

/** `clip` and `clip-path` that leave nothing: also how labels for screen readers are hidden. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const inset = /^inset\((\d+(?:\.\d+)?)%/.exec(style.clipPath ?? '');
  if (inset && Number(inset[1]) >= 50) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const rect = /^rect\(([^)]{1,80})\)$/.exec(style.clip ?? '');
  if (!rect) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = (rect[1] ?? '')
    .split(/[, ]+/)
    .map((side) => Number.parseFloat(side));
  return bottom - top <= MAX_TINY || right - left <= MAX_TINY;
}

function isScaledAway(transform: string): boolean {
  const matrix = /^matrix\(([^)]{1,120})\)$/.exec(transform ?? '');
  if (!matrix) return false;
  const [a = 1, b = 0, c = 0, d = 1] = (matrix[1] ?? '').split(',').map(Number);
  return Math.abs(a * d - b * c) < 0.0001;
}

/** Left of or above where anybody can scroll to. */
function isOffScreen(element: Element, view: Window): boolean {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  if (box.bottom + view.scrollY < 0) return true;
  // A page that runs from right to left scrolls to the left.
  if (view.scrollX < 0 || attributeOf(element.ownerDocument.documentElement, 'dir') === 'rtl') {
    return false;
  }
  return box.right + view.scrollX < 0;
}

/** What is seen where a colour lies over another; null where either is no plain colour. */
function mix(over: Colour | null, under: Colour | null): Colour | null {
  const cover = over?.[3] ?? 0;
  if (!over || cover === 1) return over;
  if (!under) return null;
  const [red, green, blue] = [0, 1, 2].map(
    (channel) => (over[channel] ?? 0) * cover + (under[channel] ?? 0) * (1 - cover),
  );
  return [red ?? 0, green ?? 0, blue ?? 0, 1];
}

function channelsOf(colour: string): Colour | null {
  const match = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)$/.exec(colour);
  if (!match) return null;
  return [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4] ?? 1)];
}

function hasColourOfBackground(
  element: Element,
  style: CSSStyleDeclaration,
  shade: Shade,
  picturesIn: (painter: Element) => Picture[],
): boolean {
  const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  const letters = channelsOf(fill);
  if (!letters) return false;
  // Gradient letters are a background seen through transparent text.
  if (letters[3] === 0) return !/text/.test(style.getPropertyValue('-webkit-background-clip'));
  const { background } = shade;
  const text = mix(letters, background);
  if (!text || !background || style.textShadow.length > 4) return false;
  const differs = [0, 1, 2].some(
    (channel) =>
      Math.abs((text[channel] ?? 0) - (background[channel] ?? 0)) > MAX_CHANNEL_DIFFERENCE,
  );
  return !differs && !hasPictureBehind(element, picturesIn(shade.painter));
}

/** What may paint something behind a text that a neighbour holds. */
interface Picture {
  element: Element;
  box: DOMRect;
}

/** The first hundred of them. */
const MAX_PICTURES = 100;

function findPictures(painter: Element): Picture[] {
  const all = painter.querySelectorAll('img, video, canvas, picture, svg, iframe, [style]');
  return [...all]
    .slice(0, MAX_PICTURES)
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
}

/** White letters over a picture that a neighbour paints are there to be read. */
function hasPictureBehind(element: Element, pictures: readonly Picture[]): boolean {
  const box = element.getBoundingClientRect();
  for (const { element: picture, box: other } of pictures) {
    const overlaps =
      other.left < box.right &&
      other.right > box.left &&
      other.top < box.bottom &&
      other.bottom > box.top;
    if (!overlaps || (picture.contains(element) && localNameOf(picture) !== 'picture')) continue;
    if (!picture.hasAttribute('style') || localNameOf(picture) !== 'div') return true;
    const paint = element.ownerDocument.defaultView?.getComputedStyle(picture);
    if (paint && (paint.backgroundImage !== 'none' || !TRANSPARENT.test(paint.backgroundColor))) {
      return true;
    }
  }
  // A body without a background of its own may have anything beneath it, positioned from afar.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.position === 'absolute' || style?.position === 'fixed';
}
