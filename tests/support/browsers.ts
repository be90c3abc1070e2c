import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, firefox, type Page, type Worker } from 'playwright-core';
import { launchPracticeBrowser, practiceArguments } from '@/tests/practice/browser';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { tellOfExtensionPages } from './firefox-pages';
import { askFirefox, putBetween } from './firefox-wire';

/** How the member's browser is set up. */
export interface BrowserOptions {
  readonly headed?: boolean;
  /** The language of the browser's interface. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** The folder of the built extension, when it is not the usual one. */
  readonly extension?: string;
  /** Folders of other extensions beside it. */
  readonly beside?: readonly string[];
}

/** Where the browser finds its profile and LinkedIn. */
export interface Place {
  readonly profile: string;
  readonly port: number;
}

/** Everything in which the tests differ between browsers. */
interface TestedBrowser {
  readonly extensionFolder: string;
  /** A browser with the extension in it that finds the practice LinkedIn, and nothing else anywhere. */
  open(place: Place, options: BrowserOptions): Promise<BrowserContext>;
  /** A bare browser. */
  launch(): Promise<Browser>;
  /** The address of the extension's pages, such as `chrome-extension://<id>`. */
  originOf(context: BrowserContext): Promise<string>;
  /** Stops the extension's worker, as the browser does after half a minute; the next event starts it again. */
  stopWorker(control: Page): Promise<void>;
  /** Source of a function that opens the closed root of an element, as only an extension can. */
  readonly rootOf: string;
  /** What can be looked at; where not, for the reason given. */
  readonly canTell: Readonly<Record<'listeners' | 'layoutShifts' | 'work', boolean>>;
}

const output = join(import.meta.dirname, '..', '..', '.output');
const outer = { ignoreHTTPSErrors: true, locale: 'en-US' } as const;
const window = { width: 1280, height: 900 };

const inChromium: TestedBrowser = {
  extensionFolder: join(output, 'chrome-mv3'),
  rootOf: '(element) => chrome.dom.openOrClosedShadowRoot(element)',
  canTell: { listeners: true, layoutShifts: true, work: true },
  launch: () => launchPracticeBrowser(0),
  open({ profile, port }, { headed, language, colorScheme = 'light', ...options }) {
    const { extension = inChromium.extensionFolder, beside = [] } = options;
    const extensions = [extension, ...beside].join();
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found; `npm test` installs one.');
    return chromium.launchPersistentContext(profile, {
      ...outer,
      executablePath,
      headless: !headed,
      chromiumSandbox: false,
      viewport: headed ? null : window,
      colorScheme,
      ...(language && { locale: language }),
      args: [
        ...practiceArguments(port),
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
      ],
    });
  },
  async originOf(context) {
    const isOurs = (worker: Worker): boolean => worker.url().endsWith('/background.js');
    const worker =
      context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', { predicate: isOurs }));
    return worker.url().split('/').slice(0, 3).join('/');
  },
  async stopWorker(control) {
    const session = await control.context().newCDPSession(control);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  },
};

const geckoId = 'four-pillars@four-pillars.example';
const uuid = '4f0c9a52-6d3e-4b8f-9d57-1c2a7e0b5d64';

const inFirefox: TestedBrowser = {
  extensionFolder: join(output, 'firefox-mv3'),
  rootOf: '(element) => element.openOrClosedShadowRoot',
  /** No debugger of Firefox's counts listeners or looks into the background page, and its pages hear of no layout shift. */
  canTell: { listeners: false, layoutShifts: false, work: false },
  launch: () => firefox.launch(stockFirefox()),
  async open({ profile, port }, { headed, colorScheme = 'light', extension = inFirefox.extensionFolder }) {
    const context = await firefox.launchPersistentContext(profile, {
      ...outer,
      ...stockFirefox(port),
      headless: !headed,
      viewport: headed ? null : window,
      colorScheme,
    });
    await askFirefox(context, 'webExtension.install', { extensionData: { type: 'path', path: extension } });
    return context;
  },
  originOf: async () => `moz-extension://${uuid}`,
  async stopWorker(control) {
    const stop = `WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground({ disableResetIdleForTest: true })`;
    const { contexts } = await askFirefox<{ contexts: readonly { context: string }[] }>(
      control.context(),
      'browsingContext.getTree',
      { 'moz:scope': 'chrome', maxDepth: 0 },
    );
    const target = { context: contexts[0]?.context };
    await askFirefox(control.context(), 'script.evaluate', { expression: stop, target, awaitPromise: true });
  },
};

/** Firefox as it is shipped; Playwright's own is none of it, and takes no extensions. */
function stockFirefox(port = 0) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found; `npm test` installs one, or name it by FIREFOX_PATH.');
  return {
    executablePath,
    channel: 'moz-firefox',
    headless: true,
    // Else no page of an extension may be opened or looked into.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'network.dns.localDomains': 'www.linkedin.com',
      'network.socket.forcePort': `443=${port}`,
    },
  };
}

putBetween(tellOfExtensionPages);

/** The browser that is tested in: Chromium, unless the project `firefox` is run. */
export const browser = process.env.FOUR_PILLARS_BROWSER === 'firefox' ? inFirefox : inChromium;
