import { defineRule } from '../rule';

/** `────分割线，更新于2023-01-15，没想到这么多赞────`: a rule drawn by hand, with what changed. */
const RULED =
  /^[─—\-=*~_]{3,}[^─=*~_]{0,40}(?:分割线|更新[于:]|编辑[于:]|补充[于:])[^─=*~_]{0,40}[─—\-=*~_]{3,}$/;

const EDITED =
  /[[(【]?\s{0,2}(?:本帖|此帖|该帖|本贴|本主题)最后由.{1,40}(?:于|在).{6,24}编辑\s{0,2}[\])】]?|编辑于\s?\d{4}-\d{1,2}-\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?|^(?:last edited by .{2,40}(?:\d{1,2}[:/-]\d{2}|ago|today|yesterday).{0,40}|最后编辑[于:].{4,30})$/g;

export const editMark = defineRule({
  id: 'edit-mark',
  kind: 'D7',
  reason: {
    en: 'is the note of a forum on who edited the post when',
    'zh-Hans': '是论坛的编辑记录',
    'zh-Hant': '是論壇的編輯記錄',
  },
  where: ['body'],
  confidence: 0.95,
  guard: 'exempt',
  examples: {
    spam: [
      '────分割线，更新于2023-01-15────',
      '编辑于 2021-05-03 21:14',
      '本帖最后由 江边客 于 2019-3-4 08:15 编辑',
    ],
    prose: [
      'Last edited by Pym in 1912',
      '这本诗集编辑于一九八三年的冬天。',
      '这篇稿子最后由老张编辑,他改了三遍。',
    ],
  },
  mayFind: (page) => /编辑|edited|更新|分割线|补充/.test(page.folded),
  *find(unit, page) {
    for (const line of page.linesOf(unit)) {
      if (line.weight <= 40 && RULED.test(line.folded)) {
        yield unit.view.toSource(line.start, line.end);
        continue;
      }
      if (!line.folded.includes('编辑') && !line.folded.includes('edited')) continue;
      for (const match of line.folded.matchAll(EDITED)) {
        const start = line.start + match.index;
        yield unit.view.toSource(start, start + match[0].length);
      }
    }
  },
});
