import { readDate } from './read-date';
import { weighText } from './weigh-text';

/** What holds the words of one post, in the forum software that most conversations run on. */
const POST_BODIES = [
  // Discourse, XenForo, phpBB, vBulletin 3 to 5, Discuz, Invision, MyBB, SMF
  '.topic-post .cooked, .crawler-post [itemprop="text"], .crawler-post .post',
  '.message-body, .messageContent, .message-userContent',
  '.postbody .content, .post_body, .postcontent, .js-post__content-text, [id^="post_message_"]',
  '[id^="postmessage_"], td.t_f, .t_msgfont, .pcb .t_fsz, .ipsComment_content [data-role="commentContent"]',
  '.cPost_contentWrap, [class*="ipsEntry"] .ipsRichText, .post_wrapper .inner, .postarea .inner',
  // bbPress, NodeBB, Flarum, Kunena, DW Q&A, Asgaros, Stack Exchange
  '.bbp-topic-content, .bbp-reply-content, .content[itemprop="text"], .Post-body',
  '.kmsg, .dwqa-question-content, .dwqa-answer-content, .post-message, .js-post-body, .postcell .s-prose',
  // Whoever says it in microdata
  '[itemtype*="DiscussionForumPosting"] [itemprop="text"], [itemtype*="DiscussionForumPosting"] [itemprop="articleBody"]',
  '[itemtype*="/Question"] [itemprop="text"], [itemtype*="/Answer"] [itemprop="text"]',
].join(', ');

const AUTHORS =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .username, .author, .postauthor, .bbp-author-name, .user-details a, .creator, [class*="author" i] a, [class*="username" i], a[href*="/u/"], a[href*="/user/"], a[href*="/users/"], a[href*="/members/"], a[href*="space-uid"], a[href*="profile"]';
const DATES =
  'time, [itemprop="datePublished"], [class*="date" i], [class*="time" i], [id^="authorposton"]';
const MAX_NAME = 40;
const MAX_DATE = 60;
/** A single post must be a good part of the page; several need only say something. */
const MIN_SHARE = 0.1;
const MIN_WEIGHT = 100;

/** How forum software marks a post of which only a notice is left, and how much that says at most. */
const DELETED = '.deleted, .is-deleted, .message--deleted, .post-deleted';
const MAX_NOTICE = 400;

/** Takes the places of deleted posts out of a page. */
export function dropDeletedPosts(document: Document): void {
  for (const post of document.querySelectorAll(DELETED)) {
    if (weighText(post.textContent ?? '') <= MAX_NOTICE) post.remove();
  }
}

/** The outermost elements that hold the words of a post. */
export function findPosts(document: Document): Element[] {
  const all = [...document.querySelectorAll(POST_BODIES)];
  const known = new Set(all);
  return all.filter((post) => {
    for (let up = post.parentElement; up; up = up.parentElement) if (known.has(up)) return false;
    return weighText(post.textContent ?? '') > 0;
  });
}

/**
 * The posts of a conversation one after the other, each under its author and date as the page
 * writes them; null where the page's software is unknown or its posts are not what the page is.
 * Moves the posts out of the page.
 */
export function readThread(document: Document, posts: readonly Element[]): Element | null {
  const weight = posts.reduce((sum, post) => sum + weighText(post.textContent ?? ''), 0);
  const whole = weighText(document.body.textContent ?? '');
  if (weight < (posts.length > 1 ? MIN_WEIGHT : whole * MIN_SHARE)) return null;
  const items = posts.map((post) => itemOf(post, posts));
  const thread = document.createElement('div');
  posts.forEach((post, index) => {
    const item = items[index] ?? post;
    const isFirst = items.indexOf(item) === index;
    const told = isFirst ? [authorOf(item, post), dateOf(item, post)].filter(Boolean) : [];
    const section = document.createElement('div');
    if (told.length > 0) {
      const line = document.createElement('p');
      line.textContent = told.join(' · ');
      section.append(line);
    }
    section.append(post);
    thread.append(section);
  });
  return thread;
}

/** The largest element around a post that holds no other. */
function itemOf(post: Element, posts: readonly Element[]): Element {
  let item = post;
  for (let up = post.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    const holder = up;
    if (posts.some((other) => other !== post && holder.contains(other))) break;
    item = up;
  }
  return item;
}

function authorOf(item: Element, post: Element): string {
  for (const element of item.querySelectorAll(AUTHORS)) {
    if (post.contains(element)) continue;
    const name = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (name && name.length <= MAX_NAME && !readDate(name)) return name;
  }
  return '';
}

function dateOf(item: Element, post: Element): string {
  for (const element of item.querySelectorAll(DATES)) {
    if (post.contains(element)) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const told = element.getAttribute('datetime') ?? element.getAttribute('content') ?? text;
    if (!text || text.length > MAX_DATE) continue;
    if (readDate(text)) return text;
    // 'Two hours ago' is false tomorrow.
    const date = readDate(told);
    if (date) return date.slice(0, 10);
  }
  return '';
}
