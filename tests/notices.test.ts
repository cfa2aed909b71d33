import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dependencies } from '../package.json';

test('everything that ships is named with its licence', () => {
  const file = fileURLToPath(new URL('../public/third-party-notices.txt', import.meta.url));
  const notices = fs.readFileSync(file, 'utf8');
  for (const name of Object.keys(dependencies)) expect(notices).toContain(`\n${name}\nLicence: `);
});
