import { expect, test } from 'vitest';
import type { Activity } from '@/lib/domain/activity';
import type { Correction } from '@/lib/domain/corrections';
import { recordLines } from '@/lib/domain/record-lines';

function activity(id: string, at: number): Activity {
  const rest = { day: '2026-11-20', offset: 0, source: 'live', confidence: 'confirmed', account: 'default' } as const;
  return { id, kind: 'comment', at, ...rest };
}

function removal(of: Activity, change: Partial<Correction> = {}): Correction {
  const { kind, day, account } = of;
  return { id: `without-${of.id}`, do: 'removed', kind, day, account, at: 9, activity: of, ...change } as Correction;
}

const [a, b, c] = [activity('a', 1), activity('b', 2), activity('c', 3)];

test('what was removed stands where it was, with what removed it', () => {
  expect(recordLines({ activities: [c, a], corrections: [removal(b)] }, {})).toEqual([
    { record: c, isRemoved: false },
    { record: b, isRemoved: true, removal: 'without-b' },
    { record: a, isRemoved: false },
  ]);
});

test('a correction that was taken back, added or moved something removes no line', () => {
  const corrections = [
    removal(b, { undoneAt: 10 }),
    { ...removal(c), do: 'moved', to: { id: 'd', day: '2026-11-19' } } as Correction,
    { ...removal(a), do: 'added', activity: 'a' } as Correction,
  ];
  expect(recordLines({ activities: [b, a], corrections }, {}).map(({ record }) => record.id)).toEqual(['b', 'a']);
});

test('what the member has just done is shown before it is known, and nothing doubles when it is', () => {
  const records = { activities: [c], corrections: [removal(b)] };
  const shown = recordLines(records, { c: false, b: true });
  expect(shown.map(({ record, isRemoved }) => [record.id, isRemoved])).toEqual([
    ['c', true],
    ['b', false],
  ]);
  expect(recordLines(records, { b: false })).toEqual(recordLines(records, {}));
});
