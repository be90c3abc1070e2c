import { describe, expect, it } from 'vitest';
import { logOf, logWith } from '@/lib/domain/nudges/nudge-log';
import { dayBefore } from '@/tests/domain/tallies';
import { eventOf, type Happening, logAfter, momentOf } from './moments';

/** What the log keeps of a rule after all that happened to it. */
function kept(...happenings: readonly Happening[]) {
  return logOf(logAfter('B04', ...happenings), 'B04');
}

describe('the log of nudges', () => {
  it('keeps one showing of each day, at its last moment', () => {
    expect(kept('shown 1 at 8', 'shown 1 at 12', 'shown 0').shown).toEqual([momentOf(1, 12), momentOf(0)]);
  });

  it('keeps answers with their day and moment, and takes the last one back', () => {
    const { answers } = kept('later 1', 'done 0');
    expect(answers).toEqual([
      { is: 'later', ...momentOf(1) },
      { is: 'done', ...momentOf(0) },
    ]);
    expect(kept('later 1', 'done 0', 'undo 0').answers).toEqual(answers.slice(0, 1));
  });

  it('stays the same when there is nothing to take back', () => {
    expect(kept('undo 0')).toEqual({ shown: [], answers: [] });
  });

  it('hears nothing after never but that it is taken back', () => {
    expect(kept('shown 3', 'never 3', 'shown 1', 'later 1', 'done 0')).toEqual(kept('shown 3', 'never 3'));
    expect(kept('shown 3', 'never 3', 'undo 3')).toEqual(kept('shown 3'));
  });

  it('stays small however long it goes on', () => {
    const years = Array.from({ length: 2000 }, (_, age) => 2000 - age);
    const { shown, answers } = kept(...years.flatMap((ago): Happening[] => [`shown ${ago}`, `done ${ago}`]));
    expect([shown.length, answers.length]).toEqual([8, 16]);
    expect([shown.at(-1)?.day, answers.at(-1)?.day]).toEqual([dayBefore(1), dayBefore(1)]);
  });

  it('keeps the rules apart', () => {
    const log = logWith(logAfter('B04', 'shown 0'), eventOf('I01', 'never 0'));
    expect(logOf(log, 'B04')).toEqual(kept('shown 0'));
    expect(logOf(log, 'F01')).toEqual({ shown: [], answers: [] });
  });
});
