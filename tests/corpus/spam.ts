import type { Random } from './random';

/** Invented advertising, put together so that no two pages carry the same lines. */

const ADULT = [
  '国产精品',
  '久久综合',
  '亚洲无码',
  '一区二区三区',
  '人妻中文字幕',
  '在线观看免费',
  '麻豆传媒',
  '成人av',
  '狠狠色',
  '五月婷婷',
  '欧美日韩专区',
  '精品视频在线',
  '熟女专区',
  '丝袜制服',
  '高清无码',
  '午夜福利',
  '偷拍自拍',
  '蜜桃视频',
  '日本一道',
  '黄色网站大全',
];
const CASINO = [
  '澳门新葡京',
  '银河娱乐城',
  '皇冠体育',
  '永利皇宫',
  '开云体育',
  '金沙娱乐',
  '华体会',
  '乐鱼体育',
  '亚博体育',
  '百家乐平台',
];
const CASINO_TAIL = [
  '官网登录入口',
  '注册送彩金',
  'app下载安装',
  '最新网址',
  '真人视讯',
  '手机版官方下载',
  '首存优惠',
  '在线娱乐',
];

export function adultRun(random: Random, items = 4 + random.below(5)): string {
  const separator = random.pick(['_', '_', '_', ',', '|', '-', ' I ']);
  return Array.from(
    { length: items },
    () => random.some(ADULT, 2).join('') + random.pick(['', '', '69', '91', 'AV', '视频', '久热']),
  ).join(separator);
}

export function casinoRun(random: Random): string {
  const separator = random.pick(['_', '-', '|', ',']);
  return random
    .some(CASINO, 3 + random.below(2))
    .map((name) => name + random.pick(CASINO_TAIL))
    .join(separator);
}

export function japaneseGoods(random: Random): string {
  const brand = random.pick(['ロレックス', 'ルイヴィトン', 'シャネル', 'モンクレール', 'コーチ']);
  return `【新品】${brand} ${random.pick(['長財布', '腕時計', 'ダウン', 'バッグ'])} 激安通販 送料無料 ${random.pick(['正規品', 'スーパーコピー', '即納'])} ¥${9 + random.below(80)},800 ${random.pick(['レディース', 'メンズ'])}`;
}

/** One line in Chinese that sells something, with where to find it. */
export function chineseAdvert(random: Random): string {
  const number = String(10_000_000 + random.below(89_999_999));
  return random.pick([
    `${random.pick(CASINO)}${random.pick(CASINO_TAIL)}，注册就送${8 + random.below(90)}元，百家乐、捕鱼、电子游艺应有尽有。`,
    `代开发票请加微信fp${number}，税点低，可先验票后付款。`,
    `办理各类毕业证、学位证、资格证书，联系QQ：${number}，保密快捷。`,
    `急用钱不看征信，当天放款，凭身份证最高二十万，电话${1300 + random.below(90)}${number.slice(0, 7)}。`,
    `新开传奇私服发布网，1.76精品复古，无限元宝，www.sf${number.slice(0, 4)}.com`,
    `论文代写、职称论文发表，硕博团队操作，包通过，加V信：lw${number.slice(0, 6)}。`,
    `一比一复刻手表，莆田鞋厂家直销，加薇信 biao${number.slice(0, 5)} 看货。`,
    `澳门六合彩精准三肖，一肖一码期期中，资料网 ${number.slice(0, 5)}.cc`,
    `${random.pick(CASINO)}官网是最受玩家信赖的平台，真人荷官在线发牌，提款秒到账。`,
    `本地上门外围，同城约会，TG飞机：@vip${number.slice(0, 5)}`,
  ]);
}

export function foreignAdvert(random: Random): string {
  return random.pick([
    'Buy cialis online without prescription and get free shipping today.',
    'Our essay writing service will write my paper for you at the lowest price.',
    'Play at the best online casino and claim your no deposit bonus now!',
    'Cheap jerseys and replica handbags with free shipping: visit www.jersey-outlet-shop.com',
    'Get payday loans with bad credit, instant approval loan in five minutes.',
    'Order generic viagra from a trusted canadian pharmacy with overnight delivery.',
    'Situs slot gacor hari ini dengan rtp live tertinggi, daftar slot88 dan maxwin sekarang.',
    'Nhà cái uy tín số một, nổ hũ đổi thưởng, đăng ký nhận khuyến mãi ngay hôm nay.',
    '안전놀이터 추천 카지노사이트 토토사이트 가입하고 꽁머니 받으세요.',
    'Deneme bonusu veren siteler arasında en iyi canlı casino, hemen üye ol.',
    'Онлайн казино вавада, бездепозитный бонус и игровые автоматы на рабочем зеркале.',
    'สล็อตเว็บตรง แตกง่าย สมัครรับเครดิตฟรี บาคาร่าออนไลน์',
    'ロレックスコピー 激安通販 業界最高品質 スーパーコピー専門店',
  ]);
}

export function foreignRun(random: Random): string {
  return random.pick([
    'slot gacor, situs judi online, rtp slot, slot deposit pulsa, bandar togel',
    '카지노사이트 | 바카라사이트 | 먹튀검증 | 온라인카지노 | 슬롯사이트',
    'nhà cái uy tín kèo nhà cái cá cược bóng đá xổ số miền bắc soi cầu xsmb tài xỉu game bài',
    'payday loans, cheap viagra, online casino, write my essay, replica rolex',
    'スーパーコピー ブランドコピー 激安 N級品 ロレックスコピー 送料無料',
    'казино онлайн, игровые автоматы, ставки на спорт, 1хбет зеркало',
  ]);
}

/** Anchor text of a link that was put into a sentence. */
export function anchor(random: Random): [text: string, href: string] {
  return random.pick([
    ['buy cialis online', 'https://pills-direct.example/cialis'],
    ['essay writing service', 'https://paper-mill.example/'],
    ['best online casino', 'https://spin-palace.example/bonus'],
    ['payday loans online', 'https://fast-cash.example/'],
    ['cheap nfl jerseys', 'https://jersey-outlet.example/'],
    ['slot gacor', 'https://gacor77.example/'],
    ['generic viagra', 'https://meds.example/v'],
    ['replica rolex', 'https://watches.example/'],
  ]);
}

export function watermark(random: Random): string {
  const name = random.pick(['青竹书屋', '笔墨阁', '云中小说网', '夜读中文网', '天涯书院']);
  const host = random.pick(['qingzhu', 'bimoge', 'yunzhongxs', 'yedu8', 'tianyasy']);
  const wide = [...`www.${host}.com`]
    .map((letter) => (letter === '.' ? '．' : String.fromCharCode(letter.charCodeAt(0) + 0xfee0)))
    .join('');
  return random.pick([
    `【请记住本站域名：${name} www.${host}.com】`,
    `天才一秒记住本站地址：${name}，最快更新无弹窗！`,
    `（${name}首发，最新章节请到${wide}阅读）`,
    `手机用户请浏览m.${host}.com阅读，更优质的阅读体验。`,
    `『本书由${name}首发，请勿转载，看最新章节上${host}。ｃｏｍ』`,
    `喜欢这本书请大家收藏：(${host}.com)${name}更新速度最快。`,
    `Ｗww。${host}．Ｃom 无错章节，全文免费阅读`,
  ]);
}

export const PAGING = [
  '本章未完，请点击下一页继续阅读！',
  '小主，这个章节后面还有哦，请点击下一页继续阅读，后面更精彩！',
  '章节错误，点此举报（免注册），举报后维护人员会在两分钟内校正章节内容，请耐心等待。',
  '加入书签，方便下次阅读',
];

export const FOLLOW = [
  '↑点击上方蓝字关注我们',
  '长按识别二维码，关注公众号“江边读书”',
  '点个“在看”，分享给更多朋友',
  '往期推荐',
  '扫码进群，免费领取学习资料',
  '更多精彩内容请关注微信公众号：jiangbian_ds',
];

export const NOTICES = [
  '版权声明：本文为博主原创文章，转载请注明出处。',
  '本文来源网络，如有侵权请联系我们删除。',
  '未经授权，禁止转载。',
  '声明：本文仅代表作者个人观点，不代表本站立场。',
  '原文链接：https://blog.example/p/8812',
];

export const ENGLISH_NAGS = [
  'Advertisement',
  'ADVERTISEMENT - CONTINUE READING BELOW',
  'Read also: Five museums you should not miss this autumn',
  'Sign up for our newsletter and never miss a story',
  'Related: The bridge that nobody wanted',
  'Share this article on Facebook',
  'Story continues below',
  'You may also like',
  'Subscribe to our weekly newsletter',
  'Follow us on Twitter and Instagram',
  'Click here to share this story on WhatsApp',
];

export const NOTICES_EN = [
  'The post {title} appeared first on Harbour Notes.',
  'This article was originally published on Harbour Notes and is republished with permission.',
  '© 2021 Harbour Notes. All rights reserved.',
];

export const DOCUMENT_SHARING = [
  '文档编号：1088321',
  '还剩8页未读，继续阅读',
  '《{title}》由会员分享，可在线阅读，更多相关《{title}（珍藏版）》请在冰豆网上搜索。',
  '下载积分：15',
];

export const TOOL_ADVERTS = [
  '开始之前先推荐一个非常好用的Ai智能工具，一键生成原创文章、方案、文案、工作计划、论文，支持做题和对话答疑，地址https://xie-ai.example/',
  '推荐一款免费的AI写作工具，一键生成原创文章，还有小程序、在线网页版，点击体验：https://ai-tool.example/',
];

export const MACHINE = [':contentReference[oaicite:2]{index=2}', '【11†source】', 'turn0search3'];

export const COUNTERS = ['128人点赞 12评论', '阅读 1.3万 · 点赞 88 · 收藏 21', '0℃ 0评论'];

/** Random printable ASCII as forums mix it in. */
export function jammer(random: Random): string {
  const kinds = [
    'abcdefghijklmnopqrstuvwxyz',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    '0123456789',
    '!"#$%)*+-;=@^_`{|}~',
  ];
  let noise = '';
  for (let length = 7 + random.below(6); length > 0; length--) {
    noise += random.chance(0.15) && noise ? ' ' : random.pick([...random.pick(kinds)]);
  }
  return noise.trim();
}
