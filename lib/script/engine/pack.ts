import type { Layer, Word } from './dictionary';

/**
 * Packed phrases, a line for each first character: that character, then groups parted by tabs. A
 * group is its head and its words without their first character, parted by spaces. The head says
 * what the words need beyond the character table: `发髮` for words in which every 发 becomes 髮,
 * nothing for words that go character by character, `=` for `from>to` pairs.
 */
export function layerOfPacked(packed: string, characters: ReadonlyMap<string, string>): Layer {
  const lines = new Map<string, string>();
  for (const line of packed.split('\n')) lines.set(firstOf(line), line);
  return {
    // Searched as it is: taking all of a line apart costs more than the few words that a text has.
    wordsOf(first, next) {
      const line = lines.get(first);
      const words: Word[] = [];
      if (!line) return words;
      for (let at = line.indexOf(next); at >= 0; at = line.indexOf(next, at + 1)) {
        if (line[at - 1] === ' ') words.push(readWord(line, at, first, characters));
      }
      return words;
    },
  };
}

function readWord(
  line: string,
  start: number,
  first: string,
  characters: ReadonlyMap<string, string>,
): Word {
  const groupStart = line.lastIndexOf('\t', start) + 1;
  const head = line.slice(groupStart, line.indexOf(' ', groupStart));
  const end = endOf(line, start);
  if (head === '=') {
    const arrow = line.indexOf('>', start);
    return { from: first + line.slice(start, arrow), to: line.slice(arrow + 1, end) };
  }
  const from = first + line.slice(start, end);
  const changed = firstOf(head);
  const result = head.slice(changed.length);
  let to = '';
  for (const character of from) {
    to += character === changed ? result : (characters.get(character) ?? character);
  }
  return { from, to };
}

function endOf(line: string, start: number): number {
  let end = start;
  while (end < line.length && line[end] !== ' ' && line[end] !== '\t') end++;
  return end;
}

function firstOf(text: string): string {
  return text.slice(0, (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
}

/** The other way round, for words of two or more characters. */
export function packPhrases(
  phrases: Iterable<readonly [from: string, to: string]>,
  characters: ReadonlyMap<string, string>,
): string {
  const lines = new Map<string, Map<string, string[]>>();
  for (const [from, to] of phrases) {
    const first = firstOf(from);
    if (first === from) throw new Error(`${from} belongs in the table of characters`);
    const groups = lines.get(first) ?? new Map<string, string[]>();
    lines.set(first, groups);
    const head = headOf([...from], [...to], characters);
    const rest = from.slice(first.length);
    const group = groups.get(head) ?? [];
    groups.set(head, group);
    group.push(head === '=' ? `${rest}>${to}` : rest);
  }
  const inOrder = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
  return [...lines]
    .sort(inOrder)
    .map(([first, groups]) => {
      const packed = [...groups].sort(inOrder);
      return [first, ...packed.map(([head, words]) => [head, ...words.sort()].join(' '))].join(
        '\t',
      );
    })
    .join('\n');
}

function headOf(
  from: readonly string[],
  to: readonly string[],
  characters: ReadonlyMap<string, string>,
): string {
  if (from.length !== to.length) return '=';
  const heads = new Set<string>();
  from.forEach((character, index) => {
    if (to[index] !== (characters.get(character) ?? character)) {
      heads.add(`${character}${to[index]}`);
    }
  });
  if (heads.size === 0) return '';
  const [head = ''] = heads;
  const [changed, result] = head;
  const isRegular = from.every((character, index) => character !== changed || to[index] === result);
  return heads.size === 1 && isRegular ? head : '=';
}

/** Pairs of characters one after the other. */
export function unpackCharacters(packed: string): Map<string, string> {
  const table = new Map<string, string>();
  let from = '';
  for (const character of packed) {
    if (from) table.set(from, character);
    from = from ? '' : character;
  }
  return table;
}
