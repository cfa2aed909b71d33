import type { Span } from '../article';
import type { Line } from './lines';
import type { PageContext } from './rule';

/** Characters of numbers, times and little words: a pair with one of them says nothing of a subject. */
const LITTLE =
  /[一二三四五六七八九十百千万的了是在和就不有个这那我你他她它们也都而与或为以于里可能要来去到过从把被让给对说年月日时分天多少只还很先后再半几第每请没最又但如因所并且之其各该已将当则吗呢吧啊]/;
const HAN = /[\u4e00-\u9fff]{2,}/g;
const KATAKANA = /[\u30a1-\u30ff]{3,}/g;
const HANGUL = /[\uac00-\ud7a3]{2,}/g;
const THAI = /[\u0e00-\u0e7f]{5,}/g;
const THAI_GRAM = 5;
const SPACED = /\p{L}[\p{L}\p{M}\u200c]*/gu;
const STEM = 6;
const SHORTEST = 5;
/** Such words are short: pairs of them say something. */
const VIETNAMESE = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
/** Long words that every text has. */
const COMMON = new Set(
  'would there their about which after before other could should while where every never first three still under again until these those being often because through without between einen einer einem eines nicht werden wurde durch unter können haben jetzt heute stunden minuten avant après entre cette comme leurs toute votre notre quand encore jours heures desde hasta sobre cuando donde tiene puede todos otros horas antes depois muito quando minutos kadar sonra bütün değil olarak dakika после через перед когда также этого можно чтобы только который которые минут della delle degli nella sulla senza prima ancora giorni dengan untuk dalam adalah sudah belum semua setiap karena tetapi sekarang przez przed tylko kiedy jeszcze które minutes hours weeks today اليوم خلال'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);
const COMMON_HANGUL =
  /^(?:있는|있습|없이|없는|합니|하는|하고|하면|입니|오늘|지금|바로|모든|직접|하루|그리|때문|우리|하지|에서|으로)/;

/** The words of a folded text that can name a subject, as stems or pairs of characters. */
export function subjectWords(folded: string): Set<string> {
  const words = new Set<string>();
  for (const [run] of folded.matchAll(HAN)) {
    for (let at = 0; at + 2 <= run.length; at++) {
      const pair = run.slice(at, at + 2);
      if (!LITTLE.test(pair)) words.add(pair);
    }
  }
  for (const [word] of folded.matchAll(KATAKANA)) words.add(word);
  for (const [word] of folded.matchAll(HANGUL)) {
    if (!COMMON_HANGUL.test(word)) words.add(word.slice(0, 2));
  }
  for (const [run] of folded.matchAll(THAI)) {
    for (let at = 0; at + THAI_GRAM <= run.length; at++) words.add(run.slice(at, at + THAI_GRAM));
  }
  const isVietnamese = VIETNAMESE.test(folded);
  let before = '';
  for (const [word] of folded.matchAll(SPACED)) {
    if (/[\u3040-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]/.test(word)) continue;
    if (isVietnamese) {
      if (before) words.add(`${before} ${word}`);
      before = word;
      continue;
    }
    const isArabic = /[\u0600-\u06ff]/.test(word);
    const bare = isArabic ? word.replace(/^(?:وال|بال|لل|ال)(?=.{3})/, '') : word;
    if (bare.length < (isArabic ? SHORTEST - 1 : SHORTEST)) continue;
    const stem = bare.slice(0, STEM);
    if (!COMMON.has(stem)) words.add(stem);
  }
  return words;
}

/** What a text has in common with the rest of an article. */
export interface Common {
  /** How many of its words the article says elsewhere, and which share of them. */
  count: number;
  share: number;
  /** One of them is in the title, or comes again and again. */
  isSubject: boolean;
}

/** So many sentences with a word make it the article's subject; the share in long ones. */
const AGAIN = 2;
const AGAIN_SHARE = 0.06;
/** In so few sentences hardly any word comes twice by chance. */
const FEW_SENTENCES = 12;

/** Words of Latin letters that stand in front of a dot, as the name of a site does. Folded. */
const SITE = /[a-z-]{8,40}(?=\.[a-z])/g;

/** Whether a text has an address whose name is made of words for which something holds. */
function isNamedAfter(folded: string, holds: (word: string) => boolean): boolean {
  return (folded.match(SITE) ?? []).some((name) => {
    for (let at = 0; at + SHORTEST <= name.length; at++) {
      if (holds(name.slice(at, at + SHORTEST)) || holds(name.slice(at, at + STEM))) return true;
    }
    return false;
  });
}

/** The title, folded, without the names of sites and what was pasted in their place. */
export function ownTitle({ titles, title: { index, siteNames } }: PageContext): string {
  let folded = titles[index]?.view.folded ?? '';
  for (const { start, end } of siteNames.get(index) ?? [])
    folded = `${folded.slice(0, start)}${' '.repeat(end - start)}${folded.slice(end)}`;
  return folded;
}

/** Reads the sentences of an article once, but for the lines `except`; asks of a sentence of a line. */
export function readSubject(page: PageContext, except: ReadonlySet<Line>) {
  const counts = new Map<string, number>();
  const own = new Map<Line, Map<number, Set<string>>>();
  let size = 0;
  for (const line of page.lines) {
    if (except.has(line)) continue;
    const sentences = new Map<number, Set<string>>();
    own.set(line, sentences);
    for (const { start, end } of line.sentences) {
      const words = subjectWords(line.folded.slice(start, end));
      sentences.set(start, words);
      size++;
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const often = size < FEW_SENTENCES ? 1 : Math.max(AGAIN, Math.ceil(AGAIN_SHARE * size));
  const title = subjectWords(ownTitle(page));
  return (line: Line, { start, end }: Span): Common => {
    const folded = line.folded.slice(start, end);
    const words = subjectWords(folded);
    const counted = own.get(line)?.get(start);
    const countElsewhere = (word: string) =>
      (counts.get(word) ?? 0) - Number(counted?.has(word) ?? false);
    let count = 0;
    let isSubject = isNamedAfter(folded, (word) => countElsewhere(word) > 0 || title.has(word));
    for (const word of words) {
      const elsewhere = countElsewhere(word);
      if (elsewhere > 0) count++;
      if (elsewhere >= often || title.has(word)) isSubject = true;
    }
    return { count, share: count / Math.max(1, words.size), isSubject };
  };
}
