import type { Span } from '../article';
import type { Line } from './lines';

/** Items between bars, as a run of names has them. */
const BARRED = /[^|｜，。！？；、\s]{2,40}(?:[|｜][^|｜，。！？；、\s]{2,24}){1,11}/g;
/** The same between dashes with spaces. */
const DASHED = /[^\s,，。！？；、-]{4,24}(?:\s-\s[^\s,，。！？；、-]{4,24}){1,11}/g;
/** What stands between the names. */
export const BARS = /[|｜]|\s-\s/;
/** What a name is followed by where it is sold. Folded. */
const DOOR = /官网|登录|登陆|注册|入口|下载|app|网址|手机版|投注/;
/** What trades in betting call themselves behind their name. Folded. */
const BETTING =
  /^.{2,6}(?:体育|电竞|竞技|娱乐|棋牌|国际|彩票|真人)(?:平台|官网|登录|注册|入口|下载|app|网址|手机版)*$/;
const BETTING_NAME = /^.{2,6}(?:体育|电竞|娱乐|棋牌|彩票|真人)/;
const SHORTEST_NAME = 3;

/** What stands behind such a name in a title. Folded. */
const DOORS = /(?:平台|官方|直营|官网|登录|注册|入口|下载|最新|正版|安卓|app|网址|手机版)+$/;

/**
 * The names in a folded title that such trades have, without the doors behind them, and only where the
 * first part of it is one; [] where there is none.
 */
export function bettingNames(folded: string): string[] {
  if (!DOOR.test(folded)) return [];
  const names = folded
    .split(/[-–—_|｜·(（\s]/)
    .map((part) => part.replace(DOORS, ''))
    .map((part) => (BETTING.test(part) ? part : ''));
  return names[0] ? [...new Set(names.filter(Boolean))] : [];
}

/**
 * Runs of one name and the doors to it, `甲乙电竞|甲乙电竞官网|甲乙电竞app下载`, whatever the name, and
 * wherever in a sentence; or of several names of the kind. Offsets are those of the line.
 */
export function findBarredBrands({ folded }: Pick<Line, 'folded'>): Span[] {
  if (!BARS.test(folded) || !DOOR.test(folded)) return [];
  const spans: Span[] = [];
  for (const match of folded.matchAll(BARRED)) {
    const [first = '', ...others] = match[0].split(/[|｜]/);
    if (![first, ...others].some((item) => DOOR.test(item))) continue;
    const end = match.index + match[0].length;
    const shared = sharedName(first, others);
    if (shared) {
      spans.push({ start: match.index + first.lastIndexOf(shared), end });
    } else if ([first, ...others].every((item) => BETTING.test(item)) && others.length > 1) {
      spans.push({ start: match.index, end });
    }
  }
  for (const match of folded.matchAll(DASHED)) {
    const [first = '', ...others] = match[0].split(' - ');
    const shared = sharedName(first, others);
    // A headline and its site stand so too: only names of the kind.
    if (!shared || ![first, ...others].every((item) => BETTING_NAME.test(item))) continue;
    const end = match.index + match[0].length;
    const mark = /\s-\s$/.exec(folded.slice(0, match.index))?.[0].length ?? 0;
    spans.push({ start: match.index - mark, end });
  }
  return spans;
}

/** The name that ends the first item or stands in it, and begins another one; '' where there is none. */
function sharedName(first: string, others: readonly string[]): string {
  for (const other of others) {
    for (let length = Math.min(8, other.length); length >= SHORTEST_NAME; length--) {
      const name = other.slice(0, length);
      if (first.includes(name)) return name;
    }
  }
  return '';
}
