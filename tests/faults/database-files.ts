import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What can happen to the files of a database while no browser runs. */
export const damages = ['removed', 'truncated to half', 'zeroed', 'random bytes in it'] as const;
export type Damage = (typeof damages)[number];

/** The files of IndexedDB in a profile, the larger half of their names as Chromium has them. */
function databaseFiles(profile: string): readonly string[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => join(file.parentPath, file.name)).filter((file) => !file.endsWith('LOCK'));
}

/** Whether the profile keeps databases in SQLite, to which Chromium is moving. */
export function isSqlite(profile: string): boolean {
  return databaseFiles(profile).some((file) => readFileSync(file).subarray(0, 15).toString() === 'SQLite format 3');
}

/** @throws when there is nothing to damage. */
export function damageDatabase(profile: string, damage: Damage): void {
  const files = databaseFiles(profile).filter((file) => readFileSync(file).length > 0);
  if (files.length === 0) throw new Error('There is no database to damage.');
  for (const file of files) damageFile(file, damage);
}

function damageFile(file: string, damage: Damage): void {
  const bytes = readFileSync(file);
  if (damage === 'removed') rmSync(file);
  if (damage === 'truncated to half') truncateSync(file, bytes.length >> 1);
  if (damage === 'zeroed') writeFileSync(file, bytes.fill(0));
  if (damage === 'random bytes in it') writeFileSync(file, scattered(bytes));
}

/** Fifty bytes anywhere in it are others. */
function scattered(bytes: Buffer): Buffer {
  for (const byte of randomBytes(50)) bytes[Math.floor(Math.random() * bytes.length)] = byte;
  return bytes;
}

/**
 * Puts a second database beside that of the extension, in the same files: when it is gone, the browser has wiped them.
 * Runs in a page of the extension.
 */
export async function plantWitness(control: Page): Promise<void> {
  await control.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('witness', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows').put('here', 'key');
    request.onsuccess = () => { request.result.close(); resolve(); };
    request.onerror = () => reject(request.error);
  })`);
}

/** Whether the witness was gone, or cannot be heard any more; it is planted anew then. */
export async function wasWiped(control: Page): Promise<boolean> {
  const isThere = await control.evaluate<boolean>(
    "indexedDB.databases().then((all) => all.some(({ name }) => name === 'witness'))",
  );
  if (isThere && (await isHeard(control))) return false;
  await control.evaluate(`new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('witness');
    request.onsuccess = request.onerror = resolve;
  }).then(() => {})`);
  await plantWitness(control);
  return true;
}

function isHeard(control: Page): Promise<boolean> {
  return plantWitness(control).then(
    () => true,
    () => false,
  );
}
