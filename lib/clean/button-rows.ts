import type { Span } from '../article';
import type { Line } from './lines';

/** What readers may do with a text or an answer, as its page's buttons say it, with their number behind. Folded. */
const BUTTON =
  /^(?:喜欢|点?赞同?|反对|收藏|踩|顶|投诉|举报|分享|转发|评论|回复|打赏|关注|感谢|[有没]用|打印|推荐|コメント|トラックバック|シェア|ツイート|いいね|ブックマーク)(?:数|量)?\s?(?:\d[\d.,]{0,8}[万k]?|\(\d[\d.,]{0,8}[万k]?\))?$/;
const COUNTED = /\d\)?$/;
const NUMBER = /^\(?\d[\d.,]{0,8}[万k]?\)?$/;
const BETWEEN = /[\s\u3000|｜·/]+/g;
/** What only this site's readers do stands beside them: `我做过这道菜`. */
const LONGEST_OTHER = 8;
const LONGEST = 40;

/**
 * Whether a line behind the text is a row of a page's buttons, one of them at least with how many pressed
 * it: `喜欢 214　我做过这道菜　举报`.
 */
export function isButtonRow({ folded, text, edge, weight }: Line): boolean {
  if (edge !== 'tail' || weight > LONGEST || !/\d/.test(folded) || /[。！？!?，,]/.test(text))
    return false;
  const parts = folded.split(BETWEEN).filter(Boolean);
  let buttons = 0;
  let counts = 0;
  let others = 0;
  parts.forEach((part, at) => {
    const isButton = BUTTON.test(part);
    if (NUMBER.test(part) && BUTTON.test(parts[at - 1] ?? '')) counts++;
    else if (isButton) {
      buttons++;
      if (COUNTED.test(part)) counts++;
    } else others += part.length > LONGEST_OTHER ? buttons + LONGEST : 1;
  });
  return buttons > 1 && counts > 0 && others * 2 <= buttons;
}

/** What a site of questions says of an answer in front of the name of who wrote it, and of him behind it. Folded. */
const BEST = /^(?:最佳|推荐|满意|优质)(?:答案|回答)\s+(?=\S)/;
const LEVEL = /\s+lv\.?\s?\d{1,2}(?:\s\S{1,8})?$/;
const LONGEST_NAMED = 40;

/** The marks of an answer in the line that names who wrote it. Offsets of the line. */
export function answerMarks({ folded, prose, weight }: Line): Span[] {
  if (prose || weight > LONGEST_NAMED) return [];
  const level = LEVEL.exec(folded);
  if (!level) return [];
  const best = BEST.exec(folded)?.[0].length ?? 0;
  const marks = [{ start: level.index, end: folded.length }];
  return best ? [{ start: 0, end: best }, ...marks] : marks;
}
