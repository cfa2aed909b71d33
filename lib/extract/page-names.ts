/** An element of a page that bears a name. */
export interface Named {
  element: Element;
  classes: string;
  /** Classes and id. */
  name: string;
}

/** What a page calls its parts, read once before it is taken apart. */
export class PageNames {
  /** In the order of the page. */
  readonly all: readonly Named[];
  readonly #names: string;

  constructor(document: Document) {
    const elements = document.querySelector('body')?.querySelectorAll(NAMED) ?? [];
    const all: Named[] = [];
    // Most elements share their name with others.
    const names = new Set<string>();
    for (const element of elements) {
      const classes = element.getAttribute('class') ?? '';
      const name = `${classes} ${element.id}`;
      names.add(name);
      all.push({ element, classes, name });
    }
    this.all = all;
    this.#names = [...names].join('\n');
  }

  /** Whether a part of the page has such a name. */
  some(pattern: RegExp): boolean {
    return pattern.test(this.#names);
  }
}

const NAMED = '[class], [id], [itemprop]';
