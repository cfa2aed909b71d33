import { once } from 'node:events';
import fs from 'node:fs';
import { hashReading, ItemsHash } from '../../../lib/library/text-hash';
import { randomOf } from '../hostile/mix-payloads';

const CHARACTERS = 3_000;
const WORDS = 40_000;
/** About what makes 5 kB an item. */
const CHARACTERS_AN_ARTICLE = 500;
const PARAGRAPHS = 5;
const START = Date.UTC(2024, 0, 1);

/** Two Han characters for each number: those of low numbers are as frequent as usual words are. */
export function madeUpWord(rank: number): string {
  const mixed = Math.imul(rank + 1, 0x9e3779b1) >>> 0;
  const [first, second] = [mixed % CHARACTERS, Math.floor(mixed / CHARACTERS) % CHARACTERS];
  return String.fromCharCode(0x4e00 + first * 6, 0x4e00 + second * 6);
}

/** A word that stands in one article only. */
export const onlyIn = (number: number) => `qw${number}x`;

/** Zipf's law: the word of rank r is drawn about 1/r as often as the first. */
function drawText(random: () => number, characters: number): string {
  let text = '';
  while (text.length < characters) {
    text += madeUpWord(Math.floor(WORDS ** random()) - 1);
    if (random() < 0.12) text += '，';
  }
  return `${text}。`;
}

async function madeUpItem(number: number, random: () => number): Promise<object> {
  const title = `${drawText(random, 8)}${number}`;
  const length = CHARACTERS_AN_ARTICLE / PARAGRAPHS;
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => drawText(random, length));
  paragraphs.push(onlyIn(number));
  const url = `https://site-${number % 500}.example/article/${number}`;
  const time = new Date(START + number * 60_000).toISOString();
  const facts = { byline: null, source: null, published: null };
  return {
    ...{ createdAt: Math.floor(Date.parse(time) / 1000), title, tags: [], note: null },
    ...{ content: { type: 'link', url }, lists: [], archived: false },
    x_qingwen: {
      ...{ version: 1, id: `made-up-${number}`, url, canonical: null, title, ...facts },
      ...{ found: facts, lang: 'zh', script: { detected: 'hans', chosen: null } },
      ...{ savedAt: time, updatedAt: time, revision: 1, collections: [] },
      revisions: [
        {
          ...{ bodyId: `made-up-body-${number}`, revision: 1, savedAt: time, updatedAt: time },
          ...{ hash: await hashReading({ title, paragraphs }), url, lang: 'zh', dir: null },
          script: 'hans',
          html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
          ...{ facts: [], titles: [{ text: title, from: 'title' }], fields: [], marks: {} },
          leftOut: { pageWords: 500, articleWords: 500, images: 0, embeds: 0, frames: 0 },
          cleaning: { titleIndex: 0, removals: [], flags: [], rulesVersion: 1 },
          choices: { putBack: [], added: [], title: null, script: null },
        },
      ],
      text: { original: paragraphs, cleaned: paragraphs },
    },
  };
}

/** Writes a library file with so many made-up articles, as our own export writes it. Gives its size in bytes. */
export async function writeMadeUpFile(file: string, count: number): Promise<number> {
  const random = randomOf(20_261_125);
  const output = fs.createWriteStream(file);
  const write = async (text: string) => {
    if (!output.write(text)) await once(output, 'drain');
  };
  const head = { format: 'qingwen-library', formatVersion: 2, exportedAt: new Date(START) };
  await write(`${JSON.stringify(head).slice(0, -1)},\n"lists":[\n],\n"bookmarks":[`);
  const hash = new ItemsHash();
  for (let number = 0; number < count; number += 1) {
    const line = JSON.stringify(await madeUpItem(number, random));
    await hash.add(line);
    await write(`${number ? ',' : ''}\n${line}`);
  }
  const tail = { blobCount: 0, count, sha256: hash.value, end: true };
  output.end(`\n],\n"blobs":[\n],\n${JSON.stringify(tail).slice(1)}\n`);
  await once(output, 'close');
  return fs.statSync(file).size;
}
