import type { Article, CleanedArticle, Flag, Removal, Span } from '../article';
import { applyGuardRail, type FoundInUnit } from './guard-rail';
import { type Found, mergeOverlaps } from './merge-overlaps';
import { keepOwnEnds } from './own-ends';
import { readPage } from './page-context';
import { findQuotations, lieOf } from './quotations';
import { CUT_AT, type Cut, type Finding, type PageContext, type Rule, type Unit } from './rule';
import { falseTitle } from './rules/false-title';
import { RULES, RULES_VERSION } from './rules/index';

export interface CleanOptions {
  /** Ids of rules that the reader switched off. */
  disabledRules?: readonly string[];
}

/**
 * Article -> what the rules make of it. Pure: needs no DOM, changes nothing it is given. `fields`
 * gain what stands as text in the body. A rule that throws is skipped and named in the flags.
 */
export function clean(article: Article, { disabledRules = [] }: CleanOptions = {}): CleanedArticle {
  const { page, fields, addedTitle } = readPage(article);
  const rules = disabledRules.length
    ? IN_TURN.filter(({ id }) => !disabledRules.includes(id))
    : IN_TURN;
  const { found, failures } = runRules(rules, page);
  const guarded = applyGuardRail(keepOwnEnds(found, page, RULE_BY_ID), page, RULE_BY_ID);

  const byUnit = new Map<Unit, Found[]>();
  for (const [unit, finding] of guarded) {
    const list = byUnit.get(unit);
    if (list) list.push(finding);
    else byUnit.set(unit, [finding]);
  }
  const removals: Removal[] = [];
  const flags: Flag[] = [...failures];
  for (const [unit, findings] of byUnit) {
    const merged = mergeOverlaps(unit, findings);
    removals.push(...merged.removals);
    flags.push(...merged.flags);
  }
  const order = { title: 0, metadata: 1, body: 2 };
  const inOrder = (a: Removal | Flag, b: Removal | Flag) =>
    order[a.where] - order[b.where] || a.unit - b.unit || a.start - b.start;
  const keepsFalseTitle = page.title.falseTitle > 0 && disabledRules.includes(falseTitle.id);
  return {
    ...article,
    titles: addedTitle ? [...article.titles, { text: addedTitle, from: 'text' }] : article.titles,
    fields,
    titleIndex: keepsFalseTitle ? 0 : page.title.index,
    removals: removals.sort(inOrder),
    flags: flags.sort(inOrder),
    rulesVersion: RULES_VERSION,
  };
}

const IN_TURN: readonly Rule[] = [
  ...RULES.filter(({ isLate }) => !isLate),
  ...RULES.filter(({ isLate }) => isLate),
];

const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

function runRules(rules: readonly Rule[], page: PageContext) {
  const found: FoundInUnit[] = [];
  const failures: Flag[] = [];
  const known: Units = { body: page.body, title: page.titles };
  for (const rule of rules) {
    try {
      if (rule.mayFind?.(page) === false) continue;
      const own: FoundInUnit[] = [];
      const prepared = rule.prepare?.(page, rule.isLate ? cutsOf(found) : []);
      for (const unit of unitsOf(rule, page, known)) {
        for (const finding of rule.find(unit, page, prepared)) {
          if (isSpared(rule, unit, finding)) continue;
          const confidence = finding.confidence ?? rule.confidence;
          own.push([
            unit,
            {
              start: finding.start,
              end: finding.end,
              replacement: finding.replacement ?? '',
              confidence:
                confidence >= CUT_AT && opensQuotation(rule, unit, finding) ? QUOTED : confidence,
              rule: rule.id,
            },
          ]);
        }
      }
      found.push(...own);
    } catch (cause) {
      failures.push({
        where: 'title',
        unit: 0,
        start: 0,
        end: 0,
        rule: rule.id,
        text: cause instanceof Error ? cause.message : String(cause),
        confidence: 0,
      });
    }
  }
  return { found, failures };
}

function cutsOf(found: readonly FoundInUnit[]): Cut[] {
  return found.flatMap(([unit, { start, end, replacement, confidence, rule }]) =>
    unit.where === 'body' && confidence >= CUT_AT && !replacement
      ? [{ unit, start, end, kind: RULE_BY_ID.get(rule)?.kind ?? '' }]
      : [],
  );
}

/** Where a rule looks that looks everywhere. */
const EVERYWHERE: Unit['where'][] = ['title', 'metadata', 'body'];

/** What rules look at that look at the same places, once they were gathered. */
type Units = Partial<Record<string, readonly Unit[]>>;

/** Where each rule looks, as a key. */
const placesOf = new WeakMap<Rule, string>(
  RULES.map((rule) => [rule, (rule.where ?? EVERYWHERE).join()]),
);

function unitsOf(rule: Rule, page: PageContext, known: Units): readonly Unit[] {
  const { where = EVERYWHERE } = rule;
  const key = placesOf.get(rule) ?? where.join();
  const units = known[key] ?? page.units.filter((unit) => where.includes(unit.where));
  known[key] = units;
  return units;
}

/** Code is quoted to the letter; some rules spare quotations too. */
function isSpared(rule: Rule, { block }: Unit, { start, end, evenQuoted }: Finding): boolean {
  const spares = rule.spares ?? ['code'];
  if (!block) return false;
  if (!evenQuoted && spares.includes('quotes') && block.within.includes('blockquote')) return true;
  return spares.includes('code') && block.code.some((code) => code.start < end && code.end > start);
}

/** A cut in what somebody quotes is flagged instead. */
const QUOTED = 0.6;

/**
 * Whether a cut would run through a quotation mark, or take out of a quotation a part of what it
 * quotes: an article about spam quotes it. Noise of single characters is no part of what is quoted.
 */
function opensQuotation({ guard, spares }: Rule, unit: Unit, finding: Span): boolean {
  if (guard === 'exempt' || unit.where !== 'body') return false;
  const lie = lieOf(finding, quotationsOf(unit));
  return lie === 'across' || (lie === 'within' && (spares?.includes('speech') ?? false));
}

const quotations = new WeakMap<Unit, Span[]>();

function quotationsOf(unit: Unit): Span[] {
  let spans = quotations.get(unit);
  if (!spans) {
    spans = findQuotations(unit.text);
    quotations.set(unit, spans);
  }
  return spans;
}
