import { splitWords } from '../text/word-segmenter';
import { isTitleReplaced } from './replaced-title';
import type { PageContext } from './rule';

/** What stands in titles of sellers and is no name, nor begins one. */
const COMMON =
  /[新开最大小中国在线免费看全网手机官方上下一二三四五六七八九十天地人好多日月年有无高级美欧亚洲港台本月区男女性爱成真买卖代办出正品名包的是和与及]/;
const ITEMS = /[\s_|｜,，、;；:：()（）·•—–\-[\]【】「」]+/;
const SHORTEST = 2;
const LONGEST = 3;

/**
 * The names that begin the items of a title that is none, as far as no dictionary knows them: `捷飞` of
 * `足球外围投注平台_捷飞体育`. Folded; none where the page's own title is sound.
 */
export function alienNames(page: PageContext): Set<string> {
  const names = new Set<string>();
  const [own] = page.titles;
  if (!own || !isTitleReplaced(page)) return names;
  for (const item of own.view.folded.split(ITEMS)) {
    const begins = /^[\u4e00-\u9fff]+/.exec(item)?.[0] ?? '';
    // A name by itself says nothing of what is sold under it.
    if (begins.length <= SHORTEST) continue;
    for (let length = SHORTEST; length <= LONGEST && length < begins.length; length++) {
      const name = begins.slice(0, length);
      if (!COMMON.test(name) && splitWords(name).length === length) names.add(name);
    }
  }
  return names;
}
