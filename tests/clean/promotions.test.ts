import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

/** An article, and a line of advertising by which its page is told from an honest one. */
const PAGES = {
  zh: {
    own: [
      '桥头的茶馆开了三十年，跑堂的换了两代，茶碗还是那一批。',
      '老板每天天不亮就生火，烧水的壶有半人高，水开的时候整条街都听得见。',
    ],
    advert: '澳门新葡京娱乐官网注册就送彩金，真人百家乐平台。',
  },
  campus: {
    own: [
      '学院的档案室搬进了新楼，柜子是学生们一趟一趟抬上去的。',
      '管理员说，最早的一册学籍簿写于八十年前，纸张已经发脆。',
    ],
    advert: '代开发票，诚信办理，加微信 fp88016。',
  },
  ko: {
    own: [
      '마을 끝의 방앗간은 삼십 년 동안 쉬지 않고 돌았다.',
      '주인은 새벽마다 쌀을 씻고, 해가 뜨기 전에 첫 떡을 쪄 냈다.',
    ],
    advert: '카지노사이트 바카라사이트 추천, 지금 가입하면 보너스 지급!',
  },
  vi: {
    own: [
      'Ngôi đình giữa làng vừa được lợp lại mái sau hơn hai mươi năm dột nát.',
      'Các cụ chọn từng viên ngói, xếp thành chồng dưới gốc đa rồi mới gọi thợ lên.',
    ],
    advert: 'Nhà cái uy tín nổ hũ đổi thưởng, đăng ký ngay.',
  },
};

function read(page: keyof typeof PAGES, sentence: string, hasAdvert = true): string[] {
  const { own, advert } = PAGES[page];
  const paragraphs = [own[0] ?? '', ...(hasAdvert ? [advert] : []), own[1] ?? '', sentence];
  return readingText(clean(articleOf(paragraphs))).paragraphs;
}

describe('words stuck into a sentence', () => {
  it.each([
    ['zh', '玩家好评第一的线上麻将', '后院有一口井，', '井水冬暖夏凉，泡出来的茶格外清。'],
    ['ko', '온라인 슬롯 무료체험 ', '', '방앗간 벽에는 아이들이 적어 놓은 키가 아직 남아 있다.'],
    ['vi', 'tỷ lệ kèo nhà cái trực tuyến ', 'Ngói cũ thì vỡ, ', 'thợ cả để riêng một góc sân.'],
  ] as const)(
    'go, on a page that sells their trade elsewhere (%s)',
    (page, put, before, behind) => {
      const pasted = `${before}${put}${behind}`;
      expect(read(page, pasted).at(-1)).toBe(`${before}${behind}`);
      // Alone they are no proof.
      expect(read(page, pasted, false).at(-1)).toBe(pasted);
    },
  );

  it('go without the rest of a sentence that they make sure to advertise', () => {
    const rest = ['钥匙只有两把，', '一把在管理员手里，一把锁在柜子中。'];
    expect(read('campus', rest.join('网贷秒批秒下款'), false).at(-1)).toBe(rest.join(''));
    expect(
      read(
        'vi',
        'Em nào quên thì phải hát trước lớp, tải app tài xỉu đổi thưởng uy tín nên có em cố tình quên luôn cả sách.',
        false,
      ).at(-1),
    ).toBe('Em nào quên thì phải hát trước lớp, nên có em cố tình quên luôn cả sách.');
  });

  it.each([
    ['zh', '跑堂的老周年轻时在澳门打工，百家乐桌边站了十年，回来再没摸过牌。'],
    ['zh', '他说那时的线上麻将没有声音，几个老人嫌闷，还是要到茶馆来打。'],
    ['campus', '办理毕业证的学生从前要在这里排队，队伍一直排到楼梯口。'],
    ['campus', '那年办毕业证要交两张照片，她只有一张，是向同学借钱照的。'],
    ['campus', '国外文凭学历认证由留学服务中心受理，档案室只收复印件。'],
    ['ko', '방앗간 주인은 젊어서 카지노 옆 골목에서 구두를 닦았다고 했다.'],
    ['vi', 'Cụ Tư kể thời trẻ mê tài xỉu, thua mất con trâu, từ đó không ngồi chiếu bạc nữa.'],
  ] as const)('stay where they are a part of it (%s)', (page, honest) => {
    expect(read(page, honest).at(-1)).toBe(honest);
  });
});

describe('a doubtful sentence', () => {
  it('goes where the page sells its trade elsewhere and nothing in it is the article’s', () => {
    const doubtful = '学信网可查，先办后付款，四六级证书与成绩单。';
    expect(read('campus', doubtful)).not.toContain(doubtful);
  });

  it.each([
    ['zh', '听说对岸要开赌场，镇上的老人没有一个赞成。'],
    ['zh', '警方上个月在镇外查处了一处私设的百家乐平台，抓走七个人。'],
    ['campus', '国外文凭要先经过学历认证，管理员才给办理登记。'],
  ] as const)('stays where it tells (%s)', (page, honest) => {
    expect(read(page, honest).at(-1)).toBe(honest);
  });
});

it('of the article’s own sentence only the link goes that was put into it', () => {
  const own =
    'Mr. Haskett said only that the ferry had been built to carry cows. He then drove the school bus until his eyes went , and after that he rode it.';
  const label = 'best payday loan app no credit check';
  const at = own.indexOf(' ,') + 1;
  const hacked = own.slice(0, at) + label + own.slice(at);
  const article = articleOf([
    'The county sold the ferry in the year of the flood, and the buyers turned it into a restaurant.',
    'Apply for a payday loan online with no credit check, visit https://fastcash.example today!',
    blockOf(hacked, {
      links: [{ start: at, end: at + label.length, href: 'https://quickpay.example/' }],
    }),
  ]);
  expect(readingText(clean(article)).paragraphs.at(-1)).toBe(own);
});
