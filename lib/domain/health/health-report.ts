import { sensedKinds } from '@/lib/domain/activity';
import { addDays } from '@/lib/domain/day';
import type { Tally } from '@/lib/domain/tally';
import { families, type Health, type MissSide } from './health';
import type { Pattern } from './health-patterns';
import { type Calendar, type FamilyState, healthView } from './health-view';

/** Weeks that the report looks back on, with the present one. */
export const reportWeeks = 8;

/** How a family stands, with what the maintainers need to find out why. */
interface FamilyReport extends Partial<Pick<FamilyState, 'since' | 'last'>> {
  readonly family: string;
  readonly state: FamilyState['state'] | 'unseen';
  readonly confirmed?: string;
  readonly misses: Readonly<Partial<Record<MissSide, number>>>;
}

interface WeekReport {
  /** Its Monday. */
  readonly week: string;
  /** Per kind, over all accounts. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Structure only: which patterns told what, counters, weeks. No page content, no account, no day. */
export interface HealthReport {
  readonly families: readonly FamilyReport[];
  readonly patterns: readonly Pattern[];
  readonly weeks: readonly WeekReport[];
}

/** What the report is made from: the days of the last {@link reportWeeks} weeks, of all accounts. */
interface ReportSource {
  readonly health: Health;
  readonly tallies: readonly Tally[];
  /** Turns a moment into the member's day. */
  readonly calendar: Calendar;
}

/** The report of this moment. Every day in it is the Monday of its week. */
export function healthReport({ health, tallies, calendar }: ReportSource): HealthReport {
  const view = healthView(health, (at) => mondayOf(calendar(at)));
  return {
    families: families.map((family) => {
      const { confirmed, misses = [] } = health.families[family] ?? {};
      return {
        family,
        state: 'unseen',
        ...view[family],
        ...(confirmed !== undefined && { confirmed: mondayOf(calendar(confirmed)) }),
        misses: Object.fromEntries(misses.map(({ side, count }) => [side, count])),
      };
    }),
    patterns: [...health.patterns]
      .map(({ day, ...pattern }) => ({ ...pattern, day: mondayOf(day) }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    weeks: weeksOf(tallies),
  };
}

function weeksOf(tallies: readonly Tally[]): readonly WeekReport[] {
  const weeks = [...new Set(tallies.map(({ day }) => mondayOf(day)))].sort();
  return weeks.map((week) => {
    const days = tallies.filter(({ day }) => mondayOf(day) === week);
    const sums = sensedKinds.map((kind) => [kind, days.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0)]);
    return { week, counts: Object.fromEntries(sums.filter(([, sum]) => sum !== 0)) };
  });
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
