/** What the script benchmark runs in a page of Chromium: one first conversion, then warm ones, in milliseconds. */

interface Timing {
  cold: number;
  warm: number;
}

declare global {
  interface Window {
    /** Loads a converter to Taiwan, ours or opencc-js's, by dynamic import as the reader page does, and runs it. */
    timeConversion: (engine: 'ours' | 'opencc-js', blocks: string[]) => Promise<Timing>;
    keep: unknown;
  }
}

async function load(engine: 'ours' | 'opencc-js'): Promise<(blocks: string[]) => string[]> {
  if (engine === 'ours') {
    const { loadConverter } = await import('../../lib/script/convert');
    const converter = await loadConverter('tw');
    return (blocks) => converter.convert(blocks);
  }
  const { Converter } = await import('opencc-js/cn2t');
  const convert = Converter({ from: 'cn', to: 'tw' });
  return (blocks) => blocks.map((block) => convert(block));
}

const WARM_RUNS = 9;

window.timeConversion = async (engine, blocks) => {
  const start = performance.now();
  const convert = await load(engine);
  convert(blocks);
  const cold = performance.now() - start;
  const times = Array.from({ length: WARM_RUNS }, () => {
    const again = performance.now();
    convert(blocks);
    return performance.now() - again;
  });
  // Held, so that its memory can be measured.
  window.keep = convert;
  return { cold, warm: times.sort((a, b) => a - b)[WARM_RUNS >> 1] ?? 0 };
};
