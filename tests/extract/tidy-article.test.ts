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
