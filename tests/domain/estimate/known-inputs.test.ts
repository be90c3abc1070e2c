import { describe, expect, it } from 'vitest';
import type { Answers } from '@/lib/domain/estimate/answers';
import type { Inputs } from '@/lib/domain/estimate/signals';
import { known, type Source } from '@/tests/domain/known';
import { dayBefore, tallyBefore } from '@/tests/domain/tallies';

describe('an answer', () => {
  const answers: readonly (readonly [Answers, Inputs])[] = [
    [{ profile: ['photo', 'about'] }, { profile_items: 2 }],
    [{ profile: [] }, { profile_items: 0 }],
    [{ media: ['cover'] }, { profile_media: 1 }],
    [{ groups: 0 }, { groups: 0 }],
    [{ seniors: 8 }, { vp_connections: 8 }],
    [{ coworkers: 3 }, { coworkers: 3 }],
    [{ invitations: { sent: 9, accepted: 4 } }, { acceptance: { sent: 9, accepted: 4 } }],
  ];

  it.each(answers)('of %o makes known %o and nothing else', (given, expected) => {
    const before = known({});
    const after = known({ answers: given });
    expect(after.inputs).toEqual({ ...before.inputs, ...expected });
    const [id = ''] = Object.keys(expected);
    expect(after.evidence).toEqual({ ...before.evidence, [id]: { origin: 'answered' } });
  });

  it('of how much is seen raises what is counted in those flows alone', () => {
    const tallies = [tallyBefore(0, { comment: 2, article: 1, 'people-search': 1 })];
    const whole = known({ tallies });
    const half = known({ tallies, answers: { seenShare: 0.5 } });
    expect(half.capture).toEqual({ posts: 0.5, reposts: 0.5, comments: 0.5, reactions: 0.5, messages: 0.5 });
    expect(half.inputs.comments).toBeCloseTo(2 * (whole.inputs.comments ?? 0), 10);
    expect({ ...half.inputs, comments: 0 }).toEqual({ ...whole.inputs, comments: 0 });
  });
});

describe('what was counted', () => {
  it('says how many, and on how many days it could be', () => {
    const tallies = [tallyBefore(0, { comment: 12, 'account-view': 2 }), tallyBefore(30, { comment: 9 })];
    const { evidence } = known({ tallies, startedAgo: 9 });
    expect(evidence.comments).toEqual({ origin: 'counted', count: 12, days: 10 });
    expect(evidence.research_views).toEqual({ origin: 'counted', count: 2, days: 10 });
    expect(evidence).not.toHaveProperty('connections');
  });

  const silent = { acceptance: { sent: 0, accepted: 0 }, response_rate: { asked: 0, replied: 0 } };
  const neither = { acceptance: undefined, response_rate: undefined };
  const withoutInvites: Inputs = { response_rate: silent.response_rate };
  const withoutMessages: Inputs = { acceptance: silent.acceptance };

  it.each<readonly [string, Source, object]>([
    ['makes of 90 silent days a known nothing', {}, silent],
    ['makes nothing of 89 silent days', { startedAgo: 88 }, neither],
    ['knows that an invitation was sent', { tallies: [tallyBefore(89, { invite: 1 })] }, withoutInvites],
    ['forgets an invitation after 90 days', { tallies: [tallyBefore(90, { invite: 1 })] }, silent],
    ['knows that a message was written', { tallies: [tallyBefore(3, { message: 1 })] }, withoutMessages],
    ['knows that an InMail was written', { tallies: [tallyBefore(3, { inmail: 1 })] }, withoutMessages],
    ['makes nothing of a blind day', { blindDays: { invite: new Set([dayBefore(5)]) } }, withoutInvites],
    ['makes nothing of what is not counted', { seenKinds: new Set(['comment', 'invite'] as const) }, withoutMessages],
    [
      'gives way to an answer',
      { answers: { invitations: { sent: 4, accepted: 1 } } },
      { acceptance: { sent: 4, accepted: 1 } },
    ],
  ])('%s', (_, source, expected) => {
    const { acceptance, response_rate } = known(source).inputs;
    expect({ ...neither, acceptance, response_rate }).toEqual({
      ...neither,
      ...('answers' in source ? silent : {}),
      ...expected,
    });
  });
});

describe('a Sales Navigator seat', () => {
  const seat = { salesNavigator: true };
  it.each<readonly [string, Source, boolean]>([
    ['is not taken for granted', {}, false],
    ['is what the member says', { answers: seat }, true],
    ['shows in a lead saved', { tallies: [tallyBefore(89, { 'lead-save': 1 })] }, true],
    ['shows in an account opened', { tallies: [tallyBefore(0, { 'account-view': 1 })] }, true],
    ['does not show in a lead saved long ago', { tallies: [tallyBefore(90, { 'lead-save': 1 })] }, false],
    [
      'is denied by the member against what was counted',
      { answers: { salesNavigator: false }, tallies: [tallyBefore(0, { 'lead-view': 1 })] },
      false,
    ],
  ])('%s', (_, source, expected) => {
    expect(known(source).salesNavigator).toBe(expected);
  });
});
