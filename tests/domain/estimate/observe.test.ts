import { describe, expect, it } from 'vitest';
import { type ActivityKind, activityKinds, sensedKinds } from '@/lib/domain/activity';
import { type Observation, observedFlows } from '@/lib/domain/estimate/observe';
import { type FlowId, flows } from '@/lib/domain/estimate/signals';
import { weeklyRate } from '@/lib/domain/estimate/weekly-rate';
import { recentDays } from '@/lib/domain/recent-days';
import type { Tally } from '@/lib/domain/tally';
import { ratesFrom } from '@/tests/domain/stories';
import { dayBefore, tallyBefore, today } from '@/tests/domain/tallies';

const everything: ReadonlySet<ActivityKind> = new Set(sensedKinds);
const observation: Observation = { day: today, startedDay: dayBefore(200), seenKinds: everything };

function without(...kinds: readonly ActivityKind[]): ReadonlySet<ActivityKind> {
  return new Set(sensedKinds.filter((kind) => !kinds.includes(kind)));
}

describe('what the tallies say about the inputs', () => {
  const counted: readonly (readonly [FlowId, Partial<Tally>])[] = [
    ['articles', { counts: { article: 1 } }],
    ['posts', { counts: { post: 1 } }],
    ['people_searches', { counts: { 'people-search': 1 } }],
    ['profile_views', { counts: { 'profile-view': 1 } }],
    ['views_outside', { outside: 1 }],
    ['sn_searches', { counts: { 'lead-search': 1 } }],
    ['sn_leads', { counts: { 'lead-save': 1 } }],
    ['comments', { counts: { comment: 1 } }],
    ['comments', { counts: { reply: 1 } }],
    ['reactions', { counts: { reaction: 1 } }],
    ['reposts', { counts: { repost: 1 } }],
    ['messages', { threads: 1 }],
    ['sn_accounts', { counts: { 'account-save': 1 } }],
  ];

  it.each(counted)('raises %s by %o', (id, rest) => {
    const quiet = ratesFrom([], observation);
    const busy = ratesFrom([tallyBefore(0, {}, rest)], observation);
    expect(quiet[id]).toBe(0);
    expect(busy[id]).toBeCloseTo(0.1827, 4);
    const others = flows.filter((flow) => flow.id !== id && flow.id !== 'days_active');
    expect(others.map((flow) => busy[flow.id])).toEqual(others.map((flow) => quiet[flow.id]));
  });

  it.each(sensedKinds)('makes a day with a %s an active day', (kind) => {
    expect(ratesFrom([tallyBefore(0, { [kind]: 1 })], observation).days_active).toBeCloseTo(0.1827, 4);
  });

  it.each(activityKinds.filter((kind) => !sensedKinds.some((sensed) => sensed === kind)))(
    'makes no active day of a logged %s',
    (kind) => {
      expect(ratesFrom([tallyBefore(0, { [kind]: 1 })], observation).days_active).toBe(0);
    },
  );

  it('leaves unknown what nobody counts, however many quiet days pass', () => {
    const inputs = ratesFrom([tallyBefore(1, { post: 2, comment: 3 })], {
      ...observation,
      seenKinds: without('post', 'reply', 'message', 'profile-view'),
    });
    expect(inputs).not.toHaveProperty('posts');
    expect(inputs, 'half of what feeds comments').not.toHaveProperty('comments');
    expect(inputs).not.toHaveProperty('messages');
    expect(inputs).not.toHaveProperty('profile_views');
    expect(inputs).not.toHaveProperty('views_outside');
    expect(inputs.reactions).toBe(0);
  });

  it('knows nothing at all when no kind is counted', () => {
    expect(ratesFrom([tallyBefore(0, { post: 1 })], { ...observation, seenKinds: new Set() })).toEqual({});
  });

  it('leaves unknown what can only be read or answered', () => {
    const inputs = ratesFrom([], observation);
    for (const id of ['followers_gained', 'engagement_recv', 'acceptance', 'connections', 'profile_items'] as const) {
      expect(inputs).not.toHaveProperty(id);
    }
  });

  it('says how many were counted, on how many days, without the day cap', () => {
    const busy = recentDays([tallyBefore(2, { comment: 12 }), tallyBefore(3, { comment: 1, reply: 2 })], today);
    const found = observedFlows(busy, { ...observation, blindDays: { reply: new Set([dayBefore(3)]) } });
    expect(found.find(({ id }) => id === 'comments')).toMatchObject({ count: 12, days: 89 });
  });

  it('assumes the prior of a quiet member in the first days, in part', () => {
    const inputs = ratesFrom([], { ...observation, startedDay: today });
    expect(inputs.comments).toBeCloseTo(weeklyRate([0], { prior: 0.5 }), 12);
    expect(inputs.comments).toBeGreaterThan(0.4);
  });

  it.each([
    [0, 0],
    [1, 1],
    [89, 89],
    [90, 89],
    [4000, 89],
  ])('observes, %i days after the start, the day %i days ago and none before', (startedAgo, lastAge) => {
    const started = { ...observation, startedDay: dayBefore(startedAgo) };
    const quiet = ratesFrom([], started).reactions;
    expect(ratesFrom([tallyBefore(lastAge, { reaction: 1 })], started).reactions).toBeGreaterThan(quiet ?? Infinity);
    expect(ratesFrom([tallyBefore(lastAge + 1, { reaction: 1 })], started).reactions).toBe(quiet);
  });

  it('leaves out days that have not come yet, and a start in the future is today', () => {
    const future = { ...observation, startedDay: dayBefore(-3) };
    expect(ratesFrom([tallyBefore(-1, { comment: 5 })], future)).toEqual(
      ratesFrom([], { ...observation, startedDay: today }),
    );
  });

  it('raises only the flow that is known to be seen in part', () => {
    const tallies = [tallyBefore(0, { comment: 1, post: 1 })];
    const whole = ratesFrom(tallies, observation);
    const half = ratesFrom(tallies, { ...observation, capture: { comments: 0.5 } });
    expect(half.comments).toBeCloseTo(2 * (whole.comments ?? 0), 12);
    expect(half.posts).toBe(whole.posts);
  });

  it('takes nothing from the days on which a kind was broken, for every flow that it feeds and for no other', () => {
    const tallies = [tallyBefore(0, { comment: 2, reaction: 2 }), tallyBefore(3, { comment: 5 })];
    const blindDays = { reply: new Set([dayBefore(2), dayBefore(3)]) };
    const open = ratesFrom(tallies, observation);
    const blind = ratesFrom(tallies, { ...observation, blindDays });
    const known = ratesFrom([tallyBefore(0, { comment: 2, reaction: 2 })], observation);
    expect(blind.comments).toBeLessThan(open.comments ?? 0);
    expect(blind.comments).toBeGreaterThan(known.comments ?? 0);
    const { comments: _, days_active: blindlyActive, ...others } = blind;
    expect(open).toMatchObject(others);
    expect(blindlyActive).toBeGreaterThan(open.days_active ?? Infinity);
  });

  it('takes a day on which something could not be counted for an active or an unknown one, never for a quiet one', () => {
    const active = Array.from({ length: 30 }, (_, age) => tallyBefore(age, { comment: 1 }));
    const before = new Set(Array.from({ length: 60 }, (_, age) => dayBefore(age + 30)));
    expect(ratesFrom(active, observation).days_active).toBeLessThan(5);
    const blind = ratesFrom(active, { ...observation, blindDays: { reaction: before } });
    expect(blind.days_active).toBeGreaterThan(5.5);
    const duringActive = new Set(active.map(({ day }) => day));
    expect(ratesFrom(active, { ...observation, blindDays: { reaction: duringActive } }).days_active).toBe(
      ratesFrom(active, observation).days_active,
    );
  });

  it('knows nothing of a kind that was broken on every observed day', () => {
    const blindDays = { reaction: new Set([today]) };
    expect(ratesFrom([], { ...observation, startedDay: today, blindDays })).not.toHaveProperty('reactions');
  });
});
