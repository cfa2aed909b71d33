import type { HiddenBy, Span } from '../../article';
import { fold } from '../fold';
import { isForeign } from '../foreign-links';
import { weigh } from '../lines';
import { isMostlyHidden } from '../page-context';
import { defineRule, type PageContext, type Unit } from '../rule';
import { findWords } from '../vocabulary';

/** A paragraph of that much, about what the article is about, may be one that opens on a click. */
const LONG = 120;
const ON_TOPIC = 0.3;
/** Whole paragraphs that a page hides and shows by its own workings: posts, products, tabs. */
const MANY_WHOLE = 5;

/** What the snapshot saw of the live page: text that no reader of it could see. */
export const hiddenText = defineRule({
  id: 'hidden-text',
  kind: 'D1',
  reason: {
    en: 'was hidden on the page: nobody who visited it could see it',
    'zh-Hans': '在网页上是隐藏的，访客看不到',
    'zh-Hant': '在網頁上是隱藏的，訪客看不到',
  },
  where: ['body'],
  confidence: 0.97,
  spares: [],
  guard: 'exempt',
  examples: {
    spam: [],
    inContext: ['order generic pills today'],
    prose: ['他把信藏在书架后面,谁也看不见。'],
  },
  mayFind: (page) => page.body.some(({ block }) => block?.facts.hidden?.length),
  prepare(page: PageContext) {
    const blocks = page.body.flatMap(({ block }) => block ?? []);
    const whole = blocks.filter(({ text, facts }) =>
      isWhole(
        text,
        (facts.hidden ?? []).filter(({ by }) => PASSING.has(by)),
      ),
    );
    return { tooMuch: isMostlyHidden(blocks), dynamic: whole.length >= MANY_WHOLE };
  },
  *find(unit, page, prepared) {
    const { block, text } = unit;
    const { tooMuch, dynamic } = prepared as { tooMuch: boolean; dynamic: boolean };
    for (const { start, end, by } of block?.facts.hidden ?? []) {
      if (isPartOfAddress(unit, start, end)) continue;
      const own = fold(text.slice(start, end));
      const onTopic = page.topics.overlap(own) > ON_TOPIC;
      const whole = isWhole(text, block?.facts.hidden ?? []);
      const sells =
        findWords(own).some(({ word }) => word.strength >= 2) ||
        (block?.links ?? []).some(
          (link) =>
            link.start < end &&
            link.end > start &&
            isForeign(link.href, page.url) &&
            !isAddress(text.slice(link.start, link.end)),
        );
      let confidence = 0.97;
      if (tooMuch) confidence = 0.6;
      else if (whole && dynamic && !sells && PASSING.has(by)) confidence = 0.6;
      else if (whole && onTopic && weigh(own) >= LONG) confidence = 0.6;
      else if (by === 'color' && onTopic) confidence = 0.6;
      yield { start, end, confidence };
    }
  },
});

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/.test(text.trim());
}

/** Sites that shorten an address on the page hide its first and its last part. */
function isPartOfAddress({ block, text }: Unit, start: number, end: number): boolean {
  return (block?.links ?? []).some(
    (link) =>
      link.start <= start &&
      link.end >= end &&
      link.end - link.start > end - start &&
      isAddress(text.slice(link.start, link.end)),
  );
}

/** Hidden in ways by which pages show and hide their own parts. */
const PASSING: ReadonlySet<HiddenBy> = new Set<HiddenBy>([
  'display',
  'visibility',
  'opacity',
  'font-size',
]);

/** Whether nearly all of a text is hidden, in one run or line by line. */
function isWhole(text: string, hidden: readonly Span[]): boolean {
  const length = hidden.reduce((sum, { start, end }) => sum + end - start, 0);
  return length > 0 && length >= text.trim().length * 0.9;
}
