import type { LoggedKind } from '@/lib/domain/activity';
import type { Summary, Today } from '@/lib/domain/summary';

/** Something logged by hand (`sign` 1) or taken back (`sign` −1) on the member's day. */
export interface LoggedChange {
  readonly kind: LoggedKind;
  readonly sign: 1 | -1;
  readonly day: string;
}

const emptyToday: Today = { counts: {}, value: false, conversations: 0, appointments: 0 };

/** What the summary says about a day: nothing, when it is about an earlier one. */
export function todayIn(summary: Summary, day: string): Today {
  return summary.day === day ? summary.today : emptyToday;
}

/** The summary as the worker will publish it after the change; the estimate does not depend on what is logged. */
export function summaryWith(summary: Summary, { kind, sign, day }: LoggedChange): Summary {
  const today = todayIn(summary, day);
  const shift = (value: number, applies = true): number => (applies ? Math.max(0, value + sign) : value);
  return {
    ...summary,
    day,
    today: {
      counts: { ...today.counts, [kind]: shift(today.counts[kind] ?? 0) },
      value: kind === 'value' ? sign === 1 : today.value,
      conversations: shift(today.conversations, kind === 'conversation'),
      appointments: shift(today.appointments, kind === 'appointment'),
      ...(kind !== 'value' && today.why && { why: today.why }),
    },
    week: { ...summary.week, [kind]: shift(summary.week[kind] ?? 0) },
  };
}
