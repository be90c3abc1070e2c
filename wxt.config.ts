import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { licences } from './lib/build/licences';
import { notePackages } from './lib/build/note-packages';
import { shrinkWords } from './lib/build/shrink-words';
import { checkRules } from './lib/domain/nudges/check-rules';
import { ownProperties as chipProperties } from './lib/overlay/own-properties';
import { ownProperties } from './lib/sensing/own-properties';

/** Blocks every request from our own pages and the worker: "nothing leaves the device" can be checked by anyone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** One letter for each property, the same one in all scripts: they hand objects to each other. */
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_'];

/** What runs on LinkedIn's pages, where every byte counts, is minified once more, and harder. */
function shrinkSensor(): Plugin {
  const exactly = (names: readonly string[]) => new RegExp(`^(${names.join('|')})$`);
  const short = ownProperties.map((name, index) => [`$${name}`, letters[index] ?? `$${index}`]);
  return {
    name: 'shrink-sensor',
    apply: 'build',
    async generateBundle(_, bundle) {
      const script = bundle['sensor.js'] ?? bundle['reader.js'] ?? bundle['sales.js'] ?? bundle['chip.js'];
      if (script?.type !== 'chunk') return;
      const compress = {
        passes: 3,
        ecma: 2020,
        keep_fargs: false,
        unsafe: true,
        unsafe_arrows: true,
        unsafe_methods: true,
      } as const;
      const regex = script.fileName === 'chip.js' ? exactly(chipProperties) : exactly(ownProperties);
      const mangle = { properties: { regex, builtins: true } };
      const nameCache = { props: { props: Object.fromEntries(short) } };
      const { code } = await minify(script.code, { toplevel: true, compress, mangle, nameCache });
      if (code) script.code = code;
    },
  };
}

/** The panel carries its style in its script: a file could be fetched by any page, a style sheet would be the page's. */
function embedStyle(): Plugin {
  return {
    name: 'embed-style',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const script = bundle['panel.js'];
      if (script?.type !== 'chunk') return;
      const sheets = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      const style = sheets.map((sheet) => ('source' in sheet ? sheet.source : '')).join('');
      for (const { fileName } of sheets) delete bundle[fileName];
      script.code = script.code.replace(/(["'`])%style%\1/, () => JSON.stringify(style));
    },
  };
}

/** A nudge whose condition cannot be understood would stay silent for ever. */
function requireSoundRules(): void {
  const faults = checkRules();
  if (faults.length > 0) throw new Error(`There are faults in the rules of nudges:\n${faults.join('\n')}`);
}

/** The folders of the packages that are part of the product. */
const packages = new Set<string>();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    'build:before': ({ config }) => {
      requireSoundRules();
      // What the shell of whoever builds says has no part in what is built.
      process.env.NODE_ENV = config.mode;
    },
    'build:publicAssets': (_, files) => {
      shrinkWords(files);
      files.push({ relativeDest: 'licences.txt', contents: licences(packages) });
    },
  },
  // What building needs, so that anyone can build these packages anew: README.md says how.
  zip: {
    includeSources: [
      '{components,entrypoints,lib,public}/**',
      'tests/support/{setup,chromium,firefox}.mjs',
      '*.{json,md,ts}',
      'LICENSE',
      '.npmrc',
    ],
  },
  vite: () => ({
    plugins: [react(), shrinkSensor(), embedStyle(), notePackages(packages)],
    worker: { plugins: () => [notePackages(packages)] },
    // The oldest browsers that know `light-dark()`; the manifests below ask for no older ones.
    // The parser of CSV also carries a reader from the network, which nothing here calls: without that name, it cannot.
    define: { XMLHttpRequest: 'undefined' },
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Four Pillars',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://www.linkedin.com/*'],
    incognito: 'not_allowed',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_extension_name__', default_popup: 'popup.html' },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'four-pillars@four-pillars.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { externally_connectable: { ids: [] }, minimum_chrome_version: '123' }),
  }),
});
