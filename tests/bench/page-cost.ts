import type { CDPSession, Page } from 'playwright-core';
import { type Amounts, elementsOf, openHeavyPage, order, type Phase, phases } from './heavy-page';
import { type OwnTime, ownTime } from './own-time';
import { openStage } from './stage';
import type { Variant } from './variants';

/** What one phase took: milliseconds of the page's main thread. */
export interface PhaseCost {
  readonly cpu: number;
  readonly script: number;
}

/** What one run of the heavy page took. */
export interface PageCost {
  readonly phases: Readonly<Record<Phase | 'load', PhaseCost>>;
  /** Milliseconds of the main thread, from navigation to the end. */
  readonly cpu: number;
  /** Bytes after a collection. */
  readonly heap: number;
  readonly listeners: number;
  readonly elements: number;
  /** Tasks above 50 ms. */
  readonly longTasks: number;
  /** Milliseconds that the slowest two of a hundred inputs took until the next paint. */
  readonly latency: number;
  /** Only where it was profiled. */
  readonly own?: OwnTime & { readonly idle: number };
}

export interface PageRun {
  readonly variant: Variant;
  readonly amounts: Amounts;
  /** With the sampling profiler, which slows all of it a little: such a run counts for own time alone. */
  readonly isProfiled: boolean;
}

/** Plays the heavy page once in a fresh browser. */
export async function pageCost({ variant, amounts, isProfiled }: PageRun): Promise<PageCost> {
  const stage = await openStage(variant);
  try {
    const page = await stage.context.newPage();
    await page.addInitScript(watch);
    const session = await stage.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (isProfiled) await startProfiler(session);
    await openHeavyPage(page);
    return await play({ page, session, amounts, isProfiled });
  } finally {
    await stage.close();
  }
}

interface Play extends Pick<PageRun, 'amounts' | 'isProfiled'> {
  readonly page: Page;
  readonly session: CDPSession;
}

async function play({ page, session, amounts, isProfiled }: Play): Promise<PageCost> {
  const costs: Partial<Record<Phase | 'load', PhaseCost>> = {};
  let before = { cpu: 0, script: 0 };
  const take = async (phase: Phase | 'load'): Promise<void> => {
    const now = await times(session);
    costs[phase] = { cpu: now.cpu - before.cpu, script: now.script - before.script };
    before = now;
  };
  await take('load');
  let own: OwnTime = { total: 0, longest: 0 };
  let idle = 0;
  for (const phase of order) {
    if (isProfiled && phase === 'idle') {
      own = ownTime(await stopProfiler(session));
      await startProfiler(session);
    }
    await phases[phase](page, session, amounts);
    await take(phase);
  }
  if (isProfiled) idle = ownTime(await stopProfiler(session)).total;
  const { longTasks, latency } = await page.evaluate<{ longTasks: number; latency: number }>('benchSeen()');
  const end = { cpu: before.cpu, longTasks, latency, elements: await elementsOf(page), ...(await memory(session)) };
  // All phases were taken above.
  const all = costs as PageCost['phases'];
  return { phases: all, ...end, ...(isProfiled && { own: { ...own, total: own.total + idle, idle } }) };
}

async function startProfiler(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
}

async function stopProfiler(session: CDPSession) {
  return (await session.send('Profiler.stop')).profile;
}

async function times(session: CDPSession): Promise<PhaseCost> {
  const metrics = await metricsOf(session);
  return { cpu: (metrics.get('TaskDuration') ?? 0) * 1_000, script: (metrics.get('ScriptDuration') ?? 0) * 1_000 };
}

async function memory(session: CDPSession): Promise<Pick<PageCost, 'heap' | 'listeners'>> {
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const metrics = await metricsOf(session);
  return { heap: metrics.get('JSHeapUsedSize') ?? 0, listeners: metrics.get('JSEventListeners') ?? 0 };
}

async function metricsOf(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page from its start. */
const watch = `(() => {
  let longTasks = 0;
  const inputs = [];
  new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => inputs.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'event', durationThreshold: 16, buffered: true });
  globalThis.benchSeen = () => {
    const sorted = inputs.toSorted((one, other) => one - other);
    return { longTasks, latency: sorted[Math.floor(sorted.length * 0.98)] ?? 0 };
  };
})()`;
