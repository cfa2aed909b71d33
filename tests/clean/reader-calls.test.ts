import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/article';
import { clean } from '../../lib/clean/clean';
import { weighChineseCall } from '../../lib/clean/reader-calls/chinese';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf, blockOf } from './article-of';

const ARTICLE = [
  '镇北那座水碓停了三十年，去年冬天又转了起来，木轮是两位老人照着旧图一点点刨出来的。',
  '水从山涧引下，先过一道石槽，再落到轮叶上，声音像有人在远处拍手。',
  '到了年底，第一袋米装进布袋，分给了出过力的二十六户人家。',
];
const IN_ENGLISH = [
  'The small station in the valley is served by two slow trains a day, and a row of poplars stands beside the platform.',
  'The keeper sweeps the path early in the morning, lights the stove and waters the flowers on the sill.',
  'Towards evening the late train arrives covered with snow, and its lamps light up the rails.',
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
    'Thanks for reading Slow Lanes! This post is public so feel free to share it. Share',
    'Enjoying this? Refer three friends and get a free tea towel!',
    'Đừng quên nhấn theo dõi kênh Tin Sông Nước để nhận tin mỗi ngày!',
    '购买防虫网请认准本站团购，群主QQ：0500227719，非诚勿扰',
    'ベストアンサー',
  ])('%s', (call) => {
    expect(read(first, call, second, third)).toEqual(ARTICLE);
    expect(read(...ARTICLE, call)).toEqual(ARTICLE);
  });
});

/** Of a page that has injected text. */
const HACKED = '金沙娱乐官网登录入口_开云体育app下载_国产精品久久综合_在线观看免费';
const cleanOf = (paragraphs: (string | Block)[], titles = ['镇北的水碓']) =>
  clean(articleOf(paragraphs, titles));
const cutFrom = ({ removals }: ReturnType<typeof clean>) =>
  removals.filter(({ where }) => where === 'body').map(({ text, rules }) => `${rules}: ${text}`);
const textsOf = (article: ReturnType<typeof clean>) => readingText(article).paragraphs;

describe('what names things of pages and speaks to readers goes behind the article of a hacked page', () => {
  it.each([
    '想第一时间看后续？装个江岸通客户端',
    '（本文完）感谢各位读者',
    '打开手机版，评论更轻松',
  ])('%s', (tail) => {
    const titles = [HACKED, '镇北的水碓'];
    expect(textsOf(cleanOf([...ARTICLE, tail], titles))).toEqual(ARTICLE);
    expect(textsOf(cleanOf([first, tail, second, third], titles))).toContain(tail);
    const onClean = cleanOf([...ARTICLE, tail]);
    expect(textsOf(onClean)).toContain(tail);
    expect(onClean.flags.map(({ text }) => text)).toContain(tail);
  });
});

describe('a line that only adds up to a call stays where a page has nothing injected', () => {
  it.each([
    '我们把故事讲完',
    '大家一起把饭吃完',
    '愿我们有始有终',
    '愿您善始善终',
    '母亲每天的留言',
    '抖音最新的一支舞',
    '免费的打赏',
    '一步一步，走到第八章节',
    '三个版本的结局，评论家各执一词',
    '微信里最后一条语音，方便的时候再听',
    '大家都说章节写得太短',
    '感谢大家，全文于小满写完',
    '大家一起收藏的老视频',
    '感谢大家为本文配图',
    'We read every comment and every e-mail, and we will write again in spring.',
    'Our app has no notifications, and that is why people love it.',
    'Your inbox is not your life, and a newsletter is not a letter.',
    'We left our e-mail at the gate, and no comment ever came.',
    '大大小小的收藏摆满了一面墙。',
    '老爷子把收藏捐给了镇上',
    '各位看官，收藏这种事最怕性急',
    '更多航班信息请到机场小程序查询。',
    '更多站点请在交通局公众号查询。',
    '剩余的名额请到市民平台查看。',
    '门票剩余20张，现场购买即可。',
    '为防止丢失，请把钥匙放在桌面的盒子里。',
    '该接口不支持小程序。',
    '该机型不支持微信。',
    '电脑用户请按F5阅读下一页。',
    '觉得不够甜，就转发豆沙馅',
    '（请下载最新的地图，再打开小程序）',
    '添加三连音的伴奏',
    '建议使用正版软件，更稳定',
    '打开纸，把左上角折向中线',
    '挂上左下角的灯笼',
    '打开右上角的柜门，取出备用的保险丝',
    '先按右下角的红键，再打开最上面的盖子',
    '打开网页版微信，手机上点确认',
    '请打开下图所示的阀门，再查看您的水表。',
    '先记住本章的三个公式，下次我们还会用到。',
    '请记住本书的结局，大家各有各的归宿。',
    'Put your address on the form and post the letter.',
    'Leave your address in the box and a letter will come.',
    'Watch the tide in the app before you set out.',
    'Have your say by e-mail before Friday.',
    'Listen to the whole tour in the app.',
    'Receive a map by email.',
    'Open the app and read the meter every Sunday.',
    'Give the story a thumbs up, and the children cheer.',
    'Log in to post a letter.',
    'Sign up for the weekly letter at the bakery.',
    'Deja tu correo en la caja.',
    'Compartilhe a receita com a vizinha.',
    "Téléchargez l'application de la SNCF pour lire les horaires.",
    'アプリをダウンロードして読む人が増えた。',
    '続きはアプリの会員だけが読めた。',
    'この記事へのコメントは三十件あった。',
  ])('%s', (line) => {
    const isHan = /[\u4e00-\u9fff]/.test(line);
    const [one = '', two = '', three = ''] = isHan ? ARTICLE : IN_ENGLISH;
    const gap = isHan ? '' : ' ';
    const pages = [
      [one, line, two, three],
      [one, two, three, line],
      [one, `${two}${gap}${line}${gap}${three}`, one],
      [one, two, `${three}${gap}${line}`],
    ];
    for (const page of pages) expect(cutFrom(cleanOf(page))).toEqual([]);
  });
});

describe('a headline stays that has words of pages', () => {
  it.each([
    '微信收藏夹里的旧歌',
    '收藏家的收藏夹',
    '保存正版唱片',
    '下载正版音乐要多少钱',
    '转发好文的人',
    '求解往期考题',
  ])('%s', (text) => {
    const headline = blockOf(text, { kind: 'h2' });
    for (const titles of [undefined, [HACKED, '镇北的水碓']])
      expect(cutFrom(cleanOf([first, headline, second, third], titles))).toEqual([]);
  });
});

describe('even on a hacked page no line of prose goes for what it adds up to', () => {
  it.each([
    `${third}感谢大家为本文配图`,
    '三个版本的结局都写在县志里，评论家各执一词，读者更喜欢第一个版本的章节。',
    'We read every comment and every e-mail, and we will write again in spring.',
    'Our app has no notifications, and that is why people love it.',
    'Your inbox is not your life, and a newsletter is not a letter.',
  ])('%s', (line) => {
    const around = /[\u4e00-\u9fff]/.test(line) ? ARTICLE : IN_ENGLISH;
    expect(cutFrom(cleanOf([...around, line], [HACKED, '镇北的水碓']))).toEqual([]);
  });
});

it('reads a line of many arrows in time', () => {
  const arrows = `名片${'↓'.repeat(3900)}请扫码`;
  const started = performance.now();
  for (let count = 0; count < 20; count++) weighChineseCall(arrows.slice(2));
  expect(performance.now() - started).toBeLessThan(200);
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
