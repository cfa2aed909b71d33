import { noPrivateWindows as english } from '../../public/_locales/en/messages.json';
import { noPrivateWindows as simplified } from '../../public/_locales/zh_CN/messages.json';
import { noPrivateWindows as traditional } from '../../public/_locales/zh_TW/messages.json';

interface Interfaces {
  runtime?: { id?: string };
}

// To be imported by a page before anything else of ours. Firefox shows our pages in private windows too, where it gives
// them neither the extension's interfaces nor a database: without this they would stay blank. Where history is never
// remembered, every window is such a one.

const { browser, chrome } = globalThis as { [name in 'browser' | 'chrome']?: Interfaces };
if (!browser?.runtime?.id && !chrome?.runtime?.id) {
  const [message, lang] = sentenceFor(navigator.language);
  const notice = document.createElement('p');
  notice.className = 'notice warning';
  notice.setAttribute('role', 'alert');
  notice.textContent = message;
  const main = document.createElement('main');
  main.className = 'private-window';
  const heading = document.createElement('h1');
  heading.textContent = 'Qingwen 清文';
  main.append(heading, notice);
  document.documentElement.lang = lang;
  document.body.replaceChildren(main);
  throw new Error('A page of Qingwen in a private window');
}

/** Without the interface that translates. */
function sentenceFor(language: string): [message: string, lang: string] {
  if (!/^zh\b/i.test(language)) return [english.message, 'en'];
  const isTraditional = /hant|\b(?:tw|hk|mo)\b/i.test(language);
  return isTraditional ? [traditional.message, 'zh-Hant'] : [simplified.message, 'zh-Hans'];
}
