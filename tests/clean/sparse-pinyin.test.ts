import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { findBrackets } from '../../lib/clean/pinyin-evidence';
import { countLoneLetters, countWavering } from '../../lib/clean/sparse-pinyin';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

/** A kit's: one bracket here and there, behind converted characters only. */
const SPARSE = [
  '渡口的老樹(shù)下擺著一張桌子，賣豆花的人每天四點就到，比第一班船還早一點。',
  '豆花要用石磨慢慢地推，推快了發(fā)澀，推慢了不香，他的手腕知道分寸，樹和桌子都看慣了。',
  '去年冬天他的兒子從城裏回來，說要買一臺電(diàn)動的磨，他搖搖頭沒有答應，發了一會呆。',
  '船工說(shuō)，豆花的味道變(biàn)了就不來了，他聽(tīng)了只是笑，電動的磨還是沒有買。',
  '第一班船開(kāi)走以後，他把剩下的分給掃街的人，不收錢，他們開玩笑說他傻，變得更窮了。',
];
/** What bytes were left of two characters. */
const DAMAGE = '桌子是K(shéng)子綁的，F(xiàn)在已經坐不穩了，來的人都站著吃。';

function read(paragraphs: readonly string[], marks = {}): string {
  return readingText(clean(articleOf(paragraphs, ['渡口的豆花'], { marks }))).paragraphs.join('\n');
}

describe('brackets that most occurrences of their characters have not', () => {
  it('are a kit’s beside damage to bytes', () => {
    expect(read([...SPARSE, DAMAGE])).not.toMatch(/樹\(|發\(|電\(|變\(|聽\(|開\(/);
  });

  it('are a kit’s beside another sign of one', () => {
    expect(read(SPARSE, { scars: 1 })).not.toMatch(/\(/);
  });

  it.each<[string, string[]]>([
    ['nothing else speaks of a kit', SPARSE],
    [
      'damage is only shown',
      [...SPARSE, '轉換壞了的頁面上會出現「K(shéng)子」和「F(xiàn)在」這樣的字。'],
    ],
    ['a character has two readings', [...SPARSE, '孩子長(zhǎng)高了，繩子不夠長(cháng)。', DAMAGE]],
    [
      'they stand behind characters alike in both scripts too',
      [...SPARSE, '他的碓(duì)和臼(jiù)都傳了三代。', DAMAGE],
    ],
    [
      'they are examples',
      [
        ...SPARSE.slice(0, 2),
        '「電(diàn)」「變(biàn)」「聽(tīng)」「開(kāi)」都是常用字。',
        DAMAGE,
      ],
    ],
    ['all stand in one place', [SPARSE.join(''), DAMAGE]],
  ])('stay where %s', (_, paragraphs) => {
    expect(read(paragraphs).replace(/\S\((?:shéng|xiàn)\)/g, '')).toContain('樹(shù)下');
  });
});

/** Converted character by character, with the brackets of a kit that draws lots. */
const CONVERTED = [
  '窯工把坯子碼進窯車(chē)，一車(chē)裝四百二十塊，車與車之間(jiān)留兩指寬的縫，火才過(guò)得去。',
  '點(diǎn)火以后頭三個時(shí)辰只燒柴，溫度不能高于二百，升得快了坯子里的水氣出不來，磚面會炸。',
  '最后一天看火眼，老師傅說(shuō)顏色過了橙就要停，時間差一刻，整窯的車(chē)都白燒。',
  '冷窯要等五天，門(mén)不能一下子打開(kāi)，每個時辰開一條縫，說起來簡單，這點(diǎn)規矩斷送過(guò)三座窯。',
  '出窯的磚(zhuān)要敲，聲(shēng)音脆的碼一堆，發悶的另碼一堆，舍不得扔，留著墊路用，這時(shí)候天也冷了。',
];

describe('brackets that come and go behind the same characters', () => {
  it('are a kit’s in a text that was converted as kits do it', () => {
    expect(read(CONVERTED)).not.toMatch(/\(/);
  });

  it.each<[string, string[]]>([
    [
      'the text is sound Traditional',
      CONVERTED.map((text) =>
        text
          .replace('以后', '以後')
          .replace('最后', '最後')
          .replace('高于', '高於')
          .replace('子里', '子裡')
          .replace('舍不得', '捨不得'),
      ),
    ],
    [
      'a character has one where it is first met only',
      [
        '這(zhè)座窯(yáo)建于乾隆年間(jiān)，最后一次開(kāi)火是七十年前，窯工的后人還住在這里，開了一家飯館。',
        '現(xiàn)在窯里種著絲瓜，磚(zhuān)縫里有螞(mǎ)蟻，老人說(shuō)他們舍不得拆，螞蟻也舍不得搬。',
        '飯館的墻(qiáng)是用窯磚砌的，墻上掛著當年的窯票(piào)，磚面還有手印，客人都要摸一摸才走。',
        '門(mén)口那輛(liàng)窯車(chē)是孩子們(men)爬的，車輪早就沒了，門也關不嚴，以后也不打算修。',
      ],
    ],
    [
      'they stand behind characters that are alike in both scripts too',
      [...CONVERTED, '坯(pī)子要陰干，坯子干透了才進窯，坯(pī)子濕就會裂。'],
    ],
    [
      'two readings of a character are taught',
      [...CONVERTED, '磚有長(cháng)有短，窯工的兒子也長(zhǎng)大了。'],
    ],
  ])('stay where %s', (_, paragraphs) => {
    expect(read(paragraphs)).toContain('車(chē)');
  });
});

describe('countWavering', () => {
  it.each<[string, number]>([
    ['車(chē)車車(chē)', 1],
    ['車(chē)車(chē)車', 0],
    ['車車(chē)車', 0],
    ['車(chē)門(mén)車門車(chē)門(mén)', 2],
  ])('of %s is %i', (text, count) => {
    expect(countWavering([text], findBrackets(text, 0))).toBe(count);
  });
});

describe('countLoneLetters', () => {
  it.each<[string, number]>([
    ['桌子是K(shéng)子綁的，F(xiàn)在坐不穩。', 2],
    ['K(shéng)子和K(shéng)子', 1],
    ['字母A(ā)和B(bō)', 0],
    ['OK(shéng)', 0],
    ['「F(xiàn)在」是壞字', 0],
  ])('of %s is %i', (text, count) => {
    expect(countLoneLetters([text])).toBe(count);
  });
});

describe('brackets behind every character', () => {
  const READINGS: Record<string, string> = Object.fromEntries(
    (
      '船chuán 工gōng 每měi 天tiān 清qīng 晨chén 把bǎ 竹zhú 篙gāo 擦cā 一yī 遍biàn 再zài 檢jiǎn 查chá 繩shéng 子zi 有yǒu 沒méi 磨mó 損sǔn ' +
      '河hé 水shuǐ 漲zhǎng 到dào 石shí 階jiē 的de 第dì 三sān 級jí 時shí 候hòu 他tā 就jiù 不bù 開kāi 等děng 退tuì 下xià 去qù 老lǎo 人rén 說shuō 這zhè 條tiáo 規guī 矩jǔ 傳chuán 了liǎo 五wǔ 代dài ' +
      '誰shuí 也yě 改gǎi 過guò 孩hái 們men 坐zuò 在zài 岸àn 邊biān 看kàn'
    )
      .split(' ')
      .map((pair) => [pair[0], pair.slice(1)]),
  );
  const annotate = (text: string) =>
    [...text].map((one) => (READINGS[one] ? `${one}(${READINGS[one]})` : one)).join('');
  const OWN = [
    '船工每天清晨把竹篙擦一遍，再檢查繩子有沒有磨損。',
    '河水漲到石階的第三級時候，他就不開船，等水退下去。',
    '老人說這條規矩傳了五代，誰也沒有改過。孩子們坐在岸邊看。',
  ];

  it('are a kit’s on a page with another sign of one', () => {
    expect(read(OWN.map(annotate), { scars: 1 })).toBe(OWN.join('\n'));
  });

  it.each<[string, string[], object]>([
    ['nothing else speaks of a kit', OWN.map(annotate), {}],
    [
      'a character has two readings, as only a text for learners gives',
      [...OWN.map(annotate), '水漲(zhàng)滿了，過了(le)一天，又漲(zhǎng)了三級。'],
      { scars: 1 },
    ],
  ])('stay where %s', (_, paragraphs, marks) => {
    expect(read(paragraphs, marks)).toBe(paragraphs.join('\n'));
  });
});

describe('brackets behind every Traditional character', () => {
  const KIT = [
    '3月18日上午九時(shí)，石堰渠的進(jìn)水閘(zhá)提起，渠首的清水順(shùn)着新砌的渠底流向下游。',
    '全長(cháng)七公里的渠道由於(yú)多年淤積(jī)，過(guò)水量不到設(shè)計(jì)值的三成，五個(gè)村輪(lún)着放水。',
    '老人說(shuō)，過(guò)去水走到我們(men)村，只剩下一條(tiáo)線(xiàn)，進(jìn)不了田。',
  ];
  const OWN = [
    '3月18日上午九時，石堰渠的進水閘提起，渠首的清水順着新砌的渠底流向下游。',
    '全長七公里的渠道由於多年淤積，過水量不到設計值的三成，五個村輪着放水。',
    '老人說，過去水走到我們村，只剩下一條線，進不了田。',
  ];

  it('go, and the text stays in the script that it is shown in', () => {
    expect(read(KIT, { scars: 1 })).toBe(OWN.join('\n'));
  });
});

/** Converted by a table that takes the wrong one of two characters. */
const BADLY = [
  '渡口離鎮上有七公裏，老範每天挑(tiāo)著兩只桶走一趟，走到屋后的坡上歇一口氣。',
  '前麵的河灣(wān)里停著一條舊船，船底的木板(bǎn)爛了三塊，補(bǔ)起來要用桐油和麻絲。',
  '姓薑的船工蹲在門后削竹釘，削好一根就插進泥里，插成一排，像籬(lí)笆一樣整齊。',
  '他說木頭要在水里泡(pào)上半年，撈起來再曬(shài)一個夏天，然后才能鋸(jù)成板。',
];

describe('brackets in a text that was converted badly', () => {
  it('are the converter’s, behind characters alike in both scripts too', () => {
    expect(read(BADLY)).not.toMatch(/\(/);
  });

  it.each<[string, string[]]>([
    [
      'the text is not converted badly',
      BADLY.map((text) =>
        text
          .replace('公裏', '公里')
          .replace('老範', '老范')
          .replace(/屋后|門后|然后/g, (word) => `${word.charAt(0)}後`)
          .replace('前麵', '前面')
          .replace('姓薑', '姓姜'),
      ),
    ],
    [
      'an author glosses what readers don’t know',
      [
        '渡口離鎮上有七公裏，老範每天挑著兩只桶，桶底墊著篾(miè)片，走到屋后的坡上歇。',
        '前麵的河灣里停著一條舊船，船底的艌(niàn)灰爛了三塊，補起來要用桐油和苧(zhù)麻。',
        '姓薑的船工蹲在門后，削好一根櫓(lǔ)就插進泥里，旁邊的碓(duì)和臼(jiù)都是石頭的。',
        '他說木頭要在水里泡上半年，撈起來再晾，然后才能鋸成舢(shān)板。',
      ],
    ],
    ['a character has two readings', [...BADLY, '孩子長(zhǎng)高了，繩子不夠長(cháng)。']],
    ['they are shown as examples', [...BADLY, '「灣(wān)」和「籬(lí)」都是小學生的字。']],
    ['all stand in one place', [BADLY.join('')]],
  ])('stay where %s', (_, paragraphs) => {
    expect(read(paragraphs)).toMatch(/\(wān\)|\(miè\)/);
  });
});
