import type { PageNames } from './page-names';
import { readDate } from './read-date';
import { toldDay } from './told-day';
import { weighText } from './weigh-text';

/** What holds the words of one post, in the forum software that most conversations run on. */
const POST_BODIES = [
  // Discourse, XenForo, phpBB, vBulletin 3 to 5, Discuz, Invision, MyBB, SMF
  '.topic-post .cooked, .crawler-post [itemprop="text"], .crawler-post .post',
  '.message-body, .messageContent, .message-userContent',
  '.postbody .content, .post_body, .postcontent, .js-post__content-text, [id^="post_message_"]',
  '[id^="postmessage_"], .t_f, .t_msg, .t_msgfont, .pcb .t_fsz, .archiver_postbody, .tpc_content, .ipsComment_content [data-role="commentContent"]',
  '.cPost_contentWrap, [class*="ipsEntry"] .ipsRichText, .post_wrapper .inner, .postarea .inner',
  // bbPress, NodeBB, Flarum, Kunena, DW Q&A, Asgaros, Stack Exchange
  ':not(.bbp-header, .bbp-footer) > .bbp-topic-content, :not(.bbp-header, .bbp-footer) > .bbp-reply-content, .content[itemprop="text"], .Post-body',
  '.kmsg, .dwqa-question-content, .dwqa-answer-content, .post-message, .js-post-body, .postcell .s-prose',
  // Whoever says it in microdata
  '[itemtype*="DiscussionForumPosting"] [itemprop="text"], [itemtype*="DiscussionForumPosting"] [itemprop="articleBody"]',
  '[itemtype*="/Question"] [itemprop="text"], [itemtype*="/Answer"] [itemprop="text"]',
].join(', ');

/**
 * A part of each of these that no other page is likely to have. Selectors by the dozen are asked of every
 * element; names are few.
 */
const MAY_NAME_POST =
  /topic-post|crawler-post|message-?(?:body|content|userContent)|postbody|post_body|postcontent|js-post|post_?message_|t_f\b|t_msg|pcb|archiver_postbody|tpc_content|ipsComment_content|cPost_contentWrap|ipsEntry|post_wrapper|postarea|bbp-(?:topic|reply)-content|Post-body|kmsg|dwqa|post-message|postcell/i;
const SAID_IN_MICRODATA = '[itemprop="text"], [itemprop="articleBody"]';

/** Whether a page may have posts of any kind, told from what it calls its parts. */
export function mayHavePosts(document: Document, names: PageNames): boolean {
  return names.some(MAY_NAME_POST) || document.querySelector(SAID_IN_MICRODATA) !== null;
}

/** What holds the words of a short reply beneath a post, where they are the page's and not a post's. */
const REPLIES =
  '.comment-copy, .comment-content, .comment__content, [class$="-comment-content"], .psti, [itemtype*="/Comment"] [itemprop="text"]';
const BESIDE = 'aside, nav, footer, [class*="widget" i], [class*="sidebar" i]';

/** Who wrote a post, whoever edited it. */
const SURE_AUTHOR =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"] a, [itemprop="author"]';
const AUTHORS =
  '[rel="author"], .username, .author, .postauthor, .bbp-author-name, .user-details a, .creator, [class*="author" i] a, [class*="username" i], [class*="readname" i], a[href*="/u/"], a[href*="/user/"], a[href*="/users/"], a[href*="/members/"], a[href*="space-uid"], a[href*="profile"]';
const DATES =
  'time, [itemprop="datePublished"], [class*="date" i], [class*="time" i], [id^="authorposton"], [title]';
const EDITED = /\b(?:edited|modified|updated)\b|编辑|編輯|修改/i;
const MAX_NAME = 40;
const MAX_DATE = 60;
/** Several posts need only say something. */
const MIN_WEIGHT = 100;
/** What stands around a post says less: names, dates, signatures, buttons. More is the rest of the page. */
const MAX_AROUND = 400;

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

/** The posts and the short replies beneath them, in the order of the page. */
function withReplies(document: Document, posts: readonly Element[]): Element[] {
  const replies = [...document.querySelectorAll(REPLIES)].filter(
    (reply) =>
      weighText(reply.textContent ?? '') > 0 &&
      !posts.some((post) => post.contains(reply) || reply.contains(post)) &&
      !reply.parentElement?.closest(REPLIES) &&
      !reply.closest(BESIDE),
  );
  if (replies.length === 0) return [...posts];
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  return [...posts, ...replies].sort((a, b) =>
    a.compareDocumentPosition(b) & DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** Who wrote a post, and when, as the page writes them; '' where it doesn't. */
export interface Opening {
  author: string;
  date: string;
}

/** A post or a reply, and what the page tells of it. */
export interface Post extends Opening {
  post: Element;
}

/** The posts of a conversation on software that is known; none where it is unknown. */
export function describePosts(document: Document): Post[] {
  const known = findPosts(document);
  if (known.length === 0) return [];
  const posts = withReplies(document, known);
  const items = posts.map((post) => itemOf(post, known.includes(post) ? known : posts));
  return posts.map((post, index) => {
    const item = items[index] ?? post;
    const isFirst = items.indexOf(item) === index;
    const others = [post, ...items.filter((other) => other !== item && item.contains(other))];
    if (!isFirst) return { post, author: '', date: '' };
    return { post, author: authorOf(item, others), date: dateOf(item, others) };
  });
}

/**
 * A conversation's posts one after the other, each under its author and date; null where they say too
 * little to be what the page is. Moves the posts out of the page.
 */
export function joinPosts(document: Document, posts: readonly Post[]): Element | null {
  const weight = posts.reduce((sum, { post }) => sum + weighText(post.textContent ?? ''), 0);
  if (weight < MIN_WEIGHT) return null;
  const thread = document.createElement('div');
  for (const { post, author, date } of posts) {
    const told = [author, date].filter(Boolean).join(' · ');
    const section = document.createElement('div');
    if (told) {
      const line = document.createElement('p');
      line.textContent = told;
      section.append(line);
    }
    section.append(post);
    thread.append(section);
  }
  return thread;
}

/** The words of the only post of a page, moved out of it. */
export function setApart({ post }: Post): Element {
  const holder = post.ownerDocument.createElement('div');
  holder.append(post);
  return holder;
}

/** The largest element around a post that holds no other; around the only one, that says not much more. */
function itemOf(post: Element, posts: readonly Element[]): Element {
  let item = post;
  const isOnly = posts.length === 1;
  const most = isOnly ? weighText(post.textContent ?? '') + MAX_AROUND : 0;
  for (let up = post.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    const holder = up;
    if (posts.some((other) => other !== post && holder.contains(other))) break;
    if (isOnly && weighText(holder.textContent ?? '') > most) break;
    item = up;
  }
  return item;
}

/** Not looked for in the `others`: the post itself, and the replies beneath it. */
function authorOf(item: Element, others: readonly Element[]): string {
  for (const element of [
    ...item.querySelectorAll(SURE_AUTHOR),
    ...item.querySelectorAll(AUTHORS),
  ]) {
    if (others.some((other) => other.contains(element))) continue;
    const name = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (name && name.length <= MAX_NAME && !readDate(name)) return name;
  }
  return '';
}

/** When a post was written, as the page writes it; when it was edited only where it tells no more. */
function dateOf(item: Element, others: readonly Element[]): string {
  let edited = '';
  for (const element of item.querySelectorAll(DATES)) {
    if (others.some((other) => other.contains(element))) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!text || text.length > MAX_DATE) continue;
    // 'Two hours ago' is false tomorrow.
    const date = readDate(text) ? text : toldDay(element);
    if (!date) continue;
    if (!EDITED.test(text)) return date;
    edited ||= date;
  }
  return edited;
}
