import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { perPillar } from '@/lib/domain/pillar';
import { type SummarySource, summarise } from '@/lib/domain/summarise';
import { unchosen } from './chosen';
import { each, readBefore, saidOfEach, scoreBefore } from './readings';
import { dayBefore, tallyBefore, today } from './tallies';

const source: SummarySource = {
  ...unchosen,
  account: 'default',
  day: today,
  now: Date.UTC(2026, 4, 20, 9),
  startedDay: dayBefore(30),
  tallies: [],
  seenKinds: new Set(sensedKinds),
};

describe('the summary', () => {
  it('of a first day has empty counts, an estimate and something to do', () => {
    const summary = summarise(source);
    expect(summary).toMatchObject({
      account: 'default',
      day: today,
      updatedAt: source.now,
      today: { counts: {}, value: false, conversations: 0, appointments: 0 },
      week: {},
      guide: { card: { id: 'I07' }, never: [] },
      invitations: { sentInWeek: 0, advice: 'fine' },
      viewedInWeek: { profiles: 0, outside: 0, searches: 0 },
    });
    expect(summary.estimate.version).toBe('est-1.0.0');
  });

  it('counts as conversations threads, replies and what was logged', () => {
    const counts = { message: 9, reply: 2, comment: 4, conversation: 1, appointment: 3, value: 1 };
    const { today: shown } = summarise({ ...source, tallies: [tallyBefore(0, counts, { threads: 4 })] });
    expect(shown).toEqual({ counts, value: true, conversations: 7, appointments: 3 });
  });

  it('sums the seven days that end today, each kind for itself', () => {
    const tallies = [
      tallyBefore(6, { comment: 1, value: 1 }),
      tallyBefore(7, { comment: 10, post: 1 }),
      tallyBefore(0, { comment: 2, 'people-search': 1, reaction: 0 }),
      tallyBefore(-1, { comment: 100 }),
    ];
    expect(summarise({ ...source, tallies }).week).toEqual({ comment: 3, value: 1, 'people-search': 1 });
  });

  it('knows that Sales Navigator earns nothing without a seat', () => {
    const uncounted = { ...source, seenKinds: new Set(['comment', 'reply'] as const) };
    const withoutSeat = summarise(uncounted).estimate;
    const withSeat = summarise({ ...uncounted, answers: { salesNavigator: true } }).estimate;
    expect(withoutSeat.pillars.find.parts.find(({ id }) => id === 'sn_leads')?.share).toBe(0);
    expect(withSeat.pillars.find.parts.find(({ id }) => id === 'sn_leads')).not.toHaveProperty('share');
  });

  it('rests on readings, answers and audits beside the counts', () => {
    const tallies = [tallyBefore(0, { comment: 3 })];
    const plain = summarise({ ...source, tallies }).estimate;
    const read = summarise({ ...source, tallies, readings: readBefore(1, { connections: 600 }) }).estimate;
    expect(read.coverage - plain.coverage).toBeCloseTo(0.08, 10);
    const answered = summarise({ ...source, tallies, answers: { coworkers: 3 } }).estimate;
    expect(answered.coverage - plain.coverage).toBeCloseTo(0.03, 10);
    const audited = summarise({ ...source, tallies, audits: { comments: { live: 20, archive: 40 } } }).estimate;
    expect(audited.pillars.insights.est).toBeGreaterThan(plain.pillars.insights.est);
  });

  it('is ten points uncertain and has no official score before one was read', () => {
    expect(summarise(source).uncertainty).toBe(10);
    expect(summarise(source)).not.toHaveProperty('official');
  });

  it('learns from the last 120 days with an official score and from none of more than 360 days ago', () => {
    const scored = (ages: readonly number[]) =>
      ages.flatMap((age) => scoreBefore(age, each(age % 2 === 0 ? 3 : 20), saidOfEach(age % 7)));
    const days = Array.from({ length: 130 }, (_, age) => age);
    const shown = (ages: readonly number[]) => summarise({ ...source, readings: scored(ages) }).estimate;
    expect(shown(days)).toEqual(shown(days.slice(0, 120)));
    expect(shown(days.slice(0, 120))).not.toEqual(shown(days.slice(0, 119)));
    expect(shown([361])).toEqual(shown([]));
    expect(shown([360])).not.toEqual(shown([]));
  });

  it('shows the last official score beside the estimate that it corrects', () => {
    const { pillars: raw } = summarise(source).estimate;
    const said = perPillar((pillar) => ({ version: 'est-1.0.0', raw: raw[pillar].est, points: 12 }));
    const readings = [...scoreBefore(9, each(9)), ...scoreBefore(0, each(13), said)];
    const summary = summarise({ ...source, readings });
    expect(summary.official).toEqual({ day: today, total: 52, forecast: 48 });
    expect(summary.uncertainty).toBe(4);
    expect(summary.estimate.total.est).toBeCloseTo(52, 10);
    expect(summarise({ ...source, readings: readings.slice(0, 4) }).official).toEqual({ day: dayBefore(9), total: 36 });
  });
});
