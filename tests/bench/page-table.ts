import type { PageCost } from './page-cost';
import { ratios, type Spread, spreadOf } from './statistics';
import { type Variant, variantNames, variants } from './variants';

/** All runs of the heavy page, by variant, round by round. */
export type PageRounds = Readonly<Record<Variant, readonly PageCost[]>>;

/** One line: a variant beside the others. */
export interface PageLine {
  readonly variant: Variant;
  /** Main-thread time of the page in ms. */
  readonly cpu: Spread;
  /** The same as a multiple of the inert extension's in the same round. */
  readonly ratio: Spread;
  readonly phases: Readonly<Record<string, number>>;
  /** Own time in ms by the sampling profiler: all, in three idle seconds, and the longest slice. */
  readonly own: { readonly total: number; readonly idle: number; readonly longest: number };
  /** Bytes and listeners more than without an extension. */
  readonly heap: number;
  readonly listeners: number;
  readonly longTasks: number;
  /** ms; 98 of 100 inputs were faster. */
  readonly latency: number;
  readonly elements: number;
}

export function pageLines(rounds: PageRounds, profiled: Readonly<Record<Variant, PageCost>>): readonly PageLine[] {
  const middle = (variant: Variant, of: (cost: PageCost) => number): number => spreadOf(rounds[variant].map(of)).median;
  const cpu = (variant: Variant): readonly number[] => rounds[variant].map((cost) => cost.cpu);
  return variants.map((variant) => {
    const { own = { total: 0, idle: 0, longest: 0 } } = profiled[variant];
    const names = Object.keys(profiled[variant].phases) as (keyof PageCost['phases'])[];
    return {
      variant,
      cpu: spreadOf(cpu(variant)),
      ratio: spreadOf(ratios(cpu(variant), cpu('inert'))),
      phases: Object.fromEntries(names.map((name) => [name, middle(variant, (cost) => cost.phases[name].cpu)])),
      own,
      heap: middle(variant, (cost) => cost.heap) - middle('none', (cost) => cost.heap),
      listeners: middle(variant, (cost) => cost.listeners) - middle('none', (cost) => cost.listeners),
      longTasks: middle(variant, (cost) => cost.longTasks),
      latency: middle(variant, (cost) => cost.latency),
      elements: middle(variant, (cost) => cost.elements),
    };
  });
}

/** Markdown, as it stands in the README. */
export function pageTable(lines: readonly PageLine[]): string {
  const head = [
    '',
    'page CPU ms (spread)',
    '× inert (spread)',
    'own ms',
    'own idle ms',
    'longest slice ms',
    'heap MB',
    'listeners',
    'long tasks',
    'p98 input ms',
  ];
  const rows = lines.map(({ variant, cpu, ratio, own, heap, listeners, longTasks, latency }) => [
    variantNames[variant],
    `${cpu.median.toFixed(0)} (${cpu.low.toFixed(0)}–${cpu.high.toFixed(0)})`,
    `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
    own.total.toFixed(0),
    own.idle.toFixed(1),
    own.longest.toFixed(1),
    `${heap >= 0 ? '+' : ''}${(heap / 1_000_000).toFixed(2)}`,
    `${listeners >= 0 ? '+' : ''}${listeners.toFixed(0)}`,
    longTasks.toFixed(0),
    latency.toFixed(0),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
