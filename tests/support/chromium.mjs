// Plain JavaScript: it runs before anything is installed, on any Node from 20 on.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Chromium keeps `--load-extension`, which branded Chrome dropped: only Chromium builds are looked for. */
const usual = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium to test in: the one named by `CHROMIUM_PATH`, an installed one, or Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...usual, playwrightChromium()].find((path) => path && existsSync(path));
}

/** @returns {string | undefined} */
function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined; // Not installed yet, or no build of it for this system.
  }
}
