import type { Span } from '../article';
import type { Line } from './lines';
import { isReport } from './reports';
import { subjectWords } from './subject-words';

/** Work that strangers offer in a sentence by itself. Folded. */
const SERVICE =
  /\b(?:removals|surveillance|private (?:eye|detective)s?|investigators?|essays|theses|dissertations?|term papers?|coursework|locksmiths?|skip hire|man and van|payday|followers|escorts?|psychic|tarot|scammers?|fund recovery|bailiffs?|blocked drains?|guttering|tarmac|driveways?|loft conversions?|cash for (?:gold|cars)|scrap cars?|house clearances?)\b/;
/** What is promised, and at which price. Folded. */
const PROMISES: readonly RegExp[] = [
  /\bfirst (?:hour|month|week|visit|session|question|reading|consultation|order)s? (?:is |are )?(?:free|on us|half price)\b/g,
  /\bfrom (?:[$£€]\s?\d+|\d+|[a-z]{3,7}) ?(?:dollars?|pounds?|quid|euros?|bucks)? (?:a|an|per) (?:page|hour|day|week|month|room|load|visit|mile|thousand|word)\b/g,
  /\b(?:ring|call|text|phone|whatsapp|dial)\s?:?\s?(?:\+?\d[\d -]{6,14}\d)/g,
  /\b(?:before lunch|same day|overnight|within the hour|no questions asked|no fix,? no fee|no win,? no fee|money back|by (?:real )?humans|no ai|undetectable|plain[- ]car|discreet|cash on the day|free quotes?)\b/g,
  /\bno (?:paperwork|guarantor|catch)\b|\b(?:borrow|win|claim) up to [$£€]?\d[\d,]*/g,
  /\b(?:should|must) (?:message|text|dm|contact)\b|\bmessage \S+ agents?\b/g,
];
/** A short question in front of what is sold as its answer. Folded. */
const LEAD =
  /^(?:suspect|need|tired|struggling|worried|behind|want|think|locked|stuck)\b[^?]{3,50}\?\s*$/;
/** Somebody tells what was, or of himself. Folded. */
const TELLS =
  /\b(?:i|me|my|we|our|us|she|her|they|them|was|were|had|said|told|asked|wrote|did|ago|yesterday)\b/;
/** One promise is anybody's where nothing says whose it is. */
const ENOUGH = 2;
/** A number to ring, an address, or a name that does not begin the sentence. */
const CONTACT = /\d[\d -]{6,}\d|[@]|\bwww\.|[^.!?\s] \p{Lu}\p{Ll}+ (?:& )?\p{Lu}\p{Ll}+/u;

/**
 * Sentences of a Latin line that offer work of which the article has no word, with a promise, a price or
 * a number. `isKnown`: whether the article has a word elsewhere.
 */
export function englishOffers(line: Line, isKnown: (word: string) => boolean): Span[] {
  if (!SERVICE.test(line.folded)) return [];
  const { sentences, folded } = line;
  if (isOfferInAll(line, isKnown)) return sentences;
  return sentences.flatMap(({ start, end }, index) => {
    const said = folded.slice(start, end);
    if (!SERVICE.test(said) || TELLS.test(said) || isReport(said)) return [];
    const promises = countPromises(said);
    const known = [...subjectWords(said)].filter(isKnown).length;
    const isEnough =
      promises >= ENOUGH || (promises > 0 && CONTACT.test(line.text.slice(start, end)));
    if (!isEnough || known > (promises >= ENOUGH ? 1 : 0)) return [];
    // The rest of the sentence is the article's.
    if (/[;:,]\s*$/.test(said)) return [];
    if (line.quotations.some((quoted) => quoted.start < end && quoted.end > start)) return [];
    const before = sentences[index - 1];
    const offer = { start, end };
    return before && LEAD.test(folded.slice(before.start, before.end)) ? [before, offer] : [offer];
  });
}

/** A paragraph of more tells something, too. */
const MOST_SENTENCES = 4;
const LONGEST = 64;

/** A paragraph of a few sentences that offer something together: a question, a promise, a number to ring. */
function isOfferInAll(line: Line, isKnown: (word: string) => boolean): boolean {
  const { folded, sentences, weight, quotations } = line;
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES || weight > LONGEST) return false;
  if (quotations.length || TELLS.test(folded) || isReport(folded)) return false;
  return (
    countPromises(folded) >= ENOUGH &&
    CONTACT.test(line.text) &&
    ![...subjectWords(folded)].some(isKnown)
  );
}

function countPromises(folded: string): number {
  return PROMISES.reduce((sum, pattern) => sum + (folded.match(pattern)?.length ?? 0), 0);
}
