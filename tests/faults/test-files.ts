import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');

/** The part of a test runner's report that is looked at. */
const Report = z.object({
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Of a test file, how many tests passed; undefined where one of them failed or none was run. */
export type Passed = ReadonlyMap<string, number | undefined>;

/** Plays test files, all of one project together. */
export function playTestFiles(files: readonly string[]): Passed {
  const projects = Map.groupBy(new Set(files), projectOf);
  return new Map([...projects].flatMap(([project, ofProject]) => [...play(project, ofProject)]));
}

function projectOf(file: string): string {
  const [, folder] = file.split('/');
  return folder === 'e2e' || folder === 'build' ? folder : 'unit';
}

function play(project: string, files: readonly string[]): Passed {
  const folder = mkdtempSync(join(tmpdir(), 'four-pillars-report-'));
  const report = join(folder, 'report.json');
  const options = ['--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  console.log(`\n${files.length} test files of the project ${project} …`);
  spawnSync('vitest', ['run', ...options, ...files], { cwd: root, stdio: 'inherit' });
  const { testResults } = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(folder, { recursive: true });
  return new Map(testResults.map(({ name, ...result }) => [relative(root, name), passedIn(result)]));
}

type Result = Omit<z.infer<typeof Report>['testResults'][number], 'name'>;

function passedIn({ status, assertionResults }: Result): number | undefined {
  const passed = assertionResults.filter((one) => one.status === 'passed').length;
  return status === 'passed' && passed > 0 && passed === assertionResults.length ? passed : undefined;
}
