import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { practiceArguments } from '@/tests/practice/browser';
import { browser as tested } from '@/tests/support/browsers';
import { findChromium } from '@/tests/support/chromium.mjs';

/** A Chromium with the built extension, whose profile outlives it. */
export interface LivingBrowser {
  readonly context: BrowserContext;
  /** `chrome-extension://<id>`. */
  readonly origin: string;
  /** Where its own pages and targets are told, without a debugger attached to any. */
  readonly debugging: string;
  /** Takes all debuggers off; it lives on. */
  disconnect(): Promise<void>;
  /** Ends all of its processes at once, as a crash of the machine does: nobody gets to write anything any more. */
  kill(): Promise<void>;
  /** Ends it as a member does. */
  close(): Promise<void>;
}

interface Home {
  readonly profile: string;
  /** Of the practice site. */
  readonly port: number;
  readonly features?: readonly string[] | undefined;
}

type Program = ChildProcess & { readonly stderr: Readable };

const running = new Set<Program>();
process.once('exit', () => {
  for (const program of running) killTree(program);
});

/** @throws when there is no Chromium, or it does not come up. */
export async function openBrowser(home: Home): Promise<LivingBrowser> {
  const program = launch(home);
  running.add(program);
  program.once('exit', () => running.delete(program));
  const address = await addressOf(program);
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no profile.');
  return {
    context,
    origin: `chrome-extension://${idOf(tested.extensionFolder)}`,
    debugging: `http://${new URL(address).host}`,
    disconnect: () => browser.close(),
    kill: () => ended(program, async () => killTree(program)),
    close: () => ended(program, () => askToEnd(browser)),
  };
}

/** In a group of its own, so that all of its processes can be killed together. */
function launch({ profile, port, features = [] }: Home): Program {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium found; `npm test` installs one.');
  const options = [
    ...practiceArguments(port),
    '--headless=new',
    '--no-sandbox',
    '--ignore-certificate-errors',
    '--password-store=basic',
    '--hide-crash-restore-bubble',
    '--window-size=1280,900',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    `--enable-features=${features.join(',')}`,
    `--disable-extensions-except=${tested.extensionFolder}`,
    `--load-extension=${tested.extensionFolder}`,
    'about:blank',
  ];
  return spawn(executable, options, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
}

function addressOf(program: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: program.stderr });
    lines.on('line', (line) => {
      const [, address] = /^DevTools listening on (ws:\S+)/.exec(line) ?? [];
      if (address) resolve(address);
    });
    program.once('exit', (code) => reject(new Error(`The browser ended at once, with ${code}.`)));
  });
}

/** As Chromium names what it loads from a folder. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function killTree({ pid }: Program): void {
  if (pid) process.kill(-pid, 'SIGKILL');
}

async function askToEnd(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close');
}

async function ended(program: Program, end: () => Promise<void>): Promise<void> {
  if (!running.has(program)) return;
  const exit = once(program, 'exit');
  await end();
  await exit;
}
