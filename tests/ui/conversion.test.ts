import './interface-language';
import { expect, test } from 'vitest';
import type { ScriptChoice } from '../../lib/article';
import { conversionFor, scriptFor } from '../../lib/ui/conversion';

const settings = {
  script: 'hans' as ScriptChoice,
  scriptBySite: { 'lamp.example': 'tw' } as Record<string, ScriptChoice>,
  options: { words: [], quotes: 'off' as const, computingWords: false },
};

test('an article beats its site, and a site beats all', () => {
  expect(scriptFor('https://other.example/', null, settings)).toBe('hans');
  expect(scriptFor('https://www.lamp.example/a', null, settings)).toBe('tw');
  expect(scriptFor('https://lamp.example/a', 'original', settings)).toBe('original');
});

test('a site may be called like what every object has', () => {
  expect(scriptFor('http://constructor/', null, settings)).toBe('hans');
  expect(scriptFor('http://__proto__/', null, settings)).toBe('hans');
});

test('a repair goes to Traditional where no other script was asked for', () => {
  const of = (script: ScriptChoice, repair: boolean) =>
    conversionFor('https://other.example/', { script, repair }, settings);
  expect(of('original', false)).toMatchObject({ target: 'original', options: settings.options });
  expect(of('original', true)).toMatchObject({ target: 'hant', options: { repair: true } });
  expect(of('hk', true)).toMatchObject({ target: 'hk', options: { repair: true } });
});
