import type { Line } from './lines';
import type { PageContext } from './rule';
import { isSubject } from './whole-lines';

/** A call that was put into a paragraph makes no subject of what it names. Folded. */
const PUT_IN =
  /(?:关注|长按|扫描?|扫一扫|识别|下载|打开|搜索?|添加|加入)[^,。!?]{0,10}?(?:公众号|小程序|二维码|客户端|\bapp\b)(?=[^\p{L}\p{N}]|$|[即进加领看查关回])/gu;
const FEWEST = 2;
/** Shorter lines are calls themselves; see `weigh`. */
const SHORTEST = 12;

/** Whether other lines of an article speak of what `subject` names, and not only as calls do. */
export function isSubjectBesideCalls(page: PageContext, subject: RegExp, line: Line): boolean {
  if (!isSubject(page, subject, line)) return false;
  let speaking = 0;
  for (const other of page.lines) {
    if (other === line || other.weight < SHORTEST || !subject.test(other.folded)) continue;
    if (subject.test(other.folded.replace(PUT_IN, '')) && ++speaking >= FEWEST) return true;
  }
  return false;
}
