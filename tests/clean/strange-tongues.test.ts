import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/article';
import { clean } from '../../lib/clean/clean';
import { readLikeness, type Tongue } from '../../lib/clean/likeness';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const paragraphsOf = (paragraphs: (string | Block)[], titles: string[]) =>
  readingText(clean(articleOf(paragraphs, titles))).paragraphs;

const MILL = [
  'The mill at Tarrow Ford stopped grinding in 1951, when the last miller’s sons went to sea and the sluice was boarded up.',
  'The wheel itself lay in the pit until a farmer, clearing brambles, found the hub and eleven of its twelve arms.',
  'Two carpenters have spent the winter cutting new paddles of elm, which swells in water and does not split.',
  'They set the stones in April, and the first flour, grey and warm, came down the chute on a wet Thursday.',
];
/** What other rules know to be put in, between the paragraphs. */
const ENGLISH_ADVERTS = [
  'Buy generic Viagra online without prescription, cheap Cialis overnight delivery.',
  'Best online casino real money slots, no deposit bonus 200 free spins.',
  'Payday loans online same day, bad credit ok, instant approval direct lender.',
];
const ENGLISH_TITLES = [
  'Online Casino Real Money - Free Spins No Deposit Bonus',
  'A Wheel for Tarrow Ford',
];
const inEnglish = (...more: (string | Block)[]) =>
  paragraphsOf([MILL[0] ?? '', ...ENGLISH_ADVERTS, ...MILL.slice(1), ...more], ENGLISH_TITLES);

const DAM = [
  '堤の水門は昭和二年に村の石工が組んだもので、継ぎ目には漆喰ではなく粘土が詰めてある。',
  '梅雨の前に年寄りが三人で草を刈り、底の泥を竹の簀に上げて乾かすのが決まりだった。',
  '去年の大水では上流の杉が二本流れ着き、水門の桁に引っかかって一晩じゅう鳴り続けた。',
  '朝になって若い者が鋸で幹を切り離すと、水はゆっくり引いて、石の肌に新しい傷が残った。',
];
const JAPANESE_ADVERTS = [
  'スーパーコピー時計 N級品 専門店、代引き対応、全国送料無料。',
  'ブランドコピー財布 激安通販、後払い可能、国内発送。',
  'オンラインカジノ 入金不要ボーナス 初回限定 無料スロット',
];
const JAPANESE_TITLES = ['スーパーコピー時計 代引き 激安通販 N級品専門店', '堤の水門'];
const inJapanese = (...more: (string | Block)[]) =>
  paragraphsOf([DAM[0] ?? '', ...JAPANESE_ADVERTS, ...DAM.slice(1), ...more], JAPANESE_TITLES);

describe('what reads like text that is put in, on an English page where such text surely was', () => {
  it.each([
    'Get the latest offers straight to your inbox, subscribe for free today',
    'Cheap garage doors near you, compare quotes and save 40% today',
    'Was this page useful? Share it with your friends on Facebook',
  ])('goes as a line: %s', (line) => {
    expect(inEnglish(line)).toEqual(MILL);
  });

  it('goes as the text of a link to another site that stands between two sentences without an end', () => {
    const [first = '', second = ''] = [
      'The elm came from a hedge at Sway.',
      'It had stood there since the flood.',
    ];
    const label = 'cheap storage units near me';
    const start = first.length + 1;
    const linked = blockOf(`${first} ${label} ${second}`, {
      links: [{ start, end: start + label.length, href: 'https://store-it.example/' }],
    });
    expect(inEnglish(linked)).toEqual([...MILL, `${first} ${second}`]);
  });

  it.each([
    'They were paid by the load, and the loads were weighed twice.',
    'Have you ever tried to lift a millstone?',
    'Visitors are welcome on Sundays from two to five; please leave dogs outside.',
    'Bread from the first flour was sold at cost outside the chapel.',
    'Photograph: Ada Quill',
    'Further reading',
  ])('stays where it is the article’s: %s', (line) => {
    expect(inEnglish(line)).toEqual([...MILL, line]);
  });

  it('stays where the text of the link is a part of a sentence', () => {
    const text =
      'The plans are kept at the county record office. The drawings were made in 1904 by Moss and Gale.';
    const start = text.indexOf('county');
    const linked = blockOf(text, {
      links: [
        { start, end: start + 'county record office'.length, href: 'https://records.example/' },
      ],
    });
    expect(inEnglish(linked)).toEqual([...MILL, text]);
  });

  it('stays where its quotation marks were read wrong', () => {
    const read = '“You just get a better deal with elm,” he said. “You get what you pay for.”';
    const text =
      'â€œYou just get a better deal with elm,â€ he said. â€œYou get what you pay for.â€';
    expect(inEnglish(text)).toEqual([...MILL, read]);
  });

  it('stays where nothing was put in elsewhere', () => {
    const line = 'Cheap garage doors near you, compare quotes and save 40% today';
    expect(paragraphsOf([...MILL, line], ['A Wheel for Tarrow Ford'])).toEqual([...MILL, line]);
  });
});

describe('the same on a Japanese page', () => {
  it.each([
    '布団クリーニング 宅配 安い 一枚 送料無料',
    '今なら会員登録で送料無料クーポンをプレゼント',
    '雨どい 修理 業者 見積もり無料 即日対応',
  ])('goes as a line: %s', (line) => {
    expect(inJapanese(line)).toEqual(DAM);
  });

  it('goes as a sentence that has no end, behind the article’s', () => {
    const last = DAM.at(-1) ?? '';
    const spoiled = `${last}占い師の先生が恋の悩みを無料で鑑定、初回十五分`;
    expect(
      paragraphsOf([...DAM.slice(0, 3), ...JAPANESE_ADVERTS, spoiled], JAPANESE_TITLES),
    ).toEqual(DAM);
  });

  it('goes as a clause of the article’s sentence', () => {
    const own = '粘土は裏山の崖から掘り、女たちが足で踏んで練った。';
    const spoiled = own.replace('掘り、', '掘り、翌日着金の給料前払いサービスを今すぐ試す、');
    expect(inJapanese(spoiled)).toEqual([...DAM, own]);
  });

  it.each([
    '水門の鍵は区長の家の神棚に置いてある。',
    '石工の日当は一円二十銭、昼の酒が二合ついた。',
    '草刈りは六月の第一日曜、朝七時に橋のたもとに集まること。',
    '撮影:村田 千代',
    'どうして粘土を詰めたのだろうか。',
  ])('stays where it is the article’s: %s', (line) => {
    expect(inJapanese(line)).toEqual([...DAM, line]);
  });
});

describe('the likeness of a text in other languages', () => {
  const likenessOf = (text: string, tongue: Tongue) => readLikeness(text, tongue)(0, text.length);

  it('tells adverts and nags from sentences of articles', () => {
    for (const text of [
      'buy cheap tablets online, free shipping',
      'sign up for our free newsletter',
    ])
      expect(likenessOf(text, 'english')).toBeGreaterThan(1);
    for (const text of MILL) expect(likenessOf(text.toLowerCase(), 'english')).toBeLessThan(-3);
    for (const text of ['送料无料で即日発送', '関连记事を読む'])
      expect(likenessOf(text, 'japanese')).toBeGreaterThan(1);
    for (const text of DAM) expect(likenessOf(text, 'japanese')).toBeLessThan(-3);
  });

  it('of a part is that of the part by itself', () => {
    const text = "the miller's boat was tarred, buy cheap tar online today, and it never leaked.";
    const whole = readLikeness(text, 'english');
    for (const part of [
      "the miller's boat was tarred,",
      'buy cheap tar online today,',
      'and it never leaked.',
    ]) {
      const start = text.indexOf(part);
      expect(whole(start, start + part.length)).toBeCloseTo(likenessOf(part, 'english'), 3);
    }
  });

  it('does not care which number it is, nor how a word is spaced', () => {
    expect(likenessOf('save 40% today', 'english')).toBeCloseTo(
      likenessOf('save  7% today', 'english'),
      3,
    );
  });
});

const FERRY = [
  '나루터 매표소는 1974년에 지은 벽돌집으로, 창구 아래 판자가 반들반들하게 닳아 있다.',
  '뱃사공 조 노인은 새벽마다 밧줄을 풀어 이슬을 털고 다시 감았다.',
  '물이 불어난 해에는 배가 두 달 동안 뜨지 못해 아이들이 산길로 학교에 다녔다.',
  '지금은 다리가 놓였지만 장날이면 여전히 배를 타는 사람이 열 명쯤 된다.',
];
const KOREAN_ADVERTS = [
  '먹튀검증 메이저 토토사이트 추천, 신규 첫충전 30% 보너스.',
  '온라인카지노 바카라사이트 가입코드 꽁머니 3만원 지급.',
  '비아그라 정품 구매 당일배송 카톡 문의.',
];
const inKorean = (...more: string[]) =>
  paragraphsOf(
    [FERRY[0] ?? '', ...KOREAN_ADVERTS, ...FERRY.slice(1), ...more],
    ['먹튀검증 메이저 토토사이트 추천 - 카지노 바카라', '강 건너는 배'],
  );

describe('the same on a Korean page', () => {
  it.each([
    '무직자도 가능한 당일 대출, 서류 없이 바로 입금',
    '구독과 좋아요는 큰 힘이 됩니다. 앱을 설치하고 알림을 받아 보세요',
  ])('goes as a line: %s', (line) => {
    expect(inKorean(line)).toEqual(FERRY);
  });

  it.each([
    '문의 전화는 읍사무소 0500-114-220, 평일 아침 아홉 시부터 받는다.',
    '“배 뜬다! 타실 분은 어서 오세요!” 노인이 소리쳤다.',
    '뱃삯은 어른 천오백 원, 자전거는 오백 원을 더 받는다.',
  ])('stays where it is the article’s: %s', (line) => {
    expect(inKorean(line)).toEqual([...FERRY, line]);
  });

  it('leaves the clauses of the article in front of an advert that has no end', () => {
    const front =
      '실패 일지는 뜻밖에 인기가 좋습니다. 고라니가 콩을 다 먹은 이야기, 화분의 흙이 말라 버린 이야기가 서른 장 쌓였고,';
    const behind = '사공은 이것을 묶어 작은 책으로 만들었습니다.';
    const advert = '급전 무직자 소액대출 당일 승인 카톡 dae500';
    expect(inKorean(`${front} ${advert} ${behind}`)).toEqual([...FERRY, `${front} ${behind}`]);
  });
});
