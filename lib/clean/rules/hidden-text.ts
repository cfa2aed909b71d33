import { fold } from '../fold';
import { weigh } from '../lines';
import { isMostlyHidden } from '../page-context';
import { defineRule, type PageContext } from '../rule';

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
  prepare: (page: PageContext) => isMostlyHidden(page.body.flatMap(({ block }) => block ?? [])),
  *find({ block, text }, page, tooMuch) {
    for (const { start, end, by } of block?.facts.hidden ?? []) {
      const own = fold(text.slice(start, end));
      const onTopic = page.topics.overlap(own) > ON_TOPIC;
      const whole = end - start >= text.trim().length * 0.9;
      let confidence = 0.97;
      if (tooMuch) confidence = 0.6;
      else if (whole && onTopic && weigh(own) >= LONG) confidence = 0.6;
      else if (by === 'color' && onTopic) confidence = 0.6;
      yield { start, end, confidence };
    }
  },
});
