// @vitest-environment jsdom
import './interface-language';
import { describe, expect, test } from 'vitest';
import { applyRendition } from '../../entrypoints/reader/rendition';
import {
  deriveReading,
  showConverted,
  showReading,
  showRendition,
} from '../../entrypoints/reader/show-reading';
import { NO_CHOICES, type StoredArticle } from '../../lib/article';
import { sanitizeToFragment, serialize } from '../../lib/html/sanitize';
import type { Body } from '../../lib/library/db';
import { loadConverter } from '../../lib/script/convert';
import { storedArticle } from '../library/stored';

const article: StoredArticle = storedArticle('干燥的头发', [], {
  html: '<p>她的头<b>发</b>很干燥。</p><p lang="en">Hair</p><img alt="头发"><p>广告</p>',
  lang: 'zh-CN',
  removals: [
    {
      ...{ where: 'body', unit: 2, start: 0, end: 2, rules: ['r'], text: '广告' },
      ...{ replacement: '', confidence: 1 },
    },
  ],
});
const { reading: _, titleIndex, removals, flags, rulesVersion, ...original } = article;
const body: Body = {
  ...{ ...original, id: 'b', articleId: 'a', revision: 1, savedAt: 0, hash: '' },
};
const saved = { body, cleaning: { titleIndex, removals, flags, rulesVersion } };
const derive = () => deriveReading(saved, NO_CHOICES, 'clean');

test('the original page is opened without tracking, also that of an older revision', () => {
  const tracked = { ...body, url: 'https://news.example/a?id=2&utm_source=x' };
  const reading = deriveReading({ ...saved, body: tracked }, NO_CHOICES, 'clean');
  expect(showReading(reading).facts.url).toBe('https://news.example/a?id=2');
});

describe('a conversion that was kept', () => {
  test('shows what converting shows, without converting', async () => {
    const { shown, rendition } = showConverted(derive(), await loadConverter('tw'));
    expect(shown.facts.title).toBe('乾燥的頭髮');
    const again = showRendition(derive(), JSON.parse(JSON.stringify(rendition)), 'tw');
    expect(again && serialize(again.body)).toBe(serialize(shown.body));
    expect(serialize(shown.body)).toContain('頭<b>髮</b>');
    expect(again).toMatchObject({ facts: shown.facts, text: shown.text, lang: 'zh-Hant-TW' });
  });

  test('is refused by another text', async () => {
    const { rendition } = showConverted(derive(), await loadConverter('tw'));
    const other = sanitizeToFragment('<p>别的</p>');
    expect(applyRendition(other, rendition)).toBe(false);
    expect(serialize(other)).toBe('<p>别的</p>');
  });

  test('keeps the way from a shown character to its own in the original', async () => {
    const { shown } = showConverted(derive(), await loadConverter('tw'));
    const [first] = shown.body.querySelector('p')?.childNodes ?? [];
    expect(shown.originalSpan(first as Text, 2, 3)).toEqual({ unit: 0, start: 2, end: 3 });
    expect(showReading(derive()).lang).toBe('zh-CN');
  });
});
