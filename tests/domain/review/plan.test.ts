import { describe, expect, it } from 'vitest';
import type { ActionId } from '@/lib/domain/next-action/next-action';
import { type ReviewSource, reviewOf } from '@/lib/domain/review/review';
import type { Diary } from '@/tests/domain/momentum/weeks';
import { dayAt, onDays, reviewSource, thursday } from './review-weeks';

const noGoals = { value: 0, conversations: 0, appointments: 0 };
const lastWeek = [-7, -6, -5, -4, -3];
const perfect: Diary = onDays(lastWeek, { counts: { value: 1, appointment: 1 }, threads: 2 });

function planOn(day: string, diary: Diary, change: Partial<ReviewSource> = {}) {
  return reviewOf(reviewSource(day, diary, change)).plan;
}

describe('the plan', () => {
  it('is the goal of the week that is over that was furthest away', () => {
    const diary = { ...perfect, ...onDays([-4, -3], { counts: {}, threads: 0 }) };
    expect(planOn(dayAt(0), diary)).toEqual({ for: 'goal', name: 'value', done: 3, goal: 5 });
    const nearly = { ...perfect, ...onDays(lastWeek, { counts: { value: 1 }, threads: 2 }), ...onDays([-3], {}) };
    expect(planOn(dayAt(0), nearly)).toMatchObject({ name: 'appointments' });
    const talks = onDays(lastWeek, { counts: { value: 1 }, threads: 2 });
    expect(planOn(dayAt(0), talks)).toEqual({ for: 'goal', name: 'appointments', done: 0, goal: 1 });
  });

  it('from Thursday on is the goal of the running week of which less is done than is due', () => {
    const diary = onDays([0, 1, 2], { counts: { value: 1 }, threads: 1 });
    expect(planOn(thursday, diary)).toEqual({ for: 'goal', name: 'conversations', done: 3, goal: 10 });
  });

  it('asks for no goal that shrank to nothing on vacation', () => {
    const { reminders } = reviewSource(thursday, {});
    const away = { reminders: { ...reminders, vacation: { from: dayAt(-7), to: dayAt(-1) } } };
    expect(planOn(dayAt(0), {}, away)?.for).toBe('action');
  });

  it('takes no goal for missed that could not be counted', () => {
    const goals = { ...noGoals, conversations: 10 };
    const blindDays = { message: new Set([dayAt(-5)]) };
    expect(planOn(dayAt(0), {}, { goals })).toMatchObject({ name: 'conversations' });
    expect(planOn(dayAt(0), {}, { goals, blindDays })?.for).toBe('action');
  });

  const onlyComments = new Set(['comment', 'reply'] as const);
  it.each<readonly [string, Partial<ReviewSource>, ActionId]>([
    ['an invitation, of which there are too few to judge', {}, 'invite'],
    ['a part of the profile that is missing', { answers: { profile: [] } }, 'profile-item'],
    ['a comment, rather than an answer that others have to ask for', { seenKinds: onlyComments }, 'comment'],
  ])('is what is worth most for its minutes when all goals are reached: %s', (_, change, action) => {
    expect(planOn(dayAt(0), perfect, change)).toEqual({ for: 'action', action });
  });

  it('is nothing when nothing is known that would gain anything', () => {
    expect(planOn(dayAt(0), perfect, { seenKinds: new Set() })).toBeUndefined();
  });
});

describe('the funnel', () => {
  it.each([
    ['a ratio in whole conversations', { counts: { appointment: 2 }, threads: 7 }, { perAppointment: 4 }],
    ['no ratio without an appointment', { threads: 7 }, { conversations: 7, appointments: 0 }],
    [
      'no ratio of more appointments than conversations',
      { counts: { appointment: 2 }, threads: 1 },
      { appointments: 2 },
    ],
  ])('tells %s', (_, done, expected) => {
    const { funnel } = reviewOf(reviewSource(thursday, onDays([0], done)));
    expect(funnel).toMatchObject({ isPartial: false, ...expected });
    expect('perAppointment' in funnel).toBe('perAppointment' in expected);
  });

  it('says when conversations of four weeks could not be counted', () => {
    const partial = (place: number) =>
      reviewOf(reviewSource(thursday, {}, { blindDays: { reply: new Set([dayAt(place)]) } })).funnel.isPartial;
    expect([partial(0), partial(-21), partial(-22), partial(-30)]).toEqual([true, true, false, false]);
  });
});
