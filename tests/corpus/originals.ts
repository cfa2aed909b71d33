import { readFileSync } from 'node:fs';

export type Language = 'zh-hans' | 'zh-hant' | 'en' | 'ja' | 'ko' | 'fa' | 'ar';
export const LANGUAGES: readonly Language[] = ['zh-hans', 'zh-hant', 'en', 'ja', 'ko', 'fa', 'ar'];

/** An article written for this corpus. */
export interface Original {
  id: string;
  language: Language;
  title: string;
  paragraphs: string[];
}

/** The originals of one language, in the order of their file. */
export function readOriginals(language: Language): Original[] {
  const text = readFileSync(`${import.meta.dirname}/originals/${language}.txt`, 'utf8');
  return text
    .trim()
    .split('\n=====\n')
    .map((article, index) => {
      const [title = '', ...paragraphs] = article.split('\n');
      return { id: `${language}-${index + 1}`, language, title, paragraphs };
    });
}
