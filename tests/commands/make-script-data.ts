import { writeFileSync } from 'node:fs';
import { makeDecisiveCharacters } from './script-data/decisive-characters';

const DATA_FOLDER = new URL('../../lib/script/', import.meta.url);

/** Every generated file of `lib/script/`, by its path there, made of opencc-js's dictionaries alone. */
export function makeScriptData(): Record<string, string> {
  return { 'decisive-characters.data.ts': makeDecisiveCharacters() };
}

/** Writes what `makeScriptData` gives; says the size of each file. */
export function writeScriptData(): string[] {
  return Object.entries(makeScriptData()).map(([path, text]) => {
    writeFileSync(new URL(path, DATA_FOLDER), text);
    return `${path}: ${text.length} characters`;
  });
}
