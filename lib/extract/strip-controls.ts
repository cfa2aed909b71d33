import { isBlockElement } from '../html/blocks';
import type { Survey } from './survey';

/** What is pressed under a post, or over a list of them. '赞' alone is an answer, and stays. */
const CONTROL =
  /^(?:#\d{1,5}|回[复覆]|引用|举报|舉報|收藏|评论|評論|点赞|點讚|首赞|[只仅]看(?:楼主|作者)|[只僅]看(?:樓主|作者)|[正倒]序(?:看帖|查看|排列)|全部(?:评论|評論|回[复覆])|(?:加载|載入|查看)更多|换一换|換一換|写(?:回答|评论)|寫(?:回答|評論)|reply|quote|report|load more)$/i;
/** What a list says at its end or in a place that is empty, and bars between what was taken. */
const NOTICE =
  /^(?:[没沒]有更多了?|已[经經]到底了?|[暂暫][无無](?:数据|數據|评论|評論|回[复覆])|[该該](?:评论|評論|回[复覆])已(?:被)?(?:删除|刪除)|no comments yet|[|｜¦\s]+)$/i;
const MAX_LINE = 16;
/** What is asked of whoever would answer: `您需要登录后才可以回帖 登录 | 立即注册`. */
const LOGIN = /登[录錄入]|log(?:ged)? ?in/i;
const LOGIN_NOTICE =
  /^(?:[您你])?(?:需要|必[须須]|[请請]先?)?\s*登[录錄入]\s*(?:或者?|\/)?\s*(?:注[册冊]|註冊)?\s*(?:[后後]|之[后後])?\s*(?:方|才|再|即)?(?:可以?|能够?)?\s*(?:[进進]行|[参參][与與])?\s*(?:回[复覆帖]|[评評][论論]|[发發][帖言表])|^(?:you (?:must|need to) (?:be )?|please )?log(?:ged)? ?in (?:or (?:register|sign up) )?to (?:reply|post|comment|answer)/i;
const MAX_NOTICE = 60;
/** What people write stands in these. */
const SPOKEN = /^(?:p|h[1-6]|li|td|th|dt|dd|blockquote|figcaption|pre)$/;

/**
 * Takes from a page that does not say that it is an article the lines that are nothing but a control or
 * a notice of its lists.
 */
export function stripControls(body: Element, survey: Survey): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const lines = new Set<Element>();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data.trim();
    if (!text || text.length > MAX_NOTICE) continue;
    const isShort = text.length <= MAX_LINE && (CONTROL.test(text) || NOTICE.test(text));
    if (!isShort && !LOGIN.test(text)) continue;
    const line = blockOf(node, body);
    if (line) lines.add(line);
  }
  for (const line of lines) {
    const text = (line.textContent ?? '').trim();
    const isNotice = NOTICE.test(text) || (text.length <= MAX_NOTICE && LOGIN_NOTICE.test(text));
    if (isNotice || (CONTROL.test(text) && !SPOKEN.test(line.localName))) {
      survey.take(line);
    }
  }
}

function blockOf(node: Node, body: Element): Element | null {
  let block = node.parentElement;
  while (block && block !== body && !isBlockElement(block)) block = block.parentElement;
  return block === body ? null : block;
}
