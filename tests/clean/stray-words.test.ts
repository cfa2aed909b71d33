import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { readingText } from '../../lib/reading/reading-text';
import { articleOf } from './article-of';

const RAILWAY = [
  '前兩公里很好認，路基比旁邊的田高出半公尺，枕木早被附近人家撿去圍菜園，只剩道釘的孔。',
  '中段穿過一片香蕉園，園主放下鐮刀帶我們去看雞舍，屋頂的大樑竟是兩根完整的鋼軌。',
];
const HEADLINE = '沿著廢線走到甘蔗盡頭';
const read = (paragraphs: string[], title: string) =>
  readingText(clean(articleOf(paragraphs, [title, { text: HEADLINE, from: 'h1' }]))).paragraphs;

describe('a bare word behind the last sentence of a paragraph', () => {
  it('goes where the page sells it in the place of its title', () => {
    const spoiled = [`${RAILWAY[0]}ヴォルテラ`, RAILWAY[1] ?? ''];
    expect(read(spoiled, 'ヴォルテラ 本革ショルダーバッグ 送料無料 - 鐵枝路散步')).toEqual(RAILWAY);
  });

  it('stays where the headline has it, or nobody sells it', () => {
    const own = [`${RAILWAY[0]}甘蔗`, RAILWAY[1] ?? ''];
    expect(read(own, `${HEADLINE} - 鐵枝路散步`)).toEqual(own);
    const other = [`${RAILWAY[0]}待續`, RAILWAY[1] ?? ''];
    expect(read(other, 'ヴォルテラ 本革ショルダーバッグ 送料無料 - 鐵枝路散步')).toEqual(other);
  });
});
