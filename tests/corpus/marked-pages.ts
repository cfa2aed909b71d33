import { readdirSync, readFileSync } from 'node:fs';
import type { Case } from './generate';

/**
 * `attacks`: what the rules hold against. `attacks-open`: pages of the same rounds that they don't, and
 * what of the rounds that were first measured unread is still open; the benchmark counts them apart.
 */
type Folder = 'attacks' | 'attacks-open';

/**
 * The pages of `round-*.txt` in a folder. Each begins with `# name`, `url:` and `title:`; in the HTML
 * behind them `⟪…⟫` holds a paragraph of the article, `⟦…⟧` what was put in, and `⟦a→b⟧` an `a`
 * that was put in the place of `b`; `⟦a⇒b⟧` the same where a byte was lost, so that what stood there
 * can't be told: left as it stands it is no loss, and read wrong it is one.
 */
export function readMarkedPages(folder: Folder): Case[] {
  const path = `${import.meta.dirname}/${folder}`;
  const kind = folder === 'attacks' ? 'Attack' : 'Attack, open';
  return readdirSync(path).flatMap((file) => {
    const round = /\d+/.exec(file)?.[0] ?? '';
    return readFileSync(`${path}/${file}`, 'utf8')
      .trim()
      .split(/^# /m)
      .filter(Boolean)
      .map((page) => ({ ...readPage(page, round), kind }));
  });
}

const SWAPPED = /⟦([^⟧→⇒]*)[→⇒]([^⟧]*)⟧/g;
const UNSURE = /⟦([^⟧→⇒]*)⇒([^⟧]*)⟧/g;

function readPage(page: string, round: string): Case {
  const [name = '', url = '', title = '', ...rest] = page.split('\n');
  const marked = rest.join('\n').trim();
  const paragraphs = [...marked.matchAll(/⟪([^⟫]*)⟫/g)].map(([, paragraph = '']) =>
    textOf(paragraph.replace(SWAPPED, '$2').replace(/⟦[^⟧]*⟧/g, '')),
  );
  const article = squeeze([title.replace('title: ', ''), ...paragraphs].join('\n'));
  const injected = [...marked.replace(SWAPPED, '').matchAll(/⟦([^⟧]*)⟧/g)]
    .map(([, text = '']) => textOf(text))
    // A bare word or a mark that the article has too can't be told from the article's.
    .filter((text) => text.length > 1 && !article.includes(squeeze(text)));
  return {
    id: `attack ${round} ${name}`,
    kind: 'Attack',
    template: 'plain',
    url: url.replace('url: ', ''),
    html: marked.replace(SWAPPED, '$1').replace(/[⟦⟧⟪⟫]/g, ''),
    gold: {
      title: title.replace('title: ', ''),
      paragraphs,
      injected,
      damaged: [],
      published: '',
      unsure: [...marked.matchAll(/⟪([^⟫]*)⟫/g)].flatMap(([, paragraph = '']) =>
        unsureOf(paragraph),
      ),
    },
  };
}

/** Letters on both sides of damage by which its place is known again. */
const CONTEXT = 4;

/** What cannot be told in a marked paragraph, as it stands and as it read, each with its neighbours. */
function unsureOf(paragraph: string): { shown: string; meant: string }[] {
  const plain = paragraph.replace(/⟦[^⟧→⇒]*→([^⟧]*)⟧/g, '$1').replace(/⟦[^⟧⇒]*⟧/g, '');
  return [...plain.matchAll(UNSURE)].map(({ 0: mark, 1: shown = '', 2: meant = '', index }) => {
    const read = (part: string) => textOf(part.replace(UNSURE, '$2')).replace(/\s+/g, '');
    const before = read(plain.slice(0, index)).slice(-CONTEXT);
    const after = read(plain.slice(index + mark.length)).slice(0, CONTEXT);
    return { shown: before + shown + after, meant: before + meant + after };
  });
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Readings of ruby are no part of a text. `&rarr;` is an arrow of the page: the sign itself would mark a swap. */
const ENTITIES: Record<string, string> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>' },
  ...{ '&nbsp;': ' ', '&rarr;': '→' },
};

function textOf(html: string): string {
  return html
    .replace(/<(rt|rp)>[^<]*<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
