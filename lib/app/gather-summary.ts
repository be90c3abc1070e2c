import type { Moment } from '@/lib/domain/day';
import type { SummarySource } from '@/lib/domain/summarise';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { findLastPost } from '@/lib/storage/last-post';
import { findNudgeLog } from '@/lib/storage/nudges';
import type { WriteTransaction } from '@/lib/storage/schema';
import { gather, type Scene } from './gather';
import { findValueWord } from './value-word';

const minutesOfDay = 24 * 60;

/** Everything that a summary is worked out from: what the estimate rests on, what was chosen, and what was proposed before. */
export async function gatherSummary(transaction: WriteTransaction, scene: Scene): Promise<SummarySource> {
  const { account, now, settings } = scene;
  const { goals, reminders, guide } = settings.preferences ?? defaultPreferences;
  const lastPostAt = await findLastPost(transaction, account);
  const source = await gather(transaction, scene, 'recent');
  const why = await findValueWord(transaction, { account, day: scene.day }, source.tallies);
  return {
    ...source,
    account,
    now: now.at,
    hour: hourOf(now),
    goals,
    reminders,
    choice: guide,
    log: await findNudgeLog(transaction, account),
    ...(lastPostAt !== undefined && { lastPostAt }),
    ...(why && { why }),
  };
}

/** The hour on the member's clock, 0–23. */
function hourOf({ at, offset }: Moment): number {
  return Math.floor(((at / 60_000 + offset) % minutesOfDay) / 60);
}
