import {
  annotateEveryFifth,
  convert,
  narrow,
  READINESS,
  spoil,
  sprinkleControls,
} from './mirror-kit';
import { LANGUAGES, type Language, type Original, readOriginals } from './originals';
import { type Random, seeded } from './random';
import * as spam from './spam';
import { layOut, type Parts, type TemplateName, templateFor } from './templates';

/** A page with what was put into it, and what is to come out. */
export interface Case {
  id: string;
  kind: string;
  template: TemplateName;
  url: string;
  html: string;
  gold: {
    title: string;
    paragraphs: string[];
    /** Everything that was put in, each as it would show if it were left. */
    injected: string[];
    /** Numbers of paragraphs whose characters were damaged, by whether their bytes are all there. */
    damaged: { paragraph: number; whole: boolean }[];
    /** Damage that leaves more than one answer: as it stands it is no loss. */
    unsure?: { shown: string; meant: string }[];
    published: string;
  };
}

interface Draft {
  original: Original;
  template: TemplateName;
  parts: Parts;
  title: string;
  /** Text of the page; escaped when it is laid out, but for what stands in `raw`. */
  paragraphs: string[];
  gold: string[];
  /** HTML that replaces a token in a paragraph. */
  raw: Map<string, string>;
  injected: string[];
  damaged: { paragraph: number; whole: boolean }[];
  random: Random;
}

interface Infection {
  kind: string;
  languages: readonly Language[];
  templates?: readonly TemplateName[];
  apply: (draft: Draft) => void;
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const entities = (text: string) => [...text].map((c) => `&#${c.codePointAt(0)};`).join('');

/** Marks of the places where HTML stands in a paragraph's text. */
const token = (number: number) => `\ufdd0${number}\ufdd1`;

function putRaw(draft: Draft, html: string): string {
  const key = token(draft.raw.size);
  draft.raw.set(key, html);
  return key;
}

/** A place between two sentences of a paragraph; its end where it has only one. */
function betweenSentences(text: string, random: Random): number {
  const ends = [...text.matchAll(/[。！？](?![”」』）])|[.!?](?= )|[.؟](?= )/g)].map(
    (match) => match.index + match[0].length,
  );
  return ends.length > 1 ? random.pick(ends.slice(0, -1)) : text.length;
}

function insertInto(draft: Draft, inserted: string, shown = inserted): void {
  const { random, paragraphs } = draft;
  const at = random.below(paragraphs.length);
  const text = paragraphs[at] ?? '';
  const place = betweenSentences(text, random);
  const spaced = /[a-z\u0400-\u06ff]/i.test(text.slice(0, 20));
  paragraphs[at] = `${text.slice(0, place)}${spaced ? ' ' : ''}${inserted}${text.slice(place)}`;
  draft.injected.push(shown);
}

/** A paragraph of its own; the numbers of the others stay. */
function addParagraph(draft: Draft, text: string, where: 'first' | 'middle' | 'last'): void {
  const { paragraphs, random } = draft;
  const index = {
    first: 0,
    middle: 1 + random.below(paragraphs.length - 1),
    last: paragraphs.length,
  }[where];
  paragraphs.splice(index, 0, text);
  for (const entry of draft.damaged) if (entry.paragraph >= index) entry.paragraph++;
  draft.injected.push(text);
}

function takeTitle(draft: Draft, run: string): void {
  const { parts, random } = draft;
  parts.pageTitle = random.chance(0.5) ? entities(run) : escapeHtml(run);
  parts.head = `<meta name="keywords" content="${escapeHtml(run)}"><meta name="description" content="${escapeHtml(run)}">`;
  draft.injected.push(run);
}

function kitPage(draft: Draft): void {
  const run = draft.random.chance(0.8) ? spam.adultRun(draft.random) : spam.casinoRun(draft.random);
  takeTitle(draft, run);
  draft.parts.top = `<h1><a href="/">${run}</a></h1>`;
}

function toTraditionalDraft(draft: Draft): void {
  draft.paragraphs = draft.paragraphs.map(convert);
  draft.gold = draft.gold.map(convert);
  draft.title = convert(draft.title);
  draft.parts.headline = draft.title;
}

const HAN: readonly Language[] = ['zh-hans', 'zh-hant'];
const HANS: readonly Language[] = ['zh-hans'];
const SPACED: readonly Language[] = ['en', 'ko', 'ar', 'fa'];
const ARTICLE: readonly TemplateName[] = ['gov', 'news', 'wordpress', 'blog'];

/** Toned pinyin, by how much of the list a page annotates. */
function tonedPinyin(draft: Draft, cut: boolean): void {
  const { random } = draft;
  toTraditionalDraft(draft);
  const depth = random.pick([24, 48, 48, READINESS.length]);
  const damage = (text: string) => spoil(text, { depth, cut });
  const readings = /\([a-zü\u00e0-\u01dc]{1,6}\)/g;
  draft.paragraphs = draft.paragraphs.map((text, index) => {
    const spoilt = damage(text);
    for (const [reading] of spoilt.matchAll(readings)) draft.injected.push(reading);
    if (spoilt.replace(readings, '') !== narrow(text)) {
      const lost = (spoilt.match(/\?/g)?.length ?? 0) > (narrow(text).match(/\?/g)?.length ?? 0);
      draft.damaged.push({ paragraph: index, whole: isWhole(spoilt) && lost });
    }
    return spoilt;
  });
  draft.gold = draft.gold.map(narrow);
  draft.parts.headline = damage(draft.title);
  draft.title = narrow(draft.title);
}

/** Whether damage ends where an ASCII byte brought the bytes back into step. */
function isWhole(spoilt: string): boolean {
  return !/\?(?=[,.。,、)”]|$)/.test(spoilt) && !/[\ue000-\uf8ff]/.test(spoilt);
}

const INFECTIONS: Infection[] = [
  {
    kind: 'A1 toned pinyin',
    languages: HANS,
    templates: ['gov', 'news'],
    apply: (draft) => {
      kitPage(draft);
      tonedPinyin(draft, false);
    },
  },
  {
    kind: 'A1 toned pinyin, no other mark',
    languages: HANS,
    templates: ['gov', 'news', 'wordpress'],
    apply: (draft) => {
      tonedPinyin(draft, false);
      draft.parts.pageTitle = draft.parts.headline;
    },
  },
  {
    kind: 'A2 toneless pinyin',
    languages: HANS,
    templates: ['news', 'gov'],
    apply: (draft) => {
      kitPage(draft);
      toTraditionalDraft(draft);
      draft.paragraphs = draft.paragraphs.map((text) => annotateEveryFifth(text, draft.random));
      for (const text of draft.paragraphs) {
        draft.injected.push(...(text.match(/\([a-z\u4e00-\u9fff]{1,6}\)/g) ?? []));
      }
    },
  },
  {
    kind: 'B1 scars',
    languages: HANS,
    templates: ['gov', 'news'],
    apply: (draft) => {
      kitPage(draft);
      tonedPinyin(draft, true);
    },
  },
  {
    kind: 'B7 escapes',
    languages: HANS,
    apply: (draft) => {
      for (const residue of ['x0dx0a', '&amp;nbsp;', 'u3000u3000', '\\r\\n']) {
        const key = residue === '&amp;nbsp;' ? putRaw(draft, residue) : residue;
        insertInto(draft, key, residue === '&amp;nbsp;' ? '&nbsp;' : residue);
      }
    },
  },
  {
    kind: 'C1 adult keywords',
    languages: HAN,
    apply: (draft) => {
      kitPage(draft);
      if (draft.random.chance(0.5)) addParagraph(draft, spam.adultRun(draft.random), 'first');
      if (draft.random.chance(0.5)) addParagraph(draft, spam.adultRun(draft.random), 'last');
    },
  },
  {
    kind: 'C1 keywords in a paragraph',
    languages: ['zh-hans', 'zh-hant', 'en', 'ja'],
    apply: (draft) => {
      const run = spam.adultRun(draft.random);
      insertInto(draft, ` ${run} `, run);
    },
  },
  {
    kind: 'C2 pasted advertising',
    languages: HAN,
    apply: (draft) => {
      insertInto(draft, spam.chineseAdvert(draft.random));
      if (draft.random.chance(0.6)) addParagraph(draft, spam.chineseAdvert(draft.random), 'middle');
      if (draft.random.chance(0.4)) addParagraph(draft, spam.chineseAdvert(draft.random), 'last');
    },
  },
  {
    kind: 'C4 foreign advertising',
    languages: ['en', 'ko', 'ja', 'fa', 'ar', 'zh-hans', 'zh-hant'],
    apply: (draft) => {
      insertInto(draft, spam.foreignAdvert(draft.random));
      if (draft.random.chance(0.6)) addParagraph(draft, spam.foreignAdvert(draft.random), 'middle');
    },
  },
  {
    kind: 'C4 links in sentences',
    languages: SPACED,
    apply: (draft) => {
      const [text, href] = spam.anchor(draft.random);
      const sentence = draft.random.pick([
        `Many people now rely on ${text} when they are short of time.`,
        `If that sounds hard, a good ${text} may help you.`,
        `Click here for ${text}.`,
        text,
      ]);
      const html = escapeHtml(sentence).replace(text, `<a href="${href}">${text}</a>`);
      insertInto(draft, putRaw(draft, html), sentence);
    },
  },
  {
    kind: 'C4 runs on foreign pages',
    languages: ['en', 'zh-hans', 'zh-hant', 'ja', 'ko'],
    apply: (draft) => {
      addParagraph(
        draft,
        spam.foreignRun(draft.random),
        draft.random.pick(['first', 'middle', 'last']),
      );
      if (draft.random.chance(0.5)) takeTitle(draft, spam.foreignRun(draft.random));
    },
  },
  {
    kind: 'C5 Japanese goods',
    languages: ['zh-hans', 'zh-hant', 'en', 'ko'],
    apply: (draft) => takeTitle(draft, spam.japaneseGoods(draft.random)),
  },
  {
    kind: 'C7 stray words',
    languages: HANS,
    apply: (draft) => {
      const words = draft.random.some(['微信', '前端', 'git', '优化', '小程序'], 3);
      draft.paragraphs = draft.paragraphs.map((text, index) => {
        if (index === draft.paragraphs.length - 1 && index > 3) return text;
        const word = words[index % 2] ?? '';
        draft.injected.push(`。${word}`);
        return /[。]$/.test(text) ? text + word : text;
      });
    },
  },
  {
    kind: 'D1 hidden text',
    languages: LANGUAGES,
    apply: (draft) => {
      const { random } = draft;
      const styles: [attribute: string, css: string][] = [
        ['style="display:none"', ''],
        ['style="position:absolute;left:-9000px;top:-9000px"', ''],
        ['style="font-size:0"', ''],
        ['class="xk9"', '.xk9{display:none}'],
        ['class="xk8"', '.xk8{position:absolute;left:-9999px}'],
        ['style="opacity:0;height:0;overflow:hidden"', ''],
        ['style="visibility:hidden"', ''],
        ['style="text-indent:-9999px;overflow:hidden;display:block"', ''],
      ];
      for (let count = 1 + random.below(3); count > 0; count--) {
        const [attribute, css] = random.pick(styles);
        if (css) draft.parts.head = `${draft.parts.head ?? ''}<style>${css}</style>`;
        const text = random.pick([
          spam.foreignAdvert(random),
          spam.casinoRun(random),
          'The weather in Lisbon was fine all week.',
        ]);
        insertInto(draft, putRaw(draft, `<span ${attribute}>${escapeHtml(text)}</span>`), text);
      }
      const [text, href] = spam.anchor(random);
      draft.parts.after = `<div style="display:none"><a href="${href}">${text}</a> <a href="${href}2">${text}</a></div><marquee width="1" height="1">${text}</marquee>`;
      draft.injected.push(text);
    },
  },
  {
    kind: 'D2 junk trees',
    languages: HAN,
    apply: (draft) => {
      const { random } = draft;
      const id = () =>
        Array.from({ length: 5 }, () => random.pick([...'abcdefghkmnprstuvwxy0123456789'])).join(
          '',
        );
      const names = [
        'tr',
        'thread',
        'book',
        'order',
        'pre',
        'ul',
        'address',
        'strike',
        'tt',
        'noframes',
        'progress',
        'listing',
      ];
      const tree = () => {
        const [outer, inner] = [random.pick(names), random.pick(names)];
        return `<${outer} id="${id()}"><${inner} id="${id()}"></${inner}></${outer}>`;
      };
      const block = Array.from({ length: 60 }, tree).join('');
      draft.parts.top = `<div id="pl_css_ganrao" style="display:none">${block}</div>`;
      draft.parts.bottom = `<div id="pl_css_ganrao" style="display:none">${block}</div><!--耗时0.12秒-->`;
      const shown = `<tr id="${id()}"></tr>`;
      const visible = `<ul id="${id()}"><pre id="${id()}"></pre></ul>`;
      addParagraph(draft, shown, 'first');
      addParagraph(draft, visible, 'last');
    },
  },
  {
    kind: 'D5 control characters',
    languages: HAN,
    apply: (draft) => {
      draft.paragraphs = draft.paragraphs.map((text) => {
        const sprinkled = sprinkleControls(text, draft.random);
        draft.injected.push(...sprinkled.added);
        return sprinkled.text;
      });
    },
  },
  {
    kind: 'D6 invisible characters',
    languages: LANGUAGES,
    apply: (draft) => {
      const marks = [...'\u200b\u2060\ufeff\u00ad\u034f\u3164', '\u{e0041}'];
      const own =
        draft.original.language === 'fa' || draft.original.language === 'ar'
          ? [...'\u200b\u2060\ufeff']
          : marks;
      draft.paragraphs = draft.paragraphs.map((text) => {
        let noisy = '';
        for (const character of text) {
          noisy += character;
          // A soft hyphen between letters might be honest: it is put before spaces and marks.
          if (!draft.random.chance(0.04)) continue;
          const mark = draft.random.pick(own);
          if (mark === '\u00ad' && !/[\u4e00-\u9fff]/.test(character)) continue;
          noisy += mark;
          draft.injected.push(mark);
        }
        return noisy;
      });
    },
  },
  {
    kind: 'D7 forum noise',
    languages: HANS,
    templates: ['forum'],
    apply: (draft) => {
      draft.paragraphs = draft.paragraphs.map((text) => {
        const noise = spam.jammer(draft.random);
        draft.injected.push(noise);
        const html = draft.random.chance(0.5)
          ? `<font class="jammer">${escapeHtml(noise)}</font>`
          : `<span style="display:none">${escapeHtml(noise)}</span>`;
        return text + putRaw(draft, html);
      });
      const edited = '本帖最后由 江边客 于 2019-3-4 08:15 编辑';
      draft.parts.before = `<i class="pstatus">${edited}</i><br><br>`;
      draft.injected.push(edited);
    },
  },
  {
    kind: 'E1 novel watermarks',
    languages: HANS,
    templates: ['novel'],
    apply: (draft) => {
      insertInto(draft, spam.watermark(draft.random));
      addParagraph(draft, spam.watermark(draft.random), draft.random.pick(['first', 'middle']));
      addParagraph(draft, draft.random.pick(spam.PAGING), 'last');
      if (draft.random.chance(0.5)) addParagraph(draft, draft.random.pick(spam.PAGING), 'last');
    },
  },
  {
    kind: 'E7 follow and scan',
    languages: HANS,
    apply: (draft) => {
      addParagraph(draft, spam.FOLLOW[0] ?? '', 'first');
      for (const line of draft.random.some(spam.FOLLOW.slice(1), 3))
        addParagraph(draft, line, 'last');
    },
  },
  {
    kind: 'E8 notices',
    languages: HANS,
    apply: (draft) => {
      for (const line of draft.random.some(spam.NOTICES, 2)) addParagraph(draft, line, 'last');
      if (draft.random.chance(0.5)) addParagraph(draft, draft.random.pick(spam.COUNTERS), 'last');
    },
  },
  {
    kind: 'E9 document sharing',
    languages: HANS,
    apply: (draft) => {
      for (const line of draft.random.some(spam.DOCUMENT_SHARING, 2)) {
        addParagraph(draft, line.replaceAll('{title}', draft.title), 'last');
      }
    },
  },
  {
    kind: 'E10 tool advertising',
    languages: HANS,
    apply: (draft) => addParagraph(draft, draft.random.pick(spam.TOOL_ADVERTS), 'first'),
  },
  {
    kind: 'E11 English nags',
    languages: ['en'],
    templates: ['news', 'wordpress', 'blog'],
    apply: (draft) => {
      for (const line of draft.random.some(spam.ENGLISH_NAGS, 3)) {
        addParagraph(draft, line, draft.random.pick(['middle', 'last']));
      }
      if (draft.random.chance(0.6)) {
        addParagraph(
          draft,
          draft.random.pick(spam.NOTICES_EN).replace('{title}', draft.title),
          'last',
        );
      }
    },
  },
  {
    kind: 'E14 chat residue',
    languages: ['en', 'zh-hans'],
    apply: (draft) => {
      for (const mark of draft.random.some(spam.MACHINE, 2)) insertInto(draft, ` ${mark}`, mark);
    },
  },
  {
    kind: 'F page furniture',
    languages: HAN,
    templates: ['gov', 'news', 'forum', 'blog'],
    apply: (draft) => {
      const { parts } = draft;
      const zh = draft.original.language === 'zh-hant';
      const clock = '2031年1月2日 星期四';
      const lines = zh
        ? ['編輯:', '友情鏈接', '上一篇：港口的春天', '【列印本頁】【關閉視窗】']
        : ['编辑：', '友情链接', '下一篇：没有了', '打印本页 | 关闭窗口'];
      parts.before = `<p>${clock}</p>`;
      parts.after = draft.random
        .some(lines, 3)
        .map((line) => `<p>${line}</p>`)
        .join('');
      draft.injected.push(clock, ...lines.filter((line) => parts.after?.includes(line)));
    },
  },
  {
    kind: 'Mixed kit page',
    languages: HANS,
    templates: ARTICLE,
    apply: (draft) => {
      kitPage(draft);
      tonedPinyin(draft, false);
      insertInto(draft, spam.casinoRun(draft.random));
      addParagraph(draft, spam.chineseAdvert(draft.random), 'middle');
      draft.parts.bottom = `<div style="display:none">${spam.adultRun(draft.random)}</div>`;
    },
  },
  {
    kind: 'Honest page',
    languages: LANGUAGES,
    apply: () => {},
  },
];

/** The classes that pages are made of. */
export const KINDS = INFECTIONS.map(({ kind }) => kind);

const SITES: Record<string, [site: string, source: string, author: string]> = {
  zh: ['江城新闻网', '江城日报', '林小河'],
  en: ['Harbour Notes', 'The Harbour Courier', 'Alice Penrose'],
  ja: ['坂の町だより', '坂の町新聞', '水野'],
  ko: ['골목신문', '골목신문', '한서윤'],
  fa: ['باغ‌نامه', 'باغ‌نامه', 'نیلوفر'],
  ar: ['صحيفة النهر', 'صحيفة النهر', 'ليلى'],
};

/** `perKind` pages of every class; the same seed gives the same pages. */
export function makeCases(seed: number, perKind: number): Case[] {
  const originals = new Map(LANGUAGES.map((language) => [language, readOriginals(language)]));
  return INFECTIONS.flatMap((infection, number) =>
    Array.from({ length: perKind }, (_, index) => {
      const random = seeded(seed * 7919 + number * 131 + index);
      const language = infection.languages[index % infection.languages.length] ?? 'en';
      const list = originals.get(language) ?? [];
      const original = random.pick(list);
      const template = infection.templates
        ? random.pick(infection.templates)
        : templateFor(language, random);
      return makeCase(infection, original, template, random, `${number}-${index}`);
    }),
  );
}

function makeCase(
  infection: Infection,
  original: Original,
  template: TemplateName,
  random: Random,
  id: string,
): Case {
  const [site, source, author] = SITES[original.language.slice(0, 2)] ?? ['', '', ''];
  const date = `20${10 + random.below(14)}-0${1 + random.below(9)}-${10 + random.below(19)}`;
  const draft: Draft = {
    original,
    template,
    title: original.title,
    paragraphs: [...original.paragraphs],
    gold: [...original.paragraphs],
    raw: new Map(),
    injected: [],
    damaged: [],
    random,
    parts: {
      lang:
        { 'zh-hans': 'zh-CN', 'zh-hant': 'zh-TW' }[original.language as string] ??
        original.language,
      pageTitle: '',
      headline: original.title,
      paragraphs: [],
      date,
      source,
      author,
      site,
    },
  };
  infection.apply(draft);
  const { parts } = draft;
  parts.headline = escapeHtml(parts.headline);
  const suffix = random.pick([`_${site}`, ` - ${site}`, ` | ${site}`, '']);
  parts.pageTitle ||= escapeHtml(draft.title) + suffix;
  parts.paragraphs = draft.paragraphs.map((text) =>
    escapeHtml(text).replace(/\ufdd0\d+\ufdd1/g, (key) => draft.raw.get(key) ?? ''),
  );
  return {
    id: `${id} ${original.id} ${template}`,
    kind: infection.kind,
    template,
    url: `https://www.${template}-site.example/a/${id}.html`,
    html: layOut(template, parts),
    gold: {
      title: draft.title,
      paragraphs: draft.gold,
      injected: draft.injected.filter(
        (text) => text && !draft.gold.some((own) => own.includes(text)),
      ),
      damaged: draft.damaged,
      published: date,
    },
  };
}
