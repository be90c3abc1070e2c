import type { HealthView } from '@/lib/domain/health/health-view';
import type { Summary, Today } from '@/lib/domain/summary';

/** `open`: how many of the three measures are open today · `dot`: while today's value is · `off`: nothing at all. */
export const badgeChoices = ['open', 'dot', 'off'] as const;

export type BadgeChoice = (typeof badgeChoices)[number];

/** The three measures of a day. */
export type DayMeasures = Pick<Today, 'value' | 'conversations' | 'appointments'>;

/** What the icon in the toolbar says. */
export interface Badge {
  /** Nothing, a dot, a number, or the mark that something is not counted any more. */
  readonly text: '' | '•' | '1' | '2' | '3' | '!';
  readonly today: DayMeasures;
  /** Kinds of activity that are not counted at present. */
  readonly uncounted: number;
}

/** What a summary says about its day. */
export interface DaySummary extends Pick<Summary, 'day'> {
  readonly today: DayMeasures;
  /** Enough was done on it, whether or not value was added. */
  readonly isOver?: boolean;
}

interface Standing {
  /** Undefined where none was published. */
  readonly summary: DaySummary | undefined;
  readonly health: HealthView;
  readonly choice: BadgeChoice;
  /** The member's day. */
  readonly day: string;
  /** On a rest day nothing is asked for. */
  readonly isRestDay: boolean;
}

const nothing: DayMeasures = { value: false, conversations: 0, appointments: 0 };

/** What the icon says on a day. */
export function badgeOf({ summary, health, choice, day, isRestDay }: Standing): Badge {
  const today = measuresOn(day, summary);
  const uncounted = Object.values(health).filter(({ state }) => state === 'uncounted').length;
  const open = isRestDay ? '' : openText(today, choice);
  return { text: uncounted > 0 && choice !== 'off' ? '!' : open, today, uncounted };
}

/** The measures of a day; a summary of an earlier day says nothing about it. */
export function measuresOn(day: string, summary: DaySummary | undefined): DayMeasures {
  return summary?.day === day ? summary.today : nothing;
}

function openText({ value, conversations, appointments }: DayMeasures, choice: BadgeChoice): Badge['text'] {
  if (choice === 'off') return '';
  if (choice === 'dot') return value ? '' : '•';
  const open = [value, conversations > 0, appointments > 0].filter((isDone) => !isDone).length;
  return (['', '1', '2', '3'] as const)[open] ?? '';
}
