import { beforeEach, expect, test } from 'vitest';
import { answer } from '@/lib/app/answer';
import { explain } from '@/lib/app/explain';
import { stillWeighing } from '@/lib/app/gather-readings';
import { read } from '@/lib/app/read';
import { pillars } from '@/lib/domain/pillar';
import { liveScore, pillarRows, shown, typedScore } from './scores';
import { addedAll, days, noon, record, startedWorker, type TestWorker } from './test-worker';

let worker: TestWorker;

beforeEach(async () => {
  worker = await startedWorker();
});

test('what the member tells after an official score leaves the estimate of that day where LinkedIn put it', async () => {
  await read(worker, typedScore());
  await answer(worker, {
    profile: ['photo', 'headline', 'about', 'location', 'position', 'education', 'skills'],
    groups: 10,
    seniors: 100,
    coworkers: 30,
    invitations: { sent: 40, accepted: 30 },
  });
  await read(worker, [{ metric: 'connections', value: 900 }]);
  const { raw, estimate } = await explain(worker);
  expect(raw.pillars.relations.est).toBeGreaterThan(23);
  for (const pillar of pillars) expect(estimate.pillars[pillar].est).toBeCloseTo(shown[pillar], 6);
});

test('what the member does after an official score moves the estimate', async () => {
  await read(worker, typedScore());
  await record(worker, addedAll(8, 'c'));
  const { estimate } = await explain(worker);
  expect(estimate.pillars.insights.est).toBeGreaterThan(shown.insights + 0.5);
});

test('a forecast rests on no more than what was known of the inputs when the earlier score was read', async () => {
  await record(worker, liveScore('first', shown, noon - days));
  await answer(worker, { groups: 10, seniors: 100, coworkers: 30, invitations: { sent: 40, accepted: 30 } });
  await record(worker, liveScore('second'));
  const [, second] = await pillarRows('relations');
  expect(second?.forecast?.raw).toBeGreaterThan(20);
  expect(Math.abs((second?.forecast?.points ?? Number.NaN) - shown.relations)).toBeLessThan(0.5);
  expect(second?.forecast?.unknown).toEqual(['connections']);
});

test('looking at LinkedIn’s page again on the same day makes no forecast look better', async () => {
  await record(worker, liveScore('first', shown, noon - days));
  await record(worker, [...liveScore('second', { ...shown, brand: 20 })]);
  const { uncertainty, calibration } = await explain(worker);
  for (const [index, visit] of ['a', 'b', 'c', 'd'].entries()) {
    await record(worker, liveScore(visit, { ...shown, brand: 20 }, noon + (index + 1) * 100_000));
  }
  const after = await explain(worker);
  expect(after.official).toHaveLength(6);
  expect(after.uncertainty).toBe(uncertainty);
  expect(after.calibration?.record).toEqual(calibration?.record);
  expect(after.calibration?.lines).toEqual(calibration?.lines);
});

test('the official scores of 360 days still weigh, and no older ones', () => {
  expect(stillWeighing(noon)).toEqual({ from: noon - 361 * days, most: 120 });
});
