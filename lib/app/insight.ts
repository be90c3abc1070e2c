import type { Activity } from '@/lib/domain/activity';
import { dayOf } from '@/lib/domain/day';
import type { HealthView } from '@/lib/domain/health/health-view';
import { type Glance, insightOf, type PageMoment } from '@/lib/domain/insight';
import { measuresOn } from '@/lib/domain/reminders/badge';
import type { Summary } from '@/lib/domain/summary';
import type { InsightAnswer, InsightRequest } from '@/lib/messaging/insight-message';
import { published } from '@/lib/messaging/published';
import { activitiesOf } from '@/lib/storage/activities';
import { accountOf, findIdentity } from '@/lib/storage/identity';
import { findLastPost } from '@/lib/storage/last-post';
import type { Context } from './context';
import { requireSettings } from './settings';
import { summary } from './summary';
import { transact } from './transact';

export type GlanceWords = (glance: Glance) => InsightAnswer;

/** Milliseconds by which the sensor may have noticed a page before the chip did. */
const earlier = 2_000;

/**
 * What the chip says on the page at hand. It reads and writes nothing, but on a new day, of which nothing was published
 * yet.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export async function insight(context: Context, request: InsightRequest, wordsOf: GlanceWords): Promise<InsightAnswer> {
  const { dayStart } = await requireSettings(context.storage);
  const now = context.clock.now();
  const day = dayOf(now, dayStart);
  const source = await summaryOf(context, day);
  const { [published.health]: health = {} } = await context.storage.get([published.health]);
  const moment = { now: now.at, day, openedAt: request.openedAt, ...(await countedOn(context, request, day)) };
  return wordsOf({
    insight: insightOf(request.page, source, moment),
    measures: measuresOn(day, source),
    // Published by ourselves.
    isBroken: Object.values(health as HealthView).some(({ state }) => state === 'uncounted'),
  });
}

async function summaryOf(context: Context, day: string): Promise<Summary> {
  const stored = await context.storage.get([published.summary]);
  const known = stored[published.summary] as Summary | undefined; // Published by ourselves.
  return known?.day === day ? known : summary(context);
}

/** What was counted while the page was open: the last post, and as which degree the profile. */
function countedOn(
  context: Context,
  { page, openedAt, since }: InsightRequest,
  day: string,
): Promise<Pick<PageMoment, 'postedAt' | 'degree'>> {
  return context.queue(async () => {
    const database = await context.database(await requireSettings(context.storage));
    return transact(database, async (transaction) => {
      const account = accountOf(await findIdentity(transaction));
      const postedAt = (await findLastPost(transaction, account)) ?? 0;
      const today = page === 'profile' ? await activitiesOf(transaction, [account, day]) : [];
      return { ...(postedAt >= since && { postedAt }), degree: degreeSince(openedAt - earlier, today) };
    });
  });
}

function degreeSince(start: number, activities: readonly Activity[]): PageMoment['degree'] {
  const profiles = activities.filter(({ kind, at }) => kind === 'profile-view' && at >= start);
  return profiles.toSorted((one, other) => other.at - one.at)[0]?.traits?.degree;
}
