import { describe, expect, it } from 'vitest';
import { comparisonWords } from '@/components/review/comparison-words';
import { funnelSentence } from '@/components/review/funnel-words';
import { pillarSentence } from '@/components/review/pillar-sentence';
import { planSentence, planTitle } from '@/components/review/plan-words';
import { weekWords } from '@/components/review/week-words';
import { proposals } from '@/lib/domain/next-action/next-action-table';
import type { Funnel } from '@/lib/domain/review/funnel';
import type { PillarWeek } from '@/lib/domain/review/pillar-week';
import type { ReviewWeek } from '@/lib/domain/review/review-week';
import messages from '@/public/_locales/en/messages.json';
import { review, reviewWith } from '@/tests/state/sample-review';

describe('a comparison', () => {
  it.each([
    ['3 more than by this day last week', { now: 5, before: 2 }, true],
    ['as many as by this day last week', { now: 5, before: 5 }, true],
    ['9 by the end of this day last week', { now: 5, before: 9 }, true],
    ['3 more than the week before', { now: 5, before: 2 }, false],
    ['as many as the week before', { now: 0, before: 0 }, false],
    ['9 the week before', { now: 5, before: 9 }, false],
    ['where both weeks can be compared: 4 after 0', { now: 4, before: 0, isPart: true as const }, true],
    ['nothing to compare with yet', undefined, true],
  ])('says “%s”', (words, compared, isRunning) => {
    expect(comparisonWords(compared, isRunning)).toBe(words);
  });
});

const comment = { kind: 'comment', count: 8 } as const;
const week = (change: Partial<PillarWeek>): PillarWeek => ({ turn: 'unknown', count: 0, leftOut: [], ...change });

describe('the sentence of a pillar', () => {
  it.each([
    [
      '12 actions, 3 more than the week before; mostly 8 comments.',
      week({ turn: 'more', count: 12, main: comment, compared: { now: 12, before: 9 } }),
    ],
    ['8 comments, as many as the week before.', week({ count: 8, main: comment, compared: { now: 8, before: 8 } })],
    ['8 comments, nothing to compare with yet.', week({ count: 8, main: comment })],
    ['Nothing in this week.', week({ turn: 'nothing' })],
    [
      'Nobody can say, because it could not be counted every day. Not comparable, because they could not be counted every day: Comments, Reactions.',
      week({ leftOut: ['comment', 'reaction'] }),
    ],
  ])('is “%s”', (sentence, given) => {
    expect(pillarSentence(given, false)).toBe(sentence);
  });

  it('is kind to a running week in which nothing was done yet', () => {
    expect(pillarSentence(week({ turn: 'nothing' }), true)).toBe('Nothing yet, and a small step is enough to begin.');
  });
});

const funnel: Funnel = { weeks: [], conversations: 0, appointments: 0, isPartial: false };

describe('the funnel', () => {
  it.each([
    ['Over these weeks, about 1 appointment from 12 conversations.', { appointments: 4, perAppointment: 12 }],
    ['Over these weeks, about 1 appointment from each conversation.', { appointments: 4, perAppointment: 1 }],
    ['3 appointments and 2 conversations in these weeks.', { conversations: 2, appointments: 3 }],
    ['7 conversations in these weeks; the next appointment grows out of talks like these.', { conversations: 7 }],
    ['Conversations come first; appointments grow out of them.', {}],
    [
      'Conversations come first; appointments grow out of them. There may have been more conversations: on some days they could not be counted.',
      { isPartial: true },
    ],
  ])('says “%s”', (sentence, change) => {
    expect(funnelSentence({ ...funnel, ...change })).toBe(sentence);
  });
});

describe('the plan', () => {
  it('has a sentence for each goal and each action', () => {
    const goals = (['value', 'conversations', 'appointments'] as const).map((name) =>
      planSentence({ plan: { for: 'goal', name, done: 1, goal: 5 }, under: 1 }),
    );
    for (const sentence of goals) expect(sentence).toMatch(/ \(1 of 5 last week\)\.$/);
    const actions = proposals.map(({ id }) => planSentence({ plan: { for: 'action', action: id }, under: 0 }));
    for (const sentence of actions) expect(sentence).toMatch(/ adds? most to the estimate for (its|their) minutes\.$/);
    expect(new Set([...goals, ...actions]).size).toBe(3 + proposals.length);
    expect(planSentence({ under: 0 })).toBe('Do what you did again: nothing is missing.');
  });

  it('says whether a goal is of the week that is over or of the running one', () => {
    const plan = { for: 'goal', name: 'conversations', done: 3, goal: 10 } as const;
    expect(planSentence({ plan, under: 0 })).toBe('Begin one conversation each workday (3 of 10 so far).');
    expect(planSentence({ plan, under: 1 })).toBe('Begin one conversation each workday (3 of 10 last week).');
  });

  it('is for this week or the next one', () => {
    expect(planTitle(review)).toBe('One plan for this week');
    expect(planTitle({ ...review, planFor: 'next-week' })).toBe('One plan for next week');
  });
});

describe('the notes of a week', () => {
  const [, last] = review.weeks;
  const notes = (change: Partial<ReviewWeek>) => last && weekWords({ ...last, ...change }).notes;

  it('name the best day with what it was', () => {
    const why = [
      { what: 'comment', count: 3 },
      { what: 'conversations', count: 2 },
      { what: 'appointments', count: 1 },
    ] as const;
    expect(notes({ best: { day: '2026-11-18', why } })).toEqual([
      'Best day: Wed, Nov 18, with 3 comments, 2 conversations, 1 appointment.',
    ]);
  });

  it('tell LinkedIn’s own score, and when it only moved by itself', () => {
    const looks = { before: { day: '2026-11-13', total: 52 }, now: { day: '2026-11-18', total: 53.1 } };
    expect(notes({ official: { ...looks, isMoved: true } })?.[1]).toBe(
      'LinkedIn’s own score was 52.0 on Fri, Nov 13 and 53.1 on Wed, Nov 18.',
    );
    expect(notes({ official: { ...looks, isMoved: false } })?.[1]).toMatch(/^LinkedIn’s own score stayed where it was/);
  });

  it('say since when was counted', () => {
    const [first] = reviewWith({ startedDay: '2026-11-18' }).weeks.slice(-1);
    expect(first && weekWords(first).notes.at(-1)).toBe(
      'Counting began on Wed, Nov 18; only the days after it are compared.',
    );
  });

  it('say “at least” of conversations that could not be counted every day', () => {
    const [, week] = reviewWith({ blindDays: { message: new Set(['2026-11-18']) } }).weeks;
    expect(week && weekWords(week).measures.map(({ count }) => count.startsWith('at least'))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

it('no word of review and momentum speaks of falling behind', () => {
  const said = Object.entries(messages).filter(([key]) => /^(review|momentum|goals)_/.test(key));
  expect(said.length).toBeGreaterThan(60);
  const guilt = /\b(behind|fail|lost|lose|missed|should|must|fewer|worse|only \d|bad|streak)/i;
  expect(said.filter(([, { message }]) => guilt.test(message))).toEqual([]);
});
