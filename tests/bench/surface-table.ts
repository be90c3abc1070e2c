import { exponentOf } from './statistics';
import type { SurfaceTimes } from './surfaces';
import { sizeNames } from './years';

type Line = readonly [name: string, of: (times: SurfaceTimes) => number, digits?: number];

const lines: readonly Line[] = [
  ['empty page, first paint (ms)', ({ empty }) => empty],
  ['popup, first paint (ms)', ({ popup }) => popup],
  ['popup, × empty page', ({ popup, empty }) => popup / empty, 2],
  ['popup, ready (ms)', ({ popupReady }) => popupReady],
  ['popup, reads before the first paint', ({ reads }) => reads],
  ['dashboard, first paint (ms)', ({ dashboard }) => dashboard],
  ['dashboard, first chart (ms)', ({ chart }) => chart],
  ['estimate with its reasons (ms)', ({ engine }) => engine.estimate],
  ['history of all years (ms)', ({ engine }) => engine.history],
  ['export (ms)', ({ engine }) => engine.exported],
  ['import, reading (ms)', ({ imported }) => imported.reading],
  ['import, storing (ms)', ({ imported }) => imported.storing],
  ['one activity, acknowledged (ms)', ({ engine }) => engine.single],
  ['the same, worker stopped before (ms)', ({ engine }) => engine.cold],
  ['an empty worker’s answer, stopped before (ms)', ({ engine }) => engine.coldEmpty],
  ['burst, acknowledged a second', ({ engine }) => engine.burst],
];

/** Markdown: a line for each time, a column for each amount of data, and how it grows with that. */
export function surfaceTable(all: readonly SurfaceTimes[]): string {
  const head = ['', ...all.map(({ size }) => sizeNames[size]), 'exponent'];
  const rows = lines.map(([name, of, digits = 0]) => [
    name,
    ...all.map((times) => of(times).toFixed(digits)),
    exponentOf(all.map((times) => [times.size, Math.max(of(times), 1e-3)])).toFixed(2),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
