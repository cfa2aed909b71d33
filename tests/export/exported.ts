import type { Block, ReaderChoices, Removal } from '../../lib/article';
import { exportArticles, type Profile } from '../../lib/export/export-articles';
import type { Selection } from '../../lib/export/read-items';
import type { Render } from '../../lib/export/to-record';
import type { ImportedRevision, ImportOptions } from '../../lib/import/import-file';
import type { Body, Library } from '../../lib/library/db';
import { readingText } from '../../lib/reading/reading-text';
import type { SetUp } from '../../lib/set-up';
import { countingIds } from '../library/stored';

/** Tests run without a DOM: every article here is made of plain `p` elements. */
export function blockTextsOf({ html }: Pick<Body, 'html'>): string[] {
  return [...html.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text]) => text ?? '');
}

const blocksOf = (body: Pick<Body, 'html'>): Block[] =>
  blockTextsOf(body).map((text) => ({
    ...{ kind: 'p', text, links: [], code: [], within: [], boxes: [], facts: {} },
  }));

export function readingOf({ body, cleaning, choices }: ImportedRevision) {
  return readingText({ ...body, ...cleaning, blocks: blocksOf(body) }, choices);
}

export const render: Render = {
  cleanedHtmlOf: ({ reading }) => reading.paragraphs.map((text) => `<p>${text}</p>`).join(''),
  originalParagraphsOf: ({ body }) => blockTextsOf(body),
};

export const NOW = new Date('2026-03-04T05:06:07.890Z');

export const exportAll = (
  library: Library,
  profile: Profile = 'library',
  selection: Selection = { all: true },
) => exportArticles(library, selection, profile, render, { now: NOW });

/** One with something in each of its parts. */
export const SET_UP: SetUp = {
  rules: {
    disabled: ['breadcrumb'],
    sites: [{ site: 'a.example', disabled: ['share-counter'] }],
  },
  settings: {
    saveOnClick: false,
    images: 'ask',
    script: 'twp',
    scriptBySite: [{ site: 'a.example', script: 'hans' }],
    userWords: [{ from: '自行车', to: '單車' }],
    quotes: 'outer',
    computingWords: true,
    theme: 'dark',
    typography: { fontSize: 20, lineWidth: 'wide', typeface: 'sans' },
    writing: 'vertical',
  },
};

/** A copy of everything, with the set-up. */
export const exportCopy = (library: Library) =>
  exportArticles(library, { all: true }, 'library', render, { now: NOW, setUp: SET_UP });

export function importOptions(more: Partial<ImportOptions> = {}): ImportOptions {
  const newId = countingIds('imported');
  return { now: NOW, newId, sanitize: (html) => html, readingOf, blockTextsOf, ...more };
}

/** A removal of the rules; keys in the order of the schema, as the background stores them. */
export function removalIn(texts: string[], unit: number, start: number, end: number): Removal {
  const text = texts[unit]?.slice(start, end) ?? '';
  const place = { where: 'body' as const, unit, start, end };
  return { ...place, rules: ['site-names'], text, replacement: '', confidence: 1 };
}

/** What a file holds, as another program sees it: without our types. */
// biome-ignore lint/suspicious/noExplicitAny: there is no type for what anybody may write.
export type Foreign = any;

export const choicesOf = (more: Partial<ReaderChoices>): ReaderChoices => ({
  ...{ putBack: [], added: [], title: null, script: null },
  ...more,
});
