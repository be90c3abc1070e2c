import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/**
 * `npm run test:mutation`: breaks the code in thousands of small ways and counts how many the unit tests notice, folder by
 * folder. Name folders or files to try those alone: `npm run test:mutation -- lib/storage lib/domain/sync`.
 */

const root = join(import.meta.dirname, '..', '..');
const config = z.object({ mutate: z.array(z.string()) });
const left = config
  .parse(JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8')))
  .mutate.filter((pattern) => pattern.startsWith('!'));

/** Folders of the code with the folders of tests that judge them. Others pass through the code and ask little of it. */
const judges: Readonly<Record<string, string>> = {
  'lib/linkedin': 'linkedin,sensing',
  'lib/sensing': 'sensing',
  'lib/storage': 'storage,app',
  'lib/domain': 'domain',
};

const named = process.argv.slice(2);
const failed = (named.length > 0 ? named : Object.keys(judges)).filter((place) => !isGood(place));
if (failed.length > 0) console.error(`Too many mutants survived in ${failed.join(', ')}`);
process.exitCode = failed.length;

/** Whether enough of the mutants of a folder or file were noticed. */
function isGood(place: string): boolean {
  const [, tests] = Object.entries(judges).find(([folder]) => `${place}/`.startsWith(`${folder}/`)) ?? [];
  if (!tests) throw new Error(`${place} is not in ${Object.keys(judges).join(', ')}`);
  const report = join('.report', 'mutation', place.replaceAll('/', '-'));
  const patterns = [basename(place).includes('.') ? place : `${place}/**/*.ts`, ...left].join();
  const { status } = spawnSync('stryker', ['run', '--mutate', patterns, '--incrementalFile', `${report}.json`], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FOUR_PILLARS_JUDGES: tests },
  });
  const page = join(root, '.report', 'mutation', 'all.html');
  if (existsSync(page)) renameSync(page, join(root, `${report}.html`));
  return status === 0;
}
