/** Words in class names and ids; each stands between spaces, dashes, underscores or the ends. */
const words = (...lists: string[]) =>
  new RegExp(`(?:^|[\\s_-])(?:${lists.join(' ').trim().split(/\s+/).join('|')})(?=$|[\\s_-])`, 'i');

/** What stands around an article on any kind of page. */
const AROUND_WORDS = `
  nav navs navbar navigation subnav topnav mainnav gnb lnb menu menus submenu megamenu dropdown
  footer foot(?![-_]?notes?) bottom-bar site-header masthead topbar top-bar header-top
  breadcrumb breadcrumbs crumb crumbs location-path
  gdpr popup popups layer modal lightbox tooltip dialog offcanvas drawer
  share shares sharing sharebar share-bar sharedaddy social socials sns bdshare bdsharebuttonbox addthis addtoany jiathis
  related relate relates recommend recommended recommendation recommendations recirc recirculation
  more-from you-may-like also-like popular trending most-read mostread hotnews ranking
  newsletter subscribe subscription signup sign-up login signin sign-in register registration
  promo promos promotion sponsor sponsored sponsors advert adverts advertisement advertising ad ads adsense adsbygoogle adbox adslot taboola outbrain dfp
  pagination pager pagebar page-nav pagenav paging prevnext prev-next post-navigation
  skip skip-link skiplink screen-reader-text sr-only visually-hidden visuallyhidden
  toolbar tool-bar toolbox printfriendly
  copyright friendlink friendlinks flink blogroll
  author-bio author-box authorbox about-author bio-box
  disclaimer disclaimers post[-_]statement article[-_]statement
  taglist tag-list post-tags tags-links entry-tags article-tags
  fenxiang xiangguan tuijian daohang dibu pinglun mianbao
  qrcode qr-code ewm erweima
  sidebar side-bar sidebars sidecol side-col aside rightbar leftbar rail right-rail left-rail right-col
  widget widgets`;
const AROUND = words(AROUND_WORDS);
const CONSENT = /cookie|consent|gdpr|onetrust|didomi|cmplz|qc-cmp|cli-modal/i;
/** What others wrote beneath an article; in a thread it is the article. */
const COMMENTS_WORDS = `
  comment comments commentlist comment-list disqus respond discussion-comments comment-form commentform
  livefyre remarks gbook reply-list`;
const COMMENTS = words(COMMENTS_WORDS);
/** What stands around each post of a thread. */
const AROUND_POSTS = words(`
  avatar avatars signature sig post-signature postprofile userinfo user-info user-details user-stats user-panel
  poster-info post-controls post-actions post-buttons postcontrols actionbar message-actionbar message-footer message-cell--user
  actions action-bar action-item statistics stats supporters supporter-list
  reactions reactionsbar likes like-count upvote votes vote-count votecell js-vote-count
  quick-reply quickreply reply-form replyform post-menu postfoot post-foot thread-tools jump-box report`);

/** Longer class names are generated, and hold any word. */
const MAX_NAME = 400;
const CONTENT_WORDS =
  'article article-body articlebody article-content post-content post-body entry-content entry main-content story-body content-body page-content rich-text richtext prose';
const CONTENT = words(CONTENT_WORDS);
/** Most names have none of these. */
const TELLING = words(AROUND_WORDS, COMMENTS_WORDS, CONTENT_WORDS);

/** What a name tells of the element that bears it. */
export interface Tells {
  comments: boolean;
  consent: boolean;
  around: boolean;
  /** Of a thread: asked of nothing else. */
  readonly aroundPosts: boolean;
}

/** Of an element without a name. */
export const NAMELESS: Tells = {
  comments: false,
  consent: false,
  around: false,
  aroundPosts: false,
};

/** `hasRightCol`, `anchorWithStickyNavbar`: what stands in or beside the element, not what it is. */
const NOT_ITSELF = /^(?:has|with)[A-Z]|(?:Has|With|Without)[A-Z]/;
/** `has-sidebar`, `with-caption-drawer`: the same with strokes. */
const OF_OTHERS = /(?<!\S)(?:has|with|without|no)[-_]\S+/gi;
/** Of generated names (`cFadAd`) some part is shorter. */
const MIN_WORD = 3;

/** `SubscribeForm` is two words. */
function splitWords(name: string): string {
  // Most names have no capitals.
  if (!/[a-z][A-Z]/.test(name)) return name;
  return name.replace(/[A-Za-z]+/g, (word) => {
    const parts = word.split(/(?<=[a-z])(?=[A-Z])/);
    const areWords = parts.every((part) => part.length >= MIN_WORD) && !NOT_ITSELF.test(word);
    return areWords ? parts.join('-') : word;
  });
}

/** Most elements of a page share their name with others. */
const known = new WeakMap<Document, Map<string, Tells | null>>();

/** Class and id of an element. */
export function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** What an element's name tells; null where it is that of an article's text, or generated. */
export function readName(element: Element): Tells | null {
  const ofDocument = known.get(element.ownerDocument) ?? beginWith(element.ownerDocument);
  const name = nameOf(element);
  let tells = ofDocument.get(name);
  if (tells === undefined) {
    tells = tellsOf(name);
    ofDocument.set(name, tells);
  }
  return tells;
}

function beginWith(document: Document): Map<string, Tells | null> {
  const names = new Map<string, Tells | null>([[' ', NAMELESS]]);
  known.set(document, names);
  return names;
}

function tellsOf(written: string): Tells | null {
  if (written.length > MAX_NAME) return null;
  const name = splitWords(written).replace(OF_OTHERS, ' ');
  const isTelling = TELLING.test(name);
  if (isTelling && CONTENT.test(name)) return null;
  return {
    comments: isTelling && COMMENTS.test(name),
    consent: CONSENT.test(name),
    around: isTelling && AROUND.test(name),
    get aroundPosts() {
      return AROUND_POSTS.test(name);
    },
  };
}
