// @vitest-environment jsdom
import './interface-language';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { between } from '../../entrypoints/library/use-selection';
import { RuleSwitches } from '../../entrypoints/options/ui/rule-switches';
import { SiteRules } from '../../entrypoints/options/ui/site-rules';
import { WordsEditor } from '../../entrypoints/options/ui/words-editor';
import { leftOutText, SaveStatus } from '../../entrypoints/popup/ui/save-status';
import { combineDigits } from '../../entrypoints/reader/combine-digits';
import { pairTexts, selectedTexts } from '../../entrypoints/reader/selected-texts';
import { ArticleBody } from '../../entrypoints/reader/ui/article-body';
import { FlagList } from '../../entrypoints/reader/ui/flag-list';
import { RemovalList } from '../../entrypoints/reader/ui/removal-list';
import { type Flag, type Removal, removalKey } from '../../lib/article';
import { describeRules } from '../../lib/clean/describe-rules';
import { sanitizeToFragment } from '../../lib/html/sanitize';
import type { ArticleRow } from '../../lib/library/db';
import { ArticleList } from '../../lib/ui/article-list';
import { CollectDialog } from '../../lib/ui/collect-dialog';
import { LostSavesNotice } from '../../lib/ui/lost-saves-notice';
import { MenuButton } from '../../lib/ui/menu';
import { visibleText } from '../../lib/ui/visible-text';
import { buttonNamed, key, press, show } from './render';

// What jsdom lacks and the components ask for.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

function rowOf(id: string, more: Partial<ArticleRow> = {}): ArticleRow {
  return {
    id,
    url: `https://lamp.example/${id}`,
    title: `Lamp ${id}`,
    site: 'lamp.example',
    byline: null,
    published: null,
    source: null,
    lang: 'en',
    script: null,
    savedAt: 1_700_000_000_000,
    updatedAt: 1_700_000_000_000,
    removed: 0,
    words: 10,
    bodyId: `${id}-1`,
    revision: 1,
    hash: '',
    scriptChoice: null,
    customTitle: false,
    flags: 0,
    leftOut: { pageWords: 10, articleWords: 10, images: 0, embeds: 0, frames: 0 },
    collectionTimes: [],
    textVersion: 1,
    ...more,
  };
}

describe('the menu', () => {
  const items = [
    { id: 'one', label: 'JSON', hint: 'everything' },
    { id: 'two', label: 'Portable JSON' },
  ];

  test('is worked with the keys, and gives the focus back', async () => {
    const onChoose = vi.fn();
    const root = await show(
      <MenuButton label="Export" items={items} onChoose={onChoose}>
        Export
      </MenuButton>,
    );
    const button = buttonNamed(root, 'Export');
    await press(button);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe('JSON');
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Portable JSON');
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('JSON');
    await key('Escape');
    expect(root.querySelector('[role="menu"]')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(onChoose).not.toHaveBeenCalled();

    await press(button);
    await press(root.querySelectorAll('[role="menuitem"]')[1]);
    expect(onChoose).toHaveBeenCalledWith('two');
  });
});

describe('the list', () => {
  const props = {
    nowMs: 1_700_000_000_000,
    readerUrl: (id: string) => `/reader.html?id=${id}`,
    opensTab: false,
    hasMore: false,
    onMore: () => undefined,
    onCollect: () => undefined,
  };

  test('shows what a page says as text, whatever that is', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const root = await show(
      <ArticleList {...props} articles={[rowOf('a', { title })]} onDelete={() => undefined} />,
    );
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('li a')?.textContent).toBe(title);
    expect(root.querySelector('li')?.dataset.articleId).toBe('a');
    expect(root.querySelector('ul')?.getAttribute('aria-label')).toBe('Saved articles');
  });

  test('moves the focus with the arrow keys, and to the next row when one goes', async () => {
    const onDelete = vi.fn();
    const articles = ['a', 'b', 'c'].map((id) => rowOf(id));
    const root = await show(<ArticleList {...props} articles={articles} onDelete={onDelete} />);
    root.querySelector<HTMLElement>('[data-article-id="a"] a')?.focus();
    await key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Lamp b');
    await key('Delete');
    expect(onDelete).toHaveBeenCalledWith([articles[1]]);
    expect(document.activeElement?.textContent).toBe('Lamp c');
  });

  test('chooses everything with Ctrl+A, and deletes what is chosen', async () => {
    const onDelete = vi.fn();
    const onSelectAll = vi.fn();
    const articles = ['a', 'b', 'c'].map((id) => rowOf(id));
    const root = await show(
      <ArticleList
        {...props}
        articles={articles}
        onDelete={onDelete}
        selected={new Set(['a', 'c'])}
        onSelect={() => undefined}
        onSelectAll={onSelectAll}
      />,
    );
    root.querySelector<HTMLElement>('[data-article-id="b"] a')?.focus();
    await key('a', { ctrlKey: true });
    expect(onSelectAll).toHaveBeenCalledOnce();
    await key('Delete');
    expect(onDelete).toHaveBeenCalledWith([articles[0], articles[2]]);
  });

  test('a range goes from the row chosen last to this one, either way', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => rowOf(id));
    expect(between(rows, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(rows, 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(between(rows, null, 'c')).toEqual(['c']);
    expect(between(rows, 'gone', 'c')).toEqual(['c']);
  });
});

describe('what was removed', () => {
  const removal = (start: number, text: string): Removal => ({
    where: 'body',
    unit: 0,
    start,
    end: start + text.length,
    rules: ['keyword-run'],
    text,
    replacement: '',
    confidence: 1,
  });
  const removals = [removal(0, 'buy lamps'), removal(20, 'cheap lamps')];
  const keys = removals.map(removalKey);
  const props = {
    groups: [{ rule: 'keyword-run', reason: 'Removed because it sells lamps.', removals }],
    lang: null,
    isReadOnly: false,
    offOnSite: [],
    onSite: null,
  };
  const spies = () => ({ onPutBack: vi.fn(), onRemoveAgain: vi.fn(), onShow: vi.fn() });

  test('each goes back by itself, by its rule, or with everything', async () => {
    const on = spies();
    const root = await show(<RemovalList {...props} {...on} putBack={new Set()} />);
    const region = root.querySelector('section');
    expect(region?.getAttribute('aria-label')).toBe('What was removed');
    expect([...root.querySelectorAll('q')].map((q) => q.textContent)).toEqual([
      'buy lamps',
      'cheap lamps',
    ]);
    await press(buttonNamed(root, 'Put back'));
    expect(on.onPutBack).toHaveBeenLastCalledWith([keys[0]]);
    await press(buttonNamed(root, 'Put back all 2'));
    expect(on.onPutBack).toHaveBeenLastCalledWith(keys);
    await press(buttonNamed(root, 'Put everything back'));
    expect(on.onPutBack).toHaveBeenLastCalledWith(keys);
    await press(buttonNamed(root, 'Show in text'));
    expect(on.onShow).toHaveBeenCalledWith(keys[0]);
  });

  test('what is back can be removed again', async () => {
    const on = spies();
    const root = await show(<RemovalList {...props} {...on} putBack={new Set([keys[1] ?? ''])} />);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('1 removed; 1 put back');
    await press(buttonNamed(root, 'Remove again'));
    expect(on.onRemoveAgain).toHaveBeenLastCalledWith([keys[1]]);
    await press(buttonNamed(root, 'Remove everything again'));
    expect(on.onRemoveAgain).toHaveBeenLastCalledWith([keys[1]]);
  });

  test('a rule is switched off on the site, and on again', async () => {
    const onSite = vi.fn();
    const all = { ...props, ...spies(), onSite, putBack: new Set<string>() };
    let root = await show(<RemovalList {...all} />);
    await press(buttonNamed(root, 'Never do this on this site'));
    expect(onSite).toHaveBeenLastCalledWith(props.groups[0], false);
    root = await show(<RemovalList {...all} offOnSite={['keyword-run']} />);
    await press(buttonNamed(root, 'Use on this site again'));
    expect(onSite).toHaveBeenLastCalledWith(props.groups[0], true);
  });

  test('of an older version nothing can be changed', async () => {
    const root = await show(<RemovalList {...props} {...spies()} isReadOnly putBack={new Set()} />);
    expect(buttonNamed(root, 'Put back')).toBeUndefined();
    expect(buttonNamed(root, 'Put everything back')).toBeUndefined();
  });

  test('characters that cannot be seen are named', () => {
    expect(visibleText('\u200b\u202e')).toBe('U+200B U+202E');
    expect(visibleText('lamp\u200b')).toBe('lamp\u200b');
  });
});

describe('how a save went', () => {
  const on = { onSave: vi.fn(), onUndo: vi.fn(), readerUrl: (id: string) => `?id=${id}` };
  const nothing = { pageWords: 1000, articleWords: 1000, images: 0, embeds: 0, frames: 0 };
  const saved = {
    state: 'saved',
    id: 'a',
    title: 'Lamp a',
    removed: 2,
    revision: 1,
    leftOut: { pageWords: 1300, articleWords: 1000, images: 3, embeds: 0, frames: 0 },
  } as const;

  test('saved: what was removed, what was left out, and the way back', async () => {
    const root = await show(<SaveStatus save={saved} {...on} />);
    expect(root.querySelector('[data-save-state]')?.getAttribute('data-save-state')).toBe('saved');
    expect(root.textContent).toContain('2 removed');
    expect(root.textContent).toContain('Kept 1,000 of about 1,300 words; 3 images not kept');
    await press(buttonNamed(root, 'Undo'));
    expect(on.onUndo).toHaveBeenCalledWith('a', 1);
  });

  test('a duplicate cannot be undone: that would delete what was there before', async () => {
    const root = await show(<SaveStatus save={{ ...saved, state: 'duplicate' }} {...on} />);
    expect(buttonNamed(root, 'Undo')).toBeUndefined();
  });

  test('no article: says so, and saves anyway when asked to', async () => {
    const error = { code: 'not-an-article', details: [] } as const;
    const root = await show(
      <SaveStatus save={{ state: 'not-an-article', error: { ...error, details: [] } }} {...on} />,
    );
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/No article was found/);
    await press(buttonNamed(root, 'Save it anyway'));
    expect(on.onSave).toHaveBeenCalledWith({ anyway: true, mode: 'article' });
  });

  test('menus and bylines that are left out are no news', () => {
    expect(leftOutText({ ...nothing, pageWords: 1050 })).toBeNull();
  });

  test('a frame that could not be read is told, and not as an embed once more', () => {
    expect(leftOutText({ ...nothing, embeds: 1, frames: 1 })).toBe(
      'A part of the page in a frame of another site could not be read',
    );
    expect(leftOutText({ ...nothing, embeds: 3, frames: 2 })).toBe(
      '1 embed not kept; 2 parts of the page in frames of other sites could not be read',
    );
  });

  test('no text: one sentence, and no button that leads nowhere', async () => {
    const save = { state: 'not-an-article', error: { code: 'no-text', details: [] } } as const;
    const error = { ...save.error, details: [] };
    const root = await show(<SaveStatus save={{ ...save, error }} {...on} />);
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/no text on this page/);
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });
});

test('pages that were lost are told by name, and noted by a press', async () => {
  const onNoted = vi.fn();
  const lost = ['One', '', 'Three', 'Four'].map((title) => ({ title, at: 0 }));
  const root = await show(<LostSavesNotice lost={lost.slice(0, 1)} onNoted={onNoted} />);
  expect(root.querySelector('[role="alert"]')?.textContent).toMatch(
    /^“One” was not saved: its tab/,
  );
  await press(buttonNamed(root, 'Understood'));
  expect(onNoted).toHaveBeenCalledOnce();
  const all = await show(<LostSavesNotice lost={lost} onNoted={onNoted} />);
  expect(all.textContent).toMatch(/^4 pages were not saved.*: “One”; “.+”; “Three”; and 1 more\./);
});

test('a collection is half ticked where it holds only some of the articles', async () => {
  const collections = ['x', 'y', 'z'].map((id) => ({
    id,
    name: id,
    createdAt: 0,
    count: 0,
    deletedAt: null,
  }));
  const root = await show(
    <CollectDialog
      collections={collections}
      memberships={[['x', 'y'], ['x']]}
      onChange={() => undefined}
      onCreate={() => undefined}
      onClose={() => undefined}
    />,
  );
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  expect(boxes.map(({ checked, indeterminate }) => [checked, indeterminate])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

describe('what was left alone', () => {
  const flag: Flag = {
    ...{ where: 'body', unit: 2, start: 4, end: 14, rule: 'stray-word' },
    ...{ text: 'lamp shops', confidence: 0.6 },
  };

  test('is shown in its place, or removed', async () => {
    const onRemove = vi.fn();
    const onShow = vi.fn();
    const props = { flags: [flag], lang: null, reasonOf: () => 'sells lamps', onRemove, onShow };
    const root = await show(<FlagList {...props} isReadOnly={false} />);
    expect(root.querySelector('section')?.getAttribute('aria-label')).toBe(
      'Suspicious, left alone',
    );
    expect(root.textContent).toContain('Perhaps it sells lamps.');
    await press(buttonNamed(root, 'Show in text'));
    expect(onShow).toHaveBeenCalledWith('body:2:4-14');
    await press(buttonNamed(root, 'Remove'));
    expect(onRemove).toHaveBeenCalledWith(flag);
    const old = await show(<FlagList {...props} isReadOnly />);
    expect(buttonNamed(old, 'Remove')).toBeUndefined();
  });
});

describe('selected text', () => {
  test('is told by the rendered nodes, whatever the selection begins and ends in', async () => {
    const rendered = document
      .createRange()
      .createContextualFragment('<p>one</p><p>two <b>six</b></p>');
    const root = await show(<div class="page" />);
    root.append('before', rendered.cloneNode(true), 'after');
    const article = document.createElement('div');
    article.append(rendered.cloneNode(true));
    root.append(article);
    const twins = pairTexts(article, rendered);
    const select = (start: Node, from: number, end: Node, to: number) => {
      document.getSelection()?.setBaseAndExtent(start, from, end, to);
      return selectedTexts(document.getSelection(), article, twins).map(({ node, from, to }) =>
        node.data.slice(from, to),
      );
    };
    const [one, two, six] = [...twins.keys()] as [Text, Text, Text];
    expect(select(one, 1, two, 2)).toEqual(['ne', 'tw']);
    expect(select(root, 0, six, 2)).toEqual(['one', 'two ', 'si']);
    expect(select(six, 0, six, 0)).toEqual([]);
    expect(select(root, 0, root, 1)).toEqual([]);
  });
});

describe('the rules in the options', () => {
  const rules = describeRules('en');

  test('are all there, each with its switch and its own examples', async () => {
    const onChange = vi.fn();
    const root = await show(
      <RuleSwitches rules={rules} disabled={['site-footer']} onChange={onChange} />,
    );
    expect(root.querySelectorAll('[data-rule]').length).toBe(rules.length);
    const first = rules.find(({ examples, keeps }) => examples.length > 0 && keeps.length > 0);
    const item = root.querySelector(`[data-rule="${first?.id}"]`);
    expect(item?.textContent).toContain(visibleText(first?.examples[0] ?? ''));
    expect(item?.textContent).toContain(visibleText(first?.keeps[0] ?? ''));
    await press(item?.querySelector('input'));
    expect(onChange).toHaveBeenLastCalledWith(['site-footer', first?.id]);
    await press(root.querySelector('[data-rule="site-footer"] input'));
    expect(onChange).toHaveBeenLastCalledWith([]);
  });

  test('stand in closed groups that tell their number, and are found by their words', async () => {
    const root = await show(
      <RuleSwitches rules={rules} disabled={['site-footer']} onChange={vi.fn()} />,
    );
    const groups = [...root.querySelectorAll('details.rule-group')] as HTMLDetailsElement[];
    expect(groups).toHaveLength(6);
    expect(groups.every(({ open }) => !open)).toBe(true);
    const counts = groups.map((group) => group.querySelector('.rule-count')?.textContent ?? '');
    expect(counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(rules.length);
    expect(counts.filter((text) => text.includes('off'))).toEqual([counts.at(-1)]);

    const search = root.querySelector('input[type=search]') as HTMLInputElement;
    const look = (words: string) =>
      act(() => {
        search.value = words;
        search.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await look('Site-Footer');
    expect(root.querySelectorAll('[data-rule]')).toHaveLength(1);
    expect(root.querySelector<HTMLDetailsElement>('details.rule-group')?.open).toBe(true);
    await look('no rule has this');
    expect(root.querySelector('[role=status]')?.textContent).toBe('No rule has these words.');
  });

  test('that are off on a site are named with it', async () => {
    const onEnable = vi.fn();
    const root = await show(
      <SiteRules
        bySite={{ 'lamp.example': ['site-footer'], 'empty.example': [] }}
        reasonOf={() => 'says who runs the site'}
        onEnable={onEnable}
      />,
    );
    expect(root.textContent).toContain('lamp.example');
    expect(root.textContent).not.toContain('empty.example');
    await press(root.querySelector('button'));
    expect(onEnable).toHaveBeenCalledWith('lamp.example', 'site-footer');
  });
});

describe('the own words of a reader', () => {
  async function type(root: Element, text: string): Promise<void> {
    const area = root.querySelector('textarea');
    if (!area) throw new Error('nothing to type into');
    area.value = text;
    await act(() => {
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  test('are saved as they are written down', async () => {
    const onSave = vi.fn();
    const root = await show(<WordsEditor words={[]} onSave={onSave} onExport={() => undefined} />);
    await type(root, '灯塔 = 燈塔\n码头→碼頭');
    await press(buttonNamed(root, 'Save the words'));
    expect(onSave).toHaveBeenCalledWith([
      { from: '灯塔', to: '燈塔' },
      { from: '码头', to: '碼頭' },
    ]);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('2 words saved.');
  });

  test('are not saved while a line is not understood, which is named', async () => {
    const onSave = vi.fn();
    const root = await show(<WordsEditor words={[]} onSave={onSave} onExport={() => undefined} />);
    await type(root, '灯塔 = 燈塔\n码头');
    await press(buttonNamed(root, 'Save the words'));
    expect(onSave).not.toHaveBeenCalled();
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/^Line 2 /);
  });
});

describe('in columns', () => {
  test('short numbers that stand alone are set upright, and are found where they were', () => {
    const original = document
      .createRange()
      .createContextualFragment(
        '<p>他在2024年5月12日走了12345步，3.14 和 A10 不算。</p><pre>2024</pre>',
      );
    const root = document.createElement('div');
    root.append(original.cloneNode(true));
    const twins = pairTexts(root, original);
    const before = root.textContent;
    combineDigits(root, twins);
    expect(root.textContent).toBe(before);
    expect([...root.querySelectorAll('.upright')].map((span) => span.textContent)).toEqual([
      '2024',
      '12',
    ]);
    for (const [text, { node, from }] of twins) {
      expect(node.data.slice(from, from + text.length)).toBe(text.data);
    }
  });
});

test('a link of an article leads on without tracking', async () => {
  const html = '<p><a href="https://a.example/b?id=2&amp;utm_source=x">船</a></p>';
  const root = await show(
    <ArticleBody
      body={sanitizeToFragment(html)}
      showing={null}
      isVertical={false}
      images={new Map()}
      selection={{ current: () => [] }}
    />,
  );
  expect(root.querySelector('a')?.href).toBe('https://a.example/b?id=2');
});
