import type { Activity } from '@/lib/domain/activity';
import { dayOf } from '@/lib/domain/day';
import type { HealthView } from '@/lib/domain/health/health-view';
import { type Glance, insightOf, type PageMoment } from '@/lib/domain/insight';
import type { Nudge } from '@/lib/domain/nudges/choose-nudge';
import { logOf, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import { measuresOn } from '@/lib/domain/reminders/badge';
import type { Summary } from '@/lib/domain/summary';
import type { InsightAnswer, InsightRequest } from '@/lib/messaging/insight-message';
import { defaultPreferences } from '@/lib/messaging/preferences';
import { published } from '@/lib/messaging/published';
import { activitiesOf } from '@/lib/storage/activities';
import { accountOf, findIdentity } from '@/lib/storage/identity';
import { findLastPost } from '@/lib/storage/last-post';
import { findNudgeLog } from '@/lib/storage/nudges';
import type { Context } from './context';
import { nudge } from './nudge';
import { requireSettings } from './settings';
import { summary } from './summary';
import { transact } from './transact';

export type GlanceWords = (glance: Glance) => InsightAnswer;

/** Milliseconds by which the sensor may have noticed a page before the chip did. */
const earlier = 2_000;

/**
 * What the chip says on the page at hand. A proposal that it says counts as shown, once a day.
 * @throws NotStartedError before consent; DatabaseNewerError, DatabaseFailedError.
 */
export async function insight(context: Context, request: InsightRequest, wordsOf: GlanceWords): Promise<InsightAnswer> {
  const { dayStart, preferences = defaultPreferences } = await requireSettings(context.storage);
  const now = context.clock.now();
  const day = dayOf(now, dayStart);
  const source = await summaryOf(context, day);
  const { [published.health]: health = {} } = await context.storage.get([published.health]);
  const { postedAt, isShown, ...known } = await keptOf(context, request, source);
  const help = preferences.guide.isOn && { postedAt };
  const said = insightOf(request.page, source, { now: now.at, day, openedAt: request.openedAt, ...known, ...help });
  if (said.key === 'nudge' && !isShown) await nudge(context, { rule: said.nudge.id, is: 'shown' });
  return wordsOf({
    insight: said,
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

interface Kept extends Pick<PageMoment, 'postedAt' | 'degree'> {
  /** The card was shown today already: its cool-down, and its long sleep when it is ignored, hold for the chip as well. */
  readonly isShown: boolean;
}

/** What the database says: the last post of the open page, as which degree the profile counts, and about the card. */
function keptOf(context: Context, { page, openedAt, since }: InsightRequest, { day, guide }: Summary): Promise<Kept> {
  return context.queue(async () => {
    const database = await context.database(await requireSettings(context.storage));
    return transact(database, async (transaction) => {
      const account = accountOf(await findIdentity(transaction));
      const postedAt = (await findLastPost(transaction, account)) ?? 0;
      const today = page === 'profile' ? await activitiesOf(transaction, [account, day]) : [];
      return {
        ...(postedAt >= since && { postedAt }),
        degree: degreeSince(openedAt - earlier, today),
        isShown: isShownOn(day, guide?.card, await findNudgeLog(transaction, account)),
      };
    });
  });
}

function isShownOn(day: string, card: Nudge | undefined, log: NudgeLog): boolean {
  return card !== undefined && logOf(log, card.id).shown.some((shown) => shown.day === day);
}

function degreeSince(start: number, activities: readonly Activity[]): PageMoment['degree'] {
  const profiles = activities.filter(({ kind, at }) => kind === 'profile-view' && at >= start);
  return profiles.toSorted((one, other) => other.at - one.at)[0]?.traits?.degree;
}
