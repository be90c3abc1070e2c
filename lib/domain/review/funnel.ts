import type { ReviewWeek } from './review-week';

/** How many conversations became appointments. */
export interface Funnel {
  /** Oldest first, at most four. */
  readonly weeks: readonly FunnelWeek[];
  readonly conversations: number;
  readonly appointments: number;
  /** Whole conversations per appointment; undefined without an appointment, and when there are more of them. */
  readonly perAppointment?: number;
  /** Conversations could not be counted on some day: there may have been more. */
  readonly isPartial: boolean;
}

export interface FunnelWeek {
  readonly monday: string;
  readonly conversations: number;
  readonly appointments: number;
}

const most = 4;

/** Of the last four of the given weeks (newest first). */
export function funnelOf(newestFirst: readonly ReviewWeek[]): Funnel {
  const shown = newestFirst.slice(0, most).toReversed();
  const weeks = shown.map(({ monday, measures: { conversations, appointments } }) => ({
    monday,
    conversations: conversations.count,
    appointments: appointments.count,
  }));
  const conversations = weeks.reduce((sum, week) => sum + week.conversations, 0);
  const appointments = weeks.reduce((sum, week) => sum + week.appointments, 0);
  const isRatio = appointments > 0 && conversations >= appointments;
  return {
    weeks,
    conversations,
    appointments,
    ...(isRatio && { perAppointment: Math.round(conversations / appointments) }),
    isPartial: shown.some(({ measures }) => measures.conversations.isPartial),
  };
}
