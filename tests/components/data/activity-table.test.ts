import { expect, it } from 'vitest';
import { activityTable } from '@/components/data/activity-table';
import type { Activity } from '@/lib/domain/activity';

const noon = Date.UTC(2026, 4, 20, 12);

function comment(at: number): Activity {
  const row = { id: `k${at}`, kind: 'comment', day: '2026-05-20', offset: 120, account: 'default' } as const;
  return { ...row, at, source: 'live', confidence: 'confirmed' };
}

it('of a long history, a table has one head and every row in its order, by the clock of then', async () => {
  const rows = Array.from({ length: 4_001 }, (_, index) => comment(noon - index * 1_000));
  const lines = (await activityTable(rows)).trimEnd().split('\r\n');
  expect(lines).toHaveLength(4_002);
  expect(lines[0]).toBe('\uFEFFDay,Time,What,How it is known,Account');
  expect(lines[1]).toMatch(/^2026-05-20,12:53,Comment/);
  expect(lines.at(-1)).toMatch(/^2026-05-20,14:00,.*,default$/);
  expect(lines.filter((line) => line.includes('Time'))).toHaveLength(1);
});
