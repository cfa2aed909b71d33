import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** A text that sells what the article does not speak of. */
export interface SoldPlace {
  folded: string;
  /** A part of a title, or what the page says of itself in its head. */
  isHead: boolean;
}

const ITEMS = /[^\p{L}\p{M}\p{N}]+/u;
/** A coined name in Han letters or Hangul, in front of what is asked about it. */
const HAN_HEAD = /^[\u4e00-\u9fff]{3,5}/;
const HANGUL_HEAD = /^[\uac00-\ud7a3]{3,5}/;
const SHORTEST_HEAD = 3;
/** A coined name in Latin letters. */
const LATIN = /^(?:\p{Script=Latin}{6,16}|\p{Script=Cyrillic}{6,16}|[\u30a1-\u30fa\u30fc]{4,10})$/u;
/** How often such places begin an item with a name, and with how many different things behind it. */
const FEWEST_ITEMS = 3;
const FEWEST_ENDS = 2;
const FEWEST_PLACES = 2;
/** What items begin with that sell anything: where, how, for whom, which. Folded. */
const GENERIC =
  /^(?:哪|怎|什么|如何|为[什何]|最|多少|有没|可以|能不|免费|在线|国产|欧美|日[韩本]|亚[洲太]|精品|成人|一[区级]|高清|手机|电脑|网[络上站]|代[开办写孕]|上门|同城|附近|专业|正规|全国|本地|当地|私人|治疗|注册|登录|下载|官方|官网|澳门|香港|台湾|中国|世界|今[日天晚]|最新|实时|历史|开奖|彩票|棋牌|电[子竞影]|娱乐|体育|足球|篮球|真人|视[频讯]|男[人科性]|女[人性]|老[年人]|儿童|医院|公司|实시간|실시간|온라인|메이저|안전|무료|모바일|최신|추천|인터넷|스포츠|사설|국내|해외|대한|한국|서울|부산)|[省市县区镇乡村州国]/;
/** Words in the titles of those who sell, in languages with spaces between words, that are no names. Folded. */
const COMMON =
  /^(?:online|mobile|crypto|bitcoin|instant|secure|official|license[dn]?|trusted|welcome|latest|popular|ultimate|premium|exclusive|deposit|withdraw\w*|register|registration|account|download|review\w*|spielen|kostenlos\w*|bonus\w*|anbieter|deutsch\w*|schweiz\w*|österreich\w*|europ\w*|einzahlung\w*|auszahlung\w*|gratis|gratuit\w*|meilleur\w*|français\w*|france|mejor\w*|españa|español\w*|dinero|jugar|melhor\w*|brasil\w*|dinheiro|migliori|italia\w*|soldi|terbaik|terbaru|terpercaya|indonesia|thailand|vietnam|malaysia|singapore|malam|resmi|situs|alternatif|giriş|güncel|türkiye|deneme|american?|canada|canadian|australia\w*|england|britain|british|london|london\w*|berlin|generic|tablets?|capsules?|medication\w*|prescription\w*|pharmacy|overnight|delivery|shipping|discount\w*|cheap\w*|writing|writer\w*|service\w*|student\w*|college|university|academic|replica|designer|luxury|watches|handbag\w*|jersey\w*|without|website\w*|android|iphone|windows|before|sports?|casinos?|games?|gaming|betting|poker|roulette|blackjack|jackpot\w*|freispiele|sportwetten|spielautomaten)$/;

interface Seen {
  times: number;
  /** What follows: of a coined name there are several things to say. */
  ends: Set<string>;
  places: Set<number>;
  isInHead: boolean;
}

/**
 * Names that several texts which sell share, a part of a title or of what the page says of itself among
 * them: `鹿灵丸官网 … 鹿灵丸多少钱一盒 鹿灵丸代理`, `Quillbay Casino Login … quillbay casino review`. No word of
 * the vocabulary, nor any that stands before whatever is sold.
 */
export function sharedNames(places: readonly SoldPlace[]): string[] {
  if (places.length < FEWEST_PLACES || !places.some(({ isHead }) => isHead)) return [];
  const seen = new Map<string, Seen>();
  const note = (name: string, end: string, place: number) => {
    let known = seen.get(name);
    if (!known) {
      known = { times: 0, ends: new Set(), places: new Set(), isInHead: false };
      seen.set(name, known);
    }
    known.times++;
    known.ends.add(end);
    known.places.add(place);
  };
  places.forEach(({ folded }, place) => {
    const items = folded.split(ITEMS);
    items.forEach((item, at) => {
      const head = (HAN_HEAD.exec(item) ?? HANGUL_HEAD.exec(item))?.[0] ?? '';
      for (let length = SHORTEST_HEAD; length <= head.length; length++)
        note(item.slice(0, length), item.slice(length) || (items[at + 1] ?? ''), place);
      if (LATIN.test(item) && sellsAtOnce(items, at)) note(item, items[at + 1] ?? '', place);
    });
  });
  for (const [name, known] of seen) {
    places.forEach(({ folded, isHead }, place) => {
      if (!folded.includes(name)) return;
      known.places.add(place);
      known.isInHead ||= isHead;
    });
  }
  const names = [...seen].filter(([name, { times, ends, places: own, isInHead }]) => {
    const fewest = LATIN.test(name) ? FEWEST_ENDS : FEWEST_ITEMS;
    return (
      times >= fewest &&
      (LATIN.test(name) || ends.size >= FEWEST_ENDS) &&
      own.size >= FEWEST_PLACES &&
      isInHead &&
      !GENERIC.test(name) &&
      !COMMON.test(name) &&
      !findWords(name).length
    );
  });
  // Of a longer and a shorter one that stand as often the longer is the name.
  return names
    .filter(
      ([name, { times }]) =>
        !names.some(
          ([other, known]) => other !== name && other.startsWith(name) && known.times >= times,
        ),
    )
    .map(([name]) => name);
}

/** In front of whatever is sold. */
const SOLD =
  /^(?:buy|order|generic|cheap|kaufen|bestellen|acheter|comprar|comprare|купить|заказать|mua|beli)$/;

/** Whether a word of a trade stands right behind an item or in front of it, or somebody sells it. */
function sellsAtOnce(items: readonly string[], at: number): boolean {
  const next = items.slice(at + 1, at + 3).join(' ');
  if (findWords(next).some(({ start, word }) => start === 0 && isTrade(word.category))) return true;
  const before = items.slice(Math.max(0, at - 2), at).join(' ');
  return (
    SOLD.test(items[at - 1] ?? '') ||
    findWords(before).some(({ end, word }) => end === before.length && isTrade(word.category))
  );
}
