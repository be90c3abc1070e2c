import { describe, expect, it } from 'vitest';
import { sensedKinds } from '@/lib/domain/activity';
import type { Pillar } from '@/lib/domain/pillar';
import type { PillarWeek } from '@/lib/domain/review/pillar-week';
import { type ReviewSource, reviewOf } from '@/lib/domain/review/review';
import type { Diary } from '@/tests/domain/momentum/weeks';
import { dayAt, onDays, reviewSource, thursday } from './review-weeks';

interface Given {
  readonly diary?: Diary;
  readonly change?: Partial<ReviewSource>;
  readonly pillar?: Pillar;
}

function pillarIn({ diary = {}, change = {}, pillar = 'insights' }: Given): PillarWeek | undefined {
  return reviewOf(reviewSource(thursday, diary, change)).weeks[0]?.pillars[pillar];
}

const comments = (now: number, before: number): Diary => ({
  ...onDays([1], { counts: { comment: now } }),
  ...onDays([-6], { counts: { comment: before } }),
});
const withoutComments = { seenKinds: new Set(sensedKinds.filter((kind) => kind !== 'comment')) };
const blind = (place: number) => ({ blindDays: { comment: new Set([dayAt(place)]) } });

describe('the week of a pillar', () => {
  it.each<readonly [string, Given, Partial<PillarWeek>]>([
    ['was more', { diary: comments(3, 1) }, { turn: 'more', compared: { now: 3, before: 1 } }],
    ['was the same', { diary: comments(2, 2) }, { turn: 'same' }],
    ['was less', { diary: comments(1, 4) }, { turn: 'less', compared: { now: 1, before: 4 } }],
    ['was nothing', { diary: comments(0, 4) }, { turn: 'nothing', count: 0 }],
    ['is unknown while it is broken', { change: withoutComments }, { turn: 'unknown', leftOut: ['comment'] }],
    ['is unknown where a day was blind', { change: blind(2) }, { turn: 'unknown', leftOut: ['comment'] }],
    [
      'is unknown in the first week',
      { diary: comments(3, 0), change: { startedDay: dayAt(-1) } },
      { turn: 'unknown', count: 3, leftOut: [] },
    ],
  ])('%s', (_, given, expected) => {
    expect(pillarIn(given)).toMatchObject(expected);
  });

  it('leaves out a kind on the weekday that was blind, on both sides, and no other', () => {
    const diary = {
      ...onDays([1, 2], { counts: { comment: 1, reaction: 1 } }),
      ...onDays([-6, -5], { counts: { comment: 5, reaction: 2 } }),
    };
    expect(pillarIn({ diary, change: blind(-6) })).toMatchObject({
      count: 4,
      compared: { now: 3, before: 9 },
      leftOut: ['comment'],
    });
  });

  it('says nothing of days that are still to come', () => {
    expect(pillarIn({ diary: comments(1, 1), change: blind(-1) })).toMatchObject({ turn: 'same', leftOut: [] });
  });

  it('names the kind that was done most', () => {
    const diary = onDays([0, 1], { counts: { 'people-search': 2, 'profile-view': 3, comment: 50 } });
    expect(pillarIn({ diary, pillar: 'find' })).toMatchObject({
      count: 10,
      main: { kind: 'profile-view', count: 6 },
    });
    expect(pillarIn({ pillar: 'brand' })?.main).toBeUndefined();
  });

  it('takes no invitation that was withdrawn for a step', () => {
    const diary = onDays([0], { counts: { 'invite-withdrawn': 9, invite: 1 } });
    expect(pillarIn({ diary, pillar: 'relations' })?.count).toBe(1);
  });
});
