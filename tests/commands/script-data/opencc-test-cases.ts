import { existsSync, readFileSync } from 'node:fs';

const FILE = new URL('../../../../shared/opencc/testcases.json', import.meta.url);

export interface OpenccTestCase {
  id: string;
  input: string;
  expected: Record<string, string>;
}

/** OpenCC's own test cases; null where they are not there. */
export function readOpenccTestCases(): OpenccTestCase[] | null {
  if (!existsSync(FILE)) return null;
  // The file has commas before closing brackets; no string in it does.
  const text = readFileSync(FILE, 'utf8').replace(/,(\s*[}\]])/g, '$1');
  return (JSON.parse(text) as { cases: OpenccTestCase[] }).cases;
}
