/** How a save of a hostile page must end. */
export type Ending = 'saved' | 'not-an-article' | 'failed' | 'not-allowed';

/** A page that wants to run something, to be told of a reader, to lose the article or never to end. */
export interface HostilePage {
  name: string;
  /** `{{beacon}}` stands for the attacker's address, `{{run}}` for JavaScript that must never run. */
  html: string | Buffer;
  ends: Ending;
  /** Sentences that the saved article must hold. */
  marks: string[];
  /** From the click to the answer. */
  limitMs: number;
  type: string;
  headers: Record<string, string>;
  /** Tried in Firefox too. */
  star: boolean;
  /** An expression over the live page's `window` that must be false once it was saved. */
  never?: string;
}

const SENTENCES = [
  'The ferry left without its bell, and the people on the pier counted the minutes aloud.',
  'A boy had seen the bell the evening before, standing in the grass behind the boat shed.',
  'He told his aunt, who told the captain, who said that bells do not walk by themselves.',
  'By noon four of them were looking for it, each along a path that the others had not taken.',
];

const MARK = {
  open: (name: string) => `The keeper of ${name} opened the first gate.`,
  close: (name: string) => `The keeper of ${name} closed the last gate.`,
};

/** The two sentences that tell whether an article came through whole. */
export function marksOf(name: string): [string, string] {
  return [MARK.open(name), MARK.close(name)];
}

interface Parts {
  /** Inside `head`. */
  head?: string;
  /** Attributes of the root, the body and the article. */
  root?: string;
  body?: string;
  article?: string;
  /** Before, inside and after the article. */
  before?: string;
  inside?: string;
  after?: string;
  title?: string;
}

type Rest = Partial<Omit<HostilePage, 'name' | 'html'>>;

/** An honest article of six paragraphs with something hostile before, in, around or after it. */
export function hostile(name: string, parts: Parts, rest: Rest = {}): HostilePage {
  const [first, last] = marksOf(name);
  const text = SENTENCES.join(' ');
  const {
    head = '',
    root = '',
    body = '',
    article = '',
    before = '',
    inside = '',
    after = '',
  } = parts;
  return whole(
    name,
    `<!doctype html><html lang="en" ${root}><head><meta charset="utf-8">
<title>${parts.title ?? `The bell of ${name}`}</title>${head}</head><body ${body}>${before}
<article ${article}><h1>The bell of ${name}</h1><p>${first} ${text}</p><p>${text}</p>
${inside}<p>${text}</p><p>${text} ${last}</p></article>${after}</body></html>`,
    { marks: [first, last], ...rest },
  );
}

/** A page that is given as a whole. */
export function whole(name: string, html: string | Buffer, rest: Rest = {}): HostilePage {
  return {
    ...{ name, html, ends: 'saved', marks: [], limitMs: 5_000, star: false },
    ...{ type: 'text/html; charset=utf-8', headers: {} },
    ...rest,
  };
}

/** Paragraphs of honest text for pages that are built by hand. */
export function paragraphs(name: string): string {
  const [first, last] = marksOf(name);
  const text = SENTENCES.join(' ');
  return `<p>${first} ${text}</p><p>${text}</p><p>${text}</p><p>${text} ${last}</p>`;
}
