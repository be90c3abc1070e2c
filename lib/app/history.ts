import { sensedKinds } from '@/lib/domain/activity';
import type { HistorySource } from '@/lib/domain/history/history-source';
import { scoreDays } from '@/lib/domain/history/history-source';
import { earlierOf } from '@/lib/domain/history/span';
import { amountOf } from '@/lib/domain/history/sums';
import { officialReadings } from '@/lib/domain/official/official';
import { type Pillar, pillars } from '@/lib/domain/pillar';
import type { Reading } from '@/lib/domain/reading';
import { readingsOf } from '@/lib/storage/readings';
import type { WriteTransaction } from '@/lib/storage/schema';
import { talliesOf } from '@/lib/storage/tallies';
import type { Context } from './context';
import { findScene, type Scene, startedDayOf } from './gather';
import { requireSettings } from './settings';
import { withOthers } from './sync-join';
import { transact } from './transact';
import { unseenDays } from './unseen-days';

/**
 * All that was ever counted of the account that is shown, by day, with LinkedIn's own scores. Single records are
 * never read: ten years are 3,650 rows.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function history(context: Context): Promise<HistorySource> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    return transact(await context.database(settings), async (transaction) =>
      historyIn(transaction, await findScene(transaction, settings, now)),
    );
  });
}

async function historyIn(transaction: WriteTransaction, scene: Scene): Promise<HistorySource> {
  const { account, day: today, health, now, settings } = scene;
  const [startedDayHere, talliesHere, rows] = await Promise.all([
    startedDayOf(transaction, account, scene),
    talliesOf(transaction, account, ['', today]),
    scoreRows(transaction, account),
  ]);
  const here = { startedDay: startedDayHere, tallies: talliesHere };
  const { startedDay, tallies } = await withOthers(transaction, here, { account, from: '', to: today });
  const days = tallies
    .map(({ day, counts }) => ({ day, counts }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const first = days.find(({ counts }) => amountOf(counts, sensedKinds) > 0)?.day ?? startedDay;
  const blind = Object.entries(unseenDays(health, settings, now));
  return {
    today,
    // What was imported may lie before counting began.
    firstDay: earlierOf(first, startedDay),
    days,
    scores: scoreDays(officialReadings(rows)),
    blind: Object.fromEntries(blind.map(([kind, missed]) => [kind, [...missed]])),
  };
}

async function scoreRows(transaction: WriteTransaction, account: string): Promise<readonly Reading[]> {
  const rowsOf = (pillar: Pillar) => readingsOf(transaction, [account, `ssi.${pillar}`], {});
  return (await Promise.all(pillars.map(rowsOf))).flat();
}
