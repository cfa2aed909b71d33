import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const ARTICLE = [
  '镇北那座水碓停了三十年，去年冬天又转了起来，木轮是两位老人照着旧图一点点刨出来的。',
  '水从山涧引下，先过一道石槽，再落到轮叶上，声音像有人在远处拍手。',
  '到了年底，第一袋米装进布袋，分给了出过力的二十六户人家。',
];
const [first = '', second = '', third = ''] = ARTICLE;
const read = (...paragraphs: string[]) => readingText(clean(articleOf(paragraphs))).paragraphs;

describe('what a page asks of its readers goes, wherever it stands', () => {
  it.each([
    '點擊左上角藍色字體，把「山腳讀書會」帶回家',
    '公众号改版后容易走丢，记得点个星标★',
    '觉得有用的话，转给身边同样爱种花的朋友',
    '▼ 更多好文，戳下面的卡片 ▼',
    '本文未完，请前往客户端阅读剩余内容',
    '【当前版本不支持播放，请升级至最新版App】',
    '手机用户请到移动版阅读，翻页更快',
    '求收藏求推荐票，各位看官老爷赏个脸',
    '若本章出现乱码或缺字，请退出阅读模式后重试',
    '赞同 136',
    '複製連結　列印本頁',
    "Drop your email in the box and we'll send you the next chapter.",
    'Jetzt den Newsletter abonnieren und keine Geschichte mehr verpassen!',
    '¿Te ha gustado? Compártelo con tus amigos',
    "Téléchargez l'application pour lire la suite",
    'Скачайте приложение и читайте без рекламы',
    'Đăng ký nhận bản tin để không bỏ lỡ bài viết mới mỗi tuần.',
    '앱에서 이어서 읽기',
    'Utilizamos cookies propias y de terceros para mejorar tu experiencia.',
    "I hope this revised draft captures the tone you wanted! Let me know if you'd like me to shorten it.",
    '以上就是为您润色后的版本，需要我再精简一些吗？',
    '怕下回刷不到我们，就把“渡口夜航”挂上星标',
    '動動手指，追蹤「渡口夜航」粉專，最新貼文不漏接',
    '剩余1206字，开通会员继续阅读',
    '[图集共9张，请升级客户端后查看]',
    '您看到的可能是被搬运的残章，完整章节请回原站',
    '还没有评论，快来抢沙发',
    'Fancy more of this? Our Saturday note drops into your inbox with coffee.',
    'Keep reading for free in the Quayside app',
    'Читайте продолжение в приложении',
  ])('%s', (call) => {
    expect(read(first, call, second, third)).toEqual(ARTICLE);
    expect(read(...ARTICLE, call)).toEqual(ARTICLE);
  });
});

describe('what names things of pages and speaks to readers goes behind the article', () => {
  it.each([
    '想第一时间看后续？装个江岸通客户端',
    '（本文完）感谢各位读者',
    '打开手机版，评论更轻松',
  ])('%s', (tail) => {
    expect(read(...ARTICLE, tail)).toEqual(ARTICLE);
    expect(read(first, tail, second, third)).toContain(tail);
  });
});

it('calls that were put into paragraphs make no subject of what they name', () => {
  const put = [
    `${first}关注公众号“千帆生活家”，`,
    `${second}下载千帆客户端，`,
    `${third}识别二维码。`,
  ];
  const call = '↓↓↓扫码关注千帆资讯，看更多身边事↓↓↓';
  expect(read(...put, call)).not.toContain(call);
});

describe('labels of a page go behind the article', () => {
  it.each([
    '投诉',
    '最佳答案',
    '上一道：葱油拌面',
    '（全文完，感谢阅读）',
    '排版：小鹿｜校对：阿布',
  ])('%s', (label) => {
    expect(read(...ARTICLE, label)).toEqual(ARTICLE);
    expect(read(first, label, second, third)).toContain(label);
  });
});

it('leaves a line that its author broke off by hand', () => {
  const wrapped =
    '以上几段说的只是木轮，自然还很粗疏；要充实本文的主题，那显然还需要更多的测\n\n' +
    '绘。在这里只想提出水碓值得留意的一个方面，就是石槽和轮叶之间的落差有多\n\n' +
    '大。至于碓头和碓窝，留给那两位老人去说更合适一些，他们懂得比谁都多□';
  expect(read(...ARTICLE, wrapped).at(-1)).toBe(wrapped.replace(/\s+/g, ' '));
});
