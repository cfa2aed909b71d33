import './dom-globals';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import {
  type CleanedArticle,
  NO_CHOICES,
  SCRIPT_CHOICES,
  type ScriptChoice,
} from '../../lib/article';
import { describeRemovals } from '../../lib/clean/describe-removals';
import { toErrorAnswer } from '../../lib/errors';
import { sanitizeToFragment, serialize } from '../../lib/html/sanitize';
import { fieldsInForce, removalsInForce } from '../../lib/reading/removals-in-force';
import { renderBody } from '../../lib/reading/render';
import { readArticle, toStored } from '../../lib/save-page';
import { loadConverter } from '../../lib/script/convert';
import { convertDocument } from '../../lib/script/convert-document';
import { snapshotOf } from '../../lib/snapshot/from-html';

const requestSchema = v.object({
  html: v.string(),
  url: v.string(),
  script: v.optional(v.picklist(SCRIPT_CHOICES), 'original'),
  repair: v.optional(v.boolean(), false),
});

/** One JSON line in, one JSON line out, in order, until standard input ends. See README, 'The pipeline runner'. */
export async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    process.stdout.write(`${JSON.stringify(await answerLine(line))}\n`);
  }
}

async function answerLine(line: string): Promise<object> {
  let request: v.InferOutput<typeof requestSchema>;
  try {
    request = v.parse(requestSchema, JSON.parse(line));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: { code: 'bad-request', message } };
  }
  try {
    return await answerPage(request);
  } catch (error) {
    const known = toErrorAnswer(error);
    const message = error instanceof Error ? error.message : String(error);
    return { error: { code: known?.code ?? 'internal', message } };
  }
}

async function answerPage(request: v.InferOutput<typeof requestSchema>): Promise<object> {
  const timer = new Map<string, number>();
  const article = readArticle(snapshotOf(request.html, request.url), {
    onStage: (stage, ms) => timer.set(stage, ms),
  });
  const start = performance.now();
  const reading = await convertedReading(article, request.script, request.repair);
  return {
    ...reading,
    ...(await factsOfArticle(article)),
    ms: {
      extract: round(timer.get('extract')),
      clean: round(timer.get('clean')),
      convert: round(performance.now() - start),
    },
  };
}

const round = (ms = 0) => Math.round(ms * 100) / 100;

/** What the article reads in the wanted script: plain text and HTML. */
async function convertedReading(article: CleanedArticle, script: ScriptChoice, repair: boolean) {
  const stored = toStored(article);
  const body = renderBody(stored);
  const { title, byline, source, paragraphs } = stored.reading;
  const asIs = {
    title,
    byline,
    source,
    published: stored.reading.published,
    text: paragraphs.join('\n\n'),
    html: serialize(body),
  };
  if (script === 'original' || !article.script) return asIs;
  const converter = await loadConverter(script, { repair });
  const context = { lang: article.lang, script: article.script };
  const convertAll = (texts: string[]) => converter.convert(texts, context);
  const [newTitle, newByline, newSource] = convertAll([title, byline ?? '', source ?? '']);
  const converted = sanitizeToFragment(asIs.html);
  convertDocument(converted, converter, context);
  return {
    ...asIs,
    title: newTitle ?? title,
    byline: newByline || null,
    source: newSource || null,
    text: convertAll(paragraphs).join('\n\n'),
    html: serialize(converted),
  };
}

async function factsOfArticle(article: CleanedArticle) {
  const inForce = removalsInForce(article, NO_CHOICES);
  return {
    lang: article.lang,
    script: article.script,
    removals: describeRemovals(inForce, 'en'),
    flags: article.flags.map(({ rule, text }) => `${rule}: ${text}`),
    fields: fieldsInForce(article.fields, inForce),
    leftOut: article.leftOut,
  };
}
