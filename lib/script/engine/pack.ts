/**
 * Packed phrases, one group a line. A group's first characters say what its words need beyond the
 * character table: `发髮` and a tab, then words in which every 发 becomes 髮; nothing before the
 * tab for words that go character by character; `=` for `from>to` pairs. Words are parted by spaces.
 */
export function unpackPhrases(
  packed: string,
  characters: ReadonlyMap<string, string>,
): [from: string, to: string][] {
  const phrases: [string, string][] = [];
  for (const line of packed.split('\n')) {
    const tab = line.indexOf('\t');
    const words = line.slice(tab + 1).split(' ');
    const head = line.slice(0, tab);
    if (head === '=') {
      for (const word of words) {
        const [from = '', to = ''] = word.split('>');
        phrases.push([from, to]);
      }
      continue;
    }
    const [changed, result] = head;
    for (const word of words) {
      let to = '';
      for (const character of word) {
        to += character === changed ? result : (characters.get(character) ?? character);
      }
      phrases.push([word, to]);
    }
  }
  return phrases;
}

/** The other way round. */
export function packPhrases(
  phrases: Iterable<readonly [from: string, to: string]>,
  characters: ReadonlyMap<string, string>,
): string {
  const groups = new Map<string, string[]>();
  for (const [from, to] of phrases) {
    const head = headOf([...from], [...to], characters);
    const word = head === '=' ? `${from}>${to}` : from;
    const group = groups.get(head);
    if (group) group.push(word);
    else groups.set(head, [word]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([head, words]) => `${head}\t${words.sort().join(' ')}`)
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
  const characters = [...packed];
  const table = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    table.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return table;
}
