import { defaultAccount } from '@/lib/domain/account';
import { addDays, dayOf, type Moment } from '@/lib/domain/day';
import type { ExplanationSource } from '@/lib/domain/estimate/explain';
import { windowDays } from '@/lib/domain/estimate/parameters';
import type { Health } from '@/lib/domain/health/health';
import type { Settings } from '@/lib/messaging/published';
import { findAnswers } from '@/lib/storage/answers';
import { findArchive } from '@/lib/storage/archive-record';
import { findAudits } from '@/lib/storage/audits';
import { findHealth } from '@/lib/storage/health';
import { findIdentity, shownAccount } from '@/lib/storage/identity';
import type { WriteTransaction } from '@/lib/storage/schema';
import { firstDayOf, talliesOf } from '@/lib/storage/tallies';
import { gatherReadings, type OfficialPart } from './gather-readings';
import { seenKindsOf } from './sensed';
import { withOthers } from './sync-join';
import { unseenDays } from './unseen-days';

/** Whose, when, and how counting stands: what decides which rows matter. */
export interface Scene {
  readonly account: string;
  readonly health: Health;
  /** The member's day that ends the window. */
  readonly day: string;
  readonly now: Moment;
  readonly settings: Settings;
}

/** The scene of this very moment and of the account that is shown, as the database says. */
export async function findScene(transaction: WriteTransaction, settings: Settings, now: Moment): Promise<Scene> {
  return {
    account: shownAccount(await findIdentity(transaction)),
    health: await findHealth(transaction, now.at),
    day: dayOf(now, settings.dayStart),
    now,
    settings,
  };
}

/**
 * Everything that estimate, forecast and explanation are worked out from, as it is inside a transaction. Its cost does
 * not grow with the years: activities are never read, tallies of the last 90 days alone.
 */
export async function gather(
  transaction: WriteTransaction,
  scene: Scene,
  official: OfficialPart,
): Promise<ExplanationSource> {
  const { account, health, day, now, settings } = scene;
  const answers = await findAnswers(transaction, account);
  const audits = await findAudits(transaction, account);
  const archive = await findArchive(transaction, account);
  const from = addDays(day, 1 - windowDays);
  const here = {
    day,
    startedDay: await startedDayOf(transaction, account, scene),
    tallies: await talliesOf(transaction, account, [from, day]),
    seenKinds: seenKindsOf(health),
    blindDays: unseenDays(health, settings, now),
    readings: await gatherReadings(transaction, { account, at: now.at, official }),
    ...(answers && { answers }),
    ...(audits && { audits }),
    ...(archive && { archive }),
  };
  return withOthers(transaction, here, { account, from, to: day });
}

/** Counting began with consent; for a further member with the first day on which that member did anything. */
export async function startedDayOf(
  transaction: WriteTransaction,
  account: string,
  { day, settings, now }: Pick<Scene, 'day' | 'settings' | 'now'>,
): Promise<string> {
  if (account !== defaultAccount) {
    // What was imported lies before that day.
    const imported = (await findArchive(transaction, account))?.startedDay;
    return imported ?? (await firstDayOf(transaction, account)) ?? day;
  }
  return dayOf({ at: settings.startedAt, offset: now.offset }, settings.dayStart);
}
