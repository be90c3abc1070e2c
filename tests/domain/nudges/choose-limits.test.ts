import { describe, expect, it } from 'vitest';
import type { NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { dayBefore } from '@/tests/domain/tallies';
import { chosen, facts } from './choices';
import { logAfter } from './moments';

describe('an invitation', () => {
  const known = { 'd7.comments': 6, 'd7.invites': 0 };

  it('is proposed where the guard agrees and somebody was met or talked with', () => {
    expect(chosen({ facts: facts.met })).toEqual(['R10']);
    expect(chosen({ facts: { ...facts.coworkers, ...known } })).toContain('R07');
    expect(chosen({ facts: { ...facts.coworkers, 'd7.comments': 2 } })).not.toContain('R07');
    expect(chosen({ facts: facts.coworkers })).toEqual([]);
  });

  it.each([false, undefined])('is never proposed while the guard says %o', (ok) => {
    const all = { ...facts.met, ...facts.coworkers, ...known, 'invite.ok': ok };
    expect(chosen({ facts: all }).filter((id) => ['R03', 'R07', 'R10'].includes(id))).toEqual([]);
  });

  it('is proposed once a day, and never beside another', () => {
    const both = { ...facts.met, ...facts.coworkers };
    expect(chosen({ facts: both })).toEqual(['R07']);
    expect(chosen({ facts: both, log: logAfter('R10', 'shown 0') })).toEqual(['R10']);
    expect(chosen({ facts: both, log: logAfter('R10', 'shown 0', 'done 0') })).toEqual([]);
    expect(chosen({ facts: both, log: logAfter('R10', 'shown 1', 'done 1') })).toEqual(['R07']);
  });
});

describe('the same pillar', () => {
  const talk = { ...facts.repost, ...facts.group, ...facts.unread };
  const twice: NudgeLog = { ...logAfter('I13', 'shown 1 at 8'), ...logAfter('I12', 'shown 1 at 9') };

  it('never comes three times in a row', () => {
    expect(chosen({ facts: talk, log: twice })).toEqual([]);
    expect(chosen({ facts: { ...talk, ...facts.event }, log: twice })[0]).toBe('F05');
  });

  it('never comes three times in a row for whoever looks at the spare ones', () => {
    expect(chosen({ facts: talk })).toHaveLength(2);
    expect(chosen({ facts: { ...talk, ...facts.event } })).toEqual(['I11', 'I07', 'F05']);
  });

  it('may come again after another, though not after care', () => {
    expect(chosen({ facts: talk, log: { ...twice, ...logAfter('F05', 'shown 1 at 10') } })).toHaveLength(2);
    expect(chosen({ facts: talk, log: { ...twice, ...logAfter('C01', 'shown 1 at 10') } })).toEqual([]);
  });

  it('may come again when the row is a week old', () => {
    const ago = (days: number): NudgeLog => ({
      I13: { shown: [{ at: 1, day: dayBefore(9) }], answers: [] },
      ...logAfter('I12', `shown ${days}`),
    });
    expect(chosen({ facts: talk, log: ago(6) })).toEqual([]);
    expect(chosen({ facts: talk, log: ago(7) })).toHaveLength(2);
  });

  it('does not drive away the card that is shown', () => {
    const log = { ...logAfter('I13', 'shown 0 at 7'), ...logAfter('I11', 'shown 0 at 8') };
    expect(chosen({ facts: talk, log })).toEqual(['I11']);
    expect(chosen({ facts: talk, log: { ...log, ...logAfter('I09', 'shown 0 at 6') } })).toEqual([]);
  });
});
