import { defaultAccount } from '@/lib/domain/account';
import { canonicalJson } from '@/lib/domain/backup/canonical-json';
import { dayOf } from '@/lib/domain/day';
import { daysWithout, tallyFrom } from '@/lib/domain/sync/day-sums';
import { mergedSpans } from '@/lib/domain/sync/merged-spans';
import { spansNewHere } from '@/lib/domain/sync/other-days';
import type { SyncSpan } from '@/lib/domain/sync/register-content';
import { roomOf } from '@/lib/domain/sync/sync-limits';
import type { SyncStatus } from '@/lib/domain/sync/sync-status';
import type { Settings } from '@/lib/messaging/published';
import { type SyncReport, syncDays } from '@/lib/storage/sync-area';
import { findSpans, putSpans } from '@/lib/storage/sync-spans';
import type { SyncPlaces } from '@/lib/storage/sync-switch';
import type { Context } from './context';
import { publishedFrom } from './publish';
import { settleElsewhere } from './sync-elsewhere';
import { findSyncStatus, saveSyncStatus } from './sync-status';
import { transact } from './transact';

/**
 * Takes in what other browsers of the member sent, and sends what is new here: what is due is worked out anew each time,
 * so nothing is lost when the worker is stopped or the browser refuses. Only called from inside the queue.
 * @throws DatabaseNewerError, DatabaseFailedError; then nothing was sent.
 */
export async function exchange(context: Context, settings: Settings): Promise<SyncStatus> {
  const now = context.clock.now();
  const { all, elsewhere } = await settleElsewhere(context, settings);
  const own = [...daysWithout(all, elsewhere)].map(([day, sums]) => tallyFrom({ account: defaultAccount, day }, sums));
  const report = await syncDays(placesOf(context), {
    tallies: own,
    today: dayOf(now, settings.dayStart),
    now: now.at,
  });
  await keepOthers(context, settings, spansNewHere(mergedSpans(report.registers, report.device), elsewhere));
  const before = await findSyncStatus(context.storage);
  const bytes = await bytesIn(context);
  return saveSyncStatus(context.storage, {
    ...statusAfter(before, report, now.at),
    ...(bytes !== undefined && { bytes }),
  });
}

/** Where the browser's sync lies, and what this installation remembers of it. */
export function placesOf({ sync, storage }: Context): SyncPlaces {
  return { sync, local: storage };
}

/**
 * Keeps what other browsers did, and publishes what follows from it. Only called from inside the queue.
 * @throws DatabaseNewerError, DatabaseFailedError; then nothing was changed.
 */
export async function keepOthers(context: Context, settings: Settings, spans: readonly SyncSpan[]): Promise<void> {
  const news = await transact(await context.database(settings), async (transaction) => {
    if (canonicalJson(await findSpans(transaction)) === canonicalJson(spans)) return undefined;
    await putSpans(transaction, spans);
    return publishedFrom(transaction, settings, context.clock.now());
  });
  if (news) await context.storage.set({ ...news });
}

/** What all entries of ours and of others take up; undefined where it cannot be read. */
async function bytesIn({ sync }: Context): Promise<number | undefined> {
  const items = await sync.get(null).catch(() => undefined);
  return items && roomOf(items).bytes;
}

function statusAfter(before: SyncStatus, report: SyncReport, at: number): SyncStatus {
  const { outcome, registers, device = '', found, isNews, sent } = report;
  const isOther = (each: string) => each !== device;
  const seen = new Set([...registers.values()].map((register) => register.device));
  const { leftOut: _, bytes: __, ...kept } = before;
  return {
    ...kept,
    isOn: true,
    outcome,
    triedAt: at,
    ...(outcome === 'sent' && { sentAt: at }),
    ...(isNews && { receivedAt: at }),
    others: [...seen].filter(isOther).length,
    newer: found ? [...found.newer].filter(isOther).length : before.newer,
    isCoarse: (sent?.plan ?? 0) > 0,
    ...(sent?.leftOut !== undefined && { leftOut: sent.leftOut }),
  };
}
