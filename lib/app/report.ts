import { addDays, dayOf } from '@/lib/domain/day';
import { type HealthReport, healthReport, mondayOf, reportWeeks } from '@/lib/domain/health/health-report';
import { calendarOf } from '@/lib/domain/health/health-view';
import { findHealth } from '@/lib/storage/health';
import { talliesBetween } from '@/lib/storage/tallies';
import type { Context } from './context';
import { requireSettings } from './settings';
import { transact } from './transact';

/**
 * What the self-check found, for the maintainers: states, misses, patterns and sums of weeks, all accounts together.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export function report(context: Context): Promise<HealthReport> {
  return context.queue(async () => {
    const settings = await requireSettings(context.storage);
    const now = context.clock.now();
    const today = dayOf(now, settings.dayStart);
    const from = addDays(mondayOf(today), -7 * (reportWeeks - 1));
    return transact(await context.database(settings), async (transaction) =>
      healthReport({
        health: await findHealth(transaction, now.at),
        tallies: await talliesBetween(transaction, [from, today]),
        calendar: calendarOf(now.offset, settings.dayStart),
      }),
    );
  });
}
