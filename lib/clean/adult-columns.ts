import type { Span } from '../article';

/**
 * What such names are put together from, by what each proves: 2 hardly anybody else has, 1 many have, 0.5 all. Names of
 * people and places and single characters that go on as other words are none. Folded.
 */
const MORPHEMES: readonly (readonly [proof: number, pattern: RegExp])[] = [
  [3, /黄网站|黄片|无码(?!头)|蜜臀|色婷婷?|精品久久|久久精品|国产精品(?![牌味])/],
  [2, /(?<![a-z])av(?![a-z])|人妻|久久久?|久草|色图|少妇/],
  [
    1,
    /亚洲|欧美|国产|日韩|日本|韩国|精品(?![牌味])|午夜|蜜桃|激情|丁香|五月|六月|夜来香|综合|不卡|[一二三四]区|第一页|自拍|偷拍|成人|成熟|禁区|福利|羞羞|一级|大尺度|诱惑|私密|嫩模|制服|丝袜|中文字幕|秋霞|樱花|久爱|乱码|亚瑟|青青草|香蕉|榴莲|天天|性感|熟女|黄色|三级|伊人|婷婷|麻豆/,
  ],
  [
    0.5,
    /专区|高清|在线|观看|免费|视频|影院|影视|影库|电影|大片|网站|完整版?|热门|直播|播放(?!器)|最新|大全(?!面)|导航|入口|资源|全集|合集|手机|下载|线路|域名|永久|69|91|99|18|ppt|app|www/,
  ],
];
const TILE = new RegExp(MORPHEMES.map(([, { source }]) => `(${source})`).join('|'), 'y');
/** Each morpheme of the first two kinds has one of them. */
const MAY_HOLD = /[久蜜婷妻妇码产色草黄]|av/;
const [FEWEST_TILES, LEAST_PROOF, SHORTEST] = [2, 3, 5];
/** A line of nothing else has several names. */
const MOST_TILES = 12;
/** One of these at least. */
const STRONG = 2;

/** `欧美蜜臀69在线`: names of columns of such sites, which are put together from few words. */
export function findColumns(folded: string): Span[] {
  if (!MAY_HOLD.test(folded)) return [];
  const found: Span[] = [];
  for (let at = 0; at < folded.length; at++) {
    let end = at;
    let [tiles, proof, strongest] = [0, 0, 0];
    while (tiles < MOST_TILES) {
      TILE.lastIndex = end;
      const match = TILE.exec(folded);
      if (!match) break;
      const [own = 0] = MORPHEMES[match.slice(1).findIndex((part) => part !== undefined)] ?? [];
      end = TILE.lastIndex;
      tiles++;
      proof += own;
      strongest = Math.max(strongest, own);
    }
    if (
      tiles >= FEWEST_TILES &&
      proof >= LEAST_PROOF &&
      strongest >= STRONG &&
      end - at >= SHORTEST
    ) {
      found.push({ start: at, end });
      at = end - 1;
    }
  }
  return found;
}
