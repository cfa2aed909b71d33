import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const OWN = [
  '灯塔的灯每天日落以后点亮，日出以前熄灭，守灯的人两个小时上去看一次油面。',
  '玻璃罩每个星期擦一次，先用干布掸灰，再用湿布抹盐，最后用鹿皮擦到没有水痕。',
];
const read = (line: string, title = '灯塔守灯须知.docx - 礁石文库') =>
  readingText(
    clean(articleOf([...OWN, line], [title], { url: 'https://www.jiaoshi-doc.example/p-1.html' })),
  ).paragraphs.slice(OWN.length);

describe('what a site of documents writes on each sheet', () => {
  it.each([
    '…………精品资料，欢迎阅读下载…………',
    '学习资料　仅供参考　下载后可自由编辑',
    '礁石 jiaoshi-doc 预览水印',
    'Word文档可编辑，值得收藏',
  ])('goes where it is a line, from a shared file only: %s', (line) => {
    expect(read(line)).toEqual([]);
    expect(read(line, '灯塔守灯须知')).toEqual([line.replaceAll('　', ' ')]);
  });

  it.each([
    ['油面低于红线要当天补足；', '欢 迎 下 载', '补油的时候人不能离开。'],
    ['油面低于红线要当天补足。', '精品资料，值得下载', '补油的时候人不能离开。'],
    ['油面低于红线的，', '（其余内容付费后可看）', '当天要补足。'],
    ['记录每天抄两遍，', 'Word版可任意编辑格式', '一遍留在塔上。'],
    ['记录每天抄两遍，', '礁上网友整理', '塔上留下一遍。'],
  ])('goes out of a sentence: %s%s%s', (before, put, behind) => {
    expect(read(before + put + behind)).toEqual([before + behind]);
  });

  it.each([
    '表格放在网站首页，欢迎下载使用。',
    '这份资料由网友整理，他们花了三年。',
    '（其余部分由守灯的人自己写。）',
    '学习资料放在灯室的柜子里，用完放回原处。',
    '“欢迎下载，”他念道，“学习资料，仅供参考。”',
    '第三张是Word文档，打开以后先填姓名，再填日期。',
    '参考资料',
    '附件：学习资料.doc',
    '须知可自行复制，发给守灯的人。',
  ])('stays where the document says it: %s', (line) => {
    expect(read(line)).toEqual([line]);
  });
});
