import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * `npm test`: everything that says whether the product is right, in the order in which a mistake is found fastest.
 * Name steps to run those alone: `npm test -- unit`.
 */

const root = join(import.meta.dirname, '..', '..');
const reports = join(root, '.report');

interface Step {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
  /** A test run: its tests are counted one by one; any other step counts as one. */
  readonly isTestRun?: true;
  /** Only taken when it is named. */
  readonly isOnDemand?: true;
}

/** Files of `e2e` that look at what Firefox does in its own way; `npm run test:firefox` plays all of it there. */
const inFirefox = ['consent', 'keeping', 'unseen', 'panel.test', 'side-panel', 'zero-footprint', 'data.test'];

const steps: readonly Step[] = [
  { name: 'lint', commands: [['biome', 'ci', '--error-on-warnings', '.']] },
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'unused', commands: [['knip']] },
  testRun('unit'),
  {
    name: 'compile',
    commands: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  testRun('build'),
  testRun('e2e'),
  testRun('firefox', inFirefox),
  { ...testRun('firefox-all'), isOnDemand: true },
];

interface Score {
  readonly passed: number;
  readonly failed: number;
}

/** The part of a test runner's report that is counted. */
const reportSchema = z.object({ numPassedTests: z.number(), numTotalTests: z.number() });

const wanted = process.argv.slice(2);
const isWanted = ({ name, isOnDemand }: Step) => (wanted.length === 0 ? !isOnDemand : wanted.includes(name));
const scores = steps.filter(isWanted).map(take);
const passed = sum(scores.map((score) => score.passed));
const failed = sum(scores.map((score) => score.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function take(step: Step): Score {
  console.log(`\n── ${step.name} ──`);
  const began = Date.now();
  if (step.isTestRun) rmSync(join(reports, `${step.name}.json`), { force: true });
  const isDone = step.commands.every((command) => run(command) === 0);
  const score = step.isTestRun ? countTests(step.name, isDone) : { passed: Number(isDone), failed: Number(!isDone) };
  console.log(`${step.name}: ${isDone ? 'ok' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return score;
}

/** The test project of that name: the files that are named, or all. */
function testRun(name: string, files: readonly string[] = []): Step {
  const report = join(reports, `${name}.json`);
  const [project = name] = name.split('-');
  const command = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ];
  return { name, commands: [command], isTestRun: true };
}

function run([program = '', ...parameters]: readonly string[]): number {
  mkdirSync(reports, { recursive: true });
  return spawnSync(program, parameters, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/** A run that ended badly has at least one failure, even when every single test passed or none was found. */
function countTests(name: string, isDone: boolean): Score {
  const { numPassedTests, numTotalTests } = readReport(name);
  const missed = numTotalTests - numPassedTests;
  const isEmpty = numTotalTests === 0;
  return { passed: numPassedTests, failed: missed > 0 ? missed : Number(!isDone || isEmpty) };
}

/** A run that broke off leaves no report: nothing passed then. */
function readReport(name: string): z.infer<typeof reportSchema> {
  const file = join(reports, `${name}.json`);
  return existsSync(file)
    ? reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    : { numPassedTests: 0, numTotalTests: 0 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
