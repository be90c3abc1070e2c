// Plain JavaScript: it runs before anything is installed, on any Node from 20 on.
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The Firefox to test in: the one named by `FIREFOX_PATH`, or an installed one.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...usual].find((path) => path && existsSync(path));
}
