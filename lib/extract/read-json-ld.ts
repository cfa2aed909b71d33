/** What a page says of its article in structured data, as written. */
export interface ArticleData {
  headline?: string;
  authors?: string;
  published?: string;
  modified?: string;
  publisher?: string;
  section?: string;
  image?: string;
  description?: string;
  licence?: string;
  body?: string;
  breadcrumb?: string[];
}

const ARTICLE_TYPE =
  /(?:Article|Posting|Report|Review|Recipe|WebPage|CreativeWork|Question|HowTo|VideoObject)$/;
const MAX_NODES = 2000;

/** Reads every JSON-LD block of a document; broken ones say nothing. */
export function readJsonLd(document: Document): ArticleData {
  const nodes: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
    const value = parse(text) ?? parse(text.replace(CONTROL, ' '));
    if (value !== undefined) collect(value, nodes);
  }
  const articles = nodes
    .filter((node) => ARTICLE_TYPE.test(typeOf(node)))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const first = <T>(read: (node: Record<string, unknown>) => T | undefined): T | undefined => {
    for (const node of articles) {
      const value = read(node);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const data: ArticleData = {};
  const set = <K extends keyof ArticleData>(key: K, value: ArticleData[K] | undefined) => {
    if (value !== undefined) data[key] = value;
  };
  const isArticle = (node: Record<string, unknown>) => rankOf(node) === 0;
  set(
    'headline',
    first((node) => textOf(node.headline) ?? (isArticle(node) ? textOf(node.name) : undefined)),
  );
  set(
    'authors',
    first((node) => namesOf(node.author, nodes)),
  );
  set('published', exactOf(articles.flatMap((node) => publishedIn(node) ?? [])));
  set(
    'modified',
    first((node) => textOf(node.dateModified)),
  );
  set(
    'publisher',
    first((node) => namesOf(node.publisher, nodes)),
  );
  set(
    'section',
    first((node) => textOf(node.articleSection)),
  );
  set(
    'image',
    first((node) => (isArticle(node) ? imageOf(node.image) : undefined)),
  );
  set(
    'description',
    first((node) => textOf(node.description)),
  );
  set(
    'licence',
    first((node) => textOf(node.license)),
  );
  set(
    'body',
    first((node) => textOf(node.articleBody)),
  );
  const trail = nodes.find((node) => typeOf(node) === 'BreadcrumbList')?.itemListElement;
  if (Array.isArray(trail)) {
    set(
      'breadcrumb',
      trail.flatMap((entry) => textOf(entry?.name) ?? textOf(entry?.item?.name) ?? []),
    );
  }
  return data;
}

/** Line breaks and tabs in the middle of a string, as templates print them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks it
const CONTROL = /[\u0000-\u001f]/g;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Written by hand or cut off: as good as absent.
    return undefined;
  }
}

function collect(value: unknown, nodes: Record<string, unknown>[]) {
  const queue = [value];
  while (queue.length > 0 && nodes.length < MAX_NODES) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_NODES));
    else if (typeof next === 'object' && next !== null) {
      const node = next as Record<string, unknown>;
      nodes.push(node);
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage, node.author);
    }
  }
}

function typeOf(node: Record<string, unknown>): string {
  const type = node['@type'];
  return String(Array.isArray(type) ? (type[0] ?? '') : (type ?? ''));
}

/** An article says more of itself than the page around it. */
function rankOf(node: Record<string, unknown>): number {
  return /(?:Article|Posting|Report)$/.test(typeOf(node)) ? 0 : 1;
}

function textOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string') return undefined;
  return one.trim() || undefined;
}

const publishedIn = (node: Record<string, unknown>) =>
  textOf(node.datePublished ?? node.dateCreated ?? node.uploadDate);

const ONE_DAY = 86_400_000;

/**
 * The first date, or of the others that mean the same day the first with a time: a plug-in that knows the
 * day alone writes midnight, of whatever zone.
 */
function exactOf([first, ...others]: readonly string[]): string | undefined {
  if (!first || !/T00:00(?::00)?/.test(first)) return first;
  const isSame = (date: string) => Math.abs(Date.parse(date) - Date.parse(first)) < ONE_DAY * 1.5;
  return others.find((date) => /T\d/.test(date) && !/T00:00/.test(date) && isSame(date)) ?? first;
}

function imageOf(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'object' && one !== null) return textOf((one as Record<string, unknown>).url);
  return textOf(one);
}

function namesOf(value: unknown, nodes: Record<string, unknown>[]): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((one) => {
    if (typeof one === 'string') return one.trim();
    if (typeof one !== 'object' || one === null) return [];
    const node = one as Record<string, unknown>;
    const told = textOf(node.name);
    if (told) return told;
    const id = node['@id'];
    const same = id ? nodes.find((other) => other['@id'] === id && other.name) : undefined;
    return (same && textOf((same as Record<string, unknown>).name)) || [];
  });
  return names.filter(Boolean).join(', ') || undefined;
}
