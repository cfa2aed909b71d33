import './dom-globals';
import * as v from 'valibot';
import { SCRIPT_CHOICES } from '../../lib/article';
import { toStored } from '../../lib/clean-article';
import { toErrorAnswer } from '../../lib/errors';
import { readArticle } from '../../lib/save-page';
import { snapshotOf } from '../../lib/snapshot/from-html';
import { pipelineAnswer } from './pipeline-answer';

const requestSchema = v.object({
  html: v.string(),
  url: v.string(),
  script: v.optional(v.picklist(SCRIPT_CHOICES), 'original'),
  repair: v.optional(v.boolean(), false),
});

/** One JSON line in, one JSON line out, in order, until standard input ends. See README, 'The pipeline runner'. */
export async function main(): Promise<void> {
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    if (!line.trim()) continue;
    process.stdout.write(`${JSON.stringify(await answerLine(line))}\n`);
  }
}

/** Lines end with a line feed only: node:readline also ends them at U+2028, which JSON may hold. */
async function* linesOf(input: AsyncIterable<string>): AsyncIterable<string> {
  let rest: string[] = [];
  for await (const chunk of input) {
    const lines = chunk.split('\n');
    for (const line of lines.slice(0, -1)) {
      yield rest.join('') + line;
      rest = [];
    }
    rest.push(lines.at(-1) ?? '');
  }
  yield rest.join('');
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
  const ms = { extract: 0, clean: 0, convert: 0 };
  const article = readArticle(snapshotOf(request.html, request.url), {
    onStage: (stage, taken) => {
      if (stage !== 'parse') ms[stage] = round(taken);
    },
  });
  const start = performance.now();
  const answer = await pipelineAnswer(toStored(article), request.script, request.repair);
  ms.convert = round(performance.now() - start);
  return { ...answer, ms };
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
