import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

/** A title that a kit gave a page, and what it put into two sentences. */
const ALIEN = '百胜汇真人厅_百胜汇手机版下载_老虎机送彩金平台';
const KITS = [
  '本項研究的目標(biāo)是為語音合成系統(tǒng)建立模型，現(xiàn)有的規(guī)則對常用詞的標(biāo)注已經(jīng)相當可靠。',
  '下一步將與語言學(xué)系聯(lián)合建設(shè)數(shù)據(jù)庫，相關(guān)的標(biāo)注規(guī)範和統(tǒng)計腳本會公開。',
];

function read(paragraphs: readonly string[], title = ALIEN): string[] {
  return readingText(clean(articleOf(paragraphs, [title, '聲調標注的階段報告']))).paragraphs;
}

describe('glosses of an author among the brackets of a kit', () => {
  it.each([
    '「重(zhòng)量」與「重(chóng)要」的「重」讀音不同，要看前後文才知道。',
    '對於「濮(pú)陽」「亳(bó)州」之類的地名，查表仍然是最穩妥的辦法。',
    '「校長(zhǎng)」與「長(cháng)度」不難分辨，分詞一錯讀音就跟著錯。',
    '「穹(qióng)廬(lú)」是氈帳，今天叫做蒙古包，牧民四季都住在裡頭。',
  ])('stay: %s', (gloss) => {
    expect(read([...KITS, gloss])).toContain(gloss);
    expect(read([...KITS, gloss]).join('')).not.toMatch(/\((?:biāo|guī|xué|jù)\)/);
  });

  it('lose what the kit put into their examples', () => {
    const text = read([
      ...KITS,
      '「重(zhòng)量」與「重(chóng)復(fù)」的聲調和聲母都不同，不可混為一談。',
    ]);
    expect(text.at(-1)).toContain('「重(chóng)復」');
  });

  it('keep whole words where the author annotates those', () => {
    const gloss = '「重(zhòng)量(liàng)」與「重(chóng)復(fù)」的聲調和聲母都不同，不可混為一談。';
    expect(read([...KITS, gloss])).toContain(gloss);
  });

  it.each([
    // No sign of a kit: a reader for learners.
    [
      '聲調標注的階段報告',
      [...KITS, '「重(zhòng)量」與「重(chóng)要」的「重」讀音不同，要看前後文才知道。'],
    ],
    // Characters alike in both scripts have brackets as often: whoever glosses, glosses all.
    [
      ALIEN,
      [
        '本(běn)項研(yán)究(jiū)的目(mù)標(biāo)是(shì)系統(tǒng)，現(xiàn)有(yǒu)的規(guī)則已經(jīng)可(kě)靠(kào)，「長(zhǎng)」「長(cháng)」不同。',
        '目標(biāo)是語言學(xué)系的數(shù)據(jù)庫，規(guī)則統(tǒng)計都在這(zhè)裡。',
      ],
    ],
  ])('are left alone on %s', (title, paragraphs) => {
    expect(read(paragraphs, title)).toEqual(paragraphs);
  });
});

describe('brackets of a kit on a page that is certain', () => {
  const certain = (paragraphs: readonly string[]) =>
    readingText(
      clean(articleOf(paragraphs, [ALIEN, '檢修經驗'], { marks: { junkContainer: 1 } })),
    ).paragraphs.join('');
  const page = [
    '系統(tǒng)中的設(shè)備常與電(diàn)動(dòng)蝶閥串聯(lián)安裝，去年我們(men)車間對廠區的盲板閥做了檢查。',
    '以往檢修習慣(guàn)先拆絲杠，密封面間(jiān)隙各取三點，差值超過(guò)的才繼(jì)續(xù)往下拆。',
    '監(jiān)護(hù)人員(yuán)每十五分鐘(zhōng)復測(cè)一次，並在作業(yè)票背面簽字，務(wù)必留意。',
  ];

  it('go in another tone, without one, and behind characters alike in both scripts', () => {
    const text = certain([
      ...page,
      '電液(yè)推桿的限位開關(guān)要再作調整(zhěng)，否則等於白做一場。',
    ]);
    expect(text).not.toMatch(/\([a-zà-ǜ]+\)/);
    expect(text).toContain('電液推桿的限位開關要再作調整，');
  });

  it.each([
    '他姓仇(qiú)，村裡人都叫他老仇，調整(zhěng)的事由他負責到底。',
    '老師傅說這叫璺(wèn)，俗話說打破砂鍋璺到底，液(yè)體會漏。',
    '車站那邊的「任(rén)家莊」和「整(zhěng)」字都寫錯了，後來才改。',
    '他姓任(rén)，是廠裡最老的鉗工，三十年沒有出過一次差錯。',
  ])('leave a name its reading: %s', (gloss) => {
    expect(certain([...page, gloss])).toContain(gloss);
  });

  it('rebuild a character of its second byte and its reading', () => {
    const text = certain([
      ...page,
      '這里把F(xiàn)場記下的經驗整理出來，隱患本可以早些l(fā)現，同步M(jìn)給要穩。',
    ]);
    expect(text).toContain('這里把現場記下的經驗整理出來，隱患本可以早些發現');
    // 進 or 盡: the bytes leave both.
    expect(text).toContain('M(jìn)給');
  });

  it.each(['壓力P(max)取工作壓力的倍數。', '函數f(x)與g(y)相交。', '維生素B(bì)群。'])(
    'read no damage in %s',
    (line) => {
      expect(certain([...page, `${line}這一條我們從來沒有打過折扣，大家都記得。`])).toContain(line);
    },
  );
});
