import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '@/tests/support/chromium.mjs';

const QUIET = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root.
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Arguments that make a Chromium find `www.linkedin.com` at the practice site and nothing else anywhere. */
export function practiceArguments(port: number): string[] {
  return [
    ...QUIET,
    `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  ];
}

/** A bare browser on the practice site; contexts need `ignoreHTTPSErrors`. */
export async function launchPracticeBrowser(port: number): Promise<Browser> {
  const program = findChromium();
  return await chromium.launch({
    ...(program && { executablePath: program }),
    headless: true,
    chromiumSandbox: false,
    args: practiceArguments(port),
  });
}
