import { beforeEach, describe, expect, test } from 'vitest';
import { explain } from '@/lib/app/explain';
import { log, unlog } from '@/lib/app/log';
import { refusalCode } from '@/lib/app/refusal-code';
import { summary } from '@/lib/app/summary';
import { valueReasons } from '@/lib/domain/activity';
import { ann, bob, signedIn } from './entries';
import {
  activities,
  added,
  everything,
  mirrored,
  noon,
  record,
  startedWorker,
  type TestWorker,
  tallyOn,
  today,
} from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

describe('the word of value', () => {
  test.each(valueReasons)('"%s" is kept with it, in both copies and in the summary', async (why) => {
    await log(worker, 'value', { why });
    const [row] = await activities();
    expect(row).toMatchObject({ id: `value-${today}`, traits: { why } });
    expect(await mirrored(`mirror:activities:${today}`)).toEqual([row]);
    expect((await summary(worker)).today).toMatchObject({ value: true, why });
  });

  test('can be said later and changed; the day keeps its one record, as it was', async () => {
    await log(worker, 'value');
    const [before] = await activities();
    worker.setClock({ at: noon + 60_000 });
    await log(worker, 'value', { why: 'helped' });
    await log(worker, 'value', { why: 'taught' });
    expect(await activities()).toEqual([{ ...before, traits: { why: 'taught' } }]);
    expect((await tallyOn(today))?.counts).toEqual({ value: 1 });
  });

  test('stays when value is said again without one, and goes when the member takes it away', async () => {
    await log(worker, 'value', { why: 'learned' });
    await log(worker, 'value');
    expect((await summary(worker)).today.why).toBe('learned');
    await log(worker, 'value', { why: 'none' });
    expect(await activities()).toEqual([expect.not.objectContaining({ traits: expect.anything() })]);
    expect((await summary(worker)).today).not.toHaveProperty('why');
  });

  test('said twice changes nothing', async () => {
    await log(worker, 'value', { why: 'helped' });
    const before = await everything();
    await log(worker, 'value', { why: 'helped' });
    expect(await everything()).toBe(before);
  });

  test('goes with the value', async () => {
    const { id } = await log(worker, 'value', { why: 'helped' });
    await unlog(worker, id);
    expect((await summary(worker)).today).toMatchObject({ value: false });
    expect((await summary(worker)).today).not.toHaveProperty('why');
  });

  test('is each member’s own', async () => {
    await record(worker, [signedIn(ann)]);
    await log(worker, 'value', { why: 'helped' });
    await record(worker, [signedIn(bob)]);
    expect((await summary(worker)).today).not.toHaveProperty('why');
    await log(worker, 'value', { why: 'taught' });
    expect((await summary(worker)).today.why).toBe('taught');
  });
});

describe('an earlier day', () => {
  test.each(['appointment', 'conversation'] as const)('has its %s at its noon by the member’s clock', async (kind) => {
    worker.setClock({ offset: 330 });
    await log(worker, kind, { day: '2026-11-02' });
    const at = Date.UTC(2026, 10, 2, 12) - 330 * 60_000;
    expect(await activities()).toEqual([expect.objectContaining({ kind, day: '2026-11-02', at, offset: 330 })]);
    expect((await tallyOn('2026-11-02'))?.counts).toEqual({ [kind]: 1 });
    expect(await tallyOn(today)).toBeUndefined();
  });

  test('that is today has it now', async () => {
    await log(worker, 'appointment', { day: today });
    expect(await activities()).toEqual([expect.objectContaining({ day: today, at: noon })]);
  });

  test.each(['2026-11-21', '2025-11-18'])('%s is refused, and nothing changes', async (day) => {
    const before = await everything();
    const error = await log(worker, 'appointment', { day }).catch((reason: unknown) => reason);
    expect(refusalCode(error)).toBe('impossible');
    expect(await everything()).toBe(before);
  });

  test('with something logged by hand lets counting begin no earlier for a further member', async () => {
    await record(worker, [signedIn(ann), added('a'), signedIn(bob), added('b')]);
    const before = await explain(worker);
    await log(worker, 'appointment', { day: '2026-01-02' });
    expect((await explain(worker)).estimate).toEqual(before.estimate);
  });
});
