import { readFileSync } from 'node:fs';

export interface Trap {
  target: string;
  input: string;
  /** Any of them is right. */
  expected: string[];
}

const FILES: Record<string, string | null> = {
  'to-taiwan': 'tw',
  boundaries: 'tw',
  'to-taiwan-words': 'twp',
  'words-in-prose': 'twp',
  'to-traditional': 'hant',
  'to-hong-kong': 'hk',
  'to-simplified': 'hans',
  'to-mainland-words': 'hansp',
  'mixed-text': null,
  'fresh-1': null,
  'fresh-2': null,
  'fresh-3': null,
  'fresh-4': null,
  'fresh-5': null,
};

/** The trap sentences of a file of `traps/`; `{a|b}` in an expectation stands for either. */
export function readTraps(name: string): Trap[] {
  const target = FILES[name];
  const url = new URL(`./traps/${name}.tsv`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
      const own = target ?? cells.shift() ?? '';
      const [input = '', ...expected] = cells;
      return { target: own, input, expected };
    });
}

/** Whether an answer is one of the expected ones. */
export function isExpected(answer: string, expected: readonly string[]): boolean {
  return expected.some((one) => patternOf(one).test(answer));
}

function patternOf(expected: string): RegExp {
  const source = expected
    .split(/(\{[^{}]*\|[^{}]*\})/)
    .map((part) =>
      /^\{.*\|.*\}$/.test(part)
        ? `(?:${part.slice(1, -1).split('|').map(quote).join('|')})`
        : quote(part),
    )
    .join('');
  return new RegExp(`^${source}$`, 'u');
}

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

export const TRAP_FILES = Object.keys(FILES);
