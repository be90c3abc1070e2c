import type { Activity } from '@/lib/domain/activity';
import { dayOf } from '@/lib/domain/day';
import type { HealthView } from '@/lib/domain/health/health-view';
import { type Glance, insightOf, type PageMoment } from '@/lib/domain/insight';
import { measuresOn } from '@/lib/domain/reminders/badge';
import type { Summary } from '@/lib/domain/summary';
import type { InsightAnswer, InsightRequest } from '@/lib/messaging/insight-message';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { published } from '@/lib/messaging/published';
import { activitiesOf } from '@/lib/storage/activities';
import type { Context } from './context';
import { nudge } from './nudge';
import { requireSettings } from './settings';
import { signedInSummary, summary } from './summary';
import { transact } from './transact';

export type GlanceWords = (glance: Glance) => InsightAnswer;

/** Milliseconds by which the sensor may have noticed a page before the chip did. */
const earlier = 2_000;

/**
 * What the chip says on the page at hand, to the member who is signed in there. A proposal that it says counts as shown, once a day.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export async function insight(context: Context, request: InsightRequest, wordsOf: GlanceWords): Promise<InsightAnswer> {
  const { dayStart, preferences = defaultPreferences } = await requireSettings(context.storage);
  const now = context.clock.now();
  const day = dayOf(now, dayStart);
  const { [published.health]: health = {}, ...stored } = await context.storage.get([
    published.health,
    published.summary,
  ]);
  const source = await ofToday(context, day, stored[published.summary]);
  const said = insightOf(request.page, source, {
    now: now.at,
    day,
    openedAt: request.openedAt,
    ...(preferences.guide.isOn && { postedAt: postedHere(request, source) }),
    ...(request.page === 'profile' && { degree: await degreeOf(context, source, request.openedAt) }),
  });
  if (said.key === 'nudge' && !source.isCardShown)
    await nudge(context, { rule: said.nudge.id, is: 'shown', whose: 'signed-in' });
  return wordsOf({
    insight: said,
    measures: measuresOn(day, source),
    // Published by ourselves.
    isBroken: Object.values(health as HealthView).some(({ state }) => state === 'uncounted'),
  });
}

async function ofToday(context: Context, day: string, stored: unknown): Promise<Summary> {
  const known = stored as Summary | undefined; // Published by ourselves.
  const shown = known?.day === day ? known : await summary(context);
  return shown.signedIn ? signedInSummary(context) : shown;
}

/** When the open document shared its post, if it did. */
function postedHere({ since }: InsightRequest, { lastPostAt = 0 }: Summary): number | undefined {
  return lastPostAt >= since ? lastPostAt : undefined;
}

/** As which degree the open profile counts. All else that the chip says is published, and costs no look into the database. */
function degreeOf(context: Context, { account, day }: Summary, openedAt: number): Promise<PageMoment['degree']> {
  return context.queue(async () => {
    const database = await context.database(await requireSettings(context.storage));
    return transact(database, async (transaction) =>
      degreeSince(openedAt - earlier, await activitiesOf(transaction, [account, day])),
    );
  });
}

function degreeSince(start: number, activities: readonly Activity[]): PageMoment['degree'] {
  const profiles = activities.filter(({ kind, at }) => kind === 'profile-view' && at >= start);
  return profiles.toSorted((one, other) => other.at - one.at)[0]?.traits?.degree;
}
