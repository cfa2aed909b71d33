import type { Article, Block, TitleCandidate } from '../../lib/article';
import { countCharacters } from '../../lib/script/decisive-characters';

/** A block of nothing but text. */
export function blockOf(text: string, more: Partial<Block> = {}): Block {
  return { kind: 'p', text, links: [], code: [], within: [], boxes: [], facts: {}, ...more };
}

/** An article as extraction would make it, from its paragraphs; the first title is the page's own. */
export function articleOf(
  paragraphs: readonly (string | Block)[],
  titles: readonly (string | TitleCandidate)[] = [],
  more: Partial<Article> = {},
): Article {
  const blocks = paragraphs.map((each) => (typeof each === 'string' ? blockOf(each) : each));
  const text = blocks.map((block) => block.text).join('\n');
  const { simplified, traditional } = countCharacters(text);
  return {
    url: 'https://news.example/2016/05/a.html',
    lang: null,
    dir: null,
    html: '',
    blocks,
    titles: titles.map((each, index) =>
      typeof each === 'string' ? { text: each, from: index ? 'h1' : 'title' } : each,
    ),
    fields: [],
    marks: {},
    leftOut: { pageWords: 0, articleWords: 0, images: 0, embeds: 0, frames: 0 },
    script: traditional > simplified ? 'hant' : simplified > traditional ? 'hans' : null,
    ...more,
  };
}
