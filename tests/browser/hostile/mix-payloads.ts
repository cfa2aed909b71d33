/** Random numbers that a seed repeats (mulberry32, by Tommy Ettinger, in the public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WRAPPERS = [
  ...['p', 'div', 'table', 'svg', 'math', 'mtext', 'foreignObject', 'select', 'noscript', 'style'],
  ...['template', 'form', 'a', 'b', 'li', 'td', 'xmp', 'title', 'pre', 'ruby', 'annotation-xml'],
];
const JOINTS = [
  '',
  ' ',
  '<!--',
  '-->',
  '">',
  "'>",
  '</p>',
  '</svg>',
  '</math>',
  '</style>',
  '\u0000',
];

/** `count` payloads made of parts of others: joined, cut, nested, their case changed. The same seed gives the same. */
export function mixPayloads(parts: readonly string[], seed: number, count: number): string[] {
  const random = randomOf(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return Array.from({ length: count }, () => {
    let mixed = '';
    for (let n = 2 + Math.floor(random() * 4); n > 0; n -= 1) {
      let part = pick(parts);
      const kind = random();
      if (kind < 0.2) part = part.slice(0, Math.floor(random() * part.length));
      else if (kind < 0.3) part = part.slice(Math.floor(random() * part.length));
      else if (kind < 0.6) {
        const wrapper = pick(WRAPPERS);
        part = `<${wrapper}>${part}${random() < 0.7 ? `</${wrapper}>` : ''}`;
      } else if (kind < 0.65) part = part.toUpperCase();
      mixed += part + pick(JOINTS);
    }
    return mixed.slice(0, 4_000);
  });
}
