import { describe, expect, it } from 'vitest';
import { backupRecords, backupRows } from '@/lib/storage/backup-rows';
import { activity, reading } from './backup-sample';

const { at, day, account } = activity;
const forecast = { version: 'm1', raw: 12.5, points: 12 };
const tally = { account, day, counts: {}, outside: 0, notes: 0, threads: 0, restored: true };
const whole = { activities: activity, readings: { ...reading, forecast }, tallies: tally };
const shapes = { ...backupRows, ...backupRecords };

const isSound = (name: keyof typeof shapes, value: unknown) => shapes[name].safeParse(value).success;

describe('what a file holds', () => {
  it.each<readonly [keyof typeof whole, object, boolean]>([
    ['activities', { at: Date.UTC(2000, 0), day: '2000-01-01' }, true],
    ['activities', { at: Date.UTC(2000, 0) - 1, day: '2000-01-01' }, false],
    ['activities', { at: Date.UTC(2100, 0) - 1, day: '2099-12-31' }, true],
    ['activities', { at: Date.UTC(2100, 0), day: '2099-12-31' }, false],
    ['activities', { day: '2026-05-19' }, true],
    ['activities', { day: '2026-05-21' }, true],
    ['activities', { day: '2026-05-18' }, false],
    ['activities', { day: '2026-05-22' }, false],
    ['activities', { offset: -720 }, true],
    ['activities', { offset: -721 }, false],
    ['activities', { offset: 840 }, true],
    ['activities', { offset: 841 }, false],
    ['activities', { offset: 1e15 }, false],
    ['activities', { offset: 0.5 }, false],
    ['activities', { id: 'x'.repeat(100) }, true],
    ['activities', { id: 'x'.repeat(101) }, false],
    ['activities', { account: '0123456789abcdef0' }, false],
    ['activities', { account: 'x0123456789abcdef' }, false],
    ['readings', { metric: 'x'.repeat(61) }, true],
    ['readings', { metric: 'x'.repeat(62) }, false],
    ['readings', { metric: '-x' }, false],
    ['readings', { value: 1e9 }, true],
    ['readings', { value: 1e9 + 1 }, false],
    ['readings', { value: -1e9 }, true],
    ['readings', { value: -1e9 - 1 }, false],
    ['readings', { day: '1999-12-31' }, false],
    ['readings', { day: '2026-02-29' }, false],
    ['readings', { day: '2028-02-29' }, true],
    ['readings', { day: '2026-05-20x' }, false],
    ['readings', { day: 'x2026-05-20' }, false],
    ['readings', { forecast: { ...forecast, raw: 25 } }, true],
    ['readings', { forecast: { ...forecast, raw: 25.1 } }, false],
    ['readings', { forecast: { ...forecast, points: 0 } }, true],
    ['readings', { forecast: { ...forecast, points: -0.1 } }, false],
    ['tallies', { outside: 1e9 }, true],
    ['tallies', { outside: 1e9 + 1 }, false],
    ['tallies', { outside: 0.5 }, false],
  ])('is bounded: %s %o', (name, change, expected) => {
    expect(isSound(name, { ...whole[name], ...change })).toBe(expected);
  });

  it.each([
    ['groups', 0, true],
    ['groups', 1e6, true],
    ['groups', 1e6 + 1, false],
    ['seenShare', 0.25, true],
    ['seenShare', 1, true],
    ['seenShare', 0.2, false],
    ['seenShare', 1.1, false],
  ])('is bounded in answers: %s %d', (field, value, expected) => {
    expect(isSound('answers', { answeredAt: at, answers: { [field]: value } })).toBe(expected);
  });

  it('has at most so many of what was shown and answered of a rule', () => {
    const log = (shown: number, answers: number) => ({
      'care-1': {
        shown: Array(shown).fill({ at, day }),
        answers: Array(answers).fill({ at, day, is: 'done' }),
      },
    });
    expect(isSound('nudges', log(8, 16))).toBe(true);
    expect([isSound('nudges', log(9, 16)), isSound('nudges', log(8, 17))]).toEqual([false, false]);
  });
});
