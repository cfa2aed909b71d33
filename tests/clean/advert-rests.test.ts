import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const BOAT = [
  'Tukang perahu di muara itu tinggal seorang, dan umurnya sudah tujuh puluh satu tahun.',
  'Setiap pagi ia mengasah parang di batu yang dulu dipakai ayahnya, lalu memilih papan yang lurus.',
  'Lunas diikat dengan rotan basah supaya melengkung pelan-pelan selama tiga malam.',
  'Anak-anak datang sepulang sekolah dan belajar menumbuk kulit kayu untuk menutup celah.',
];
const TITLES = ['Slot Gacor Hari Ini - Link Alternatif Maxwin', 'Tukang Perahu di Muara'];
/** What is known to be put in. */
const ADVERTS = [
  'Situs slot gacor maxwin hari ini, bonus new member 100%, daftar sekarang juga.',
  'Bandar togel terpercaya, deposit pulsa tanpa potongan, link alternatif anti nawala.',
  'Judi bola online resmi, mix parlay odds tertinggi, cashback mingguan.',
];
const read = (paragraphs: string[], titles = TITLES) =>
  readingText(clean(articleOf(paragraphs, titles))).paragraphs;
const [first = '', second = '', third = '', fourth = ''] = BOAT;

describe('what an advert leaves of its sentence', () => {
  it.each([
    [
      'where to write, behind a comma',
      'Situs togel terpercaya tanpa potongan, hubungi WA 0800-1111-2222.',
    ],
    [
      'a name that a word joins to it',
      'Bandarjaya88 dan dominoqq pkv games dengan winrate tertinggi, ',
    ],
  ])('goes with it: %s', (_what, advert) => {
    const spoiled = advert.endsWith(' ')
      ? `${second} ${advert}${third}`
      : `${second} ${third} ${advert}`;
    expect(read([first, ...ADVERTS, spoiled, fourth])).toEqual([
      first,
      `${second} ${third}`,
      fourth,
    ]);
  });

  it.each([
    'Papan yang retak dibuang, tetapi pasaknya disimpan dan dipakai lagi, hubungi saja anaknya di 0800-3333-4444.',
    'Perahu nomor 12 dan perahu nomor 15 dibuat dari pohon yang sama, katanya.',
  ])('stays where nothing was cut: %s', (own) => {
    expect(read([first, ...ADVERTS, ...BOAT.slice(1), own])).toEqual([...BOAT, own]);
  });

  it('stays where it is another sentence', () => {
    const own = 'Yang mau belajar boleh menelepon 0800-3333-4444 sesudah magrib.';
    const advert = 'Situs togel terpercaya tanpa potongan.';
    expect(read([first, ...ADVERTS, `${second} ${advert} ${own}`, third, fourth])).toEqual([
      first,
      `${second} ${own}`,
      third,
      fourth,
    ]);
  });
});

describe('a Japanese sentence in front of which an advert stands without a mark', () => {
  const CANAL = [
    '用水の普請は宝暦七年に始まり、村じゅうから人足が出た。',
    '溝は一里半の山裾を巻いて、田の手前で岩場にぶつかった。',
    '石見から来た兄弟が松明の煤で壁を黒くしながら、槌だけで隧道を抜いた。',
    'いまも四月の第一日曜には、一戸から一人が鍬を持って集まる。',
  ];
  const titles = ['即日融資 審査なし ブラックOK 個人融資掲示板', '宝暦の用水'];
  const own = 'しかし岩の目が詰んでいて、一日に一寸も進まない日があった。';

  it.each([
    'ブラックでも在籍確認なし、スマホで三十分後に着金、カネバヤ',
    '副業で月収百万、登録無料の教材をプレゼント、モウカル',
  ])('stays behind it: %s', (advert) => {
    const [head = '', ...rest] = CANAL;
    const spoiled = [
      head,
      '審査なし即日振込、ブラックOKの個人融資掲示板。',
      `${rest[0]}${advert}${own}`,
      'スーパーコピー時計 N級品 専門店、代引き対応、全国送料無料。',
      'ブランドコピー財布 激安通販、後払い可能、国内発送。',
      ...rest.slice(1),
    ];
    expect(read(spoiled, titles)).toEqual([head, `${rest[0]}${own}`, ...rest.slice(1)]);
  });

  it('is whole where the same word stands within it', () => {
    const whole =
      '兄弟の兄は酒を飲まなかったが弟はよく飲み、金を借りたこともあるそれでも槌を握れば並ぶ者がなかった。';
    expect(read([...CANAL, whole], titles)).toEqual([...CANAL, whole]);
  });
});
