import type { MetadataField } from '../article';
import { isDayOfEvent, LINES_OF_EVENT } from '../text/labels-of-events';
import { isBreadcrumb, sectionOf } from './breadcrumbs';
import { findDateLines } from './date-lines';
import type { Line } from './lines';
import {
  type MetadataLine,
  readCreditBehind,
  readMetadataLine,
  readNextLine,
} from './metadata-line';
import { findNotices, type Notice } from './notices';
import { CUT_AT } from './rule';
import { isTrade } from './topics';

export interface FoundFields {
  lines: MetadataLine[];
  /** Fields in the order in which they stand, to be added to the article's. */
  fields: MetadataField[];
  /** Lines with the clock of the site: today's date, later than the article's. */
  clocks: Line[];
  /** Lines that say where on the site the page stands. */
  breadcrumbs: Line[];
  /** Lines on who may copy the text and where it comes from. */
  notices: Notice[];
}

/** A label that heads so many lines of the middle is a part of the article: a list of books with their authors. */
const TOO_MANY = 3;

/** Finds metadata in the lines of a body. `known`: what the page gave elsewhere. */
export function findFields(lines: readonly Line[], known: readonly MetadataField[]): FoundFields {
  const found: MetadataLine[] = [];
  const middles = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const read = readMetadataLine(line);
    if (!read) continue;
    if (isDayOfEvent(lines.slice(at, at + LINES_OF_EVENT).map(({ text }) => text))) continue;
    if (line.edge === null) {
      for (const { from } of read.fields) middles.set(from, (middles.get(from) ?? 0) + 1);
    }
    found.push(read);
  }
  const held = joinNextLines(found, lines);
  const last = lines.findLast(({ prose }) => prose);
  const behind = last && readCreditBehind(last);
  const kept = found.filter(({ line, fields, empty, isRow }) => {
    if (held.has(line)) return false;
    if (line.unit.block?.within.includes('blockquote')) return false;
    if (line.edge !== null) return true;
    // Between paragraphs only what is plainly a page's own line.
    if (fields.some(({ from }) => (middles.get(from) ?? 0) >= TOO_MANY)) return false;
    return !empty && (fields.length >= 2 || isRow);
  });
  if (behind) {
    found.push(behind);
    kept.push(behind);
  }
  const isKept = new Set(kept);
  const fields: MetadataField[] = [];
  for (const field of found.flatMap((entry) =>
    isKept.has(entry) || held.has(entry.line) ? entry.fields : [],
  )) {
    const isKnown = [...known, ...fields].some(
      ({ name, value }) => name === field.name && value === field.value,
    );
    const says =
      field.name === 'published' || field.name === 'modified' || /\p{L}/u.test(field.value);
    if (says && !isKnown) fields.push(field);
  }
  for (const line of linesOfHeadList(lines, kept)) kept.push({ line, fields: [], empty: true });
  const published = [...fields, ...known].find(({ name }) => name === 'published')?.value ?? null;
  const { clocks, dates } = findDateLines(lines, published);
  for (const { line, value } of dates) {
    const field: MetadataField = { name: 'published', value, from: 'line' };
    const isKnown = [...known, ...fields].some(({ name }) => name === 'published');
    if (!isKnown) fields.push(field);
    kept.push({ line, fields: [field], empty: false });
  }
  const breadcrumbs = lines.filter(isBreadcrumb);
  const notices = findNotices(lines);
  for (const [line, name] of [
    ...breadcrumbs.map((each) => [each, 'section'] as const),
    ...notices
      .filter(({ confidence }) => confidence >= CUT_AT)
      .map((each) => [each.line, 'licence'] as const),
  ]) {
    const value = name === 'section' ? sectionOf(line.text) : licenceOf(line);
    if (
      value &&
      ![...known, ...fields].some((field) => field.name === name && field.value === value)
    ) {
      fields.push({ name, value, from: name === 'section' ? 'breadcrumb' : 'notice' });
    }
  }
  return { lines: kept, fields, clocks, breadcrumbs, notices };
}

const OF_NOTICES =
  /版权|版權|所有|转载|轉載|复制|複製|许可|許可|授权|授權|[备備]|copyright|©|licen[cs]e|reserved|cc by/;

/** A notice up to what somebody has hung behind it: `版权所有 某ICP备1号 某某手机版 足球比分`. */
function licenceOf({ text, folded, hits }: Line): string {
  const trades = hits.filter(({ word }) => isTrade(word.category)).map(({ start }) => start);
  if (!trades.length) return text;
  const first = Math.min(...trades);
  const items = [...folded.matchAll(/[^\s\u3000|｜]+/g)].map(({ 0: item, index }) => ({
    item,
    start: index,
    end: index + item.length,
  }));
  const last = items.findLast(({ item, start }) => start <= first && OF_NOTICES.test(item));
  return text.slice(0, last?.end ?? 0);
}

/**
 * A label at the head or the foot and the line behind it that is its value go together: both become a
 * field, or both stay. In a table, and where the value is nothing to keep, both stay. Returns the
 * labels that stay.
 */
function joinNextLines(found: MetadataLine[], lines: readonly Line[]): ReadonlySet<Line> {
  const read = new Set(found.map(({ line }) => line));
  const held = new Set<Line>();
  const isRecord = isRecordTable(found);
  for (const entry of [...found]) {
    const { line, awaits } = entry;
    const next = lines[line.index + 1];
    if (!awaits || !line.edge || !next || next.edge !== line.edge || read.has(next)) continue;
    const fields = readNextLine({ ...entry, awaits }, next);
    if (isRecord && isCell(line) && isCell(next) && next.weight <= LONGEST_ENTRY) {
      entry.fields = fields ?? [];
      found.push({ line: next, fields: [], empty: true });
      continue;
    }
    if (!fields) continue;
    entry.fields = fields;
    if (isCell(line) || !fields.length) held.add(line);
    else {
      entry.empty = false;
      found.push({ line: next, fields: [], empty: false });
    }
  }
  return held;
}

/** So many labels of a table, one of them of a kind that only offices have. */
const LABELS_OF_RECORD = 3;

/** Whether a table in front of the text files it: `索引号 | … | 有效性 | …`. */
function isRecordTable(found: readonly MetadataLine[]): boolean {
  const labels = found.filter(({ line, awaits }) => awaits && line.edge === 'head' && isCell(line));
  return (
    labels.length >= LABELS_OF_RECORD && labels.some(({ awaits }) => awaits?.name === 'record')
  );
}

/** Other short entries of a list of details in front of the text that is made of labels and their values. */
function linesOfHeadList(lines: readonly Line[], kept: readonly MetadataLine[]): Line[] {
  const known = new Set(kept.map(({ line }) => line));
  const entries = lines.filter(
    ({ unit, edge, weight }) =>
      edge === 'head' && /^d[td]$/.test(unit.kind) && weight <= LONGEST_ENTRY,
  );
  return entries.filter((line) => known.has(line)).length >= 2
    ? entries.filter((line) => !known.has(line))
    : [];
}

const LONGEST_ENTRY = 24;

function isCell({ unit }: Line): boolean {
  return unit.kind === 'td' || unit.kind === 'th';
}
