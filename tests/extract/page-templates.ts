import type { ShortArticle } from './short-articles';

/** The ways in which Chinese sites have put an article on a page, from layout tables to boxes in boxes. */
export type Template = (article: ShortArticle) => string;

const page = (title: string, body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const links = (...names: string[]) =>
  names.map((name, index) => `<a href="/c${index}/">${name}</a>`).join(' | ');
const MENU = links('首页', '新闻', '公告', '服务', '互动', '地图');
const hanDate = (date: string) => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const governmentTable: Template = ({ title, paragraphs, source, date }) =>
  page(
    `${title}_通知公告_${source}`,
    `<table width="1000"><tr><td>${MENU}</td></tr></table>
     <table width="1000"><tr><td>当前位置：<a href="/">首页</a> &gt; <a href="/tz/">通知公告</a></td></tr></table>
     <table width="1000"><tr><td class="title" align="center">${title}</td></tr>
     <tr><td align="center">发布日期：${date}&nbsp;&nbsp;信息来源：${source}&nbsp;&nbsp;字体：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</td></tr>
     <tr><td class="TRS_Editor">${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}</td></tr></table>
     <table width="1000"><tr><td>版权所有 &copy; ${source} 技术支持：信息中心</td></tr></table>`,
  );

const breakLines: Template = ({ title, paragraphs, source, date }) =>
  page(
    `${title}-${source}`,
    `<div id="top">${MENU}</div><div id="main"><h1>${title}</h1>
     <div class="info">${hanDate(date)} 09:15　来源：${source}</div>
     <div id="content">${paragraphs.map((text) => `　　${text}`).join('<br><br>')}</div></div>
     <div id="bottom">${links('关于我们', '联系方式', '网站地图')}</div>`,
  );

const singleBreaks: Template = ({ title, paragraphs, source, date }) =>
  page(
    `${title} - ${source}`,
    `<center>${MENU}</center><table><tr><td valign="top" width="160"><ul><li><a href="/1">往期目录</a></li><li><a href="/2">读者来信</a></li><li><a href="/3">投稿须知</a></li></ul></td>
     <td><font size="5"><b>${title}</b></font><br><font size="2">${date} ${source}</font><hr>
     <font size="3">${paragraphs.map((text) => `　　${text}`).join('<br>\n')}</font></td></tr></table>`,
  );

const newsSite: Template = ({ title, paragraphs, source, date }) =>
  page(
    `${title}_${source}网`,
    `<header><nav>${MENU}</nav></header><main><article><h1>${title}</h1>
     <div class="meta"><time datetime="${date}T08:00:00+08:00">${date} 08:00</time> <span class="source">来源：${source}</span></div>
     <div class="article-content">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></article>
     <section class="related"><h2>相关阅读</h2><ul><li><a href="/n1">秋粮收购工作今日启动</a></li><li><a href="/n2">老旧小区加装电梯进度过半</a></li><li><a href="/n3">本周菜价小幅回落</a></li></ul></section></main>
     <footer>${source}网 版权所有</footer>`,
    `<meta property="og:title" content="${title}"><meta property="og:type" content="article">`,
  );

const blog: Template = ({ title, paragraphs, source, date }) =>
  page(
    `${title} | ${source}`,
    `<div id="header"><a href="/">${source}</a></div><div class="post hentry"><h2 class="entry-title">${title}</h2>
     <p class="post-meta">发表于 ${hanDate(date)}</p><div class="entry-content">${paragraphs
       .map((text) => `<p>${text}</p>`)
       .join('')}</div></div>
     <div id="comments" class="comments-area"><h3>2 条评论</h3><ol class="comment-list"><li><p>写得真好，让我想起小时候住过的地方，谢谢分享。</p></li><li><p>下次经过的时候一定去看看，请问周末也开门吗？</p></li></ol></div>
     <div id="sidebar" class="sidebar"><ul><li><a href="/a1">去年的旅行</a></li><li><a href="/a2">旧书清单</a></li></ul></div>`,
  );

const boxes: Template = ({ title, paragraphs, source, date }) =>
  page(
    title,
    `<div class="x1"><div class="x2">${MENU}</div><div class="x3"><div class="x4"><h1>${title}</h1></div>
     <div class="x5"><span>${source}</span> <span>${date}</span></div>
     ${paragraphs.map((text) => `<div class="x6"><div class="x7"><span>${text}</span></div></div>`).join('')}
     <div class="share">分享到：<a href="#">微博</a> <a href="#">微信</a></div></div></div>`,
  );

const structured: Template = ({ title, paragraphs, source, date }) =>
  page(
    `【图文】${title}`,
    `<div class="nav">${MENU}</div><div class="detail"><div class="biaoti">${title}</div><div class="con">${paragraphs
      .map((text) => `<p style="text-indent:2em">${text}</p>`)
      .join('')}</div></div>`,
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      datePublished: date,
      author: { '@type': 'Organization', name: source },
    })}</script>`,
  );

/** What other pages of a site begin with. */
const TEASERS = [
  [
    '秋粮收购工作今日启动',
    '粮站从今天起收购晚稻，每天早上七点开秤，农户可以先打电话约好时间再来。',
  ],
  [
    '老旧小区加装电梯进度过半',
    '三十二部电梯里已有十八部开始运行，住在六楼的老人说，下楼买菜方便多了。',
  ],
  ['本周菜价小幅回落', '连续几天放晴，青菜和萝卜的上市量增加，批发价比上周每斤便宜了两毛左右。'],
  ['林场苗圃多育三万株杉苗', '头一批杉苗已经装车，明天一早运到山那边去，由护林员带着村民栽种。'],
] as const;

const portal: Template = ({ title, paragraphs, source, date }) =>
  page(
    `${title}-${source}`,
    `<div class="hd">${MENU}</div><div class="wrap"><div class="lbox"><h1>${title}</h1>
     <div class="inf">${date} 08:30 <span>${source}</span></div>
     <div class="txt">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div><div class="ed">责任编辑：张小三</div></div>
     <div class="lbox2"><h2>相关推荐</h2>${TEASERS.map(([name, text], index) => `<div class="it"><h3><a href="/n/${index}.html">${name}</a></h3><p>${text}</p><span>城东日报 2015-03-0${index + 1}</span></div>`).join('')}</div>
     <div class="rbox"><h4>热榜</h4>${TEASERS.map(([name], index) => `<div><b>${index + 1}</b><a href="/h/${index}.html">${name}</a><i>${90 - index}万热度</i></div>`).join('')}</div></div>
     <div class="ft">违法和不良信息举报电话：000-00000000</div>`,
  );

const counted: Template = ({ title, paragraphs, source, date }) =>
  page(
    `${title}_${source}`,
    `<div class="h">${MENU}</div><div class="art"><h2 class="titName">${title}</h2><span class="time">(${date} 21:10:00)</span></div>
     <div class="con">${paragraphs.map((text) => `<div>　　${text}</div>`).join('')}</div>
     <p>▼延伸閱讀</p>${TEASERS.slice(0, 2)
       .map(([name], index) => `<p><a href="/n/${index}.html">${name}</a></p>`)
       .join('')}
     <div class="inf">阅读(12)┊ 评论 (0)┊ 收藏(0) ┊<a href="#">转载</a> ┊<a href="#">打印</a></div>
     <div class="nl">前一篇：<a href="/a">${TEASERS[2][0]}</a></div>`,
  );

export const TEMPLATES: Record<string, Template> = {
  governmentTable,
  breakLines,
  singleBreaks,
  newsSite,
  blog,
  boxes,
  structured,
  portal,
  counted,
};
