import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

/** The reader's second wall: even markup that got past the sanitiser may run nothing and fetch nothing. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Not 'self': the policy also governs the worker, and the image module fetches from there.
  "connect-src 'self' https: http:",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  vite: () => ({
    // Both browsers preload modules by themselves, and the polyfill wants a document, which the worker lacks.
    build: { target: 'es2022', chunkSizeWarningLimit: 2200, modulePreload: { polyfill: false } },
  }),
  hooks: {
    // By itself: in one file with no more than it needs it shows its list sooner than with files that it shares.
    'entrypoints:grouped': (_, groups) => {
      for (const group of groups) {
        if (!Array.isArray(group)) continue;
        const at = group.findIndex(({ type }) => type === 'popup');
        if (at >= 0 && group.length > 1) groups.push(group.splice(at, 1));
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'options')) return;
      // In one file what most pages share: a page that loads a dozen small ones is there later; in another what the
      // background shares with them. The rules are large, and wait in the pages until an article is cleaned again.
      const isRule = (id: string) => /\/lib\/(?:clean|reclean|script)\/|opencc-js/.test(id);
      const isOfPages = (id: string) =>
        /preact|\/lib\/ui\/(?!export-place|page-url)|\/entrypoints\/(?!background)/.test(id);
      const groups = [
        { name: 'core', minShareCount: 3, test: (id: string) => !isOfPages(id) && !isRule(id) },
        { name: 'pages', minShareCount: 3, test: (id: string) => isOfPages(id) && !isRule(id) },
      ];
      const codeSplitting = { groups };
      const output = { build: { rolldownOptions: { output: { codeSplitting } } } };
      Object.assign(config, mergeConfig(config, output));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Qingwen',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSavePage__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'qingwen@qingwen.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
  }),
});
