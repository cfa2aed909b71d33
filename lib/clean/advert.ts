import type { Span } from '../article';
import { CALL, CHAT, CLINIC, COVERT, FILLING, HOST, PART_OF_CONTACT, PHONE } from './calls';
import { foreignLinks } from './foreign-links';
import { coverage } from './keyword-run';
import { type Line, weigh } from './lines';
import { isListedExample, isMention, isOnSpam } from './mention';
import { isOfficeNotice } from './office-notices';
import { isReport } from './reports';
import type { PageContext } from './rule';
import { clashesWith, mainLetters } from './scripts-of-text';
import { TOLD, tells } from './tells';
import { countTones, LOUD } from './tone';
import { isTrade, tellingOverlap } from './topics';
import type { WordHit } from './vocabulary';

/** A pattern and its global form: most texts have no match, and are asked for one by the form that all else uses. */
interface Signal {
  pattern: RegExp;
  all: RegExp;
}

const CONTACTS = [CHAT, COVERT, PHONE, HOST].map(toSignal);
const SIGNALS = [toSignal(CALL), ...CONTACTS];

function toSignal(pattern: RegExp): Signal {
  return { pattern, all: new RegExp(pattern, 'g') };
}

/** A part of a line as the advertising rules see it. Offsets are its own. */
export class Piece {
  readonly text: string;
  readonly folded: string;
  readonly hits: readonly WordHit[];
  /** A link in it leads to another site. */
  readonly foreignLink: boolean;
  /** What `mentionsTrades` says of it, once that was asked. */
  mentions: boolean | undefined = undefined;
  private knownReports: boolean | undefined = undefined;

  constructor(
    private readonly line: Line,
    page: PageContext,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.text = line.text.slice(start, end);
    this.folded = line.folded.slice(start, end);
    this.hits = this.isWhole ? line.hits : hitsWithin(line.hits, start, end);
    this.foreignLink =
      foreignLinks(line.unit, page, { start: line.start + start, end: line.start + end }).length >
      0;
  }

  private get isWhole(): boolean {
    return this.start === 0 && this.end === this.line.text.length;
  }

  /** Speaks about a trade rather than for it, or for an office that deals in the same papers. */
  get reports(): boolean {
    this.knownReports ??=
      (this.isWhole ? this.line.reports : isReport(this.folded)) || isOfficeNotice(this.folded);
    return this.knownReports;
  }

  /** Parts that stand between quotation marks. */
  get quoted(): readonly Span[] {
    const { start, end } = this;
    return this.line.quotations
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({
        start: Math.max(0, span.start - start),
        end: Math.min(end, span.end) - start,
      }));
  }
}

function hitsWithin(hits: readonly WordHit[], start: number, end: number): WordHit[] {
  const within: WordHit[] = [];
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    within.push({ ...hit, start: hit.start - start, end: hit.end - start });
  }
  return within;
}

/** A part of a line as a piece, kept: several rules ask for each sentence. Offsets are those of the line. */
export function pieceOf(line: Line, page: PageContext, start = 0, end = line.text.length): Piece {
  line.pieces ??= new Map();
  const key = start * (line.text.length + 1) + end;
  let piece = line.pieces.get(key);
  if (!piece) {
    piece = new Piece(line, page, start, end);
    line.pieces.set(key, piece);
  }
  return piece;
}

/** Whether a piece, or a part of it, can advertise at all: what most text can't is told cheaply here. */
export function mayAdvertise({
  folded,
  hits,
  foreignLink,
}: Pick<Piece, 'folded' | 'hits' | 'foreignLink'>): boolean {
  return (
    foreignLink || hits.some(({ word }) => isTrade(word.category)) || PART_OF_CONTACT.test(folded)
  );
}

/**
 * How sure it is that a sentence advertises something the article does not speak of: words of a
 * trade together with a call, an address or an account; or in another language than the article.
 * 0..1.
 */
export function advertConfidence(piece: Piece, page: PageContext, lineIndex: number): number {
  if (!mayAdvertise(piece)) return 0;
  const { text, folded, hits, foreignLink } = piece;
  const weight = weigh(text);
  if (weight < 4 || weight > 160) return 0;
  const chat = CHAT.test(folded);
  const contact = chat || PHONE.test(folded);
  const host = HOST.test(folded) || foreignLink || POINTS.test(folded);
  const isStranger = (contact || host) && intrudes(piece, page);
  const trade = hits.filter(
    ({ word }) => isTrade(word.category) && (isStranger || !page.topics.isAbout(word.category)),
  );
  const strength = Math.max(0, ...trade.map(({ word }) => word.strength));
  if (strength === 0 && !chat && !contact && !host) return 0;
  const call = CALL.test(without(folded, trade));
  const overlap = page.topics.overlap(folded, lineIndex);
  if (chat && COVERT.test(folded) && overlap < 0.25 && !piece.reports) {
    if (!mentionsTrades(piece, page, lineIndex)) return 0.85;
  }
  if (strength === 0 && !chat) {
    if (overlap >= 0.05) return 0;
    if (CLINIC.test(folded)) return piece.reports ? 0 : 0.82;
    return call && isOtherLanguage(text, page) ? 0.82 : 0;
  }
  if (mentionsTrades(piece, page, lineIndex)) return strength === 3 ? 0.5 : 0.4;
  // The article may be about the trade, but an account to write to, beside goods it never names, is not its.
  if (chat && call && !piece.reports) {
    const strange = hits.filter(
      ({ word }) =>
        isTrade(word.category) &&
        word.strength >= 2 &&
        !page.lines.some((line) => line.index !== lineIndex && line.folded.includes(word.token)),
    );
    if (strange.length && overlap < 0.25) return 0.85;
  }
  // A run of keywords is one, whatever the sentence says into which it was put.
  if (strength === 3 && isRunOfWords(folded, trade)) return 0.93;
  // A sentence about police, courts or harm reports on a trade.
  if (piece.reports) return strength === 3 && chat ? 0.6 : 0.4;
  // Who asks whether it is lawful, or does any good, sells nothing.
  if (ASKS.test(folded) && !contact && !host && countTones(without(folded, trade)) === 0)
    return TOLD;
  const own = overlap > 0.45;
  const covered = coverage(folded, trade);
  const foreign = isOtherLanguage(text, page);
  const sum = new Set(trade.filter(({ word }) => word.strength > 1).map(({ word }) => word.token))
    .size;
  // Many words of one trade in one sentence, each harmless alone.
  const many = new Set(trade.map(({ word }) => word.token)).size;
  if (strength >= 2 && many >= 4 && covered >= 0.2 && overlap < 0.12) return 0.86;
  if (strength >= 2 && (!foreign || sum < 2) && tells(piece)) return TOLD;
  if (strength === 3) {
    if (contact || host) return own ? 0.75 : 0.95;
    if (foreign && overlap < 0.2) return 0.93;
    if (call && overlap < 0.35) return 0.88;
    if (covered >= 0.4 && overlap < 0.35) return 0.88;
    // Words that nobody sells in any tone are told, not sold.
    if (sum >= 2 && overlap < 0.35 && countTones(folded) > 0) return 0.86;
    if (sum >= 3 && overlap < 0.1) return 0.86;
    if (countTones(folded) > 1 && tellingOverlap(page.topics, folded, lineIndex) < 0.1) return 0.86;
    return 0.6;
  }
  if (strength === 2) {
    if (chat && !own) return 0.92;
    if (contact && call && sum >= 2 && overlap < 0.35) return 0.88;
    if (host && call && overlap < 0.35) return 0.86;
    if (foreign && overlap < 0.1 && (call || host || sum >= 2)) return 0.9;
    if (sum >= 2 && call && overlap < 0.25) return 0.85;
    if (covered >= 0.3 && sum >= 2 && overlap < 0.35) return 0.84;
    return sum >= 2 || host ? 0.6 : 0.4;
  }
  // Offices and clubs have accounts too: without a word of a trade it takes the tone of a seller.
  if (chat && overlap < 0.25 && !OFFICIAL.test(folded)) {
    if (trade.length && (call || trade.length >= 2)) return 0.85;
    if (call && countTones(folded) >= LOUD) return 0.82;
  }
  return 0;
}

/** So many words of a seller no writer has in one sentence who does not report. */
const VERY_LOUD = 4;
const ENOUGH_REPORTS = 2;
/** Whether a piece calls to something beside the words of a trade in it: an account, an address, a verb. */
export function callsTo({ folded, hits, foreignLink }: Piece): boolean {
  const rest = without(
    folded,
    hits.filter(({ word }) => isTrade(word.category)),
  );
  return foreignLink || CALL.test(rest) || CONTACTS.some(({ pattern }) => pattern.test(rest));
}

/** Who gives an address to those whom a trade has hurt. Folded. */
const HELPS =
  /\bhelp|support|advice|counsel|charit|hotline|热线|求助|帮助|举报|诈骗专线|110|12315|相談|상담/;

/**
 * Loud advertising in an article that speaks of the trade and never sells it itself: it reports, or
 * nothing else in it is loud.
 */
function intrudes(piece: Piece, page: PageContext): boolean {
  const { folded, hits } = piece;
  const tones = countTones(folded);
  if (tones < LOUD || !hits.length || !CALL.test(folded)) return false;
  if (piece.reports || HELPS.test(folded)) return false;
  const tone = page.tone();
  return tone.reports >= ENOUGH_REPORTS || (tones >= VERY_LOUD && tone.loud <= 1);
}

/** Whether a piece of the line `lineIndex` quotes or names what is advertised elsewhere. */
export function mentionsTrades(piece: Piece, page: PageContext, lineIndex: number): boolean {
  piece.mentions ??= readMention(piece, page, lineIndex);
  return piece.mentions;
}

function readMention(piece: Piece, page: PageContext, lineIndex: number): boolean {
  const { folded } = piece;
  const sells = piece.hits.filter(({ word }) => isTrade(word.category));
  const onSpam = isOnSpam(page.onSpam(), lineIndex);
  if (onSpam && sells.length && isListedExample(page.lines, lineIndex)) return true;
  return isMention(
    {
      folded,
      sells,
      quoted: piece.quoted,
      contacts: () => matchesOf(folded, CONTACTS),
      calls: () => CALL.test(without(folded, sells)) || countTones(without(folded, sells)) > 1,
    },
    onSpam,
  );
}

/** A call in a word of a trade is that word's: `best casino`. */
export function without(folded: string, hits: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of hits) {
    rest += `${folded.slice(from, start)} `;
    from = end;
  }
  return rest + folded.slice(from);
}

/** What stood where a link was. Folded. */
const POINTS = /(?:点击(?:查看|领取|进入|咨询)|戳(?:这里|我))[\s!。！]*$/;

/** A question about a thing, and none about its price. Folded. */
const ASKS =
  /(?:吗|是什么|怎么办|怎么样|行不行|能不能|要不要|会不会)[?？]$|^(?:什么(?:是|叫)|何谓).{2,20}[?？]$|^(?:is|are|do|does|can|could|should|what|why) [^?]*\?$|(?:です|ます|でしょう)か[。?？]?$|(?:인가요|나요|습니까|까요)\?$|là gì\?$|^apa itu .*\?$|^что такое .*\?$|^was (?:ist|sind) .*\?$|nedir\?$|^co to (?:jest|są) .*\?$|^¿qué (?:es|son) .*\?$|^o que (?:é|são) .*\?$|^(?:che )?cos['’]è .*\?$|چیست[?؟]$|^ما هو .*[?؟]$|คืออะไร\??$/;

/** Where somebody registers or asks an office. Folded. */
const OFFICIAL = /报名|邮箱|联系人|通知|办公室|志愿者|家长|老师|校友|参赛/;

/** Three and more sure words with hardly anything between them. */
function isRunOfWords(folded: string, trade: readonly WordHit[]): boolean {
  const sure = trade.filter(({ word }) => word.strength >= 2);
  const [first] = sure;
  const last = sure.at(-1);
  if (!first || !last || sure.length < 3) return false;
  const core = folded.slice(first.start, last.end);
  return (
    /[_|｜]|\bi\b|[-,，、 ]/.test(core) &&
    coverage(
      core,
      trade.map((hit) => ({ ...hit, start: hit.start - first.start, end: hit.end - first.start })),
    ) >= 0.4
  );
}

/** Where a sentence sells: words of a trade, calls, accounts, addresses. Offsets of the sentence, in order. */
export function signalsOf(folded: string, hits: readonly WordHit[], sentence: Span): Span[] {
  const spans: Span[] = hits
    .filter(
      ({ start, end, word }) =>
        start >= sentence.start && end <= sentence.end && isTrade(word.category),
    )
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  spans.push(...matchesOf(folded, SIGNALS));
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function matchesOf(folded: string, signals: readonly Signal[]): Span[] {
  return signals.flatMap(({ pattern, all }) =>
    pattern.test(folded)
      ? [...folded.matchAll(all)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }))
      : [],
  );
}

const GOES_ON = new RegExp(
  `(?:(?<=[\\uac00-\\ud7a3])\\s)?[^。！？\\s]{0,2}?(?:${FILLING.source}|${CALL.source})`,
  'y',
);

/** Where accounts and addresses end, in a folded sentence; 0 where there are none. */
export function endOfContacts(folded: string): number {
  return Math.max(0, ...matchesOf(folded, CONTACTS).map(({ end }) => end));
}

/** Where a run of keywords ends that has its last known word at `end`: calls and fillings may follow at once. */
export function endOfRun(folded: string, end: number): number {
  let at = end;
  for (let step = 0; step < 8; step++) {
    GOES_ON.lastIndex = at;
    const more = GOES_ON.exec(folded)?.[0].length ?? 0;
    if (!more) break;
    at += more;
  }
  return at;
}

/** Written in other letters than the article, or in its other script. */
function isOtherLanguage(text: string, page: PageContext): boolean {
  if (clashesWith(page.script, text)) return true;
  const own = mainLetters(text);
  return own !== null && page.letters !== null && own !== page.letters && own !== 'latin';
}

const BRAND = /\b[A-Z][a-z]+(?:[A-Z][a-z]+|\s[A-Z][a-z]+){1,2}\b/g;

/** Names in capitals that advertising calls itself: `Jackpot Harbor`, `SpinRoyale`. */
export function brandsOf({ text }: Piece): string[] {
  return text.match(BRAND) ?? [];
}
