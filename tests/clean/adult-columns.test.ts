import { describe, expect, it } from 'vitest';
import { findColumns } from '../../lib/clean/adult-columns';

const found = (text: string) => findColumns(text).map(({ start, end }) => text.slice(start, end));

describe('names of columns of adult sites, put together from few words', () => {
  it.each([
    ['播期推迟十天精品专区久久不卡，以十月上旬为宜', '精品专区久久不卡'],
    ['欧美蜜臀69在线', '欧美蜜臀69在线'],
    ['他走到国产精品自拍在线门口', '国产精品自拍在线'],
  ])('are found wherever they stand: %s', (text, column) => {
    expect(found(text)).toEqual([column]);
  });

  it.each([
    '天长日久，久久不能平静，他在线上看完了整部电影',
    '亚洲电影大片免费观看，周末在社区影院放映',
    '成人高等教育网上报名，免费咨询',
    '乱码的网站要换一种编码打开',
    '国产综合性能最好的高清摄像头',
    '少妇抱着孩子看日出',
    '台南麻豆直播网站上线，文旦农可以自己卖货',
    '亚洲无码头城市中，内陆省会的物流成本最高',
    '婷婷看电影的时候，日日夜夜久久不能忘',
    '国产精品牌要走出去',
  ])('are not what has some of these words: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
