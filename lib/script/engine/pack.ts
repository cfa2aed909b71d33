import type { Layer, Word } from './dictionary';

/** Characters and what each becomes on its own. */
export type CharacterTable = Pick<ReadonlyMap<string, string>, 'get' | 'entries'>;

/**
 * Packed phrases. The first line holds the characters that phrases begin with, and the lines behind
 * it, one for each UTF-16 unit of it, their phrases: groups parted by tabs. A group is its head and
 * its words without their first character, parted by spaces. The head says what the words need
 * beyond the character table: `发髮` for words in which every 发 becomes 髮, nothing for words that
 * go character by character, `=` for `from>to` pairs.
 */
export function layerOfPacked(packed: string, characters: CharacterTable): Layer {
  const lines = packed.split('\n');
  const [firsts = ''] = lines;
  return (first) => {
    const index = firsts.indexOf(first);
    // Half a character may stand in the first line too.
    if (index < 0 || firsts.codePointAt(index) !== first.codePointAt(0)) return null;
    const line = lines[index + 1] ?? '';
    // Searched as it is: taking all of a line apart costs more than the few words that a text has.
    return (next) => {
      const words: Word[] = [];
      for (let at = line.indexOf(next); at >= 0; at = line.indexOf(next, at + 1)) {
        if (line[at - 1] === ' ') words.push(readWord(line, at, first, characters));
      }
      return words;
    };
  };
}

function readWord(line: string, start: number, first: string, characters: CharacterTable): Word {
  const groupStart = line.lastIndexOf('\t', start) + 1;
  const head = line.slice(groupStart, line.indexOf(' ', groupStart));
  const end = endOf(line, start);
  if (head === '=') {
    const arrow = line.indexOf('>', start);
    return { from: first + line.slice(start, arrow), to: line.slice(arrow + 1, end) };
  }
  return new PackedWord(first + line.slice(start, end), head, characters);
}

/** Of the words that begin as a text does few stand in it: only for those is told what they become. */
class PackedWord implements Word {
  private result: string | undefined;

  constructor(
    readonly from: string,
    private readonly head: string,
    private readonly characters: CharacterTable,
  ) {}

  get to(): string {
    this.result ??= this.convert();
    return this.result;
  }

  private convert(): string {
    const changed = firstOf(this.head);
    const result = this.head.slice(changed.length);
    let to = '';
    for (const character of this.from) {
      to += character === changed ? result : (this.characters.get(character) ?? character);
    }
    return to;
  }
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
  const sorted = [...lines].sort(inOrder);
  const packed = sorted.map(([first, groups]) => {
    const parts = [...groups]
      .sort(inOrder)
      .map(([head, words]) => [head, ...words.sort()].join(' '));
    return parts.join('\t') + '\n'.repeat(first.length - 1);
  });
  return [sorted.map(([first]) => first).join(''), ...packed].join('\n');
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

/** Pairs of characters: those of one UTF-16 unit each, a space, the others. */
export function packCharacters(characters: Iterable<readonly [from: string, to: string]>): string {
  const pairs = [...new Map(characters)].map(([from, to]) => from + to);
  const isShort = (pair: string) => pair.length === 2;
  return [pairs.filter(isShort), pairs.filter((pair) => !isShort(pair))]
    .map((list) => list.join(''))
    .join(' ')
    .trimEnd();
}

/** The table of packed characters, searched as they are; the first list that has a character counts. */
export function tableOfPacked(...lists: readonly string[]): CharacterTable {
  const tables = lists.map(tableOfList);
  return {
    get(character) {
      for (const table of tables) {
        const to = table.get(character);
        if (to !== undefined) return to;
      }
      return undefined;
    },
    entries: () => new Map(tables.toReversed().flatMap((table) => [...table.entries()])).entries(),
  };
}

function tableOfList(packed: string): CharacterTable {
  const [pairs = '', others = ''] = packed.split(' ');
  let unpacked: Map<string, string> | undefined;
  const unpackOthers = () => {
    unpacked ??= unpackPairs(others);
    return unpacked;
  };
  return {
    get(character) {
      if (character.length === 1) {
        let at = pairs.indexOf(character);
        while (at % 2 === 1) at = pairs.indexOf(character, at + 1);
        if (at >= 0) return pairs[at + 1];
      }
      return others.includes(character) ? unpackOthers().get(character) : undefined;
    },
    entries: () => new Map([...unpackPairs(pairs), ...unpackOthers()]).entries(),
  };
}

function unpackPairs(pairs: string): Map<string, string> {
  const table = new Map<string, string>();
  let from = '';
  for (const character of pairs) {
    if (from) table.set(from, character);
    from = from ? '' : character;
  }
  return table;
}
