import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is in the store package, in code or as data made from it, and beside its own licence file what else must stand there. */
const SHIPPED: Record<string, string[]> = {
  '@mozilla/readability': ['LICENSE.md'],
  '@webext-core/messaging': [],
  '@aklinker1/zero-serialize-error': ['LICENSE'],
  '@wxt-dev/browser': [],
  '@wxt-dev/i18n': [],
  '@wxt-dev/storage': [],
  superlock: ['LICENSE.md'],
  dexie: ['LICENSE', 'NOTICE'],
  dompurify: ['LICENSE'],
  'opencc-js': ['LICENSE', 'THIRD_PARTY_LICENSES.md'],
  'pinyin-pro': ['LICENSE'],
  preact: ['LICENSE'],
  valibot: ['LICENSE.md'],
  wxt: [],
};

/** Data that was made from something else than a package: see the command that makes it. */
const MADE_FROM = [
  [
    'libime 1.0.16, its language model of Simplified Chinese (lib/clean/data/word-classes.data.ts)',
    'Licence: LGPL-2.1-or-later',
    'By: CSSlayer <wengxt@gmail.com>',
    'https://github.com/fcitx/libime',
    '',
    'The classes of words were computed from its bigrams by tests/commands/make-word-classes.ts; the list itself may',
    'be used, changed and passed on under the same licence: https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html',
  ].join('\n'),
];

/** Writes `public/third-party-notices.txt`: `node tests/commands/run.mjs make-notices`. */
export async function main(): Promise<void> {
  const parts = Object.entries(SHIPPED).map(([name, files]) => {
    const folder = path.join(root, 'node_modules', name);
    const { license, author, homepage } = JSON.parse(
      fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    const by = typeof author === 'object' ? author.name : author;
    const head = [name, `Licence: ${license}`, by && `By: ${by}`, homepage].filter(Boolean);
    const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
    return [head.join('\n'), ...texts].join('\n\n');
  });
  const text = [
    'Qingwen ships with code of, or data made from, these packages.',
    'Where a package brings no licence file, the licence named is the one of its package.json.',
    ...parts,
    ...MADE_FROM,
  ].join(`\n\n${'='.repeat(80)}\n\n`);
  fs.writeFileSync(path.join(root, 'public/third-party-notices.txt'), `${text}\n`);
}
