import type { Survey } from './survey';

/** `col-md-8`, `ant-col-18`, `span4`: how many units of its row a column has. */
const COLUMN =
  /(?:^|\s)(?:[a-z]{1,5}-)?(?:col-(?:(?:xs|sm|md|lg|xl|xxl)-)?|span)(\d{1,2})(?=\s|$)/i;
/** Of a row's units. */
const MAX_NARROW = 0.34;
const MIN_WIDE = 0.5;
/** Of the page's text outside links: a column with this much is what the page is for. */
const MIN_MAIN = 0.6;
const MAX_SIDE = 0.3;
/** A conversation of a few words is no more than what stands beside it. */
const MIN_THREAD = 0.4;

/**
 * Takes out the narrow columns beside the one that holds most of a page, as grids lay them out. Who wrote a
 * post stands before it, never after.
 */
export function stripColumns(body: Element, survey: Survey, isThread: boolean): void {
  const rows = new Map<Element, { column: Element; units: number }[]>();
  for (const column of body.querySelectorAll('[class*="col-"], [class*="span"]')) {
    const units = Number(COLUMN.exec(column.getAttribute('class') ?? '')?.[1] ?? 0);
    const row = column.parentElement;
    if (units === 0 || !row) continue;
    const columns = rows.get(row);
    if (columns) columns.push({ column, units });
    else rows.set(row, [{ column, units }]);
  }
  const all = survey.proseOf(body);
  const least = all * (isThread ? MIN_THREAD : MIN_MAIN);
  for (const columns of rows.values()) {
    const width = columns.reduce((sum, { units }) => sum + units, 0);
    const main = columns.findIndex(
      ({ column, units }) => units >= width * MIN_WIDE && survey.proseOf(column) >= least,
    );
    if (main < 0) continue;
    const most = isThread ? all - least : all * MAX_SIDE;
    for (const [at, { column, units }] of columns.entries()) {
      const isSide = units <= width * MAX_NARROW && !(isThread && at < main);
      if (isSide && !column.querySelector('h1') && survey.proseOf(column) <= most) {
        survey.take(column);
      }
    }
  }
}
