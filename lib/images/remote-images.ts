/** As every serialiser writes it, attribute after attribute: stored HTML comes from one. */
const IMAGE = /<img(?: [\w-]+="[^"]*")*? data-remote="([^"]*)"/g;

const CHARACTERS: Record<string, string> = {
  ...{ amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' },
};

/**
 * The addresses of the images that an article's HTML names and does not hold, each once, in order. Takes no
 * DOM, so that the background, which has none, sees what the reader sees.
 */
export function remoteImagesOf(html: string): string[] {
  const urls = [...html.matchAll(IMAGE)].map(([, value = '']) =>
    value.replace(/&(amp|quot|lt|gt|nbsp);/g, (_, name: string) => CHARACTERS[name] ?? ''),
  );
  return [...new Set(urls)].filter((url) => URL.canParse(url) && /^https?:/i.test(url));
}

/** The same HTML for programs that show images from where they are: each address of one as its `src`. */
export function withRemoteSources(html: string): string {
  return html.replace(IMAGE, (image, url: string) =>
    / src="/.test(image.slice(0, image.lastIndexOf(' data-remote="')))
      ? image
      : image.replace(/ data-remote="[^"]*"$/, () => ` src="${url}"`),
  );
}

/** The site that an image comes from, as a browser asks for access to it: scheme and host. */
export function siteOfImage(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}`;
}

/** The match pattern of a site. Patterns have no ports, so neither have sites. */
export function patternOf(site: string): string {
  return `${site}/*`;
}
