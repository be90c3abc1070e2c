import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Entry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

const root = join(import.meta.dirname, '..', '..');

/** What git keeps, in a folder of another name, as of another time. */
export function copyElsewhere(): string {
  const folder = emptyFolder();
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of list.trim().split('\n')) {
    cpSync(join(root, file), join(folder, file));
    utimesSync(join(folder, file), 1_000_000_000, 1_000_000_000);
  }
  return folder;
}

/** What a source package holds, in a folder of its own. */
export async function unpackElsewhere(sources: string): Promise<string> {
  const folder = emptyFolder();
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(sources)));
  for (const entry of await reader.getEntries()) await unpack(entry, folder);
  await reader.close();
  return folder;
}

async function unpack(entry: Entry, folder: string): Promise<void> {
  if (entry.directory) return;
  const path = join(folder, entry.filename);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await entry.getData(new Uint8ArrayWriter()));
}

/** Builds and zips there as on a computer far away. @throws when that fails. */
export function zipElsewhere(folder: string, browser: string): void {
  const strange = { NODE_ENV: 'development', TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  const env = { ...process.env, ...strange };
  execFileSync('wxt', ['zip', '-b', browser], { cwd: folder, env, stdio: 'pipe' });
}

/** It has the packages of this folder: the lockfile says which, wherever they lie. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'four-pillars-elsewhere-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
