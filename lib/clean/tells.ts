import type { Piece } from './advert';
import { CALL, CHAT, FILLING, HOST, PHONE } from './calls';
import { JOINS } from './joining-words';
import { weigh } from './lines';
import { isSpelledOut } from './spelled-out';
import { countTones } from './tone';
import { isTrade } from './topics';

/** How sure it is of a sentence that tells or asks: too little to be made sure by its company. */
export const TOLD = 0.3;

/** The end of a sentence. */
export const FINISHED = /[。.!?！？…؟][”’」』）)"]?$/;
/** Where to find it in a book, when it was, or what studies it: words of headings and lists. Folded. */
const REFERS =
  /见第|第[一二三四五六七八九十百\d]+[章页节回讲]|\d{4}(?!\d)|[o〇一二三四五六七八九]{4}年|\bpp?\. ?\d|\bpage \d|^[图表][一二三四五六七八九十\d]|^(?:附录|索引)|[简通]?史(?:话|论|略)?$|[考论]$|研究(?!所|院)|现象|伦理|工艺|规划|卷宗|案卷|清册|调查|综述|概论|原理|实态|実态|歴史|历史|问题|年表|纪要|剪报|清单|名录|样本|告示|讲义|抄本|底片|传单|见附录|[一二三四五六七八九十百两\d][张枚册件幅份箱副具]$|^(?:fig(?:ure|\.)|table|plate|map|appendix) /;
/** Whether a folded heading or entry says where something is written, or what studies it. */
export function refers(folded: string): boolean {
  return REFERS.test(folded);
}

/** Pages of a book, as its index gives them. */
const PAGES = /^\s*[,:]\s*\d{1,4}(?:[\s,–-]+\d{1,4})*\W*$/;
const SHORTEST_REST = 3;
/** So many words are a sentence, in languages that set them apart. */
const LONG_REST = 4;
const LONG_UNSPACED_REST = 6;
const UNSPACED = /[\u3040-\u9fff\u0e00-\u0e7f]/;

/**
 * Whether a piece tells of a trade: a sentence, or a heading or an entry of a list, with words of its
 * own beside those of the trade, none of them a seller's, and nowhere to write or to click.
 */
export function tells({
  text,
  folded,
  hits,
  foreignLink,
}: Pick<Piece, 'text' | 'folded' | 'hits'> & Partial<Pick<Piece, 'foreignLink'>>): boolean {
  if (foreignLink || [CHAT, PHONE, HOST].some((contact) => contact.test(folded))) return false;
  if (/[!！][”’」』）)"]?$/.test(text)) return false;
  let rest = '';
  let from = 0;
  for (const hit of hits) {
    const { start, end, word } = hit;
    if (!isTrade(word.category)) continue;
    // Two words side by side are a run, whatever stands around it; who spells a word out hides it.
    if ((from > 0 && start === from) || isSpelledOut(hit)) return false;
    rest += `${folded.slice(from, start)} `;
    from = end;
  }
  rest = (rest + folded.slice(from)).trim();
  if (PAGES.test(rest)) return true;
  if (CALL.test(rest) || FILLING.test(rest) || countTones(rest) > 0) return false;
  if (!FINISHED.test(text) && REFERS.test(rest)) return true;
  if (weigh(rest) < SHORTEST_REST) return false;
  if (JOINS.test(rest)) return true;
  return (
    FINISHED.test(text) && weigh(rest) >= (UNSPACED.test(rest) ? LONG_UNSPACED_REST : LONG_REST)
  );
}

/** The same of a piece that has more than a weak word of a trade. */
export function tellsOfTrade(piece: Piece): boolean {
  return piece.hits.some(({ word }) => isTrade(word.category) && word.strength > 1) && tells(piece);
}
