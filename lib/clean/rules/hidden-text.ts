import type { BlockFacts } from '../../article';
import { fold } from '../fold';
import { weigh } from '../lines';
import { defineRule, type PageContext } from '../rule';

/** More hidden text than this is no injection but an article under a wall or a fade. */
const MOST_HIDDEN = 0.4;
/** A paragraph of that much, about what the article is about, may be one that opens on a click. */
const LONG = 120;
const ON_TOPIC = 0.3;

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
  examples: { spam: [], prose: ['他把信藏在书架后面,谁也看不见。'] },
  prepare(page: PageContext) {
    let hidden = 0;
    let all = 0;
    for (const { block, text } of page.body) {
      all += text.length;
      for (const { start, end } of block?.facts.hidden ?? []) hidden += end - start;
    }
    return hidden > MOST_HIDDEN * all;
  },
  *find({ block, text, view }, page, tooMuch) {
    for (const { start, end, by } of block?.facts.hidden ?? []) {
      const own = fold(text.slice(start, end));
      const onTopic = page.topics.overlap(own) > ON_TOPIC;
      const whole = end - start >= view.text.trim().length * 0.9;
      let confidence = 0.97;
      if (tooMuch) confidence = 0.6;
      else if (whole && onTopic && weigh(own) >= LONG) confidence = 0.6;
      else if (by === 'color' && onTopic) confidence = 0.6;
      yield { start, end, confidence };
    }
  },
});

/** Whether facts say that a span was hidden. */
export function isHidden(facts: BlockFacts, start: number, end: number): boolean {
  return (facts.hidden ?? []).some((span) => span.start < end && span.end > start);
}
