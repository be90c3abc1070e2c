import { describe, expect, it } from 'vitest';
import type { NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { isResting } from '@/lib/domain/nudges/nudge-rest';
import { type Happening, logAfter, momentOf, ruleOf } from './moments';

type Case = readonly [title: string, happened: readonly Happening[], rests: boolean];

const hour = 3_600_000;

/** Whether B04, whose cool-down is five days, rests at nine o'clock today or at another moment. */
function rests(happened: readonly Happening[], ...moment: Parameters<typeof momentOf> | []): boolean {
  const [daysAgo = 0, at = 9] = moment;
  return isResting(ruleOf('B04'), logAfter('B04', ...happened), momentOf(daysAgo, at));
}

describe('a nudge with a cool-down of five days', () => {
  it.each<Case>([
    ['that was never shown', [], false],
    ['that was shown today and not answered, being the same card still,', ['shown 0'], false],
    ['that was shown four days ago', ['shown 4'], true],
    ['that was shown five days ago', ['shown 5'], false],
    ['that was done today', ['shown 0', 'done 0'], true],
    ['that was done four days ago', ['shown 4', 'done 4'], true],
    ['that was done five days ago', ['shown 5', 'done 5'], false],
    ['whose doing was taken back today', ['shown 0', 'done 0', 'undo 0'], false],
    ['that the member never wants to see', ['shown 400', 'never 400'], true],
    ['of which never was taken back', ['shown 400', 'never 400', 'undo 400'], false],
    ['that was put off to next week six days ago', ['shown 6', 'next-week 6'], true],
    ['that was put off to next week seven days ago', ['shown 7', 'next-week 7'], false],
    ['that was put off yesterday until later, and comes as promised,', ['shown 1', 'later 1'], false],
    ['that was done and then put off', ['done 3', 'shown 2', 'later 2'], true],
    ['that was shown tomorrow, by a clock that was wrong,', ['shown -1'], false],
  ])('%s rests: %o %o', (_, happened, expected) => {
    expect(rests(happened)).toBe(expected);
  });

  it('and put off until later comes back after three hours, and on the next day anyway', () => {
    const happened: readonly Happening[] = ['shown 0', 'later 0'];
    expect([9, 11.99, 12].map((at) => rests(happened, 0, at))).toEqual([true, true, false]);
    expect(rests(happened, -1, 0)).toBe(false);
  });

  it('and put off at eleven in the evening comes back at two, on the next day', () => {
    const happened: readonly Happening[] = ['shown 1 at 23', 'later 1 at 23'];
    expect([0, 1.99, 2].map((at) => rests(happened, 0, at))).toEqual([true, true, false]);
  });

  it('comes back after three hours that passed, in a night in which clocks skip one', () => {
    const moment = { at: Date.UTC(2026, 2, 29, 0, 30), day: '2026-03-29' };
    const log: NudgeLog = { B04: { shown: [moment], answers: [{ is: 'later', ...moment }] } };
    const restsAfter = (hours: number) => isResting(ruleOf('B04'), log, { ...moment, at: moment.at + hours * hour });
    expect([2.9, 3].map(restsAfter)).toEqual([true, false]);
  });

  it('and put off to next week late in the evening comes back as the seventh day begins', () => {
    const happened: readonly Happening[] = ['shown 7 at 23', 'next-week 7 at 23'];
    expect([rests(happened, 1, 23), rests(happened, 0, 0)]).toEqual([true, false]);
  });
});

describe('a nudge that was ignored', () => {
  const thrice: readonly Happening[] = ['shown 30', 'shown 20', 'shown 10'];

  it.each<Case>([
    ['twice', ['shown 20', 'shown 10'], false],
    ['three times', thrice, true],
    ['three times, the last of them 30 days ago,', ['shown 50', 'shown 40', 'shown 30'], true],
    ['three times, the last of them 31 days ago,', ['shown 51', 'shown 41', 'shown 31'], false],
    ['three times, with an answer between them,', ['shown 30', 'shown 20', 'later 20', 'shown 10'], false],
    ['three times, and answered after midnight,', [...thrice, 'later 9'], false],
    ['twice, and is shown today, which has not ended,', ['shown 20', 'shown 10', 'shown 0'], false],
    ['once more after it slept', ['shown 65', 'shown 55', 'shown 45', 'shown 10'], false],
  ])('%s sleeps: %o %o', (_, happened, expected) => {
    expect(rests(happened)).toBe(expected);
  });

  it('never sleeps when it asks for nothing', () => {
    const happened: readonly Happening[] = ['shown 9', 'shown 8', 'shown 7'];
    const isAsleep = (id: 'C07' | 'C08') => isResting(ruleOf(id), logAfter(id, ...happened), momentOf(0));
    expect([isAsleep('C07'), isAsleep('C08')]).toEqual([false, true]);
  });
});
