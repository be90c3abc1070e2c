import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { faultCases } from './cases';
import { type FaultCase, long, short } from './fault-case';
import { type Passed, playTestFiles } from './test-files';

/**
 * `npm run test:faults`: everything that happens to extensions, done to this one. Numbers choose cases, `--short` kills
 * a few times instead of hundreds: `npm run test:faults -- 4 16 --short`.
 */

const root = join(import.meta.dirname, '..', '..');

interface Outcome {
  readonly isSurvived: boolean;
  readonly said: string;
}

process.once('SIGINT', () => process.exit(1)); // Browsers end with this process.
buildOnce();
const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const chosen = faultCases.filter(({ number }) => numbers.length === 0 || numbers.includes(String(number)));
const size = process.argv.includes('--short') ? short : long;
const passed = playTestFiles(chosen.flatMap(({ files = [] }) => files));
const lines: string[] = [];
let survived = 0;
for (const one of chosen) {
  const began = Date.now();
  const { isSurvived, said } = await outcomeOf(one);
  survived += Number(isSurvived);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  lines.push(`${isSurvived ? '✓' : '✗'} ${String(one.number).padStart(2)} ${one.name} (${seconds} s)\n     ${said}`);
  console.log(lines.at(-1));
}
console.log(`\n${lines.join('\n')}\n\nsurvived ${survived} of ${chosen.length}`);
process.exit(survived === chosen.length && survived > 0 ? 0 : 1);

async function outcomeOf({ play, files = [] }: FaultCase): Promise<Outcome> {
  const tests = inFiles(files, passed);
  if (!play) return tests;
  try {
    const said = await play(size);
    return { isSurvived: tests.isSurvived, said: [said, ...(files.length > 0 ? [tests.said] : [])].join('; ') };
  } catch (error) {
    console.error(error);
    return { isSurvived: false, said: String(error) };
  }
}

function inFiles(files: readonly string[], counts: Passed): Outcome {
  const failed = files.filter((file) => counts.get(file) === undefined);
  if (failed.length > 0) return { isSurvived: false, said: `failed: ${failed.join(', ')}` };
  const sum = files.reduce((total, file) => total + (counts.get(file) ?? 0), 0);
  return { isSurvived: true, said: `${sum} tests in ${files.join(', ')}` };
}

/** Builds what is not built yet or older than its sources. */
function buildOnce(): void {
  const sources = globSync(['{components,entrypoints,lib,public}/**', 'wxt.config.ts', 'package-lock.json'], {
    cwd: root,
  });
  const newest = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
  for (const browser of ['chrome', 'firefox']) {
    const manifest = join(root, '.output', `${browser}-mv3`, 'manifest.json');
    if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) continue;
    const { status } = spawnSync('wxt', ['build', '-b', browser], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('The extension could not be built.');
  }
}
