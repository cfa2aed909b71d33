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

/** Who wrote an answer, between what a site of questions says of it and of him: `最佳答案 胡同口的姜 Lv6 资深豆妈`. Folded. */
const ANSWERER =
  /^(?:最佳|推荐|满意|优质)(?:答案|回答)\s+[^\s,。:]{1,12}\s+lv\.?\s?\d{1,2}(?:\s[^\s\d,。:]{2,8})?$/;

/** Whether a line names who wrote the best answer, with his level: `骑士 Lv12` by itself is of a game. */
export function isAnswerer({ folded, prose }: Line): boolean {
  return !prose && folded.includes('lv') && ANSWERER.test(folded);
}
