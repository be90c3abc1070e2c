import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { type ArchiveRecord, archiveWith } from '@/lib/domain/estimate/archive-facts';
import { knownInputs } from '@/lib/domain/estimate/known-inputs';
import { recentDays } from '@/lib/domain/recent-days';
import { emptyTally } from '@/lib/domain/tally';
import { readBefore } from '@/tests/domain/readings';
import { dayBefore, today } from '@/tests/domain/tallies';

function archive(age: number, facts: ArchiveRecord['facts'] = {}): ArchiveRecord {
  const day = dayBefore(age);
  return { facts, until: Date.parse(`${day}T12:00:00Z`), day, days: { comments: day }, startedDay: today };
}

const base = { day: today, startedDay: today, days: recentDays([], today), seenKinds: new Set(sensedKinds) };

/** A comment on each of the last 90 days. */
const daily = recentDays(
  Array.from({ length: 90 }, (_, age) => ({ ...emptyTally('default', dayBefore(age)), counts: { comment: 1 } })),
  today,
);

const audits = { comments: { live: 50, archive: 100 } };

describe('what an archive tells of the profile and of connections', () => {
  const facts = { seniors: 12, coworkers: 3, profile: { has: ['headline', 'about'] as const, lacks: [] } };

  it('is known as of its last day, however old', () => {
    const { inputs, evidence } = knownInputs({ ...base, archive: archive(400, facts) });
    expect(inputs).toMatchObject({ vp_connections: 12, coworkers: 3, profile_items: 2 });
    expect(evidence.coworkers).toEqual({ origin: 'read', day: dayBefore(400) });
  });

  it('gives way to the member’s own answers', () => {
    const { inputs } = knownInputs({ ...base, archive: archive(1, facts), answers: { seniors: 0, profile: [] } });
    expect(inputs).toMatchObject({ vp_connections: 0, coworkers: 3, profile_items: 0 });
  });
});

describe('rates that an archive tells', () => {
  const facts = { questions: { asked: 9, replied: 3 }, invitations: { sent: 8, accepted: 4 } };

  it.each([
    [90, { acceptance: facts.invitations, response_rate: facts.questions }],
    [91, {}],
  ])('%i days later are %j', (age, expected) => {
    const { acceptance, response_rate } = knownInputs({ ...base, archive: archive(age, facts) }).inputs;
    expect(JSON.parse(JSON.stringify({ acceptance, response_rate }))).toEqual(expected);
  });
});

describe('days that the archive knows whole', () => {
  it('are known from before counting began, but not beyond the archive', () => {
    const { evidence } = knownInputs({ ...base, days: daily, audits, archive: archive(30) });
    // 59 days up to the one before the export, and today.
    expect(evidence.comments).toEqual({ origin: 'counted', count: 60, days: 60 });
    const others = { ...archive(30), days: {} };
    expect(knownInputs({ ...base, days: daily, archive: others }).evidence.comments).toMatchObject({ days: 1 });
  });

  it('are not counted up by the part that is seen here; later days are', () => {
    const rate = (age: number, share?: number) =>
      knownInputs({
        ...base,
        startedDay: dayBefore(89),
        days: daily,
        audits: share === undefined ? { comments: { live: 100, archive: 100 } } : audits,
        archive: archive(age),
      }).inputs.comments ?? 0;
    expect(rate(-1, 0.5)).toBeCloseTo(rate(-1), 9);
    expect(rate(45, 0.5)).toBeGreaterThan(rate(45) * 1.2);
    expect(rate(45, 0.5)).toBeLessThan(rate(200, 0.5));
  });
});

describe('after a further import', () => {
  const known = archive(10, { seniors: 5, coworkers: 2 });

  it('the export that reaches further says more than the other, and counting began when it did', () => {
    const newer = { ...archive(3, { seniors: 6 }), startedDay: dayBefore(5) };
    const older = archive(300, { seniors: 1, connections: 80 });
    expect(archiveWith(known, newer)).toEqual({ ...newer, startedDay: today, facts: { seniors: 6, coworkers: 2 } });
    expect(archiveWith(known, older).facts).toEqual({ seniors: 5, coworkers: 2, connections: 80 });
    expect(archiveWith(undefined, older)).toBe(older);
  });

  it('each group is known up to the day of the last export that had it', () => {
    const reactions = { ...archive(3), days: { reactions: dayBefore(3) } };
    expect(archiveWith(known, reactions).days).toEqual({ comments: dayBefore(10), reactions: dayBefore(3) });
    expect(archiveWith(reactions, known).days).toEqual({ comments: dayBefore(10), reactions: dayBefore(3) });
  });
});

describe('the days of a workbook', () => {
  const workbook = (age: number, value: number) =>
    readBefore(age, { engagements: value, 'followers-gained': value }, { source: 'workbook' });
  const week = [3, 4, 5, 6, 7, 8, 9].flatMap((age) => workbook(age, 2));
  const told = (readings: typeof week) => knownInputs({ ...base, readings }).inputs;

  it('are summed up to the last seven', () => {
    expect(told([...week, ...workbook(10, 500)])).toMatchObject({ engagement_recv: 14, followers_gained: 14 });
  });

  it('can be negative, their sum cannot', () => {
    expect(told([...week.slice(2), ...workbook(3, -5)]).engagement_recv).toBe(7);
    expect(told([...week.slice(2), ...workbook(3, -99)]).engagement_recv).toBe(0);
  });

  it('say nothing as long as they are fewer', () => {
    expect(told(week.slice(2))).not.toHaveProperty('engagement_recv');
  });

  it('give way to what LinkedIn showed later, and it to them', () => {
    expect(told([...week, ...readBefore(1, { engagements: 40 })]).engagement_recv).toBe(40);
    expect(told([...week, ...readBefore(5, { engagements: 40 })]).engagement_recv).toBe(14);
  });
});
