import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { historyOf } from '@/lib/domain/history/history';
import { historyRanges } from '@/lib/domain/history/ranges';
import { isWithin } from '@/lib/domain/history/span';
import { amountOf, sumOf } from '@/lib/domain/history/sums';
import { pillars } from '@/lib/domain/pillar';
import { pillarKinds } from '@/lib/domain/pillar-kinds';
import { dayBefore, today } from '@/tests/domain/tallies';
import { sourceOf, sources, tenYears } from './source';

const ranges = fc.constantFrom(...historyRanges);

describe('a look back', () => {
  it.each([
    ['today', 1, { unit: 'day', from: dayBefore(0) }],
    ['7-days', 7, { unit: 'day', from: dayBefore(6) }],
    ['28-days', 28, { unit: 'day', from: dayBefore(27) }],
    ['90-days', 90, { unit: 'day', from: dayBefore(89) }],
    ['year', 53, { unit: 'week', from: dayBefore(364) }],
    ['all', 121, { unit: 'month', from: dayBefore(3649) }],
  ] as const)('of "%s" has %i places', (range, places, shape) => {
    const history = historyOf(tenYears, range);
    expect(history).toMatchObject({ ...shape, to: today });
    expect(history.buckets).toHaveLength(places);
  });

  it('of two years is shown by week still', () => {
    const short = sourceOf([[730, { comment: 1 }]]);
    expect(historyOf(short, 'all').unit).toBe('week');
    expect(historyOf(sourceOf([[740, { comment: 1 }]]), 'all').unit).toBe('month');
  });

  it('of a member who has just begun has no day from before', () => {
    const history = historyOf(sourceOf([[3, { comment: 1 }]]), '28-days');
    expect([history.from, history.buckets.length]).toEqual([dayBefore(3), 4]);
  });

  it('has no gap and nothing twice: every day of it lies in one place', () => {
    fc.assert(
      fc.property(sources, ranges, (source, range) => {
        const { buckets, from, to } = historyOf(source, range);
        expect([buckets[0]?.from, buckets.at(-1)?.to]).toEqual([from, to]);
        buckets.slice(1).forEach((bucket, index) => {
          expect(bucket.from).toBe(addDays(buckets[index]?.to ?? '', 1));
        });
      }),
    );
  });

  it('neither loses nor adds anything, of any kind and pillar', () => {
    fc.assert(
      fc.property(sources, ranges, (source, range) => {
        const { buckets, whole } = historyOf(source, range);
        const inside = sumOf(source.days.filter(({ day }) => isWithin(day, whole)));
        expect(sumOf(buckets.map(({ counts }) => ({ day: '', counts })))).toEqual(inside);
        expect(whole.counts).toEqual(inside);
        for (const pillar of pillars) {
          const steps = buckets.reduce((sum, bucket) => sum + bucket.pillars[pillar], 0);
          expect(steps).toBe(amountOf(inside, pillarKinds[pillar]));
        }
      }),
    );
  });

  it('shows LinkedIn’s own score of its days, beside what was said before', () => {
    const { scores } = historyOf(tenYears, '90-days');
    expect(scores.map(({ day }) => day)).toEqual([dayBefore(60), dayBefore(30), dayBefore(0)]);
    expect(scores[0]).toMatchObject({ official: { brand: 12 }, said: { find: 11 } });
    expect(historyOf(tenYears, 'all').scores).toHaveLength(120);
  });
});
