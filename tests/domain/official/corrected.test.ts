import { describe, expect, it } from 'vitest';
import { estimate } from '@/lib/domain/estimate/estimate';
import { calibrate, corrected, slopesOf } from '@/lib/domain/official/calibration';
import { perPillar, pillars } from '@/lib/domain/pillar';
import { each, estimateOf, officialBefore, saidOfEach } from '@/tests/domain/readings';
import { today } from '@/tests/domain/tallies';

describe('a further look at LinkedIn’s page', () => {
  const before = officialBefore(3, each(9), saidOfEach(8));
  const first = officialBefore(0, each(12), saidOfEach(10));
  const again = Array.from({ length: 5 }, (_, index) => ({
    ...officialBefore(0, each(12), saidOfEach(10, { points: 12 })),
    at: first.at + (index + 1) * 1000,
  }));

  it('on the same day tells nothing new', () => {
    const once = calibrate([before, first], estimateOf(each(10)), today);
    expect(calibrate([before, first, ...again], estimateOf(each(10)), today)).toEqual(once);
    expect(once).toMatchObject({ readings: 2, record: { comparisons: 1, ours: 8, trivial: 12 } });
  });

  it('takes the last number of a day', () => {
    const later = { ...officialBefore(0, each(13), saidOfEach(10)), at: first.at + 1000 };
    expect(calibrate([before, first, later], estimateOf(each(10)), today)?.points.find).toBeCloseTo(13, 10);
  });
});

describe('the corrected estimate', () => {
  it('does not move by what was merely learnt since', () => {
    const known = { comments: 10, connections: 500 } as const;
    const learnt = { ...known, profile_items: 7, vp_connections: 100, coworkers: 30 } as const;
    const [then, now] = [known, learnt].map((inputs) => estimate(inputs, { salesNavigator: false }));
    if (!then || !now) throw new Error('There are two estimates');
    const said = perPillar((pillar) => ({
      version: 'est-1.0.0',
      raw: then.pillars[pillar].est,
      points: then.pillars[pillar].est,
      unknown: then.pillars[pillar].parts.filter(({ share }) => share === undefined).map(({ id }) => id),
    }));
    const calibration = calibrate([officialBefore(0, each(12), said)], now, today);
    for (const pillar of pillars) expect(calibration?.points[pillar]).toBeCloseTo(12, 10);
    const done = estimate({ ...learnt, comments: 20 }, { salesNavigator: false });
    expect(calibrate([officialBefore(0, each(12), said)], done, today)?.points.insights).toBeGreaterThan(12.3);
  });

  const raw = estimate({ comments: 10, connections: 500, profile_items: 4 }, { salesNavigator: false });
  const official = officialBefore(0, each(12), saidOfEach(6));

  it('is there from the first official reading on', () => {
    expect(calibrate([], raw, today)).toBeUndefined();
    expect(calibrate([official], raw, today)?.readings).toBe(1);
  });

  it('moves each range along with its pillar, and keeps what is known', () => {
    const calibration = calibrate([official], raw, today);
    if (!calibration) throw new Error('There is a reading');
    const shown = corrected(raw, calibration);
    for (const pillar of pillars) {
      const [before, after, slope] = [raw.pillars[pillar], shown.pillars[pillar], slopesOf(calibration)[pillar]];
      expect(after.est).toBe(calibration.points[pillar]);
      expect(after.low).toBeCloseTo(Math.max(0, after.est - slope * (before.est - before.low)), 10);
      expect(after.high).toBeCloseTo(Math.min(25, after.est + slope * (before.high - before.est)), 10);
      expect(after).toMatchObject({ coverage: before.coverage, parts: before.parts });
    }
    expect(shown.total.est).toBeCloseTo(
      pillars.reduce((sum, pillar) => sum + shown.pillars[pillar].est, 0),
      10,
    );
    expect(shown).toMatchObject({ coverage: raw.coverage, version: raw.version });
  });

  it('stretches nothing by less than 0.2 or more than 2', () => {
    const readings = [0, 25, 0, 25].map((points, index) =>
      officialBefore(4 - index, { ...each(points), find: 25 - points }, saidOfEach(index % 2 === 0 ? 1 : 4)),
    );
    const calibration = calibrate(readings, raw, today);
    expect(calibration && slopesOf(calibration)).toEqual({ brand: 2, find: 0.2, insights: 2, relations: 2 });
  });
});
