import { forgedHtml } from './payload-pages';

interface Revision {
  [field: string]: unknown;
  cleaning: object;
}

interface Item {
  id: string;
  url: string;
  title: string;
  content: string;
  x_qingwen: { [field: string]: unknown; revisions: Revision[] };
}

/** A file by hand: an item of an honest portable export, over and over, with payloads where its text and its facts were. */
export function forgeFile(
  honest: string,
  batches: readonly (readonly string[])[],
  prefix = 'forged',
): { text: string; items: { id: string; name: string }[] } {
  const [model] = JSON.parse(honest) as Item[];
  const revision = model?.x_qingwen.revisions.at(-1);
  if (!model || !revision) throw new Error('the export holds no article');
  const items = batches.map((payloads, n) => {
    const id = `${prefix}-${n}`;
    const url = `https://forged.example/${prefix}/${n}`;
    const html = forgedHtml(id, payloads);
    const title = payloads[0]?.slice(0, 1_000) ?? '';
    const says = (name: string) => ({ name, value: title, from: title.slice(0, 200) });
    return {
      ...model,
      ...{ id, url, title, content: html },
      x_qingwen: {
        ...model.x_qingwen,
        ...{ id, url, title, revision: 1, byline: title, source: title, collections: [] },
        text: { original: [html], cleaned: [html] },
        revisions: [
          {
            ...revision,
            ...{
              bodyId: `${id}-body`,
              revision: 1,
              url,
              html,
              facts: [],
              lang: '"><img onerror=x>',
            },
            titles: [{ text: title, from: 'title' }],
            fields: ['byline', 'source', 'published', 'image', 'canonical', 'siteName'].map(says),
            cleaning: { ...revision.cleaning, titleIndex: 0, removals: [], flags: [] },
            choices: { putBack: [title.slice(0, 200)], added: [], title, script: null },
          },
        ],
      },
    };
  });
  const text = `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
  return {
    text,
    items: items.map(({ id }) => ({ id, name: `The keeper of ${id}-0 opened the first gate.` })),
  };
}
