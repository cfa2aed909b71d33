import type { Page } from 'puppeteer-core';

/** What an extension page did that it must never do; empty where all is well. */
export interface Watch {
  /** What was seen since the last call. */
  take: () => Promise<string[]>;
}

const OURS = /^(?:chrome-extension|moz-extension|data|blob|about):/;

/** Watches one of our pages: script of an article, dialogs, requests to anywhere, and what its policy had to stop. */
export async function watchPage(page: Page): Promise<Watch> {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (!OURS.test(request.url())) seen.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => seen.push(`window: ${popup?.url()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error}`));
  await page.evaluateOnNewDocument(installAlarm);
  return {
    async take() {
      const inside = await page.evaluate(readAlarm);
      return [...seen.splice(0), ...inside];
    },
  };
}

/** Runs in the page before anything else. */
export function installAlarm(): void {
  const alarms: string[] = [];
  Object.assign(window, { __alarms: alarms });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    window[name] = (() => void alarms.push(`called ${name}`)) as never;
  }
  Object.defineProperty(window, '__ran', { set: () => void alarms.push('script ran') });
  // The sanitiser alone must be enough: what the policy stops counts as having come through.
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample }) =>
      alarms.push(`policy stopped ${violatedDirective} ${blockedURI} ${sample}`),
  );
}

/** Runs in the page: the alarms, and whatever stands in the article that has no business there. */
export function readAlarm(): string[] {
  const { __alarms: alarms = [] } = window as unknown as { __alarms?: string[] };
  const allowed =
    /^(?:p|div|section|article|blockquote|pre|hr|br|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|img|table|caption|thead|tbody|tfoot|tr|th|td|a|em|strong|b|i|u|s|sub|sup|small|mark|del|ins|span|code|kbd|samp|var|q|cite|abbr|time|ruby|rb|rt|rp|bdi|bdo)$/;
  const plain =
    /^(?:alt|title|lang|dir|translate|colspan|rowspan|datetime|start|value|reversed|data-removal|target|rel)$/;
  const seen = alarms.splice(0);
  for (const element of document.querySelectorAll('.article-body *')) {
    // Ours, in the place of an image; no article may bring a class.
    const standIn = element.closest('img:not([src]) + .missing-image');
    if (standIn) {
      const isFine =
        /^(?:span|bdi|svg|path|circle)$/.test(element.localName) &&
        !element.matches('[href], [src], [style]') &&
        element.getAttributeNames().every((name) => !name.startsWith('on'));
      if (!isFine) seen.push(`<${element.localName}> in the place of an image`);
      continue;
    }
    if (!allowed.test(element.localName)) seen.push(`<${element.localName}> in the article`);
    for (const { name, value } of element.attributes) {
      const isFine =
        plain.test(name) ||
        (name === 'href' && /^(?:https?:\/\/|mailto:|#)/i.test(value)) ||
        (name === 'data-remote' && /^https?:\/\//i.test(value)) ||
        (name === 'src' &&
          /^(?:data:image\/(?:png|jpeg|gif|webp|avif);base64,|blob:)/i.test(value));
      if (!isFine)
        seen.push(`<${element.localName} ${name}="${value.slice(0, 80)}"> in the article`);
    }
  }
  return seen;
}
