import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import { type SummarySource, summarise } from '@/lib/domain/summarise';
import { dayBefore, tallyBefore, today } from './tallies';

const source: SummarySource = {
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
      next: { id: 'comment' },
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

  it('leaves out the next action when nothing is left', () => {
    const searched = tallyBefore(0, { comment: 10, repost: 2, 'people-search': 1 }, { outside: 3 });
    const tallies = [searched, tallyBefore(2, { post: 1 })];
    expect(summarise({ ...source, tallies })).not.toHaveProperty('next');
  });

  it('knows that Sales Navigator earns nothing without a seat', () => {
    const uncounted = { ...source, seenKinds: new Set(['comment', 'reply'] as const) };
    const withoutSeat = summarise(uncounted).estimate;
    const withSeat = summarise({ ...uncounted, salesNavigator: true }).estimate;
    expect(withoutSeat.pillars.find.parts.find(({ id }) => id === 'sn_leads')?.share).toBe(0);
    expect(withSeat.pillars.find.parts.find(({ id }) => id === 'sn_leads')).not.toHaveProperty('share');
  });

  it('lets readings, capture rates and pending invitations through', () => {
    const tallies = [tallyBefore(0, { comment: 3 })];
    const plain = summarise({ ...source, tallies });
    const told = summarise({ ...source, tallies, readings: { connections: 600 }, capture: { comments: 0.5 } });
    expect(told.estimate.coverage - plain.estimate.coverage).toBeCloseTo(0.08, 10);
    expect(told.estimate.pillars.insights.est).toBeGreaterThan(plain.estimate.pillars.insights.est);

    const done = { comments: 20, posts: 4, reposts: 2, acceptance: { sent: 5, accepted: 3 } };
    expect(summarise({ ...source, tallies, readings: done }).next?.id).toBe('invite');
    expect(summarise({ ...source, tallies, readings: done, pending: 100 }).next?.id).not.toBe('invite');
  });
});
