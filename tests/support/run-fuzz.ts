import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run test:fuzz`: every test that asks `fuzz.ts` how often, fifty times as often as in `npm test`. */

const root = join(import.meta.dirname, '..', '..');
const files = globSync('tests/**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(join(root, file), 'utf8').includes("'@/tests/support/fuzz'"),
);
const env = { FOUR_PILLARS_FUZZ: '50', ...process.env };
const command = ['run', '--project', 'unit', ...files, ...process.argv.slice(2)];
process.exitCode = spawnSync('vitest', command, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
