import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const HAN = [
  '山谷里的小站每天只停两趟慢车，站台边种着一排杨树，秋天落叶铺满了长椅。',
  '守站的人会在清晨扫出一条路，把煤炉点着，再给窗台上的花浇一点水。',
  '到了傍晚，晚点的列车带着一身雪花进站，灯光把铁轨照得发亮。',
];
const LATIN = [
  'The small station in the valley is served by two slow trains a day, and poplars stand beside it.',
  'The keeper sweeps the path early in the morning, lights the stove and waters the flowers.',
  'Towards evening the late train arrives covered with snow, and its lamps light up the rails.',
];
const around = (text: string) => (/[\u4e00-\u9fff]/.test(text) ? HAN : LATIN);
const gap = (text: string) => (around(text) === HAN ? '' : ' ');
const read = (paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;

/** Where it stands, with the page. */
function pagesWith(text: string): string[][] {
  const [first = '', second = '', third = ''] = around(text);
  return [
    [first, text, second, third],
    [first, second, third, text],
    [first, second, third + gap(text) + text],
  ];
}

describe('one sign of a chat program is anybody’s', () => {
  it.each([
    'Here is the updated version of the timetable.',
    'Here is the edited text of her speech.',
    'Here is the revised draft of the treaty.',
    "Here's the edited version of our talk.",
    'Hier ist die gekürzte Fassung der Rede.',
    'Voici la version corrigée du plan.',
    'Aquí está la versión corregida del mapa.',
    'Вот исправленный текст договора.',
    '这是修改后的稿子。',
    '这是修改后的版本。',
    '需要的话，我还可以写一份摘要。',
    'I hope this article helps you plan the walk.',
    'I hope this post is helpful to anyone who travels there.',
    '如果你愿意，我可以帮你做一副新桨。',
    '如果您需要，我可以帮您写一封介绍信。',
    '如你愿意，我可以替你写信给他。',
  ])('%s', (own) => {
    for (const page of pagesWith(own)) expect(read(page)).toEqual(page);
  });

  it('is flagged', () => {
    const [first = '', second = '', third = ''] = LATIN;
    const page = [first, 'Here is the revised draft of the treaty.', second, third];
    expect(clean(articleOf(page)).flags.map(({ rule }) => rule)).toEqual(['machine-residue']);
  });
});

describe('a farewell of a chat program goes', () => {
  it.each([
    ['that names the text of its reader', 'Here is the polished version of your article.'],
    ['that hopes and offers', 'Hope this works for you — happy to trim it further.'],
    ['that hands over and offers', '这是修改后的稿子。需要的话，我还可以写一份摘要。'],
    ['that was made for its reader', '以上就是为您润色后的版本。'],
  ])('%s', (_what, said) => {
    const [first = '', second = '', third = ''] = around(said);
    expect(read([first, said, second, third])).toEqual(around(said));
  });

  it('with one sign on a page with more of such a program', () => {
    const opening = "Absolutely! Here's a smoother version of your field notes:";
    expect(read([opening, ...LATIN, 'Would you like a shorter version?'])).toEqual(LATIN);
  });
});
