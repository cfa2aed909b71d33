import { parseArgs } from 'node:util';

/** One benchmark: measures side by side in one run; null where its data is missing (it says so on standard error). */
type Benchmark = (options: { set?: string | undefined }) => Promise<{ rows: object[] } | null>;

const BENCHMARKS: Record<string, () => Promise<Benchmark>> = {
  extension: async () => (await import('./bench-extension')).benchExtension,
  clean: async () => (await import('./bench-clean')).benchClean,
  extraction: async () => (await import('./bench-extraction')).benchExtraction,
  script: async () => (await import('./bench-script')).benchScript,
};

/** `npm run bench [-- NAME ...] [--json] [--set SET]`: all of them, or those named; of extraction one set. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, set: { type: 'string' } },
  });
  const names = positionals.length ? positionals : Object.keys(BENCHMARKS);
  const results: Record<string, object[]> = {};
  for (const name of names) {
    const load = BENCHMARKS[name];
    if (!load) {
      process.stderr.write(`No benchmark '${name}': ${Object.keys(BENCHMARKS).join(', ')}\n`);
      return 2;
    }
    const benchmark = await load();
    const result = await benchmark({ set: values.set });
    if (!result) continue;
    results[name] = result.rows;
    if (values.json) continue;
    process.stdout.write(`\n${name}\n`);
    console.table(result.rows);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  return 0;
}
