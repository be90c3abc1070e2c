import { type Browser, chromium } from 'playwright-core';

const PROGRAM = process.env.CHROMIUM_PATH ?? '/usr/lib/chromium/chromium';
const QUIET = [
  '--no-sandbox',
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
  return await chromium.launch({
    executablePath: PROGRAM,
    headless: true,
    chromiumSandbox: false,
    args: practiceArguments(port),
  });
}
