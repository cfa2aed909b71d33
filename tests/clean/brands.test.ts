import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { namesIn } from '../../lib/clean/page-brands';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const OWN = [
  'Di tiap dermaga kapal bersandar dua hari, lalu nelayan membawa jaring yang sobek ke geladak.',
  'Empat orang tukang jaring duduk di buritan dan menyulam simpul yang tidak dikenal di darat.',
];
const ADVERT =
  'Baruna79 hadir dengan slot gacor dan bonus new member, klik link alternatif hari ini.';

const read = (paragraphs: Parameters<typeof articleOf>[0]) =>
  readingText(clean(articleOf(paragraphs))).paragraphs;

describe('the names of what a page sells', () => {
  it('are words with numbers behind them, and what stands in front of the words of the trade', () => {
    expect(namesIn('BARUNA79 Link Resmi, 鹭博体育官网 玖赢娱乐城评价')).toEqual([
      'baruna79',
      '鹭博',
      '玖赢',
    ]);
  });

  it('are no years, systems and common words', () => {
    expect(namesIn('iOS14 best2024 澳门彩票 足球平台')).toEqual([]);
  });
});

describe('a sentence with the name of what the page sells', () => {
  const sentence = 'Ribuan orang sudah bergabung, pengalaman bermain Baruna79 tanpa hambatan.';

  it('goes where the name is sold elsewhere', () => {
    expect(read([OWN[0] ?? '', ADVERT, `${OWN[1]} ${sentence}`])).toEqual(OWN);
  });

  it('stays where it is not', () => {
    expect(read([OWN[0] ?? '', `${OWN[1]} ${sentence}`])).toEqual([
      OWN[0],
      `${OWN[1]} ${sentence}`,
    ]);
  });

  it('stays where the article tells of the name', () => {
    const told = [
      'Kapal Baruna79 dibuat di galangan kayu milik keluarga Rusli pada musim barat tahun itu.',
      'Tiga belas tahun kemudian Baruna79 masih mengangkut bibit rumput laut ke enam dermaga.',
    ];
    expect(read([...told, ADVERT, OWN[1] ?? '']).slice(0, 2)).toEqual(told);
  });
});
