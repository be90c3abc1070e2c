import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The two builds, as they are handed to a browser. */
export const outputs = ['chrome-mv3', 'firefox-mv3'] as const;

export type Output = (typeof outputs)[number];

/** Paths of all files of a build, below its folder; of this house, or of another one. */
export function filesOf(output: Output, house = root): readonly string[] {
  const folder = join(house, '.output', output);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function readOutput(output: Output, file: string): string {
  return readFileSync(join(root, '.output', output, file), 'utf8');
}

/** Bytes of a file and of every script that it loads, transitively. */
export function scriptBytesOf(output: Output, page: string): number {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const next of scriptsIn(file, readOutput(output, file))) visit(next);
  };
  visit(page);
  seen.delete(page);
  return [...seen].reduce((sum, file) => sum + Buffer.byteLength(readOutput(output, file)), 0);
}

/** Scripts named in a page (`/chunks/x.js`) or imported by a script (`./x.js`). */
function scriptsIn(file: string, text: string): readonly string[] {
  const fromPage = [...text.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const fromScript = [...text.matchAll(/from\s*["'`]\.\/([^"'`]+\.js)["'`]|import\s*["'`]\.\/([^"'`]+\.js)["'`]/g)];
  const folder = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
  return file.endsWith('.html') ? fromPage : fromScript.map(([, from, bare]) => folder + (from ?? bare));
}
