import { type Converter, converterVersion, loadConverter } from '../script/convert';
import type { Conversion } from './conversion';

/** Gives converters, each of which is loaded once. */
export function converterLoader(): (conversion: Conversion) => Promise<Converter> {
  const loading = new Map<string, Promise<Converter>>();
  return ({ target, options }) => {
    const name = `${target} ${converterVersion(target, options)}`;
    const converter = loading.get(name) ?? loadConverter(target, options);
    loading.set(name, converter);
    return converter;
  };
}
