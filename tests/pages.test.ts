// @vitest-environment jsdom
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { describeRemovals } from '../lib/clean/describe-removals';
import { toStored } from '../lib/clean-article';
import { cleanedHtml } from '../lib/reading/render';
import { readArticle } from '../lib/save-page';
import { snapshotOf } from '../lib/snapshot/from-html';

/**
 * Golden pages: a folder each in tests/pages, with `page.html`, what it must become (`article.html`) and
 * what is known of it and taken out (`removals.json`). `npm run update-pages` writes the last two; they are reviewed like code.
 */
const folder = `${import.meta.dirname}/pages/`;
const pages = fs.readdirSync(folder);

function read(name: string) {
  const html = fs.readFileSync(`${folder}${name}/page.html`, 'utf8');
  const article = readArticle(snapshotOf(html, `https://${name}.example/page.html`));
  const stored = toStored(article);
  const { title, byline, published, source } = stored.reading;
  const facts = { title, byline, published, source };
  return {
    'article.html': `${cleanedHtml(stored)}\n`,
    'removals.json': `${JSON.stringify(
      {
        facts,
        fields: stored.fields,
        removals: describeRemovals(article.removals, 'en'),
        flags: article.flags,
      },
      null,
      2,
    )}\n`,
  };
}

test.each(pages)('%s becomes what it must', (name) => {
  for (const [file, text] of Object.entries(read(name))) {
    const path = `${folder}${name}/${file}`;
    if (process.env.UPDATE_PAGES) fs.writeFileSync(path, text);
    expect(fs.existsSync(path), `${file} is missing: npm run update-pages`).toBe(true);
    expect(fs.readFileSync(path, 'utf8')).toBe(text);
  }
});
