import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS } from './builds';
import { type Chromium, startChromium } from './chromium';
import { alertOf, articleText, idsOf, listed, save } from './driver';
import { honestArticle } from './pages';
import { type Site, startSite, until } from './site';

/** The quota of a test has no effect on an extension with unlimited storage: the same build, without it. */
function limitedBuild(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'qingwen-limited-'));
  fs.cpSync(BUILDS.chromium, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  fs.writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

const build = limitedBuild();
let chromium: Chromium;
let site: Site;

beforeAll(async () => {
  site = await startSite({ '/first': honestArticle('Before the disk was full', 'First') });
  chromium = await startChromium(build);
});

afterAll(async () => {
  await chromium?.stop();
  await site?.stop();
  fs.rmSync(build, { recursive: true, force: true });
});

/** Random characters: equal ones would be packed under the quota. */
function bigArticle(): string {
  const random = () => Math.random().toString(36).slice(2);
  const paragraph = () => `<p>${Array.from({ length: 400 }, random).join(' ')}, and so on.</p>`;
  return `<!doctype html><title>Too much</title><article><h1>Too much</h1>${Array.from(
    { length: 300 },
    paragraph,
  ).join('')}</article>`;
}

test('a full disk is told by name, and what was saved before stays readable', async () => {
  // A page that does not open the library: the free space that a first write found is remembered for a while.
  const welcome = await chromium.openPage('welcome.html');
  await chromium.setQuota(welcome, 300_000);
  const first = await save(chromium, await chromium.visit(`${site.url}/first`));
  expect(first.state).toBe('saved');
  const [id] = await idsOf(first.popup);

  site.pages.set('/big', { body: bigArticle() });
  const second = await save(chromium, await chromium.visit(`${site.url}/big`));
  expect(second.state).toBe('failed');
  expect(await alertOf(second.popup)).toMatch(/no space left/);
  expect(await listed(second.popup, 1)).toEqual(['Before the disk was full']);
  const reader = await chromium.openPage(`reader.html?id=${id}`);
  expect(await articleText(reader)).toContain('follow the tide');

  await chromium.setQuota(welcome);
  site.pages.set('/after', { body: honestArticle('After there was space', 'After') });
  const page = await chromium.visit(`${site.url}/after`);
  const third = await until(
    async () => {
      const { popup, state } = await save(chromium, page);
      return state === 'saved' ? popup : null;
    },
    'the space to be noticed',
    60_000,
  );
  await listed(third, 2);
});
