import fs from 'node:fs';
import path from 'node:path';

export const LOCALES = ['en', 'zh_CN', 'zh_TW'] as const;
export type Locale = (typeof LOCALES)[number];

interface Message {
  message: string;
  description?: string;
}

export function messagesOf(locale: Locale): Record<string, Message> {
  const file = path.join(import.meta.dirname, `../../public/_locales/${locale}/messages.json`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/**
 * Gives the interface its words, as the browser does. To be imported before any of our code: that looks
 * for the browser once, when it is loaded.
 */
function speak(locale: Locale): void {
  const messages = messagesOf(locale);
  const getMessage = (key: string, substitutions: string[] = []) => {
    if (key === '@@bidi_dir') return 'ltr';
    const message = messages[key]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
  };
  Object.assign(globalThis, { chrome: { i18n: { getMessage }, runtime: {} } });
}

speak('en');
