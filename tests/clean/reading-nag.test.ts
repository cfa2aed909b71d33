import { expect, test } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { articleOf, blockOf } from './article-of';

const BODY = [
  'The old ferry crosses the river every hour, and its captain knows all the fishermen.',
  'Before the bridge was built, eleven ferries crossed here, and each had its own landing.',
  'In winter the captain breaks the ice with a pole; in summer he waits for the wind.',
];
const removedOf = (label: string) => {
  const name = 'How to read a river map in the fog';
  const text = `${label} ${name}`;
  const link = { start: label.length + 1, end: text.length, href: 'https://news.example/map' };
  const line = blockOf(text, { links: [link] });
  const { removals } = clean(articleOf([BODY[0] ?? '', line, ...BODY.slice(1)], ['The ferry']));
  return removals.flatMap((removal) => (removal.where === 'body' ? [removal.text] : []));
};

test.each(['Recommended for you:', 'Recommended:', 'Read also:'])(
  'a link after %s goes',
  (label) => {
    expect(removedOf(label)).toEqual([`${label} How to read a river map in the fog`]);
  },
);

test('a link that is recommended to some who read the article stays', () => {
  expect(removedOf('Recommended for all visitors:')).toEqual([]);
});
