// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { tidyArticle } from '../../lib/extract/tidy-article';

const TEXT = ['渡船每个小时过一次江。', '船长认识两岸所有打鱼的人，也认识他们的船。'];
const tidied = (lines: readonly string[], titles: readonly string[] = []) => {
  const article = document.createElement('div');
  article.innerHTML = lines.map((line) => `<p>${line}</p>`).join('');
  tidyArticle(article, titles);
  return [...article.querySelectorAll('p')].map(({ textContent }) => textContent);
};

test.each(['收藏', '分享到：', '点赞 (12)', '舉報', '打印本页', 'Share', 'Reply 3'])(
  'the control %s goes from the end of an article',
  (control) => {
    expect(tidied([...TEXT, control])).toEqual(TEXT);
  },
);

test.each(['收藏家的话', '赞美', '目录学', '打印本来就贵', '评论员：丁一', 'Shares fell.'])(
  'the line %s stays',
  (line) => {
    expect(tidied([...TEXT, line])).toEqual([...TEXT, line]);
  },
);

test('a control in the middle stays', () => {
  const lines = [TEXT[0] ?? '', '收藏', TEXT[1] ?? ''];
  expect(tidied(lines)).toEqual(lines);
});

test('a headline that is set in several lines stays whole; in one line it goes', () => {
  const title = '关于调整江心渡口班次的通告';
  const broken = ['关于调整', '江心渡口班次', '的通告', ...TEXT];
  expect(tidied(broken, [title])).toEqual(broken);
  expect(tidied([title, ...TEXT], [title])).toEqual(TEXT);
  expect(
    tidied(['关于调整江心渡口班次的通告', '渡口网', ...TEXT], [title, `${title} 渡口网`]),
  ).toEqual(['渡口网', ...TEXT]);
});

test.each([
  '分享給朋友：',
  '追蹤更多報導：',
  '关注我们：',
  '下一篇：江边的旧灯塔',
  '【上一页：渡口】',
  '/阅读下一篇/ 江边的旧灯塔',
  '※ 江心日報提醒您：酒後不行船。',
  'posted @ 2020-03-16 10:22 江心 阅读(12) 评论(0) 编辑 收藏',
  '阅读(12)┊ 评论 (0)┊ 收藏(0) ┊转载 ┊ 喜欢▼ ┊打印┊举报',
])('what a page says of itself goes from the end: %s', (line) => {
  expect(tidied([...TEXT, line])).toEqual(TEXT);
});

test.each([
  '分享的人越来越多',
  '关注渡口的人都来了：老人、孩子、打鱼的。',
  '下一篇小说写的是江上的雾',
  '上一章他还在船上，这一章就到了对岸',
  '前一页的地图画错了',
  '※ 船票以当天的为准',
  '医生提醒您：江风大，请多穿一件。',
  '他读了三遍，每一遍阅读 12 分钟，读完才去翻收藏的船票',
  '收藏 3 枚船票，转载 无',
  '后一条船是绿色的',
])('what an article says stays at its end: %s', (line) => {
  expect(tidied([...TEXT, line])).toEqual([...TEXT, line]);
});

test('links to other pages under a heading that says so go, and what stands under them', () => {
  const link = (name: string) => `<a href="/n/${name.length}">${name}</a>`;
  const others = ['江边的旧灯塔换了新灯', '造船厂招木匠', '旧船票有人收'].map(link);
  expect(tidied([...TEXT, '▼延伸閱讀', ...others, '分享：'])).toEqual(TEXT);
  expect(tidied([...TEXT, '相关阅读：', ...others])).toEqual(TEXT);
});

test('but not without one, nor where the lines say more, nor in the middle', () => {
  const link = (name: string) => `<a href="/n/${name.length}">${name}</a>`;
  const names = ['江边的旧灯塔换了新灯', '造船厂招木匠', '旧船票有人收'];
  const others = names.map(link);
  expect(tidied([...TEXT, ...others])).toEqual([...TEXT, ...names]);
  expect(tidied([...TEXT, '船名有三个', ...others])).toEqual([...TEXT, '船名有三个', ...names]);
  const noted = `${others[0]}，我去年写的`;
  expect(tidied([...TEXT, '延伸閱讀', noted])).toHaveLength(4);
  expect(tidied(['延伸閱讀', ...others, ...TEXT])).toHaveLength(6);
});

const TRAIL_TITLE = '江上的雾，谁还记得-行船闲话-江心论坛';
test.each(['江心论坛 → 行船闲话 → 江上的雾，谁还记得', '首页 > 闲话 > 正文'])(
  'the way to a page goes from its head: %s',
  (line) => {
    expect(tidied([line, ...TEXT], [TRAIL_TITLE])).toEqual(TEXT);
  },
);

test.each([
  ['设置 → 通用 → 存储空间', '怎样恢复默认设置'],
  ['江心论坛 → 北岸 → 渡口，走路一刻钟', TRAIL_TITLE],
  ['江心 > 北岸', '渡口在江心'],
  ['雨 → 雪 → 雨', '江上的雨'],
  ['首页 → 我的 → 退票，就能退了。', TRAIL_TITLE],
])('a way through something else stays: %s', (line, title) => {
  expect(tidied([line, ...TEXT], [title])).toEqual([line, ...TEXT]);
});

test.each([
  [['時間：2019年5月8日下午三時\n地點：渡口茶樓\n列席：船東兩人']],
  [['会议时间：2019年5月8日下午三点', '会议地点：渡口茶楼', '主持：林远']],
  [['日期：2019年5月8日 地点：渡口茶楼']],
])('the day of a meeting, its place and who came stay in front of the minutes: %s', (head) => {
  expect(tidied([...head, ...TEXT])).toEqual([...head, ...TEXT]);
});

test.each([[['日期：2019年5月8日\n作者：林远']], [['时间：2019年5月8日', '来源：渡口小报']]])(
  'the day of a page goes with who wrote it: %s',
  (head) => {
    expect(tidied([...head, ...TEXT])).toEqual(TEXT);
  },
);
