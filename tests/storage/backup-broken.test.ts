import { describe, expect, it } from 'vitest';
import { emptyBackup } from '@/lib/domain/backup/backup';
import { parseBackup } from '@/lib/storage/backup-shape';
import { activity, fileOf, parse, reading } from './backup-sample';

describe('what is broken is left out and named, and the rest is kept:', () => {
  const others = [activity, { ...activity, id: 'k2' }];
  it.each([
    ['a kind that is none', { kind: 'poke' }, 'kind'],
    ['a moment that is text', { at: 'noon' }, 'at'],
    ['a moment in the year 9999', { at: Date.UTC(9999, 0) }, 'at'],
    ['a moment before there was anything', { at: -1 }, 'at'],
    ['a number too large to be one', { at: 1e308 }, 'at'],
    ['a day that no calendar has', { day: '2026-02-30' }, 'day'],
    ['a day far from its moment', { day: '2026-05-23' }, 'day'],
    ['an offset of no place', { offset: 15 * 60 }, 'offset'],
    ['an account with a name', { account: 'Ann' }, 'account'],
    ['an id with an address', { id: 'https://example.org/in/ann' }, 'id'],
    ['a trait that is none', { traits: { text: 'Hello' } }, 'traits'],
    ['a text beside the fields', { text: 'Hello' }, ''],
    ['a degree that is none', { traits: { degree: 4 } }, 'traits.degree'],
  ])('%s', (_, change, field) => {
    const { backup, faults } = parse(fileOf({ activities: [others[0], { ...activity, ...change }, others[1]] }));
    expect(faults).toEqual([{ code: 'broken', part: 'activities', row: 2, field }]);
    expect(backup?.activities).toEqual(others);
    expect(backup?.readings).toEqual([reading]);
  });

  it.each<readonly [string, object, { part: string; row?: number; field?: string }]>([
    ['a list that is none', { readings: {} }, { part: 'readings' }],
    ['a list that is missing', { corrections: undefined }, { part: 'corrections' }],
    ['a value that is none', { readings: [{ ...reading, value: '12' }] }, { part: 'readings', row: 1, field: 'value' }],
    ['a sum below zero', { tallies: [tally({ outside: -1 })] }, { part: 'tallies', row: 1, field: 'outside' }],
    [
      'a sum of single activities',
      { tallies: [tally({ restored: false })] },
      { part: 'tallies', row: 1, field: 'restored' },
    ],
    [
      'answers that cannot be',
      account({ answers: { answeredAt: 0, answers: { groups: -1 } } }),
      records('answers.answers.groups'),
    ],
    ['a record of no kind', account({ secret: 'x' }), records('secret')],
    ['an account of no form', { accounts: { Ann: {} } }, { part: 'accounts', field: 'Ann' }],
    ['a start that is none', { startedAt: 'now' }, { part: 'startedAt' }],
    ['a part that no version has', { salt: 'x' }, { part: 'salt' }],
    ['a part without a name', { '': 'x' }, { part: '""' }],
  ])('%s', (_, change, place) => {
    const { backup, faults } = parse(fileOf(change));
    expect(faults).toEqual([{ code: 'broken', row: 0, field: '', ...place }]);
    expect(backup?.activities).toEqual([activity]);
  });

  it('settings that this version cannot take over', () => {
    const text = fileOf({ settings: { changedAt: 0, choices: { insights: 'perhaps' } } });
    const { backup, faults } = parseBackup(text, () => false);
    expect(faults).toEqual([{ code: 'broken', part: 'settings', row: 0, field: 'choices' }]);
    expect(backup?.settings).toBeUndefined();
  });

  it('names that would change what objects are', () => {
    const row = JSON.stringify(activity).replace('{', '{"__proto__":{"isAdmin":true},');
    const text = `{"format":"four-pillars","version":1,"__proto__":{"startedAt":5},"accounts":{"__proto__":{}},
      "activities":[${row}],"readings":[],"corrections":[],"tallies":[]}`;
    const { backup, faultCount } = parse(text);
    expect(faultCount).toBe(3);
    expect(backup).toEqual(emptyBackup);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('of many, a hundred are named and all are counted', () => {
    const { faults, faultCount } = parse(fileOf({ readings: Array(250).fill(0) }));
    expect(faults).toHaveLength(100);
    expect(faultCount).toBe(250);
  });
});

function tally(change: object): object {
  return {
    account: 'default',
    day: '2026-05-20',
    counts: {},
    outside: 0,
    notes: 0,
    threads: 0,
    restored: true,
    ...change,
  };
}

function account(change: object): object {
  return { accounts: { default: change } };
}

function records(field: string): { part: string; field: string } {
  return { part: 'accounts', field: `default.${field}` };
}
