import type { Random } from './random';

/** A page to be laid out. Paragraphs and slots are HTML. */
export interface Parts {
  lang: string;
  /** Text of the `title` element, escaped. */
  pageTitle: string;
  /** The headline as it stands above the article; '' leaves it out. */
  headline: string;
  paragraphs: string[];
  date: string;
  source: string;
  author: string;
  site: string;
  /** In `head`. */
  head?: string;
  /** First thing in the body. */
  top?: string;
  /** Right before and behind the article. */
  before?: string;
  after?: string;
  /** Last thing in the body. */
  bottom?: string;
}

export type TemplateName = 'gov' | 'news' | 'blog' | 'forum' | 'novel' | 'wordpress' | 'plain';

const page = (parts: Parts, body: string) => `<!DOCTYPE html>
<html lang="${parts.lang}">
<head>
<meta charset="utf-8">
<title>${parts.pageTitle}</title>
${parts.head ?? ''}
</head>
<body>
${parts.top ?? ''}
${body}
${parts.bottom ?? ''}
</body>
</html>
`;

const isChinese = ({ lang }: Parts) => lang.startsWith('zh');

function gov(parts: Parts): string {
  return page(
    parts,
    `<table width="1000" align="center"><tr><td><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/fw/">办事服务</a></td></tr></table>
<table class="main" width="980" align="center">
<tr><td class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/dt/">工作动态</a> &gt; 正文</td></tr>
${parts.headline ? `<tr><td class="title" align="center"><h1>${parts.headline}</h1></td></tr>` : ''}
<tr><td class="info" align="center">发布日期：${parts.date}&nbsp;&nbsp;信息来源：${parts.source}&nbsp;&nbsp;浏览次数：128&nbsp;&nbsp;字号：[ 大 中 小 ]</td></tr>
<tr><td class="TRS_Editor">
${parts.before ?? ''}
${parts.paragraphs.map((text) => `<p>&#12288;&#12288;${text}</p>`).join('\n')}
${parts.after ?? ''}
</td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr>
</table>
<div class="footer">主办单位：江城市人民政府办公室　网站标识码：3601000001　赣ICP备05000000号</div>`,
  );
}

function news(parts: Parts): string {
  const zh = isChinese(parts);
  return page(
    parts,
    `<div class="header"><a href="/">${parts.site}</a><ul class="nav"><li><a href="/a/">${zh ? '要闻' : 'News'}</a></li><li><a href="/b/">${zh ? '财经' : 'Business'}</a></li><li><a href="/c/">${zh ? '体育' : 'Sport'}</a></li></ul></div>
<div class="content-wrap"><div class="article">
${parts.headline ? `<h1>${parts.headline}</h1>` : ''}
<div class="article-info"><span class="date">${parts.date} 09:30</span> <span class="source">${zh ? '来源：' : 'Source: '}${parts.source}</span></div>
<div class="article-content">
${parts.before ?? ''}
${parts.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
${parts.after ?? ''}
</div>
${zh ? '<div class="share">分享到：微信 微博 QQ空间</div><div class="editor">责任编辑：林晓</div>' : '<div class="share">Share this article: Facebook Twitter Email</div>'}
</div>
<div class="sidebar"><h3>${zh ? '热门新闻' : 'Most read'}</h3><ul><li><a href="/1.html">${zh ? '市区新增三处停车场' : 'Three car parks open in the centre'}</a></li><li><a href="/2.html">${zh ? '周末有小雨' : 'Light rain at the weekend'}</a></li></ul></div></div>
<div class="footer">Copyright © ${parts.site}</div>`,
  );
}

function blog(parts: Parts): string {
  return page(
    parts,
    `<div id="header"><div class="titlewrapper"><a href="/">${parts.site}</a></div></div>
<div class="main section"><div class="blog-posts hfeed"><div class="post hentry">
<h2 class="date-header">${parts.date}</h2>
${parts.headline ? `<h3 class="post-title entry-title">${parts.headline}</h3>` : ''}
<div class="post-body entry-content">
${parts.before ?? ''}
${parts.paragraphs.map((text) => `<div>${text}</div><div><br></div>`).join('\n')}
${parts.after ?? ''}
</div>
<div class="post-footer">${parts.author} ${parts.date}</div></div></div></div>
<div class="sidebar"><h2>Blog Archive</h2><ul><li><a href="/2019/">2019</a></li><li><a href="/2018/">2018</a></li></ul></div>`,
  );
}

function forum(parts: Parts): string {
  return page(
    parts,
    `<div id="nv_forum"><div id="pt"><a href="/forum.php">${parts.site}</a> › <a href="/forum-2.html">生活</a> › ${parts.headline}</div>
<div id="postlist"><h1 class="ts"><a>[分享]</a> <span id="thread_subject">${parts.headline}</span></h1>
<table class="plhin"><tr><td class="pls"><div class="authi">${parts.author}</div><p>主题 12 帖子 340 积分 880</p></td>
<td class="plc"><div class="pct"><table><tr><td class="t_f" id="postmessage_1">
${parts.before ?? ''}
${parts.paragraphs.join('<br>\n<br>\n')}
${parts.after ?? ''}
</td></tr></table></div></td></tr></table></div></div>
<div id="ft">Powered by Discuz! X3.4</div>`,
  );
}

function novel(parts: Parts): string {
  return page(
    parts,
    `<div class="header"><a href="/">${parts.site}</a></div>
<div class="con_top"><a href="/">首页</a> &gt; <a href="/book/1/">江湖夜雨</a> &gt; ${parts.headline}</div>
<div class="bookname"><h1>${parts.headline}</h1><div class="bottem1"><a href="/1/6.html">上一章</a> <a href="/1/">章节目录</a> <a href="/1/8.html">下一章</a> <a href="#">加入书签</a></div></div>
<div id="content">
${parts.before ?? ''}
${parts.paragraphs.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}`).join('<br><br>\n')}
${parts.after ?? ''}
</div>
<div class="bottem2"><a href="/1/6.html">上一章</a> <a href="/1/">章节目录</a> <a href="/1/8.html">下一章</a></div>`,
  );
}

function wordpress(parts: Parts): string {
  return page(
    parts,
    `<div id="page" class="site"><header class="site-header"><p class="site-title"><a href="/">${parts.site}</a></p><nav><ul><li><a href="/about/">About</a></li><li><a href="/archive/">Archive</a></li></ul></nav></header>
<main class="site-main"><article class="post type-post hentry">
<header class="entry-header">${parts.headline ? `<h1 class="entry-title">${parts.headline}</h1>` : ''}<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${parts.date}">${parts.date}</time></span> <span class="byline">by <span class="author vcard"><a href="/author/">${parts.author}</a></span></span></div></header>
<div class="entry-content">
${parts.before ?? ''}
${parts.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
${parts.after ?? ''}
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/craft/">Craft</a></span></footer></article>
<nav class="post-navigation"><h2>Post navigation</h2><a href="/older/">Previous: The older post</a></nav></main>
<aside class="widget-area"><h2>Recent Posts</h2><ul><li><a href="/older/">The older post</a></li></ul></aside></div>
<footer class="site-footer">Proudly powered by WordPress</footer>`,
  );
}

function plain(parts: Parts): string {
  return page(
    parts,
    `<article>${parts.headline ? `<h1>${parts.headline}</h1>` : ''}
${parts.before ?? ''}
${parts.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
${parts.after ?? ''}
</article>`,
  );
}

const TEMPLATES: Record<TemplateName, (parts: Parts) => string> = {
  gov,
  news,
  blog,
  forum,
  novel,
  wordpress,
  plain,
};

export function layOut(template: TemplateName, parts: Parts): string {
  return TEMPLATES[template](parts);
}

/** Templates that pages of a language are seen in. */
export function templateFor(language: string, random: Random): TemplateName {
  if (language === 'zh-hans') return random.pick(['gov', 'news', 'news', 'wordpress', 'blog']);
  if (language === 'zh-hant') return random.pick(['news', 'blog', 'wordpress']);
  return random.pick(['news', 'wordpress', 'blog', 'plain']);
}
