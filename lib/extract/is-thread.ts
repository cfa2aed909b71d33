/** Addresses that only conversations have, and those that they share with others. */
const ADDRESS =
  /\/(?:forums?|bbs|threads?)\/.|\bviewtopic\.php|\bshowthread\.php|\/thread-\d|[?&]tid=\d|\bdispbbs\b|^https?:\/\/(?:forums?|discuss|answers)\.|^https?:\/\/(?:[^/]*\.)?bbs[a-z]*\./i;
const LIKELY_ADDRESS =
  /\/(?:forums?|topics?|t|questions?|discussions?|boards?|ask|answers?|post|comments)\/|\/faq\/\d|[?&](?:topic|showtopic|t)=\d|^https?:\/\/(?:community|board|talk)\.|^https?:\/\/[^/]*(?:forum|bbs)/i;
/** What forums call themselves. */
const NAME = /\b(?:forums?|bbs|message boards?)\b|论坛|論壇|贴吧|掲示板|커뮤니티/i;
const GENERATOR =
  /discourse|phpbb|vbulletin|xenforo|discuz|nodebb|flarum|mybb|invision|smf|vanilla|phpwind|bbpress|kunena/i;
/** A headline that is called a question's, and a page with parts that are called question and answer. */
const QUESTION =
  'h1[class*="question" i], h1[class^="ask" i], h1[class*="-ask" i], h1[class*="_ask" i]';
// Selectors blind to case take six times as long, and these are asked of nearly every element.
const ASKED = '[class*="uestion"], [class*="UESTION"]';
const ANSWERED = '[class*="nswer"], [class*="NSWER"]';

/** How forums of their own make call what others answered; one such box may be a form. */
const REPLIES =
  '[class*="reply-text"], [class*="reply-content"], [class*="reply-body"], [class*="reply_content"], [class*="reply_text"], [class*="replyContent"]';

/**
 * Whether a page is a conversation: then what readers wrote on it is its text.
 *
 * @param posts How many elements look like posts of known software.
 */
export function isThread(document: Document, url: string, posts: number): boolean {
  const generator =
    document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  const jsonLd = [...document.querySelectorAll('script[type="application/ld+json"]')].some(
    (script) => /"(?:DiscussionForumPosting|QAPage)"/.test(script.textContent ?? ''),
  );
  const names = [
    document.querySelector('title')?.textContent,
    document.querySelector('meta[property="og:site_name"]')?.getAttribute('content'),
  ];
  let signs = 0;
  if (names.some((name) => name && NAME.test(name))) signs += 1;
  if (ADDRESS.test(url)) signs += 2;
  else if (LIKELY_ADDRESS.test(url)) signs += 1;
  if (GENERATOR.test(generator)) signs += 1;
  if (posts > 0) signs += posts > 1 ? 2 : 1;
  if (jsonLd) signs += 2;
  if (signs !== 1) return signs > 1;
  // Asked last, and only where it decides.
  return (
    document.querySelector(QUESTION) !== null ||
    (document.querySelector(ANSWERED) !== null && document.querySelector(ASKED) !== null) ||
    document.querySelectorAll(REPLIES).length > 1
  );
}
