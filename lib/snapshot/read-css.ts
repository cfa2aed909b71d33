/** A declaration that has to do with hiding, and where it stands in the cascade. */
export interface CssRule {
  selector: string;
  declarations: Map<string, string>;
  important: Set<string>;
}

/** At-rules whose rules hold wherever the page is read. */
const HOLDS = /^@media\s+(?:screen|all)$|^@(?:layer|supports)\b/i;
const MAX_RULES = 20_000;
const MAX_SELECTOR_LENGTH = 500;
/** Conditions within conditions; deeper ones are nobody's. */
const MAX_NESTING = 4;

/**
 * The style rules of a sheet, in order. Not a whole CSS parser: it knows strings, comments, nested
 * blocks and at-rules, which is what it takes to skip what it doesn't know without losing its place.
 * Rules under `@media print`, a width or any other condition are left out, since they may not hold.
 */
export function readCss(css: string): CssRule[] {
  const rules: CssRule[] = [];
  readRules(css, 0, css.length, rules, 0);
  return rules;
}

function readRules(css: string, from: number, to: number, rules: CssRule[], nesting: number) {
  let start = from;
  let at = from;
  while (at < to && rules.length < MAX_RULES) {
    const c = css[at];
    if (c === '/' && css[at + 1] === '*') {
      const end = css.indexOf('*/', at + 2);
      if (end < 0) return;
      // What stands before a comment at this level is a selector being written.
      if (!css.slice(start, at).trim()) start = end + 2;
      at = end + 2;
    } else if (c === '"' || c === "'") {
      at = endOfString(css, at, to);
    } else if (c === ';' || c === '}') {
      start = at + 1;
      at += 1;
    } else if (c === '{') {
      const end = endOfBlock(css, at, to);
      const prelude = withoutComments(css.slice(start, at)).trim();
      if (prelude.startsWith('@')) {
        if (nesting < MAX_NESTING && HOLDS.test(prelude)) {
          readRules(css, at + 1, end, rules, nesting + 1);
        }
      } else if (prelude && prelude.length <= MAX_SELECTOR_LENGTH) {
        rules.push({ selector: prelude, ...readDeclarations(css.slice(at + 1, end)) });
      }
      start = end + 1;
      at = end + 1;
    } else {
      at += 1;
    }
  }
}

/** The declarations of a `style` attribute or of one rule; later ones win. */
export function readDeclarations(css: string): Omit<CssRule, 'selector'> {
  const declarations = new Map<string, string>();
  const important = new Set<string>();
  const nested = css.indexOf('{');
  for (const part of withoutComments(nested < 0 ? css : css.slice(0, nested)).split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    let value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (value.endsWith('important') && value.includes('!')) {
      value = value.slice(0, value.lastIndexOf('!')).trim();
      important.add(name);
    }
    declarations.set(name, value);
  }
  return { declarations, important };
}

function endOfString(css: string, from: number, to: number): number {
  const quote = css[from];
  for (let at = from + 1; at < to; at += 1) {
    if (css[at] === '\\') at += 1;
    else if (css[at] === quote || css[at] === '\n') return at + 1;
  }
  return to;
}

function endOfBlock(css: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const c = css[at];
    if (c === '{') depth += 1;
    else if (c === '}') {
      depth -= 1;
      if (depth === 0) return at;
    } else if (c === '"' || c === "'") at = endOfString(css, at, to) - 1;
    else if (c === '/' && css[at + 1] === '*') {
      const end = css.indexOf('*/', at + 2);
      if (end < 0) return to;
      at = end + 1;
    }
  }
  return to;
}

function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  let out = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    out += `${css.slice(at, open)} `;
    const end = css.indexOf('*/', open + 2);
    if (end < 0) return out;
    at = end + 2;
  }
  return out + css.slice(at);
}
