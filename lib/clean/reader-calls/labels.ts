/** Labels of a page by themselves, and marks of an end. Folded; all of whole lines. */

/** No article has a line of these; one on the controls of a page may. */
const BUTTONS =
  /^\P{L}*(?:查看(?:详情|全文|原文|全部(?:评论|回答|留言)|更多(?:评论|回答|留言))|写(?:留言|评论|回答)|我(?:也)?做过这道菜|我要(?:评论|留言|点评|提问)|收起(?:全文|评论|回答)?|(?:返回|回到)(?:页首|顶部|首页)|复制(?:[链连][接结]|网址|本文链接)|(?:列印|打印)(?:本页|此页)|(?:复制[链连][接结]|列印本页|打印本页|分享本文|收藏本文|\s|\|){2,6}|说说你的看法|(?:已有|共)\s?\d{1,6}\s?(?:人|位网友)(?:参与)?(?:讨论|评论|跟贴|回答)|(?:点?赞同?|喜欢|感谢|收藏|打赏|海报|评论|分享|转发|举报|\(\d{1,6}\)|\d{1,6}|\s|[|·]){3,14}(?<=[^\d\s)])|(?:点?赞同?|打赏)\s?\(?\d{1,6}\)?(?:\s{1,3}(?:打赏|海报|收藏|分享|评论|转发))*)\P{L}*$/u;
/** Labels that an article may have between its paragraphs. */
const AT_THE_FOOT =
  /^\P{L}*(?:举报|投诉|投诉建议|最佳答案|精选(?:留言|评论)|热门(?:评论|留言)|全部(?:评论|留言|回答)|大家都在(?:看|搜)|相关推荐|字号[:：]?\s?(?:大|中|小|\s){2,6}|[上下]一(?:道|篇|则|期|集)[:：]\s?[^。:]{2,30}|(?:本文|这篇文章|文章)(?:对[您你])?(?:有用|有帮助)吗[?？]?\s?(?:有用|没用|有帮助|没帮助|是|否|\/|\s){0,6}|发表评论[,，][^。]{0,10})\P{L}*$/u;
/** `（全文完，感谢阅读）`. A bare `— 完 —` is as often the writer's. */
const ENDS =
  /^\P{L}*(?:(?:全文|正文|本文|全篇)(?:完结?|结束|终)[,，](?:感谢|谢谢)(?:[您你]的?|大家的?|各位的?)?(?:阅读|观看|收看|收听)|(?:本篇|本期|本节)(?:完结?|结束|终)(?:[,，](?:感谢|谢谢)(?:[您你]的?|大家的?|各位的?)?(?:阅读|观看|收看|收听))?)\P{L}*$/u;
/** Who did what for a post of a channel: at least two of them in a row. */
const CREDITS =
  /^\P{L}*(?:(?:撰?文字?|图片?|图源|摄影|编辑|责编|责任编辑|排版|校对|审核|[主总]编|值班主编|值班编辑|监制|策划|设计|美编|制作|统筹|[初复终]审|插画|封面图?|运营|微信编辑|新媒体编辑)\s?[:：|｜丨/／]\s?[^\s:：|｜丨/／。,，]{1,8}(?:\s[^\s:：|｜丨/／。,，]{1,4})?[\s|｜丨/／·]*){2,6}$/u;

/** Whether a line is a label of a page that no article has. */
export const isButton = (folded: string) => folded.length <= 40 && BUTTONS.test(folded);

/** Whether a line behind an article is a page's, not the article's. */
export const isOfFoot = (folded: string) =>
  folded.length <= 60 && (AT_THE_FOOT.test(folded) || ENDS.test(folded) || CREDITS.test(folded));

/** What every label has one of. */
export const MAY_BE_LABEL =
  /查看|留言|评论|回答|做过这|收起|顶部|页首|首页|复制|列印|打印|看法|讨论|赞|打赏|举报|投诉|最佳|大家都|相关推荐|字号|[上下]一[道篇则期集]|有用|有帮助|完|结束|\bend\b|\bfin\b|终|编辑?|排版|校对|审核|摄影|图/;
