import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { BUILDS } from './builds';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifestOf = (build: keyof typeof BUILDS) =>
  JSON.parse(fs.readFileSync(path.join(BUILDS[build], 'manifest.json'), 'utf8'));

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (build) => {
  const manifest = manifestOf(build);

  test('asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      ...['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect([...manifest.optional_host_permissions].sort()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('lets its pages run nothing but their own files and send nowhere by themselves', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self' https: http:; media-src 'none'; object-src 'none'; " +
        "frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'",
    );
  });

  test('has its name in both scripts and its shortcut', () => {
    expect(manifest.commands['save-page'].suggested_key.default).toBe('Alt+Shift+S');
    for (const locale of ['en', 'zh_CN', 'zh_TW']) {
      const file = path.join(BUILDS[build], '_locales', locale, 'messages.json');
      expect(JSON.parse(fs.readFileSync(file, 'utf8')).extensionName.message).toBe('Qingwen 清文');
    }
  });
});

test('no other extension can send messages to the one for Chromium', () => {
  expect(manifestOf('chromium').externally_connectable).toEqual({ ids: [] });
});

test('the dictionaries of opencc-js stay out of the content script', () => {
  const script = fs.statSync(path.join(BUILDS.chromium, 'content-scripts/article.js'));
  expect(script.size).toBeLessThan(400_000);
});

test("Firefox's linter finds no error", async () => {
  const lint = promisify(execFile)(
    path.join(root, 'node_modules/.bin/web-ext'),
    ['lint', '--source-dir', BUILDS.firefox, '--output', 'json', '--no-config-discovery'],
    { maxBuffer: 64_000_000 },
  ).catch((failure: { stdout: string }) => failure);
  const { summary, errors } = JSON.parse((await lint).stdout);
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
});

test('no package that ships has a known high advisory', async ({ skip }) => {
  const audit = promisify(execFile)('npm', ['audit', '--omit=dev', '--json'], {
    ...{ cwd: root, timeout: 60_000, maxBuffer: 64_000_000 },
  }).catch((failure: { stdout?: string }) => failure);
  const { stdout = '' } = await audit;
  const counts = /"vulnerabilities"/.test(stdout)
    ? (JSON.parse(stdout).metadata?.vulnerabilities as Record<string, number> | undefined)
    : undefined;
  if (!counts) return skip('the registry does not answer: nothing is known of advisories');
  expect({ high: counts.high, critical: counts.critical }).toEqual({ high: 0, critical: 0 });
});

/** How long a version of the sanitiser that is newer than ours may have been out. */
const BEHIND_DAYS = 30;

test('the sanitiser is the newest, or what is newer is not older than a month', async ({
  skip,
}) => {
  const asked = promisify(execFile)(
    'npm',
    ['view', 'dompurify', 'time', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
    { cwd: root, timeout: 30_000 },
  ).catch(() => null);
  const ours = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).dependencies
    .dompurify as string;
  const published = timesIn((await asked)?.stdout ?? '');
  // A registry that lags behind ours knows nothing of what came after it either.
  if (!published.has(ours))
    return skip('the registry does not answer: nothing is known of versions');
  const before = Date.now() - BEHIND_DAYS * 86_400_000;
  const late = [...published].filter(
    ([version, time]) => compareVersions(version, ours) > 0 && Date.parse(time) < before,
  );
  expect(late).toEqual([]);
});

/** When each version was published; no early ones. */
function timesIn(json: string): Map<string, string> {
  try {
    return new Map(
      Object.entries<string>(JSON.parse(json)).filter(([version]) => /^[\d.]+$/.test(version)),
    );
  } catch {
    return new Map();
  }
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index]) ?? 0;
  return (a?.[at] ?? 0) - (b?.[at] ?? 0);
}
