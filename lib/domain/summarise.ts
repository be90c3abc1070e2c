import { type ExplanationSource, explain } from '@/lib/domain/estimate/explain';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import { type MomentumSource, momentumOf } from '@/lib/domain/momentum/momentum';
import { invitationRecord } from '@/lib/domain/next-action/invitation-guard';
import { invitationStanding } from '@/lib/domain/next-action/invitation-standing';
import type { FactSource } from '@/lib/domain/nudges/fact-source';
import { type Guide, guideOf } from '@/lib/domain/nudges/guide';
import type { GuideChoice } from '@/lib/domain/nudges/guide-choice';
import { logOf, type NudgeLog } from '@/lib/domain/nudges/nudge-log';
import type { OfficialReading } from '@/lib/domain/official/official';
import { forecastTotal } from '@/lib/domain/official/track-record';
import { weekdayOf } from '@/lib/domain/reminders/reminder-settings';
import { activityKinds, type ValueReason } from './activity';
import { conversationsOf } from './conversations';
import { byTime, metrics, type Reading } from './reading';
import { type Counts, countOf, measureOf, type RecentDays, recentDays } from './recent-days';
import type { OfficialLine, Summary, Today, ViewedInWeek } from './summary';
import type { Tally } from './tally';

/** Everything that a summary is worked out from. */
export interface SummarySource
  extends ExplanationSource,
    Pick<MomentumSource, 'goals' | 'reminders'>,
    Pick<FactSource, 'log' | 'lastPostAt'> {
  readonly account: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The hour on the member's clock, 0–23. */
  readonly hour: number;
  readonly choice: GuideChoice;
  /** The word that the member said of today's value. */
  readonly why?: ValueReason;
}

/** Works out what the pages show: the day, the week, the estimate (points of 100) and what is proposed. */
export function summarise(source: SummarySource): Summary {
  const { account, day, now, tallies, readings, lastPostAt } = source;
  const explanation = explain(source);
  const { estimate, uncertainty, official } = explanation;
  const days = recentDays(tallies, day);
  const week = days.slice(0, 7);
  const last = official.at(-1);
  return {
    day,
    updatedAt: now,
    account,
    today: { ...todayOf(days[0]), ...(source.why && { why: source.why }) },
    week: countsOf(week),
    estimate,
    uncertainty,
    ...(last && { official: officialLine(last) }),
    ...guideFor(source, explanation, days),
    ...(lastPostAt !== undefined && { lastPostAt }),
    invitations: invitationStanding(invitationRecord(days, explanation), day),
    momentum: momentumOf({ ...source, days }),
    viewedInWeek: viewedIn(week),
    ...lastOf(readings),
  };
}

function guideFor(
  source: SummarySource,
  explanation: Explanation,
  days: RecentDays,
): Pick<Summary, 'guide' | 'isCardShown'> {
  const { day, now: at, hour, choice, log } = source;
  if (!choice.isOn) return {};
  const guide = guideOf({
    ...source,
    clock: { at, day, hour, weekday: weekdayOf(day) },
    explanation,
    days,
    preferences: { habit_help: choice.habitHelp, post_help: choice.postHelp },
  });
  return { guide, isCardShown: isShownOn(day, guide, log) };
}

function isShownOn(day: string, { card }: Guide, log: NudgeLog): boolean {
  return card !== undefined && logOf(log, card.id).shown.some((shown) => shown.day === day);
}

function officialLine(reading: OfficialReading): OfficialLine {
  const { day, total } = reading;
  const forecast = forecastTotal(reading);
  return { day, total, ...(forecast !== undefined && { forecast }) };
}

function todayOf(tally: Tally | undefined): Today {
  const counts = tally?.counts ?? {};
  return {
    counts,
    value: (counts.value ?? 0) > 0,
    conversations: conversationsOf(tally),
    appointments: counts.appointment ?? 0,
  };
}

function countsOf(days: RecentDays): Counts {
  const sums = activityKinds.map((kind) => [kind, countOf(days, [kind])] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}

function viewedIn(week: RecentDays): ViewedInWeek {
  return {
    profiles: countOf(week, ['profile-view']),
    outside: measureOf(week, 'outside'),
    searches: countOf(week, ['people-search']),
  };
}

function lastOf(readings: readonly Reading[] = []): Pick<Summary, 'lastReading'> {
  const last = readings
    .filter(({ source }) => source === 'live')
    .toSorted(byTime)
    .at(-1);
  const metric = metrics.find((known) => known === last?.metric);
  return last && metric ? { lastReading: { metric, value: last.value, at: last.at } } : {};
}
