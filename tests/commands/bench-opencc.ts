import { Converter as createOpenccConverter } from 'opencc-js';
import type { Row } from './bench-script';
import { isShipped, loadConfig } from './script-data/opencc-configs';
import { readOpenccTestCases } from './script-data/opencc-test-cases';

export type Locale = 'cn' | 't' | 'tw' | 'twp' | 'hk';

/** OpenCC's own test cases, through the converter that ships where a config is a target of ours. */
export async function measureOpenccSuite(): Promise<Row[] | null> {
  const cases = readOpenccTestCases();
  if (!cases) return null;
  const counts = new Map<
    string,
    { all: number; ours: number; withComputing: number; theirs: number }
  >();
  for (const { input, expected } of cases) {
    for (const [config, wanted] of Object.entries(expected)) {
      const count = counts.get(config) ?? { all: 0, ours: 0, withComputing: 0, theirs: 0 };
      counts.set(config, count);
      count.all++;
      if ((await loadConfig(config))(input) === wanted) count.ours++;
      const converter = await loadConfig(config, { computingWords: true });
      if (converter(input) === wanted) count.withComputing++;
      if (openccConfig(config)(input) === wanted) count.theirs++;
    }
  }
  const sum = (key: 'all' | 'ours' | 'theirs') =>
    [...counts.values()].reduce((total, count) => total + count[key], 0);
  return [
    {
      measure: 'OpenCC test cases',
      ours: `${sum('ours')}/${sum('all')}`,
      'opencc-js': `${sum('theirs')}/${sum('all')}`,
      wanted: '>= 535',
    },
    ...[...counts].flatMap(([config, { all, ours, withComputing, theirs }]) => {
      const suiteRow = (how: string, right: number) => ({
        measure: `  ${config} (${how})`,
        ours: `${right}/${all}`,
        'opencc-js': `${theirs}/${all}`,
        wanted: '>= 97 %',
      });
      if (!isShipped(config)) {
        return [suiteRow("not shipped: our engine on opencc-js's dictionaries", ours)];
      }
      return [
        suiteRow('as it ships', ours),
        ...(config.endsWith('p')
          ? [suiteRow('with computing words in every text', withComputing)]
          : []),
      ];
    }),
  ];
}

const openccConverters = new Map<string, (text: string) => string>();

function openccConfig(config: string): (text: string) => string {
  const [from = '', to = ''] = config.split('2');
  const isPlain = to === 'sp';
  const locales = {
    from: from === 's' ? 'cn' : isPlain ? `${from}p` : from,
    to: to === 's' || isPlain ? 'cn' : to,
  };
  return opencc(locales.from as Locale, locales.to as Locale);
}

/** opencc-js from one locale to another, loaded once. */
export function opencc(from: Locale, to: Locale): (text: string) => string {
  const key = `${from}-${to}`;
  const known = openccConverters.get(key);
  if (known) return known;
  const converter = createOpenccConverter({ from, to });
  openccConverters.set(key, converter);
  return converter;
}
