import { describe, expect, it } from 'vitest';
import { isSound, type RowStore } from '@/lib/storage/rows';
import { activity, reading } from './backup-sample';

const forecast = { version: 'm1', raw: 12.5, points: 12, unknown: ['followers'], isIdle: true };
const cleared = { id: 'c1', day: activity.day, at: activity.at, account: 'default' };
const sum = { counts: { comment: 2 }, outside: 0, notes: 1, threads: 0 };
const to = { id: 'k2', day: '2026-05-19' };

/** Whole rows, each field of which is needed or may be left out. */
const rows = {
  activities: [{ ...activity, traits: { form: 'quote' } }],
  tallies: [{ account: 'default', day: activity.day, ...sum, restored: true }],
  readings: [{ ...reading, forecast }],
  corrections: [
    { ...cleared, kind: 'comment', do: 'added', activity: 'k1' },
    { ...cleared, kind: 'comment', do: 'removed', activity },
    { ...cleared, kind: 'comment', do: 'moved', activity, to },
    { ...cleared, do: 'cleared', count: 2, sum },
  ],
} as const satisfies Record<RowStore, readonly object[]>;

const stores = Object.entries(rows) as [RowStore, readonly object[]][]; // Its keys are its type.
const whole = stores.flatMap(([store, some]) => some.map((row) => ({ store, row })));
const optional = new Set(['traits', 'restored', 'forecast', 'sum']);
const fields = whole.flatMap(({ store, row }) => Object.keys(row).map((field) => ({ store, row, field })));

describe('a row of a store', () => {
  it.each(whole)('is sound where it is whole: $store $row.do', ({ store, row }) => {
    expect(isSound(store, row)).toBe(true);
    expect(isSound(store, { ...row, mood: 'good' })).toBe(true);
  });

  it.each(fields)('is broken where its $field is none: $store $row.do', ({ store, row, field }) => {
    for (const wrong of [null, '', [], -0.5, 'x'.repeat(201)]) {
      const isNumber = wrong === -0.5 && /^(at|offset|value)$/.test(field);
      expect(isSound(store, { ...row, [field]: wrong }), JSON.stringify(wrong)).toBe(isNumber);
    }
  });

  it.each(fields)('needs its $field, if it may not be left out: $store $row.do', ({ store, row, field }) => {
    const { [field as keyof typeof row]: _, ...rest } = row;
    expect(isSound(store, rest)).toBe(optional.has(field));
  });

  it.each<readonly [RowStore, object]>([
    ['activities', { ...activity, day: '2026-05-2' }],
    ['activities', { ...activity, day: 'x2026-05-20' }],
    ['activities', { ...activity, day: '2026-05-20x' }],
    ['activities', { ...activity, day: '2026-5-020' }],
    ['tallies', { ...rows.tallies[0], counts: { comment: -1 } }],
    ['tallies', { ...rows.tallies[0], counts: { comment: 'three' } }],
    ['readings', { ...reading, forecast: { ...forecast, version: '' } }],
    ['readings', { ...reading, forecast: { ...forecast, raw: '12' } }],
    ['readings', { ...reading, forecast: { ...forecast, points: undefined } }],
    ['readings', { ...reading, forecast: { ...forecast, unknown: [''] } }],
    ['readings', { ...reading, forecast: { ...forecast, unknown: 'followers' } }],
    ['readings', { ...reading, forecast: { ...forecast, isIdle: 1 } }],
    ['corrections', { ...rows.corrections[0], do: 'lost' }],
    ['corrections', { ...rows.corrections[1], activity: { ...activity, at: 'noon' } }],
    ['corrections', { ...rows.corrections[2], activity: { ...activity, kind: 'poke' } }],
    ['corrections', { ...rows.corrections[2], to: { ...to, id: '' } }],
    ['corrections', { ...rows.corrections[2], to: { ...to, day: 'today' } }],
    ['corrections', { ...rows.corrections[3], sum: { ...sum, counts: null } }],
    ['corrections', { ...rows.corrections[3], sum: { ...sum, outside: -1 } }],
    ['corrections', { ...rows.corrections[3], sum: { ...sum, notes: undefined } }],
    ['corrections', { ...rows.corrections[3], sum: { ...sum, threads: '0' } }],
  ])('is broken where a part of it is: %s %o', (store, row) => {
    expect(isSound(store, row)).toBe(false);
  });
});
