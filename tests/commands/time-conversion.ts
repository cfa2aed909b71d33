import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { startSite } from '../browser/site';
import { findBrowser } from './find-browser';

/** Of several fresh pages, the medians: milliseconds, and megabytes of heap after the first conversion. */
export interface ConversionTimes {
  cold: number;
  warm: number;
  heap: number;
}

const RUNS = 7;

/** Times conversion to Taiwan in real Chromium, each run in a page that has loaded nothing before. */
export async function timeConversion(
  blocks: string[],
): Promise<Record<'ours' | 'opencc-js', ConversionTimes>> {
  const site = await startSite({
    '/': '<!doctype html><script type="module" src="/page.js"></script>',
  });
  for (const { fileName, code } of await bundle()) {
    site.pages.set(`/${fileName}`, { type: 'text/javascript; charset=utf-8', body: code });
  }
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const runs = { ours: [] as ConversionTimes[], 'opencc-js': [] as ConversionTimes[] };
    // In turn, so that both meet the same machine.
    for (let run = 0; run < RUNS; run += 1) {
      for (const engine of ['ours', 'opencc-js'] as const) {
        const page = await browser.newPage();
        await page.goto(site.url);
        await page.waitForFunction(() => typeof window.timeConversion === 'function');
        const cdp = await page.createCDPSession();
        const heapUsed = async () => {
          await cdp.send('HeapProfiler.collectGarbage');
          return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
        };
        const before = await heapUsed();
        const times = await page.evaluate(
          (...args) => window.timeConversion(...args),
          engine,
          blocks,
        );
        runs[engine].push({ ...times, heap: (await heapUsed()) - before });
        await page.close();
      }
    }
    return { ours: medians(runs.ours), 'opencc-js': medians(runs['opencc-js']) };
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function bundle(): Promise<{ fileName: string; code: string }[]> {
  const result = await build({
    ...{ root: fileURLToPath(new URL('../..', import.meta.url)), configFile: false },
    ...{ logLevel: 'error', publicDir: false },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('./bench-script-page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) =>
    'output' in output
      ? output.output.flatMap((file) =>
          file.type === 'chunk' ? [{ fileName: file.fileName, code: file.code }] : [],
        )
      : [],
  );
}

function medians(runs: ConversionTimes[]): ConversionTimes {
  const median = (name: keyof ConversionTimes) =>
    runs.map((run) => run[name]).sort((a, b) => a - b)[runs.length >> 1] ?? 0;
  return { cold: median('cold'), warm: median('warm'), heap: median('heap') };
}
