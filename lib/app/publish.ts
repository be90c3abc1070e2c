import { defaultAccount } from '@/lib/domain/account';
import { addDays, dayOf, type Moment } from '@/lib/domain/day';
import { blindDays, calendarOf, type HealthView, healthView } from '@/lib/domain/health-view';
import { summarise } from '@/lib/domain/summarise';
import type { Summary } from '@/lib/domain/summary';
import { published, type Settings } from '@/lib/messaging/published';
import { findHealth } from '@/lib/storage/health';
import { accountOf, findIdentity } from '@/lib/storage/identity';
import type { WriteTransaction } from '@/lib/storage/schema';
import { firstDayOf, talliesOf } from '@/lib/storage/tallies';
import { seenKindsOf } from './sensed';

/** Days that the estimate looks back, with today. */
const lookBack = 90;

/** Entries of `storage.local` that follow from the database. */
interface Published {
  readonly [published.summary]: Summary;
  readonly [published.health]: HealthView;
  readonly [published.member]?: string;
  readonly [published.first]?: string;
}

/** Works out what is published from the database as it is inside a transaction, and keeps the summary there. */
export async function publishedFrom(
  transaction: WriteTransaction,
  settings: Settings,
  now: Moment,
): Promise<Published> {
  const identity = await findIdentity(transaction);
  const health = await findHealth(transaction, now.at);
  const day = dayOf(now, settings.dayStart);
  const account = accountOf(identity);
  const calendar = calendarOf(now.offset, settings.dayStart);
  const summary = summarise({
    account,
    day,
    now: now.at,
    startedDay: await startedDayOf(transaction, { account, day, settings, now }),
    tallies: await talliesOf(transaction, account, [addDays(day, 1 - lookBack), day]),
    seenKinds: seenKindsOf(health),
    blindDays: blindDays(health, calendar),
  });
  await transaction.objectStore('meta').put({ key: 'summary', summary });
  return {
    [published.summary]: summary,
    [published.health]: healthView(health, calendar),
    ...(identity.current !== undefined && { [published.member]: identity.current }),
    ...(identity.first !== undefined && { [published.first]: identity.first }),
  };
}

interface Beginning {
  readonly account: string;
  readonly day: string;
  readonly settings: Settings;
  readonly now: Moment;
}

/** Counting began with consent; for a further member with the first day on which that member did anything. */
async function startedDayOf(
  transaction: WriteTransaction,
  { account, day, settings, now }: Beginning,
): Promise<string> {
  if (account !== defaultAccount) return (await firstDayOf(transaction, account)) ?? day;
  return dayOf({ at: settings.startedAt, offset: now.offset }, settings.dayStart);
}
