import type { PageContext } from './rule';

/** What a manual calls the controls of a page or a program. Folded. */
const CONTROLS =
  /按钮|按键|菜单|单击|点击?[“"「『]|点一?下|图标|界面|工具栏|栏目|快捷键|\bbuttons?\b|\bmenus?\b|\bclicks?\b|\btaps?\b|\bicons?\b|ボタン|メニュー|クリック|버튼|메뉴/;
/** One sentence may ask the reader to click. */
const ENOUGH_LINES = 2;
/** Shorter lines may be controls themselves; see `weigh`. */
const SHORTEST = 8;

const known = new WeakMap<PageContext, boolean>();

/** Whether an article explains the controls of a page or a program: then lines that name them are its own. */
export function speaksOfControls(page: PageContext): boolean {
  let speaks = known.get(page);
  if (speaks === undefined) {
    const lines = page.lines.filter(
      ({ weight, text, folded }) =>
        weight >= SHORTEST && /[。.!?！？:：]$/.test(text) && CONTROLS.test(folded),
    );
    speaks = lines.length >= ENOUGH_LINES;
    known.set(page, speaks);
  }
  return speaks;
}
