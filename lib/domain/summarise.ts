import { type ExplanationSource, explain } from '@/lib/domain/estimate/explain';
import { nextAction } from '@/lib/domain/next-action/next-action';
import type { Situation } from '@/lib/domain/next-action/rank-actions';
import { slopesOf } from '@/lib/domain/official/calibration';
import type { OfficialReading } from '@/lib/domain/official/official';
import { forecastTotal } from '@/lib/domain/official/track-record';
import { activityKinds } from './activity';
import { type Counts, countOf, type RecentDays, recentDays } from './recent-days';
import type { OfficialLine, Summary, Today } from './summary';
import type { Tally } from './tally';

/** Everything that a summary is worked out from. */
export interface SummarySource extends ExplanationSource, Pick<Situation, 'dismissed'> {
  readonly account: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Works out what the popup shows: the day, the week, the estimate (points of 100) and the next action. */
export function summarise(source: SummarySource): Summary {
  const { account, day, now, tallies, dismissed = {} } = source;
  const explanation = explain(source);
  const { estimate, uncertainty, official, calibration } = explanation;
  const days = recentDays(tallies, day);
  const next = nextAction({ ...explanation, days, dismissed, ...(calibration && { slopes: slopesOf(calibration) }) });
  const last = official.at(-1);
  return {
    day,
    updatedAt: now,
    account,
    today: todayOf(days[0]),
    week: weekOf(days.slice(0, 7)),
    estimate,
    uncertainty,
    ...(last && { official: officialLine(last) }),
    ...(next && { next }),
  };
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
    conversations: (tally?.threads ?? 0) + (counts.reply ?? 0) + (counts.conversation ?? 0),
    appointments: counts.appointment ?? 0,
  };
}

function weekOf(days: RecentDays): Counts {
  const sums = activityKinds.map((kind) => [kind, countOf(days, [kind])] as const);
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}
