import type { Span } from '../article';
import { advertSpan } from './advert-region';
import type { Sentence } from './advert-sentences';
import { findClause } from './find-clause';
import { findGluedRun } from './find-glued-run';
import { findSpacedRun } from './find-spaced-run';
import { fold } from './fold';
import { type Line, weigh } from './lines';
import { findNamed } from './named-offers';
import { brandsOfPage } from './page-brands';
import type { Promotions } from './promotions';
import { CUT_AT, type Finding, type PageContext, type Unit } from './rule';
import { countTones } from './tone';
import { isTrade } from './topics';
import { findWords } from './vocabulary';

/** How sure a name makes it that its sentence or clause was put in. */
const BY_NAME = 0.86;
/** So many letters beside it are the article's; beside a bracket that was put in, fewer. */
const OWN_REST = 8;
const BESIDE_BRACKET = 4;

function toUnit({ unit, start }: Line, span: Span): Span {
  return unit.view.toSource(start + span.start, start + span.end);
}

/** What of a sentence advertises; clauses of it where the rest is the article's. */
export function narrow(
  line: Line,
  page: PageContext,
  sentence: Span & Pick<Sentence, 'confidence'>,
  promotions: Promotions | null,
): Finding | null {
  const known = narrowByWords(line, page, sentence, promotions);
  const named = findNamed(line, page, sentence, brandsOfPage(page));
  if (!named) return known;
  const span = toUnit(line, named);
  const isKnown = known !== null && (known.confidence ?? 0) >= CUT_AT;
  return isKnown && !isOwnAround(line, known, span)
    ? known
    : { ...span, confidence: Math.max(sentence.confidence, BY_NAME) };
}

/** Whether what is known to advertise reaches over what a name tells, and nothing of the rest sells. */
function isOwnAround(line: Line, known: Span, named: Span): boolean {
  if (known.start > named.start || known.end < named.end) return false;
  const text = (start: number, end: number) => fold(line.unit.text.slice(start, end));
  const rests = [text(known.start, named.start), text(named.end, known.end)];
  const least = /^[（(【[〖{]/.test(text(named.start, named.end)) ? BESIDE_BRACKET : OWN_REST;
  if (rests.reduce((sum, rest) => sum + weigh(rest), 0) < least) return false;
  return rests.every(
    (rest) =>
      countTones(rest) === 0 &&
      !findWords(rest).some(({ word }) => isTrade(word.category) && word.strength > 1),
  );
}

function narrowByWords(
  line: Line,
  page: PageContext,
  sentence: Span & Pick<Sentence, 'confidence'>,
  promotions: Promotions | null,
): Finding | null {
  const { confidence } = sentence;
  const span = confidence ? advertSpan(line, page, sentence) : null;
  const whole = line.unit.view.toSource(line.start + sentence.start, line.start + sentence.end);
  const isWhole = span?.start === whole.start && span.end === whole.end;
  const clause =
    confidence < CUT_AT || isWhole
      ? (findGluedRun(line, page, sentence, confidence < CUT_AT ? promotions : null) ??
        findClause(line, page, sentence) ??
        findSpacedRun(line, page, sentence))
      : null;
  return clause ?? (span && { ...span, confidence });
}

/** `【初回3万円ボーナス】`: the sum that a customer is given, in front of what gives it. Folded. */
const GIFT =
  /^(?=.*\d)(?=.*(?:円|元|ドル|%))(?=.*(?:ボーナス|キャッシュバック|プレゼント|フリースピン|彩金|送|赠|返|优惠)).*$/;
const HEAD = /(?:^|[。！？!?])\s?(【([^【】]{4,24})】)$/;
const LONGEST_HEAD = 30;

/** `电话：0500-913-6640（李经理）`: all that stands behind an advert in its block. Folded. */
const CONTACT =
  /^\s?(?:联系|咨询)?(?:电话|手机|热线|微信|qq|扣扣)(?:号码?)?[:：]?\s?[\dx][\dx -]{5,18}(?:\s?\([^()]{1,6}\))?[。.!！]?\s*$/;
const LONGEST_CONTACT = 40;

/** A finding that begins a block, with the contact of whoever advertises there behind it. */
export function withContact({ text }: Unit, finding: Finding): Finding {
  const rest = text.length - finding.end;
  if (finding.start > 0 || rest === 0 || rest > LONGEST_CONTACT) return finding;
  if ((finding.confidence ?? 0) < CUT_AT || !CONTACT.test(fold(text.slice(finding.end))))
    return finding;
  return { ...finding, end: text.length };
}

/** A finding with the gift in front of it. */
export function withGift({ text }: Unit, finding: Finding): Finding {
  if ((finding.confidence ?? 0) < CUT_AT) return finding;
  const before = text.slice(Math.max(0, finding.start - LONGEST_HEAD), finding.start);
  const [, head = '', said = ''] = before.endsWith('】') ? (HEAD.exec(before) ?? []) : [];
  // A name in brackets that nothing stands in front of, where the rest of the block is cut.
  const isName =
    finding.end === text.length && /^[^\p{L}\p{N}]{0,3}【[^【】]{2,10}】$/u.test(before);
  if (isName && before.length === finding.start) return { ...finding, start: 0 };
  return GIFT.test(fold(said)) ? { ...finding, start: finding.start - head.length } : finding;
}
