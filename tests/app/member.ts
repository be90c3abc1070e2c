import { answer } from '@/lib/app/answer';
import { correct, uncorrect } from '@/lib/app/correct';
import { exportAll } from '@/lib/app/export';
import { log } from '@/lib/app/log';
import { nudge } from '@/lib/app/nudge';
import { choosePreferences } from '@/lib/app/preferences';
import { read } from '@/lib/app/read';
import { restoreFile } from '@/lib/app/restore-file';
import type { RestoreReport } from '@/lib/domain/backup/data-overview';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { findHanded, handOver } from '@/lib/storage/snapshots';
import { added, behindTheBack, days, noon, record, startedWorker, type TestWorker, today } from './test-worker';

/** The file of a member's data, as the page gets it. */
export async function exported(worker: TestWorker): Promise<string> {
  await exportAll(worker);
  return new TextDecoder().decode(await findHanded('export'));
}

/** Lays a file onto the desk, as the page does. */
export function layFile(text: string): Promise<void> {
  return handOver('file', new TextEncoder().encode(text).buffer);
}

export async function restored(worker: TestWorker, text: string): Promise<RestoreReport> {
  await layFile(text);
  return restoreFile(worker);
}

/** A member with something in each store; `name` is in all ids, so that two members never have the same. */
export async function member(name: string, hour = 0): Promise<TestWorker> {
  const worker = await startedWorker();
  await record(worker, [
    added(`${name}1`, { at: noon - 3 * days }),
    added(`${name}2`, { kind: 'post', at: noon + hour }),
    added(`t-${name}3`, { kind: 'message' }),
    added('shared', { kind: 'reaction' }),
    { do: 'reading', id: `${name}r`, metric: 'followers', value: 12, at: noon, offset: 0 },
  ]);
  await log(worker, 'value', { why: 'helped' });
  await read(worker, [{ metric: 'connections', value: 512 }]);
  await answer(worker, { groups: name.length });
  await nudge(worker, { rule: 'I01', is: 'never' });
  await choosePreferences(worker, { ...defaultPreferences, badge: 'off' });
  await correct(worker, { remove: `${name}1` });
  const { id } = await correct(worker, { remove: `${name}2` });
  await uncorrect(worker, id);
  await correct(worker, { add: { kind: 'comment', day: today } });
  await restoredDay();
  return worker;
}

/** A day of which only the sum is known. */
async function restoredDay(): Promise<void> {
  const row = { account: 'default', day: '2026-05-20', counts: { comment: 4 }, outside: 0, notes: 0, threads: 0 };
  await behindTheBack((database) => database.put('tallies', { ...row, restored: true }));
}
