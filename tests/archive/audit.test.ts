import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditOf } from '@/lib/archive/audit';
import type { Activity, ActivityKind, ActivitySource } from '@/lib/domain/activity';

const [minute, day] = [60_000, 86_400_000];
const start = Date.UTC(2026, 0, 5);

function done(source: ActivitySource, kind: ActivityKind, ...times: readonly number[]): readonly Activity[] {
  return times.map((at, index) => ({
    id: `${source} ${kind} ${index}`,
    kind,
    at: start + at,
    day: new Date(start + at).toISOString().slice(0, 10),
    offset: 0,
    source,
    confidence: 'confirmed',
    account: 'default',
  }));
}

const days = new Set(
  Array.from({ length: 60 }, (_, index) => new Date(start + index * day).toISOString().slice(0, 10)),
);
const until = start + 60 * day;
const everyHour = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index * 60 * minute);

describe('the audit of live counting', () => {
  it('says which part of what the archive holds was seen, and which part of what was seen it holds', () => {
    const archive = done('archive', 'comment', ...everyHour(40));
    const live = [...done('live', 'comment', ...everyHour(24)), ...done('live', 'reply', 50 * day)];
    const { groups, audits } = auditOf({ live, archive, days, until });
    expect(groups).toEqual({
      comments: { live: 25, archive: 40, matched: 24, precision: 24 / 25, recall: 0.6, capture: 0.625 },
    });
    expect(audits).toEqual({ comments: { live: 25, archive: 40 } });
  });

  it.each([
    ['at the same moment', 0, 1],
    ['90 seconds apart', 90_000, 1],
    ['more than 90 seconds apart', 90_001, 0],
  ])('takes two that are %s for the same action: %i ms, %i', (_, apart, count) => {
    const archive = done('archive', 'reaction', 0);
    const live = done('live', 'reaction', apart);
    expect(auditOf({ live, archive, days, until }).twins.size).toBe(count);
  });

  it('lets the totals of a day speak for what no time matches', () => {
    const archive = done('archive', 'reaction', 0, minute * 10, day);
    const live = done('live', 'reaction', 5 * minute, 3 * day);
    expect(auditOf({ live, archive, days, until }).groups.reactions).toMatchObject({ live: 2, archive: 3, matched: 1 });
  });

  it('leaves out days on which counting was off, and what is later than the export or earlier than its first row', () => {
    const archive = done('archive', 'invite', 2 * day, 3 * day);
    const live = done('live', 'invite', day, 2 * day, 3 * day, 61 * day);
    const some = new Set([...days].filter((one) => one !== '2026-01-08'));
    const { groups } = auditOf({ live, archive, days: some, until });
    expect(groups.invitations).toMatchObject({ live: 1, archive: 1, matched: 1 });
  });

  it('knows nothing of a group that was not in the export', () => {
    expect(auditOf({ live: done('live', 'message', 0), archive: [], days, until })).toEqual({
      groups: {},
      audits: {},
      twins: new Map(),
    });
  });

  it('never takes one action for the same as two others, and finds every twin there is', () => {
    const moments = fc.array(fc.nat(3000), { maxLength: 30 }).map((all) => all.map((one) => one * 1000));
    fc.assert(
      fc.property(moments, moments, (held, seen) => {
        const { twins } = auditOf({
          live: done('live', 'post', ...seen),
          archive: done('archive', 'post', ...held),
          days,
          until,
        });
        expect(new Set(twins.values()).size).toBe(twins.size);
        expect(twins.size).toBe(held.length ? mostPairs(held, seen) : 0);
      }),
    );
  });
});

/** The largest number of pairs, by augmenting paths: slow, and sure. */
function mostPairs(ones: readonly number[], others: readonly number[]): number {
  const partner = new Map<number, number>();
  const first = Math.min(...ones) - 90_000;
  const near = ones.map((at) => [...others.keys()].filter((other) => isNear(at, others[other] ?? 0, first)));
  const find = (one: number, tried: Set<number>): boolean =>
    (near[one] ?? []).some((other) => {
      if (tried.has(other)) return false;
      tried.add(other);
      const taken = partner.get(other);
      const isFree = taken === undefined || find(taken, tried);
      if (isFree) partner.set(other, one);
      return isFree;
    });
  return ones.filter((_, index) => find(index, new Set())).length;
}

function isNear(held: number, seen: number, first: number): boolean {
  return seen >= first && Math.abs(seen - held) <= 90_000;
}
