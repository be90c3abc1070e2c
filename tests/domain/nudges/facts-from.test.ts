import { describe, expect, it } from 'vitest';
import { profileItems } from '@/lib/domain/estimate/answers';
import { factsFrom } from '@/lib/domain/nudges/facts-from';
import { nudgeFacts } from '@/lib/domain/nudges/nudge-facts';
import { each, readBefore, scoreBefore } from '@/tests/domain/readings';
import { dayBefore, tallyBefore, today } from '@/tests/domain/tallies';
import { factsOf, morning, type NudgeStory, sourceOf } from './sources';

/** Everything that can be told of a member was told. */
const open: NudgeStory = {
  tallies: [tallyBefore(0, { post: 1 })],
  readings: [
    ...readBefore(28, { 'profile-viewers': 50 }),
    ...readBefore(0, {
      'profile-viewers': 60,
      connections: 300,
      'invites-pending': 3,
      'unread-conversations': 2,
      'invites-received': 1,
    }),
    ...scoreBefore(3, each(9)),
  ],
  answers: { profile: ['photo'], media: [], groups: 2, coworkers: 4, invitations: { sent: 10, accepted: 6 } },
  lastPostAt: morning.at - 90 * 60_000,
};

describe('the facts', () => {
  it('that can be known today are all worked out, and no others', () => {
    const wanted = Object.entries(nudgeFacts).filter(([, fact]) => !('missing' in fact));
    const found = factsFrom(sourceOf(open));
    expect(Object.keys(found).toSorted()).toEqual(wanted.map(([name]) => name).toSorted());
    const unknown = Object.entries(found).filter(([, value]) => value === undefined);
    expect(unknown.map(([name]) => name)).toEqual(['resp.rate']);
  });

  it('that nobody can know yet say why', () => {
    const reasons = Object.values(nudgeFacts).flatMap((fact) => ('missing' in fact ? [fact.missing] : []));
    expect(reasons.length).toBeGreaterThan(15);
    expect(reasons.filter((reason) => !/^[A-Z].+\.$/.test(reason))).toEqual([]);
  });

  it.each<readonly [string, NudgeStory, Partial<ReturnType<typeof factsOf>>]>([
    [
      'name the first part that a profile lacks',
      { answers: { profile: ['photo', 'about', 'skills'] } },
      { 'profile.known': true, 'profile.items': 3, 'profile.missing': 'headline', 'profile.skills': 5 },
    ],
    [
      'name none of a whole profile',
      { answers: { profile: profileItems } },
      { 'profile.items': 7, 'profile.all_items': 7, 'profile.missing': undefined },
    ],
    [
      'know nothing of a profile without an answer',
      {},
      { 'profile.known': false, 'profile.items': undefined, 'profile.skills': undefined },
    ],
    [
      'forget an inbox that was read two days ago',
      { readings: readBefore(2, { 'unread-conversations': 3, 'invites-received': 4 }) },
      { 'inbox.unread': undefined, 'inbox.invitations': undefined },
    ],
    [
      'take the newest reading of an inbox',
      { readings: [...readBefore(0, { 'unread-conversations': 0 }), ...readBefore(1, { 'unread-conversations': 3 })] },
      { 'inbox.unread': 0 },
    ],
    [
      'compare profile views with the last look that is four weeks older',
      {
        readings: [60, 40, 29, 1].flatMap((age, index) =>
          readBefore(age, { 'profile-viewers': [10, 20, 40, 50][index] ?? 0 }),
        ),
      },
      { 'inbound.change28': 0.25 },
    ],
    [
      'not with one that is too near',
      { readings: [27, 0].flatMap((age) => readBefore(age, { 'profile-viewers': 50 + age })) },
      { 'inbound.change28': undefined },
    ],
    [
      'not with one that is too old',
      { readings: [57, 0].flatMap((age) => readBefore(age, { 'profile-viewers': 50 + age })) },
      { 'inbound.change28': undefined },
    ],
    [
      'not when the last look is too old itself',
      { readings: [40, 8].flatMap((age) => readBefore(age, { 'profile-viewers': 50 + age })) },
      { 'inbound.change28': undefined },
    ],
    [
      'not with none at all',
      { readings: [30, 0].flatMap((age) => readBefore(age, { 'profile-viewers': age ? 0 : 9 })) },
      { 'inbound.change28': undefined },
    ],
    ['know LinkedIn’s own score', { readings: scoreBefore(9, each(5)) }, { 'official.none': false, 'official.age': 9 }],
    ['know that it was never read', {}, { 'official.none': true, 'official.age': undefined }],
    ['say that no help is wanted until the member wants it', {}, { 'pref.habit_help': false, 'pref.post_help': false }],
    ['have the targets of the model', {}, { 'target.comments': 20, 'target.posts': 4, 'target.people_searches': 25 }],
    ['have the clock that they were given', { clock: { hour: 23, weekday: 7 } }, { hour: 23, weekday: 7 }],
  ])('%s', (_, story, expected) => {
    expect(factsOf(story)).toMatchObject(expected);
  });

  it('know the answers to messages where both are known', () => {
    const source = sourceOf({});
    const explanation = { ...source.explanation, inputs: { response_rate: { asked: 8, replied: 2 } } };
    expect(factsFrom({ ...source, explanation })).toMatchObject({ 'resp.asked': 8, 'resp.rate': 0.25 });
    expect(factsFrom(source)['resp.rate']).toBeUndefined();
  });

  it('call the plan done after three proposals of pillars on this day', () => {
    const answered = (day: string) => ({ shown: [], answers: [{ is: 'done', at: 0, day }] }) as const;
    const isDone = (log: NudgeStory['log']) => factsOf({ ...(log && { log }) })['today.plan_done'];
    const [now, before] = [answered(today), answered(dayBefore(1))];
    expect(isDone({ I01: now, I02: now, B04: now })).toBe(true);
    expect(isDone({ I01: now, I02: now, B04: before })).toBe(false);
    expect(isDone({ I01: now, I02: now, C01: now })).toBe(false);
  });
});
