import { HOST } from './calls';
import { type Line, weigh } from './lines';
import type { PageBrands } from './page-brands';
import { isTrade } from './topics';

/** Longer cells say more than a name; see `weigh`. */
const LONGEST_NAME = 12;
/** So far beside the name in its row. */
const BESIDE = 3;
/** Nothing but a call. Folded. */
const CALLS = /^(?:点击|立即|马上|免费|在线)?(?:注册|登录|登陆|下载|进入|领取|开户|咨询|访问)$/;

/**
 * Cells of a table that hold nothing but a name under which the page sells, and the addresses and calls
 * beside them: a row that was put into a table of data.
 */
export function sellingCells(cells: readonly Line[], names: PageBrands): Line[] {
  if (!names.size) return [];
  const named = cells.filter(
    ({ folded, weight }) => weight <= LONGEST_NAME && names.isName(folded),
  );
  if (!named.length) return [];
  const beside = cells.filter(
    (line) =>
      (CALLS.test(line.folded) || isHost(line) || sells(line)) &&
      named.some(({ index }) => Math.abs(index - line.index) <= BESIDE),
  );
  return [...named, ...beside];
}

function sells({ hits }: Line): boolean {
  return hits.some(({ word }) => isTrade(word.category) && word.strength > 1);
}

function isHost({ folded }: Line): boolean {
  return HOST.test(folded) && weigh(folded.replace(HOST, '')) === 0;
}
