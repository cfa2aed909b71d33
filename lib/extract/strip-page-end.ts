import type { Survey } from './survey';
import { weighText } from './weigh-text';

/** What only a site says of itself, one kind a pattern. */
const SITE_ONLY = [
  /ICP\s?[备備证證]|网安[备備]|備案號|备案号/i,
  /版[权權]所有|©|\(c\)\s|copyright/i,
];
/** What it says beside that; who announces an evening says it too. */
const SAID_BY_SITES = [
  ...SITE_ONLY,
  /all rights reserved|未经.{0,12}(?:不得|禁止)(?:转载|复制)|未經.{0,12}(?:不得|禁止)(?:轉載|複製)/i,
  /主[办辦](?:单位|單位)?[:：]|承[办辦](?:单位|單位)?[:：]|技[术術]支持[:：]/,
  /地址[:：]|邮编[:：]|郵編[:：]|举报电话|舉報電話|违法和不良信息/,
];
const MIN_KINDS = 2;
/** More than this is not only a footer. */
const MAX_WEIGHT = 900;
/** Before the first of them stand links, and less than this besides: a name, a label. */
const MAX_BEFORE = 60;
/** How many rows such a footer has. */
const MAX_ROWS = 4;

/** Takes from the very end of a page the rows in which a site says whose it is, whatever they are called. */
export function stripPageEnd(body: Element, survey: Survey): void {
  for (let row = 0; row < MAX_ROWS; row += 1) {
    let last = lastWithText(body, survey);
    while (last && !isSiteRow(last, survey)) last = lastWithText(last, survey);
    if (!last) return;
    survey.take(last);
  }
}

function isSiteRow(element: Element, survey: Survey): boolean {
  if (survey.of(element).text > MAX_WEIGHT) return false;
  const text = element.textContent ?? '';
  if (!SITE_ONLY.some((kind) => kind.test(text))) return false;
  if (SAID_BY_SITES.filter((kind) => kind.test(text)).length < MIN_KINDS) return false;
  let before = 0;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    const at = Math.min(...SAID_BY_SITES.map((kind) => indexOf(kind, data)));
    if (!node.parentElement?.closest('a')) before += weighText(data.slice(0, at));
    if (at < data.length || before > MAX_BEFORE) break;
  }
  return before <= MAX_BEFORE;
}

function indexOf(kind: RegExp, text: string): number {
  return kind.exec(text)?.index ?? text.length;
}

/** The last child that says anything; null where bare text comes after it. */
function lastWithText(parent: Element, survey: Survey): Element | null {
  for (let node = parent.lastChild; node; node = node.previousSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return null;
    if (node.nodeType === 1 && survey.of(node as Element).text > 0) return node as Element;
  }
  return null;
}
