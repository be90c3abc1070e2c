import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '@/lib/app/collect';
import {
  added,
  addedAll,
  area,
  lay,
  record,
  sentinel,
  startedWorker,
  type TestWorker,
  tallyOn,
  today,
  waiting,
  wake,
} from './test-worker';

interface Gated {
  readonly worker: TestWorker;
  /** How often the outbox was looked into. */
  readonly looks: () => number;
  /** Lets the run go on that has read its batches. */
  readonly open: () => void;
}

/** A worker that halts once it has read its batches, until the gate opens. */
function gated(): Gated {
  let looks = 0;
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const storage = {
    ...area,
    getKeys: () => {
      looks += 1;
      return waiting().then((keys) => [...keys]);
    },
    get: async (keys: string[] | null) => {
      const found = await area.get(keys);
      if (keys?.some((key) => key.startsWith('outbox:'))) await gate;
      return found;
    },
  };
  return { worker: wake({ storage }), looks: () => looks, open };
}

beforeEach(async () => {
  await startedWorker();
});

describe('many who ask at the same time', () => {
  test('share one run that has not begun', async () => {
    await lay(addedAll(10, 'a'));
    const { worker, looks, open } = gated();
    open();
    const answers = Array.from({ length: 2_000 }, () => collect(worker));
    expect(await Promise.all(answers)).toEqual(answers.map(() => ({ written: 10 })));
    expect(looks()).toBe(1);
  });

  test('while a run is under way share the next one, and there is never a third', async () => {
    await lay([added('a')]);
    const { worker, looks, open } = gated();
    const running = collect(worker);
    await expect.poll(looks).toBe(1);
    await lay([added('b')]);
    const others = Array.from({ length: 50 }, () => collect(worker));
    expect(looks()).toBe(1);
    open();
    expect(await running).toEqual({ written: 1 });
    expect(await Promise.all(others)).toEqual(others.map(() => ({ written: 1 })));
    expect(looks()).toBe(2);
    expect((await tallyOn(today))?.counts).toEqual({ comment: 2 });
  });

  test('hear all of a failure that they share, and the next run is a new one', async () => {
    await lay([added('a')]);
    let isBroken = true;
    const set = (items: Record<string, unknown>) => (isBroken ? Promise.reject(new Error('quota')) : area.set(items));
    const worker = wake({ storage: { ...area, set } });
    const answers = await Promise.allSettled([collect(worker), collect(worker)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isBroken = false;
    await collect(worker);
    expect(await waiting()).toEqual([]);
    expect((await tallyOn(today))?.counts).toEqual({ comment: 1 });
  });
});

test('what is laid down while a run is under way is left to the next, not removed unwritten', async () => {
  await lay([added('a')]);
  const { worker, looks, open } = gated();
  const running = collect(worker);
  await expect.poll(looks).toBe(1);
  await lay([added('late')]);
  open();
  await running;
  expect(await waiting()).toHaveLength(1);
  expect(await collect(worker)).toEqual({ written: 1 });
  expect((await tallyOn(today))?.counts).toEqual({ comment: 2 });
});

test('2,000 entries that each ask for themselves are counted in a handful of transactions', async () => {
  const worker = wake();
  const once = addedAll(1_000, 'a');
  await Promise.all([...once, ...once].map((entry) => record(worker, [entry])));
  expect((await tallyOn(today))?.counts).toEqual({ comment: 1_000 });
  expect(await waiting()).toEqual([]);
  const { sequence } = (await sentinel()) as { sequence: number };
  expect(sequence).toBeGreaterThan(1);
  expect(sequence).toBeLessThanOrEqual(6);
});
