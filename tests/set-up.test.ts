import { describe, expect, test } from 'vitest';
import { mergeSetUp, type SetUp } from '../lib/set-up';
import { SET_UP } from './export/exported';

const withSettings = (settings: Partial<SetUp['settings']>): SetUp => ({
  ...SET_UP,
  settings: { ...SET_UP.settings, ...settings },
});

describe('two set-ups as one', () => {
  test('the same, or nothing of one’s own, changes nothing', () => {
    expect(mergeSetUp(SET_UP, SET_UP)).toEqual(SET_UP);
    const bare = {
      rules: { disabled: [], sites: [] },
      settings: { ...SET_UP.settings, userWords: [], scriptBySite: [] },
    };
    expect(mergeSetUp(bare, SET_UP)).toEqual(SET_UP);
  });

  test('lists hold what either has, and the other counts where both say something', () => {
    const own = withSettings({
      userWords: [
        { from: '桥', to: '橋樑' },
        { from: '自行车', to: '腳踏車' },
      ],
      scriptBySite: [{ site: 'constructor', script: 'tw' }],
    });
    const { settings } = mergeSetUp(own, SET_UP);
    expect(settings.userWords).toEqual([
      { from: '桥', to: '橋樑' },
      { from: '自行车', to: '單車' },
    ]);
    expect(settings.scriptBySite.map(({ site }) => site)).toEqual(['constructor', 'a.example']);
  });

  test('no rule that one has switched off is switched on by the other', () => {
    const rules = {
      disabled: ['site-footer'],
      sites: [
        { site: 'a.example', disabled: ['link-list'] },
        { site: 'b.example', disabled: ['link-list'] },
      ],
    };
    expect(mergeSetUp({ ...SET_UP, rules }, SET_UP).rules).toEqual({
      disabled: ['site-footer', 'breadcrumb'],
      sites: [
        { site: 'a.example', disabled: ['link-list', 'share-counter'] },
        { site: 'b.example', disabled: ['link-list'] },
      ],
    });
  });
});
