/** Addresses that only conversations have, and those that they share with others. */
const ADDRESS =
  /\/(?:forums?|bbs|threads?)\/.|\bviewtopic\.php|\bshowthread\.php|\/thread-\d|[?&]tid=\d|\bdispbbs\b|^https?:\/\/(?:forums?|bbs|discuss|answers)\./i;
const LIKELY_ADDRESS =
  /\/(?:forums?|topics?|t|questions?|question|discussions?|boards?|ask|answer|post|comments)\/|[?&](?:topic|showtopic|t)=\d|^https?:\/\/(?:community|board|talk)\./i;
const GENERATOR =
  /discourse|phpbb|vbulletin|xenforo|discuz|nodebb|flarum|mybb|invision|smf|vanilla|phpwind|bbpress|kunena/i;
const POSTS =
  '[itemtype*="DiscussionForumPosting"], [itemtype*="QAPage"], [itemtype*="schema.org/Answer"], [class~="postbody"], [class~="post-body"], [class~="topic-post"], [class~="message-body"], [class~="post_body"], [id^="postmessage_"], [id^="post_message_"], [class~="bbp-reply-content"], [class~="ipsComment_content"], [class~="answercell"], [class~="crawler-post"], [class~="dwqa-answer-item"]';

/** Whether a page is a conversation: then what readers wrote on it is its text. */
export function isThread(document: Document, url: string): boolean {
  const generator =
    document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  const posts = document.querySelectorAll(POSTS).length;
  const jsonLd = [...document.querySelectorAll('script[type="application/ld+json"]')].some(
    (script) => /"(?:DiscussionForumPosting|QAPage)"/.test(script.textContent ?? ''),
  );
  let signs = 0;
  if (ADDRESS.test(url)) signs += 2;
  else if (LIKELY_ADDRESS.test(url)) signs += 1;
  if (GENERATOR.test(generator)) signs += 1;
  if (posts > 0) signs += posts > 1 ? 2 : 1;
  if (jsonLd) signs += 2;
  return signs >= 2;
}
