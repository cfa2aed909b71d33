// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { parseSnapshot } from '../../lib/snapshot/parse-snapshot';

const SENTENCE = 'The ferry crosses on the hour, and the bell is rung when the river is too high. ';
const PROSE = `<p>${SENTENCE.repeat(4)}</p>`.repeat(4);
const ANSWERS = [
  [
    'May I bring a bicycle?',
    'You may, and it costs nothing. Walk it down the ramp behind the cars.',
  ],
  [
    'What if I miss the last boat?',
    'Ring the bell twice. Somebody at the inn will have a bed for you.',
  ],
];

const texts = (body: string) => {
  const page = `<html><head><title>The ferry</title><meta property="og:type" content="article"></head><body><main><h1>The ferry</h1>${PROSE}${body}${PROSE}</main></body></html>`;
  const snapshot = snapshotOf(page, 'https://ferry.example/a');
  return extract(parseSnapshot(snapshot), snapshot).blocks.map(({ text }) => text.trim());
};
const items = (make: (question: string) => string) =>
  ANSWERS.map(
    ([question = '', answer = '']) => `${make(question)}<div><p>${answer}</p></div>`,
  ).join('');

describe('a button that opens a panel of prose is its heading', () => {
  test('in a heading', () => {
    const found = texts(
      items((question) => `<h3><button>${question}<span aria-hidden="true">+</span></button></h3>`),
    );
    expect(found.slice(4, 8)).toEqual(ANSWERS.flat());
  });
  test('or as one of several of a make', () => {
    for (const button of ['class="row" aria-expanded="false"', 'class="accordion"']) {
      const found = texts(
        items((question) => `<div><button ${button}>${question}<svg></svg></button></div>`),
      );
      expect(found.slice(4, 8)).toEqual(ANSWERS.flat());
    }
  });
  test('but not one that says the same as another, stands alone, or opens a menu', () => {
    const opener = (label: string) => `<button class="row" aria-expanded="false">${label}</button>`;
    const alone = `${opener('Share')}<div><p>${ANSWERS[0]?.[1]}</p></div>`;
    const menu = ['Timetable', 'Fares']
      .map((name) => `${opener(name)}<ul><li><a href="/${name}">All of the ${name}.</a></li></ul>`)
      .join('');
    for (const body of [items(() => opener('Read more')), alone, menu]) {
      const found = texts(body).join('\n');
      for (const label of ['Read more', 'Share', 'Fares\n']) expect(found).not.toContain(label);
    }
  });
  test('nor one that stands beside the words of a heading', () => {
    const [question = '', answer = ''] = ANSWERS[0] ?? [];
    const found = texts(`<h3>${question} <button>Copy link</button></h3><p>${answer}</p>`);
    expect(found).toContain(question);
  });
});
