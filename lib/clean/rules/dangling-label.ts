import { defineRule } from '../rule';
import { isAtEdge } from '../whole-lines';

/** `編輯:` with nothing behind it, a lone `?`: what is left of a page's foot or head. */
const NO_TEXT = /^[?？!！·.,，。、:：;；|｜/\\<>《》【】[\]()（）"'“”‘’\s-]{1,6}$/;
/** Between scenes of a story and under headings such lines are the author's. */
const END = /^[\s*—–_=~.-]{1,6}(?:the )?end[\s*—–_=~.-]{0,6}$/i;
/** The same right behind the last sentence. */
const GLUED_END = /(?<=[。！？.!?”」』）)])\s{0,2}[—–_=~-]{0,3}(?:END|FIN)[—–_=~-]{0,3}$/;
const LONG = 18;
const ORNAMENT = /^[\s*＊☆★◆◇●○■□▲△▼▽※#＃~～—–_=+·・•.…。-]+$/;

export const danglingLabel = defineRule({
  id: 'dangling-label',
  kind: 'F3',
  reason: {
    en: 'is a label with nothing behind it',
    'zh-Hans': '是后面没有内容的标签',
    'zh-Hant': '是後面沒有內容的標籤',
  },
  where: ['body'],
  confidence: 0.95,
  guard: 'exempt',
  examples: { spam: ['编辑:', '來源:', '?'], prose: ['* * *', '……', '编辑说,明天再来。'] },
  *find(unit, page) {
    for (const { line, empty } of page.found.lines) {
      if (line.unit === unit && empty && line.edge) {
        yield unit.view.toSource(line.start, line.end);
      }
    }
    for (const line of page.linesOf(unit)) {
      const end = isAtEdge(line, page) && line.weight >= LONG ? GLUED_END.exec(line.text) : null;
      if (end)
        yield {
          ...unit.view.toSource(line.start + end.index, line.end),
          confidence: 0.9,
        };
      if (line.edge !== 'head' && isAtEdge(line, page) && END.test(line.text)) {
        yield { ...unit.view.toSource(line.start, line.end), confidence: 0.9 };
        continue;
      }
      if (!line.edge || !NO_TEXT.test(line.text) || ORNAMENT.test(line.text)) continue;
      // A lone mark outside the text is what GBK left of a symbol it lacks.
      const confidence = line.edge === 'tail' || page.score >= 3 ? 0.95 : 0.7;
      yield { ...unit.view.toSource(line.start, line.end), confidence };
    }
  },
});
